//! Every screen in every language, and what people do on them. Takes about a second.

mod every;
mod work;
mod world;
