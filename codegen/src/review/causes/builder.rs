//! Changes as they are told: names, places and rules for what was found and for what followed.

use std::collections::BTreeSet;

use super::locations::{is_taken, place, pointer};
use crate::model::Api;
use crate::review::change::{Change, Direction, Generated, Place, Rust, Side, Subject, Wire};
use crate::review::compare::Found;
use crate::review::rule::Rule;
use crate::review::surface::{Item, ItemDiff, ItemKind, Owner};

/// Items that are told of together: all of an owner that came or went, all of a member, or one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group {
    pub owner: Owner,
    member: Option<String>,
    path: Option<String>,
}

impl Group {
    pub(super) fn of(difference: &ItemDiff, item: &Item, replaced: &BTreeSet<Owner>) -> Self {
        let is_whole = replaced.contains(&item.owner);
        let path = (!is_whole && item.member.is_none()).then(|| difference.path.clone());
        Self {
            owner: item.owner.clone(),
            member: item.member.clone().filter(|_| !is_whole),
            path,
        }
    }
}

/// The names of things in both versions.
pub(super) struct Names<'a> {
    pub old: &'a Api,
    pub new: &'a Api,
}

impl Names<'_> {
    pub(super) fn change(&self, found: &Found) -> Change {
        let is_gone =
            found.owners.1.is_none() || (found.members.1.is_none() && found.members.0.is_some());
        let (api, owner, member) = match is_gone {
            true => (self.old, &found.owners.0, &found.members.0),
            false => (self.new, &found.owners.1, &found.members.1),
        };
        let (rust, file) = owner
            .as_ref()
            .map(|owner| place(api, owner, member.as_deref()))
            .unwrap_or_default();
        let is_rename = matches!(
            found.rule,
            Rule::FieldRenamed
                | Rule::ParameterRenamed
                | Rule::PathParameterRenamed
                | Rule::EnumValueAdded
                | Rule::EnumValueRemoved
                | Rule::EnumValueRenamed
                | Rule::UnionVariantAdded
                | Rule::UnionVariantRemoved
                | Rule::UnionVariantRenamed
        );
        Change {
            rule: found.rule,
            direction: found.direction,
            subject: Subject {
                owner: owner.as_ref().map_or("", Owner::wire_name).to_owned(),
                member: member.clone().filter(|_| !is_rename),
                rust: rust.clone(),
            },
            old: found.old.clone(),
            new: found.new.clone(),
            wire: found.rule.wire(found.direction),
            rust: Rust::None,
            place: found.place.clone(),
            generated: (!file.is_empty()).then_some(Generated { file, item: rust }),
            items: Vec::new(),
            consequences: Vec::new(),
        }
    }

    /// The Rust names of something that is called differently although it is the same.
    fn renamed(&self, group: &Group) -> Option<(String, String)> {
        if group.path.is_some() {
            return None;
        }
        let name = |api| place(api, &group.owner, group.member.as_deref()).0;
        let (old, new) = (name(self.old), name(self.new));
        let (old, new) = match group.member {
            Some(_) => (last(&old), last(&new)),
            None => (old, new),
        };
        (!old.is_empty() && !new.is_empty() && old != new).then_some((old, new))
    }

    /// Whether something is called differently, and neither was its name taken nor did the one that it
    /// has become free.
    pub(super) fn is_renamed_alone(&self, group: &Group) -> bool {
        let Some((old, new)) = self.renamed(group) else {
            return false;
        };
        let is_taken = |api, name: &str| {
            let name = last(name);
            is_taken(api, &group.owner, group.member.as_deref(), &name)
        };
        !is_taken(self.new, &old) && !is_taken(self.old, &new)
    }

    pub(super) fn consequence(&self, group: &Group, members: Vec<(ItemDiff, Item)>) -> Change {
        let main = members
            .iter()
            .enumerate()
            .min_by_key(|(index, (_, item))| (rank(item.kind), *index))
            .map_or(0, |(index, _)| index);
        let (difference, item) = members[main].clone();
        let (rule, old, new) = match self.renamed(group).or_else(|| moved(&members)) {
            Some((old, new)) => (Rule::NameChanged, Some(old), Some(new)),
            None => (
                follows(&difference, &item),
                difference.old.clone(),
                difference.new.clone(),
            ),
        };
        let (old, new) = match item.kind {
            ItemKind::Trait => {
                let name = difference.path.rsplit(": ").next().map(str::to_owned);
                (old.and(name.clone()), new.and(name))
            }
            _ => (old, new),
        };
        let side = if difference.new.is_some() {
            Side::New
        } else {
            Side::Old
        };
        let api = match side {
            Side::Old => self.old,
            Side::New => self.new,
        };
        let whole = match group.path {
            Some(_) if matches!(item.kind, ItemKind::Method | ItemKind::Constructor) => {
                Some(difference.path.clone())
            }
            _ => None,
        };
        Change {
            rule,
            direction: Direction::Both,
            subject: Subject {
                owner: whole.unwrap_or_else(|| group.owner.wire_name().to_owned()),
                member: group.member.clone(),
                rust: difference.path.clone(),
            },
            old,
            new,
            wire: Wire::Compatible,
            rust: members
                .iter()
                .map(|(item, _)| item.rust)
                .min()
                .unwrap_or(Rust::None),
            place: Place {
                side,
                pointer: pointer(api, &group.owner),
            },
            generated: Some(Generated {
                file: item.file.clone(),
                item: difference.path.clone(),
            }),
            items: members.into_iter().map(|(item, _)| item).collect(),
            consequences: Vec::new(),
        }
    }
}

