//! Every screen in every language, and what people do on them. Takes about ten seconds.

mod cases;
mod entries;
mod every;
mod names;
mod people;
mod review;
mod today;
mod visit;
mod walks;
mod work;
