//! The differences of two descriptions, found on their models by wire names.

mod bodies;
mod client;
mod enums;
mod fields;
mod limits;
mod operations;
mod parameters;
mod renames;
mod responses;
mod types;
mod unions;

use self::renames::Renames;
use crate::model::{Api, Float, Integer, Owner, Type, TypeId, Usage};
use crate::pointer::Pointer;
use crate::review::change::{Side, SpecLocation};
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

/// A difference of the descriptions, without its causes and consequences.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    pub rule: Rule,
    pub direction: Direction,
    /// The element of the description that it is in, before and after.
    pub owners: (Option<Owner>, Option<Owner>),
    /// Wire names of the member of the element, before and after.
    pub members: (Option<String>, Option<String>),
    pub old: Option<String>,
    pub new: Option<String>,
    pub place: SpecLocation,
    /// The named types that it mentions, before and after.
    pub touches: Vec<TypeId>,
}

/// Finds all differences.
pub(super) fn run(old: &Api, new: &Api) -> Vec<Difference> {
    let mut comparison = Comparison {
        old,
        new,
        renames: Renames::find(old, new),
        differences: Vec::new(),
    };
    comparison.types();
    comparison.operations();
    comparison.client();
    comparison.differences
}

struct Comparison<'a> {
    old: &'a Api,
    new: &'a Api,
    renames: Renames,
    differences: Vec<Difference>,
}

/// The context of a comparison: the owners of the compared members, and the way they travel.
#[derive(Clone)]
struct At {
    owners: (Option<Owner>, Option<Owner>),
    direction: Direction,
}

impl At {
    fn difference(&self, rule: Rule, pointer: (Side, &Pointer)) -> Difference {
        Difference {
            rule,
            direction: self.direction,
            owners: self.owners.clone(),
            members: (None, None),
            old: None,
            new: None,
            place: SpecLocation {
                side: pointer.0,
                pointer: pointer.1.to_string(),
            },
            touches: Vec::new(),
        }
    }
}

impl Difference {
    /// Returns the elements whose items the difference can change, nearest first.
    pub(super) fn affected(&self) -> impl Iterator<Item = Owner> {
        let owners = [self.owners.1.clone(), self.owners.0.clone()];
        let types = self.touches.iter().cloned().map(Owner::Type);
        owners.into_iter().flatten().chain(types)
    }

    fn member(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.members = (old.map(str::to_owned), new.map(str::to_owned));
        self
    }

    fn values(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.old = old;
        self.new = new;
        self
    }

    /// Adds the named types of some types to those that the difference affects.
    fn touching<'t>(mut self, types: impl IntoIterator<Item = &'t Type>) -> Self {
        self.touches
            .extend(types.into_iter().filter_map(Type::named).cloned());
        self
    }
}

impl Comparison<'_> {
    fn push(&mut self, difference: Difference) {
        self.differences.push(difference);
    }

    /// Returns true if two types are the same, except for renamed types.
    fn is_same(&self, old: &Type, new: &Type) -> bool {
        self.renames.is_same(old, new)
    }
}

/// Returns the way that values travel. Types that no operation reaches are parts of events.
fn direction(old: Usage, new: Usage) -> Direction {
    match (old.request || new.request, old.response || new.response) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Request,
        (false, _) => Direction::Response,
    }
}

/// Describes a type in the terms of OpenAPI.
fn describe(ty: &Type) -> String {
    match ty {
        Type::Any => "any JSON".to_owned(),
        Type::Object => "free-form object".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(Integer::I32) => "int32".to_owned(),
        Type::Integer(Integer::I64) => "int64".to_owned(),
        Type::Integer(Integer::U32) => "uint32".to_owned(),
        Type::Integer(Integer::U64) => "uint64".to_owned(),
        Type::Float(Float::F32) => "float".to_owned(),
        Type::Float(Float::F64) => "double".to_owned(),
        Type::String => "string".to_owned(),
        Type::Timestamp => "date-time".to_owned(),
        Type::File => "file".to_owned(),
        Type::List(item) => format!("list of {}", describe(item)),
        Type::Map(value) => format!("map of {}", describe(value)),
        Type::Nullable(inner) => format!("{} or null", describe(inner)),
        Type::Named(id) => id.to_string(),
    }
}