/// The paths of an item that stands in another place, before and after.
fn moved(members: &[(ItemDiff, Item)]) -> Option<(String, String)> {
    let whole = |is_side: &dyn Fn(&ItemDiff) -> bool| {
        let mut types = members
            .iter()
            .filter(|(_, item)| item.kind == ItemKind::Type);
        let found = types.find(|(difference, _)| is_side(difference));
        found.map(|(difference, _)| difference.path.clone())
    };
    let old = whole(&|difference| difference.new.is_none())?;
    let new = whole(&|difference| difference.old.is_none())?;
    Some((old, new))
}

/// The name at the end of a path.
fn last(path: &str) -> String {
    path.rsplit("::").next().unwrap_or_default().to_owned()
}

/// Which item of a group says most.
fn rank(kind: ItemKind) -> u8 {
    match kind {
        ItemKind::Type | ItemKind::Module => 0,
        ItemKind::Field => 1,
        ItemKind::Variant => 2,
        ItemKind::Constructor => 3,
        ItemKind::Method => 4,
        ItemKind::Trait => 5,
        ItemKind::Deprecated => 6,
    }
}

/// The rule of an item that differs because of something else.
fn follows(difference: &ItemDiff, item: &Item) -> Rule {
    let pick = |appears, disappears, changed| match (&difference.old, &difference.new) {
        (None, _) => appears,
        (_, None) => disappears,
        (Some(_), Some(_)) => changed,
    };
    let is_boxed = |text: &Option<String>| text.as_ref().is_some_and(|text| text.contains("Box<"));
    match item.kind {
        ItemKind::Type => pick(Rule::TypeAppears, Rule::TypeDisappears, Rule::MethodChanged),
        ItemKind::Module => pick(
            Rule::ModuleAppears,
            Rule::ModuleDisappears,
            Rule::ModuleAppears,
        ),
        ItemKind::Trait => pick(Rule::TraitGained, Rule::TraitLost, Rule::TraitGained),
        ItemKind::Field => match (is_boxed(&difference.old), is_boxed(&difference.new)) {
            (false, true) if difference.old.is_some() => Rule::FieldBoxed,
            (true, false) if difference.new.is_some() => Rule::FieldUnboxed,
            _ => Rule::FieldFormChanged,
        },
        ItemKind::Variant => Rule::VariantPayloadChanged,
        ItemKind::Constructor => pick(
            Rule::MethodAppears,
            Rule::MethodDisappears,
            Rule::ConstructorChanged,
        ),
        ItemKind::Method => pick(
            Rule::MethodAppears,
            Rule::MethodDisappears,
            Rule::MethodChanged,
        ),
        ItemKind::Deprecated => Rule::MethodChanged,
    }
}
