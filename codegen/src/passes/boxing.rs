//! Which fields lie behind a pointer.
//!
//! A struct cannot hold itself, so that the field which closes a cycle has to. And an answer is
//! mostly empty: its optional structs lie behind pointers too, or else a single message would take
//! up 34 kB whether or not it quotes another, and decoding it would overflow the stack of a thread.
//! That rule looks at one field alone, so that a type which grows never changes another.

use std::collections::{BTreeMap, HashSet};

use crate::model::{Api, Type, TypeDef, TypeId, TypeKind};
use crate::stack;

/// Marks the fields. Lists and maps are pointers already.
pub(super) fn run(api: &mut Api) {
    box_optional_structs(api);
    box_cycles(api);
}

fn box_optional_structs(api: &mut Api) {
    let is_struct = |definition: &TypeDef| matches!(definition.kind, TypeKind::Struct(_));
    let structs: Vec<TypeId> = api
        .types
        .values()
        .filter(|definition| is_struct(definition))
        .map(|definition| definition.id.clone())
        .collect();
    for definition in api.types.values_mut() {
        if definition.usage.is_request_only() {
            continue;
        }
        if let TypeKind::Struct(object) = &mut definition.kind {
            for field in &mut object.fields {
                let is_optional = !field.required || field.nullable;
                field.boxed |= is_optional
                    && matches!(&field.ty, Type::Named(id) if structs.binary_search(id).is_ok());
            }
        }
    }
}

/// The walk follows types and fields in the order of their names, so that the order of the
/// document does not decide which field of a cycle it is.
fn box_cycles(api: &mut Api) {
    let mut walk = Walk {
        api,
        states: BTreeMap::new(),
        closing: BTreeMap::new(),
    };
    for id in walk.api.types.keys() {
        walk.visit(id);
    }
    for (id, wire_names) in walk.closing {
        if let Some(definition) = api.types.get_mut(&id)
            && let TypeKind::Struct(object) = &mut definition.kind
        {
            for field in &mut object.fields {
                field.boxed |= wire_names.contains(&field.wire_name);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

struct Walk<'a> {
    api: &'a Api,
    states: BTreeMap<&'a TypeId, State>,
    /// The fields that close a cycle, by their types.
    closing: BTreeMap<TypeId, HashSet<String>>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, id: &'a TypeId) {
        if self.states.contains_key(id) {
            return;
        }
        self.states.insert(id, State::Open);
        let mut edges: Vec<(&'a str, &'a TypeId)> = self.api.types[id]
            .fields()
            .iter()
            .filter(|field| !field.boxed)
            .filter_map(|field| match &field.ty {
                Type::Named(target) => Some((field.wire_name.as_str(), target)),
                _ => None,
            })
            .collect();
        edges.sort();
        for (wire_name, target) in edges {
            match self.states.get(target) {
                Some(State::Open) => {
                    let fields = self.closing.entry(id.clone()).or_default();
                    fields.insert(wire_name.to_owned());
                }
                Some(State::Done) => {}
                None if self.api.types.contains_key(target) => stack::deep(|| self.visit(target)),
                None => {}
            }
        }
        self.states.insert(id, State::Done);
    }
}
