//! Edits: what they change, and what is to be reported of them.

use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Rust, Wire};

use crate::base::{Base, Holder, Holds, Loaded, Spot, direction, load};
use crate::kinds::KINDS;
use crate::tree::Tree;

/// A way of editing a description.
#[derive(Clone, Copy)]
pub struct Kind {
    /// What it does.
    pub name: &'static str,
    /// Makes such an edit at a place that is chosen at random. `None`, if there is no place for it.
    pub make: fn(&Base, &mut fastrand::Rng) -> Option<Draft>,
}

/// An edit that was made, and what follows from it by the word of its kind.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The document as it is now.
    pub document: Tree,
    /// The place, for a person.
    pub place: String,
    /// What is to be reported.
    pub expected: Expected,
}

/// An edit that left a good description.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The name of its kind.
    pub kind: &'static str,
    /// The place, for a person.
    pub place: String,
    /// The edited document, to be edited again.
    pub document: Tree,
    /// The edited document with its model.
    pub loaded: Loaded,
    /// What is to be reported.
    pub expected: Expected,
}

/// What is to be reported as the one root change.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// The rule.
    pub rule: Rule,
    /// What it is told of: one of these, if several parts share the place.
    pub subjects: Vec<String>,
    /// Which way the values travel.
    pub direction: Direction,
    /// The verdict on the wire.
    pub wire: Wire,
    /// The verdict on Rust code; `None` where it depends on whether the Rust type can tell.
    pub rust: Option<Rust>,
}

/// The verdicts of a kind on the wire, in a request and in a response.
pub type Wires = (Wire, Wire);

impl Expected {
    /// What a kind prescribes for one or more parts of the description.
    pub fn new(rule: Rule, subjects: Vec<String>, direction: Direction, wires: Wires) -> Self {
        let wire = match direction {
            Direction::Request => wires.0,
            Direction::Response => wires.1,
            Direction::Both => wires.0.min(wires.1),
        };
        Self {
            rule,
            subjects,
            direction,
            wire,
            rust: None,
        }
    }

    /// The verdict on Rust code.
    pub fn rust(mut self, rust: impl Into<Option<Rust>>) -> Self {
        self.rust = rust.into();
        self
    }

    /// The verdict on Rust code, which depends on what has the field: the worst of all.
    pub fn rust_by(self, holders: &[Holder], verdict: impl Fn(Holds) -> Option<Rust>) -> Self {
        let mut worst = Some(Rust::None);
        for holder in holders {
            worst = match (worst, verdict(holder.kind)) {
                (Some(worst), Some(one)) => Some(worst.min(one)),
                _ => None,
            };
        }
        self.rust(worst)
    }

    /// What is prescribed for a property or parameter.
    pub fn of_spot(rule: Rule, spot: &Spot, member: &str, wires: Wires) -> Self {
        Self::new(rule, spot.subjects(member), spot.direction(), wires)
    }

    /// What is prescribed for a member of all these.
    pub fn of_holders(rule: Rule, holders: &[Holder], member: &str, wires: Wires) -> Self {
        let subject = |holder: &Holder| format!("{}.{member}", holder.owner);
        let subjects = holders.iter().map(subject).collect();
        Self::new(rule, subjects, direction(holders), wires)
    }
}

impl Draft {
    /// An edit that was made to a document.
    pub fn new(document: Tree, place: &Pointer, expected: Expected) -> Self {
        Self {
            document,
            place: place.to_string(),
            expected,
        }
    }
}

/// How often a kind is tried at random places before it counts as impossible.
const TRIES: usize = 40;

/// An edit of one kind. `None`, if the description has no place for it.
pub fn make(kind: &Kind, base: &Base, random: &mut fastrand::Rng) -> Option<Edit> {
    (0..TRIES).find_map(|_| {
        let draft = (kind.make)(base, random)?;
        let loaded = load(&draft.document).ok()?;
        Some(Edit {
            kind: kind.name,
            place: draft.place,
            document: draft.document,
            loaded,
            expected: draft.expected,
        })
    })
}

/// An edit of a kind that is chosen at random.
pub fn random(base: &Base, random: &mut fastrand::Rng) -> Edit {
    loop {
        let kind = &KINDS[random.usize(..KINDS.len())];
        if let Some(edit) = make(kind, base, random) {
            return edit;
        }
    }
}
