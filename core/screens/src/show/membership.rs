//! Who belongs, as JSON: groups with their members and roles, what a group decides, who is being removed, who left.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use weft_model::ids::MemberId;
use weft_model::membership::{DeviceAdmitted, Membership, Proposal, Role, quorum};

use super::name;

/// The partnership as JSON: groups by name, with their devices and roles, and what is known of the names of members.
pub fn people(membership: &Membership, called: &BTreeMap<MemberId, Value>) -> Map<String, Value> {
    let mut groups = Map::new();
    for (group, name) in &membership.groups {
        let mut members: BTreeMap<MemberId, usize> = BTreeMap::new();
        for (_, device) in membership.present().filter(|(_, device)| device.group == *group) {
            *members.entry(device.member).or_default() += 1;
        }
        let mut members: Vec<_> = members.into_iter().collect();
        members.sort_by_key(|(member, devices)| (!membership.holds(member, Role::Steward), *devices, *member));
        let member = |(member, devices): &(MemberId, usize)| {
            let held = membership.roles.iter().filter(|held| held.member == *member);
            let roles: Vec<Role> = held.map(|held| held.role).collect();
            let mut shown = json!({ "member": member, "devices": devices, "roles": roles });
            if let (Some(name), Some(shown)) = (called.get(member), shown.as_object_mut()) {
                shown.insert("name".into(), name.clone());
            }
            shown
        };
        let line = json!({ "id": group, "members": members.iter().map(member).collect::<Vec<_>>() });
        groups.insert(name.as_str().to_owned(), line);
    }
    let mut shown = Map::new();
    shown.insert("partnership".into(), json!(membership.partnership));
    shown.insert("groups".into(), Value::Object(groups));
    shown.insert("decisions".into(), decisions(membership));
    shown.insert("removals".into(), removals(membership));
    let left: Vec<String> = membership.left.iter().map(|group| name(membership, group)).collect();
    shown.insert("awaited".into(), awaited(membership));
    shown.insert("left".into(), json!(left));
    shown
}

/// Other devices of members, for which one device has spoken so far.
fn awaited(membership: &Membership) -> Value {
    let one = |admitted: &DeviceAdmitted| {
        let group = name(membership, &admitted.group);
        json!({ "device": admitted.mid, "member": admitted.member, "group": group })
    };
    let open = membership.awaited.values().map(|awaited| &awaited.admitted);
    Value::Array(open.filter(|admitted| !membership.devices.contains_key(&admitted.mid)).map(one).collect())
}

/// What groups decide: how many have signed, and how many have to.
fn decisions(membership: &Membership) -> Value {
    let one = |proposal: &Proposal| {
        json!({
            "id": proposal.id, "group": name(membership, &proposal.group), "what": proposal.what,
            "signed": proposal.signed.len(), "needs": quorum(proposal.voters.len()), "in_force": proposal.in_force,
        })
    };
    let mut lines: Vec<Value> = membership.proposals.values().map(one).collect();
    lines.sort_by_cached_key(|line| (line["group"].to_string(), line["what"].to_string()));
    Value::Array(lines)
}

/// Removals that were asked for, and whether they are countersigned and in force.
fn removals(membership: &Membership) -> Value {
    let one = |removal: &weft_model::membership::Removal| {
        json!({
            "id": removal.id, "devices": removal.mids, "lost": removal.lost, "countersigned": removal.second.is_some(),
            "in_force": removal.mids.iter().all(|mid| membership.removed.contains(mid)),
        })
    };
    let mut lines: Vec<Value> = membership.removals.values().map(one).collect();
    lines.sort_by_cached_key(|line| (line["countersigned"].to_string(), line["lost"].to_string()));
    Value::Array(lines)
}
