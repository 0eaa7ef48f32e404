//! Builds changes from differences, and consequences from items that differ.

use super::group::Group;
use super::locations::{is_taken, location, members, pointer};
use crate::model::{Api, Owner};
use crate::render::item::Declaration;
use crate::review::change::{Change, CodeLocation, Reach, Side, SpecLocation, Subject};
use crate::review::compare::Difference;
use crate::review::rule::Rule;
use crate::review::surface::ItemChange;
use crate::review::verdict::{Direction, Rust, Wire};

/// Builds changes between two models.
pub(super) struct ChangeBuilder<'a> {
    pub old: &'a Api,
    pub new: &'a Api,
}

impl ChangeBuilder<'_> {
    /// Builds the change of a difference.
    pub(super) fn change(&self, difference: &Difference) -> Change {
        let Difference {
            owners, members, ..
        } = difference;
        let is_removed = owners.1.is_none() || (members.1.is_none() && members.0.is_some());
        let (api, owner, member) = match is_removed {
            true => (self.old, &owners.0, &members.0),
            false => (self.new, &owners.1, &members.1),
        };
        let rust = owner
            .as_ref()
            .map(|owner| location(api, owner, member.as_deref()))
            .unwrap_or_default();
        let name = owner
            .as_ref()
            .map(Owner::wire_name)
            .or(difference.name.as_deref());
        Change {
            rule: difference.rule,
            direction: difference.direction,
            subject: Subject {
                owner: name.unwrap_or_default().to_owned(),
                member: member_of(difference, member.as_deref()),
                rust: rust.path.clone(),
            },
            old: difference.old.clone(),
            new: difference.new.clone(),
            was_deprecated: difference.was_deprecated,
            wire: difference.wire,
            rust: Rust::None,
            reach: Reach::default(),
            place: difference.place.clone(),
            generated: (!rust.file.is_empty()).then_some(CodeLocation {
                file: rust.file,
                item: rust.path,
            }),
            items: Vec::new(),
            consequences: self.details(difference),
        }
    }

    /// Builds the changes that a difference consists of, and those that these consist of.
    fn details(&self, difference: &Difference) -> Vec<Change> {
        let details = difference.details.iter().flat_map(|detail| {
            let mut change = self.change(detail);
            let below = std::mem::take(&mut change.consequences);
            std::iter::once(change).chain(below)
        });
        details.collect()
    }

    /// Builds the change of a group of items that nothing explains.
    pub(super) fn unexplained(&self, group: &Group, members: &[ItemChange]) -> Option<Change> {
        let change = self.consequence(group, members)?;
        let nothing = || Some("nothing".to_owned());
        Some(Change {
            rule: Rule::Unexplained,
            subject: Subject {
                owner: change.subject.rust.clone(),
                member: None,
                rust: change.subject.rust,
            },
            old: change.old.or_else(nothing),
            new: change.new.or_else(nothing),
            ..change
        })
    }

    /// Returns the Rust names of a group before and after, if they differ. Members go by their own
    /// names, elements by their paths.
    fn renamed(&self, group: &Group) -> Option<(String, String)> {
        let (old, new) = self.names(group)?;
        (old != new).then_some((old, new))
    }

    fn names(&self, group: &Group) -> Option<(String, String)> {
        if group.path.is_some() {
            return None;
        }
        let name = |api| {
            // A member that only one version has has no other name.
            if let Some(member) = &group.member
                && !members(api, &group.owner).contains(&member.as_str())
            {
                return None;
            }
            let location = location(api, &group.owner, group.member.as_deref());
            let name = match group.member {
                Some(_) => location.name,
                None => location.path,
            };
            (!name.is_empty()).then_some(name)
        };
        Some((name(self.old)?, name(self.new)?))
    }

    /// Returns true if a group was renamed, although its old name was not taken by another element
    /// and its new name was not taken before.
    pub(super) fn is_renamed_alone(&self, group: &Group) -> bool {
        if self.renamed(group).is_none() {
            return false;
        }
        let member = group.member.as_deref();
        let name = |api| location(api, &group.owner, member).name;
        let is_taken = |api, name: &str| is_taken(api, &group.owner, member, name);
        !is_taken(self.new, &name(self.old)) && !is_taken(self.old, &name(self.new))
    }

    /// Builds the change of a group of items that follows from another change.
    pub(super) fn consequence(&self, group: &Group, members: &[ItemChange]) -> Option<Change> {
        let main = members
            .iter()
            .min_by_key(|member| rank(&member.item().declaration))?;
        let item = main.item();
        let (old, new) = (main.before(), main.after());
        let (rule, old, new) = match self.renamed(group).or_else(|| moved(members)) {
            Some((old, new)) => (Rule::NameChanged, Some(old), Some(new)),
            None => (
                rule(main),
                old.map(Declaration::to_string),
                new.map(Declaration::to_string),
            ),
        };
        let (old, new) = match &item.declaration {
            Declaration::Trait { name } => (old.map(|_| name.clone()), new.map(|_| name.clone())),
            _ => (old, new),
        };
        let (side, api) = match main {
            ItemChange::Removed(_) => (Side::Old, self.old),
            ItemChange::Added(_) | ItemChange::Changed { .. } => (Side::New, self.new),
        };
        let is_function = matches!(
            item.declaration,
            Declaration::Method(_) | Declaration::Constructor(_)
        );
        let owner = match &group.path {
            Some(_) if is_function => item.path.clone(),
            _ => group.owner.wire_name().to_owned(),
        };
        let rust = members.iter().map(ItemChange::rust).min();
        Some(Change {
            rule,
            direction: Direction::Both,
            subject: Subject {
                owner,
                member: group.member.clone(),
                rust: item.path.clone(),
            },
            old,
            new,
            was_deprecated: false,
            wire: Wire::Compatible,
            rust: rust.unwrap_or(Rust::None),
            reach: Reach::default(),
            place: SpecLocation {
                side,
                pointer: pointer(api, &group.owner),
            },
            generated: Some(CodeLocation {
                file: item.file.clone(),
                item: item.path.clone(),
            }),
            items: members.iter().map(ItemChange::diff).collect(),
            consequences: Vec::new(),
        })
    }
}

