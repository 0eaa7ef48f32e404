//! The ways in which the values of named types travel, as programs see them on the wire.
//!
//! The model's [`Usage`](crate::model::Usage) decides what code is generated. Here, fields of responses
//! only carry nothing to the API, and fields of requests only carry nothing from it.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Type, TypeDef, TypeId, TypeKind};
use crate::review::verdict::Direction;

/// The types of a version by the way their values travel.
pub(super) struct Travel {
    requests: BTreeSet<TypeId>,
    responses: BTreeSet<TypeId>,
}

impl Travel {
    pub(super) fn of(api: &Api) -> Self {
        let sent = |field: &Field| !field.read_only;
        let received = |field: &Field| !field.write_only;
        let taken = api.operations.iter().flat_map(|one| one.fields());
        let taken: Vec<&TypeId> = taken.filter_map(|field| field.ty.named()).collect();
        let answers = api.operations.iter().flat_map(|one| one.answer.types());
        let answers: Vec<&TypeId> = answers.filter_map(Type::named).collect();

        let all = taken.iter().chain(&answers).copied();
        let named = reach(api, all, |_| true);
        // A type that no operation names is part of an event.
        let events = api.types.keys().filter(|id| !named.contains(*id));
        Self {
            responses: reach(api, answers.into_iter().chain(events), received),
            requests: reach(api, taken, sent),
        }
    }

    fn is_sent(&self, id: &TypeId) -> bool {
        self.requests.contains(id)
    }

    fn is_received(&self, id: &TypeId) -> bool {
        self.responses.contains(id)
    }
}

/// Returns the way in which the values of a type travel in both versions.
pub(super) fn direction(
    (old, new): (&Travel, &Travel),
    (before, after): (&TypeId, &TypeId),
) -> Option<Direction> {
    let is_sent = old.is_sent(before) && new.is_sent(after);
    let is_received = old.is_received(before) && new.is_received(after);
    match (is_sent, is_received) {
        (true, true) => Some(Direction::Both),
        (true, false) => Some(Direction::Request),
        (false, true) => Some(Direction::Response),
        (false, false) => None,
    }
}

/// Returns the way in which a field travels whose object travels in a given way.
pub(super) fn of_field(direction: Option<Direction>, field: &Field) -> Option<Direction> {
    match (direction?, field.read_only, field.write_only) {
        (Direction::Request, true, _) | (Direction::Response, _, true) => None,
        (Direction::Both, true, false) => Some(Direction::Response),
        (Direction::Both, false, true) => Some(Direction::Request),
        (direction, ..) => Some(direction),
    }
}

/// The types that are reached from some through the fields that travel, themselves included.
fn reach<'a>(
    api: &'a Api,
    from: impl IntoIterator<Item = &'a TypeId>,
    travels: fn(&Field) -> bool,
) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&TypeId> = from.into_iter().collect();
    while let Some(id) = open.pop() {
        let Some(definition) = api.types.get(id) else {
            continue;
        };
        if reached.insert(id.clone()) {
            open.extend(held(definition, travels));
        }
    }
    reached
}

/// The types that values of a type hold in fields that travel.
fn held(definition: &TypeDef, travels: fn(&Field) -> bool) -> Vec<&TypeId> {
    match &definition.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().filter(|field| travels(field));
            let additional = object.additional.iter().map(|all| &all.ty);
            let types = fields.map(|field| &field.ty).chain(additional);
            types.filter_map(Type::named).collect()
        }
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_) => {
            definition.references().collect()
        }
    }
}
