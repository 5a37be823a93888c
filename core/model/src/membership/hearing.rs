//! How a group hears grievances: the listeners from outside that it names, and the deadlines of its charter.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::ids::{GroupId, MemberId};
use crate::membership::decide::control;
use crate::membership::evolve::Membership;
use crate::membership::facts::{MembershipFact, Role};
use crate::rights::{Relation, Verb};

/// Within how many days listeners answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HearingDays {
    /// What can wait.
    pub can_wait: u8,
    /// What is to be answered soon.
    pub soon: u8,
    /// Danger.
    pub danger: u8,
}

impl HearingDays {
    /// Suggested where the charter names none: five days, 48 hours, 24 hours.
    pub const SUGGESTED: Self = Self { can_wait: 5, soon: 2, danger: 1 };

    /// Whether they fall from can wait to danger, each at least a day.
    pub const fn is_sound(&self) -> bool {
        self.danger >= 1 && self.danger <= self.soon && self.soon <= self.can_wait
    }
}

/// A group said how it hears; the newest in fold order holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingSet {
    /// Which group.
    pub group: GroupId,
    /// Seated listeners of other groups who hear what cannot be told at home.
    pub outside: Vec<MemberId>,
    /// The deadlines that its charter names, if it does.
    pub days: Option<HearingDays>,
}

/// Say how one's group hears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetHearing {
    /// Seated listeners of other groups.
    pub outside: Vec<MemberId>,
    /// The deadlines that the charter names, if it does.
    #[serde(default)]
    pub days: Option<HearingDays>,
}

impl Membership {
    /// The seated listeners of a group who have given their key for hearing, up to the last day of their term.
    pub fn listeners_of(&self, group: &GroupId, today: Day) -> Vec<MemberId> {
        let seated = self.seated(today);
        let mut listeners: Vec<MemberId> =
            seated.filter(|member| self.group_of(member) == Some(*group) && self.can_hear(member)).collect();
        listeners.dedup();
        listeners
    }

    fn seated(&self, today: Day) -> impl Iterator<Item = MemberId> {
        let seated = self.roles.iter().filter(move |held| held.role == Role::Listener && held.runs_on(today));
        seated.map(|held| held.member)
    }

    /// The listeners from outside that a group names, as far as their own groups seat them still.
    pub fn outside_listeners_of(&self, group: &GroupId, today: Day) -> Vec<MemberId> {
        let named = self.hearing.get(group).map(|set| set.outside.as_slice()).unwrap_or_default();
        let outside = |member: &&MemberId| {
            let elsewhere = self.group_of(member).is_some_and(|of| of != *group);
            elsewhere && self.seated(today).any(|seated| seated == **member) && self.can_hear(member)
        };
        named.iter().filter(outside).copied().collect()
    }

    /// A listener without a key of the second unlock would lie open on the phone: they cannot be chosen.
    fn can_hear(&self, member: &MemberId) -> bool {
        self.present().any(|(_, device)| device.member == *member) && self.listener_keys.contains_key(member)
    }

    /// The deadlines of a group, and whether they are its charter's.
    pub fn hearing_days(&self, group: &GroupId) -> (HearingDays, bool) {
        let days = self.hearing.get(group).and_then(|set| set.days).filter(HearingDays::is_sound);
        days.map_or((HearingDays::SUGGESTED, false), |days| (days, true))
    }
}

/// Says how the actor's group hears. Outside listeners are seated by their own groups, so nobody is made one by this.
pub fn decide_set_hearing(ctx: &Context, command: SetHearing) -> Result<Decision, Refusal> {
    ctx.allows(Verb::SetHearing, Relation::OwnGroup)?;
    if command.days.is_some_and(|days| !days.is_sound()) {
        return Err(Refusal::Incomplete);
    }
    for member in &command.outside {
        match ctx.membership.group_of(member) {
            None => return Err(Refusal::Unknown),
            Some(group) if group == ctx.actor.group => return Err(Refusal::NotYours),
            Some(_) if !ctx.membership.holds(member, Role::Listener) => return Err(Refusal::GroupDecides),
            Some(_) => {}
        }
    }
    let set = HearingSet { group: ctx.actor.group, outside: command.outside, days: command.days };
    Ok(control(ctx, MembershipFact::HearingSet(set)))
}
