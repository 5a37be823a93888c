//! Consent: one sitting of asking a person, scope by scope, and what became of each answer.
//!
//! A consent has four independent scopes: document, film, amplify, share. Each was never asked, or has a
//! yes or a no with an audience, a purpose and one of three durations. Silence is no: only a yes that is
//! explicit and current allows anything. A yes counts only if it names every *no* and every withdrawal
//! and suspension that its device could know; so whatever was said at the same time elsewhere, the
//! refusal wins on every device, in whatever order the facts arrive.
//! The acts (scopes, codes, days, the receipt's key) are read by the whole partnership; the words spoken
//! are a telling; who the person is stands in a linked record of the asker's group (`person`).
//!
//! Around that stand, a file each: how often somebody is asked (`asking`), what an answer needs (`answering`), who else has
//! to agree (`guardian`, `body`, `voices`), what closes a yes (`closing`), which yes lost against what was said elsewhere (`lost`), whether a teach-back is kept (`teach_back`), what
//! holds after a death (`death`), and who outside has something (`outside`).

mod answering;
mod asking;
mod body;
mod closing;
mod death;
mod decide;
mod evolve;
mod facts;
mod guardian;
mod lost;
mod outside;
mod rows;
mod teach_back;
mod view;
mod voices;

pub use answering::{Answer, AnswerConsent, decide_answer};
pub use asking::{AskConsent, PersonAsked, decide_ask, person_of};
pub use body::{AnswerBody, AskBody, AskedBody, BodyAnswered, decide_answer_body, decide_ask_body, decide_countersign};
pub use closing::{Closings, Continued};
pub use death::{Died, NameSuccessor, SuccessorNamed, decide_continue, decide_died, decide_successor};
pub use decide::{Consents, decide_spoken, decide_suspend, decide_withdraw};
pub use evolve::{Consent, Given, Voice};
pub use facts::{
    Age, Answered, Asked, ConsentFact, Disclosed, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
pub use guardian::{AnswerAsGuardian, ComeOfAge, GuardianAnswered, decide_guardian, decide_of_age};
pub use lost::{Against, Lost, lost};
pub(crate) use outside::disclosed;
pub use outside::{HandOut, HandedOut, Outside, Recalled, decide_hand_out, decide_recalled, to_tell};
pub use rows::rows;
pub use teach_back::{KeepTeachBack, KeepingAnswered, decide_keep, may_keep};
pub use view::{ScopeStatus, ScopeView, View, view};
