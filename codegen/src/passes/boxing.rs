//! Which fields lie behind a pointer, since a struct cannot hold itself.

use std::collections::BTreeMap;

use crate::model::{Api, Type, TypeId, TypeKind};

/// Marks the fields that close a cycle of types. Lists and maps are pointers already.
///
/// The walk follows types and fields in the order of their names, so that the order of the
/// document does not decide which field of a cycle it is.
pub(super) fn run(api: &mut Api) {
    let mut walk = Walk {
        api,
        states: BTreeMap::new(),
        closing: Vec::new(),
    };
    for id in walk.api.types.keys() {
        walk.visit(id);
    }
    let closing = walk.closing;
    for (id, wire_name) in closing {
        if let Some(definition) = api.types.get_mut(&id)
            && let TypeKind::Struct(object) = &mut definition.kind
        {
            for field in &mut object.fields {
                field.boxed |= field.wire_name == wire_name;
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
    closing: Vec<(TypeId, String)>,
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
            .filter_map(|field| match &field.ty {
                Type::Named(target) => Some((field.wire_name.as_str(), target)),
                _ => None,
            })
            .collect();
        edges.sort();
        for (wire_name, target) in edges {
            match self.states.get(target) {
                Some(State::Open) => self.closing.push((id.clone(), wire_name.to_owned())),
                Some(State::Done) => {}
                None if self.api.types.contains_key(target) => self.visit(target),
                None => {}
            }
        }
        self.states.insert(id, State::Done);
    }
}
