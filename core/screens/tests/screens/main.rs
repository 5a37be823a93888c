//! Every screen in every language, and what people do on them. Takes about ten seconds.

mod aside;
mod cases;
mod entries;
mod every;
mod hearing;
mod people;
mod review;
mod talks;
mod today;
mod visit;
mod walks;
mod work;
