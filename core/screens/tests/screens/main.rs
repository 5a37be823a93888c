//! Every screen in every language, and what people do on them. Takes about ten seconds.

mod cases;
mod entrance;
mod entries;
mod every;
mod joining;
mod making;
mod own;
mod people;
mod practice;
mod review;
mod today;
mod visit;
mod walks;
mod work;
