//! Every screen in every language, and what people do on them. Takes about ten seconds.

mod aside;
mod cases;
mod conflicts;
mod consents;
mod entrance;
mod entries;
mod every;
mod hearing;
mod inbox;
mod joining;
mod making;
mod names;
mod numbers;
mod own;
mod people;
mod practice;
mod reminders;
mod review;
mod talks;
mod today;
mod unsaid;
mod visit;
mod walks;
mod work;