/// The member that a change is about, with the part of it. The sentences of some rules have the name of
/// the member as a value.
fn member_of(difference: &Difference, member: Option<&str>) -> Option<String> {
    let is_named_by_value = matches!(
        difference.rule,
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
    let member = member.filter(|_| !is_named_by_value).unwrap_or_default();
    let member = format!("{member}{}", difference.part);
    (!member.is_empty()).then_some(member)
}

/// The paths before and after of a type that moved.
fn moved(members: &[ItemChange]) -> Option<(String, String)> {
    let old = members.iter().find_map(|member| match member {
        ItemChange::Removed(item) if item.declaration.is_type() => Some(item.path.clone()),
        _ => None,
    })?;
    let new = members.iter().find_map(|member| match member {
        ItemChange::Added(item) if item.declaration.is_type() => Some(item.path.clone()),
        _ => None,
    })?;
    Some((old, new))
}

/// The rank of an item within its group; the first one represents the group.
fn rank(declaration: &Declaration) -> u8 {
    match declaration {
        Declaration::Module
        | Declaration::Struct
        | Declaration::Literal { .. }
        | Declaration::Enum
        | Declaration::Operation { .. } => 0,
        Declaration::Field { .. } => 1,
        Declaration::Variant { .. } => 2,
        Declaration::Constructor(_) => 3,
        Declaration::Method(_) => 4,
        Declaration::Trait { .. } => 5,
        Declaration::Deprecated => 6,
    }
}

/// The rule of an item that differs because of something else.
fn rule(change: &ItemChange) -> Rule {
    let pick = |added, removed, changed| match change {
        ItemChange::Added(_) => added,
        ItemChange::Removed(_) => removed,
        ItemChange::Changed { .. } => changed,
    };
    match &change.item().declaration {
        Declaration::Struct
        | Declaration::Literal { .. }
        | Declaration::Enum
        | Declaration::Operation { .. } => {
            pick(Rule::TypeAppears, Rule::TypeDisappears, Rule::MethodChanged)
        }
        Declaration::Module => pick(
            Rule::ModuleAppears,
            Rule::ModuleDisappears,
            Rule::ModuleAppears,
        ),
        Declaration::Trait { .. } => pick(Rule::TraitGained, Rule::TraitLost, Rule::TraitGained),
        Declaration::Field { .. } => match (change.before(), change.after()) {
            (
                Some(Declaration::Field { is_boxed: old, .. }),
                Some(Declaration::Field { is_boxed: new, .. }),
            ) if old != new => match new {
                true => Rule::FieldBoxed,
                false => Rule::FieldUnboxed,
            },
            _ => pick(
                Rule::FieldAppears,
                Rule::FieldDisappears,
                Rule::FieldFormChanged,
            ),
        },
        Declaration::Variant { .. } => Rule::VariantPayloadChanged,
        Declaration::Constructor(_) => pick(
            Rule::MethodAppears,
            Rule::MethodDisappears,
            Rule::ConstructorChanged,
        ),
        Declaration::Method(_) => pick(
            Rule::MethodAppears,
            Rule::MethodDisappears,
            Rule::MethodChanged,
        ),
        Declaration::Deprecated => Rule::MethodChanged,
    }
}
