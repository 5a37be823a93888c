//! Consent: one sitting of asking a person, scope by scope, and what became of each answer.
//!
//! A consent has four independent scopes: document, film, amplify, share. Each was never asked, or has a
//! yes or a no with an audience, a purpose and one of three durations. Silence is no: only a yes that is
//! explicit and current allows anything. A yes counts only if it names every *no* and every withdrawal
//! and suspension that its device could know; so whatever was said at the same time elsewhere, the
//! refusal wins on every device, in whatever order the facts arrive.
//! The acts (scopes, codes, days, the receipt's key) are read by the whole partnership; the words spoken
//! are a telling; who the person is stands in a linked record of the asker's group (`person`).

mod decide;
mod evolve;
mod facts;
mod rows;
mod view;

pub use decide::{
    Answer, AnswerConsent, AskConsent, Consents, PersonAsked, decide_answer, decide_ask, decide_suspend,
    decide_withdraw,
};
pub use evolve::{Consent, Given};
pub use facts::{
    Age, Answered, Asked, ConsentFact, Disclosed, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
pub use rows::rows;
pub use view::{ScopeStatus, ScopeView, View, view};
