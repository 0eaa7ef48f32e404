//! A difference of two descriptions.

use crate::model::{Owner, Type, TypeId};
use crate::pointer::Pointer;
use crate::review::change::{Side, SpecLocation};
use crate::review::rule::Rule;
use crate::review::verdict::{Direction, Wire};

/// A difference of the descriptions, without its causes and consequences.
#[derive(Clone, Debug)]
pub(in crate::review) struct Difference {
    pub rule: Rule,
    pub direction: Direction,
    pub wire: Wire,
    /// The element of the description that it is in, before and after.
    pub owners: (Option<Owner>, Option<Owner>),
    /// The name of an element that no code is generated for, such as a webhook.
    pub name: Option<String>,
    /// Wire names of the member of the element, before and after.
    pub members: (Option<String>, Option<String>),
    /// The part of the member: `[]` for the items of a list, `{}` for the values of a map.
    pub part: String,
    pub old: Option<String>,
    pub new: Option<String>,
    /// True if the API advised against the element before it removed it.
    pub was_deprecated: bool,
    pub place: SpecLocation,
    /// The named types that it mentions, before and after.
    pub touches: Vec<TypeId>,
    /// The differences of two schemas, if it is that one takes the place of the other.
    pub details: Vec<Difference>,
}

/// Makes a difference of the compared value.
pub(super) type Found<'f> = &'f dyn Fn(Rule) -> Difference;

/// The context of a comparison: the owners of the compared members, and the way they travel.
#[derive(Clone)]
pub(super) struct At {
    pub owners: (Option<Owner>, Option<Owner>),
    /// The name of an element that no code is generated for.
    pub name: Option<String>,
    /// `None` if the values travel in no way that both versions have.
    pub direction: Option<Direction>,
}

impl At {
    pub(super) fn new(old: Option<Owner>, new: Option<Owner>, direction: Direction) -> Self {
        Self {
            owners: (old, new),
            name: None,
            direction: Some(direction),
        }
    }

    /// The context of an element that no code is generated for.
    pub(super) fn named(name: impl Into<String>, direction: Direction) -> Self {
        Self {
            owners: (None, None),
            name: Some(name.into()),
            direction: Some(direction),
        }
    }

    /// The same element, whose values travel in another way.
    pub(super) fn towards(&self, direction: impl Into<Option<Direction>>) -> Self {
        Self {
            direction: direction.into(),
            ..self.clone()
        }
    }

    pub(super) fn difference(&self, rule: Rule, pointer: (Side, &Pointer)) -> Difference {
        Difference {
            rule,
            direction: self.direction.unwrap_or(Direction::Response),
            wire: self
                .direction
                .map_or(Wire::Compatible, |direction| rule.wire(direction)),
            owners: self.owners.clone(),
            name: self.name.clone(),
            members: (None, None),
            part: String::new(),
            old: None,
            new: None,
            was_deprecated: false,
            place: SpecLocation {
                side: pointer.0,
                pointer: pointer.1.to_string(),
            },
            touches: Vec::new(),
            details: Vec::new(),
        }
    }
}

impl Difference {
    /// Returns the elements that it is in, the new one first.
    pub(in crate::review) fn elements(&self) -> impl Iterator<Item = Owner> {
        let owners = [self.owners.1.clone(), self.owners.0.clone()];
        owners.into_iter().flatten()
    }

    pub(super) fn member(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.members = (old.map(str::to_owned), new.map(str::to_owned));
        self
    }

    pub(super) fn part(mut self, part: &str) -> Self {
        part.clone_into(&mut self.part);
        self
    }

    pub(super) fn values(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.old = old;
        self.new = new;
        self
    }

    /// Replaces the verdict on the wire that the rule has for the direction.
    pub(super) fn graded(mut self, wire: Wire) -> Self {
        self.wire = wire;
        self
    }

    pub(super) fn deprecated_before(mut self, was_deprecated: bool) -> Self {
        self.was_deprecated = was_deprecated;
        self
    }

    /// Adds the named types of some types to those that the difference mentions.
    pub(super) fn touching<'t>(mut self, types: impl IntoIterator<Item = &'t Type>) -> Self {
        self.touches
            .extend(types.into_iter().filter_map(Type::named).cloned());
        self
    }

    /// Adds differences that it consists of. The worst of them is its verdict on the wire.
    pub(super) fn consisting_of(mut self, details: Vec<Difference>) -> Self {
        let wires = details.iter().map(|detail| detail.wire);
        self.wire = wires.fold(self.wire, Wire::min);
        self.details = details;
        self
    }
}
