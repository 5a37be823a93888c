//! What must hold of the bytes: they are those of `docs/formats.md`, they come back as they went, and nothing altered,
//! reordered, cut off or made for somebody else is taken for the real thing.
mod attachment;
mod blob;
mod capability;
mod founding;
mod golden;
mod notice;
mod root;
mod run;
mod segment;
mod vectors;
mod world;
mod writing;
