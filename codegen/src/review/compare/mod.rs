//! What two descriptions say differently, found on their models by wire names.

mod bodies;
mod client;
mod enums;
mod fields;
mod limits;
mod operations;
mod parameters;
pub(super) mod renames;
mod responses;
mod types;
mod unions;

use self::renames::Renames;
use crate::model::{Api, Float, Integer, Type, TypeId, Usage};
use crate::pointer::Pointer;
use crate::review::change::{Direction, Place, Side};
use crate::review::rule::Rule;
use crate::review::surface::Owner;

/// A difference of the descriptions, not yet put in relation to others.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub rule: Rule,
    pub direction: Direction,
    /// The part of the description that it is in, as it was and as it is.
    pub owners: (Option<Owner>, Option<Owner>),
    /// Wire names of the member in it, as it was and as it is.
    pub members: (Option<String>, Option<String>),
    pub old: Option<String>,
    pub new: Option<String>,
    pub place: Place,
    /// The named types that it mentions, before and after.
    pub touches: Vec<TypeId>,
}

/// Finds all differences.
pub(super) fn run(old: &Api, new: &Api) -> Vec<Found> {
    let mut comparison = Comparison {
        old,
        new,
        renames: Renames::find(old, new),
        found: Vec::new(),
    };
    comparison.types();
    comparison.operations();
    comparison.client();
    comparison.found
}

struct Comparison<'a> {
    old: &'a Api,
    new: &'a Api,
    renames: Renames,
    found: Vec<Found>,
}

/// Where a comparison is: whose members are compared, and which way they travel.
#[derive(Clone)]
struct At {
    owners: (Option<Owner>, Option<Owner>),
    direction: Direction,
}

impl At {
    fn found(&self, rule: Rule, pointer: (Side, &Pointer)) -> Found {
        Found {
            rule,
            direction: self.direction,
            owners: self.owners.clone(),
            members: (None, None),
            old: None,
            new: None,
            place: Place {
                side: pointer.0,
                pointer: pointer.1.to_string(),
            },
            touches: Vec::new(),
        }
    }
}

impl Found {
    fn member(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.members = (old.map(str::to_owned), new.map(str::to_owned));
        self
    }

    fn values(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.old = old;
        self.new = new;
        self
    }

    fn touching<'t>(mut self, types: impl IntoIterator<Item = &'t Type>) -> Self {
        self.touches
            .extend(types.into_iter().filter_map(Type::named).cloned());
        self
    }
}

impl Comparison<'_> {
    fn push(&mut self, found: Found) {
        self.found.push(found);
    }

    /// Whether two types are the same, if what was only renamed counts as the same.
    fn is_same(&self, old: &Type, new: &Type) -> bool {
        self.renames.is_same(old, new)
    }
}

/// Which way values travel. What no operation reaches is delivered, if at all.
fn direction(old: Usage, new: Usage) -> Direction {
    match (old.request || new.request, old.response || new.response) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Request,
        (false, _) => Direction::Response,
    }
}

/// A type in the words of a description.
pub(super) fn describe(ty: &Type) -> String {
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
        Type::Named(id) => id.to_string(),
    }
}
