//! Where the parts of an API stand: in Rust code, in the generated files, in the description.

use crate::model::Api;
use crate::review::surface::Owner;

/// The Rust path of a part or of a member of it, and the file that it stands in.
pub(super) fn place(api: &Api, owner: &Owner, member: Option<&str>) -> (String, String) {
    let join = |path: String, name: Option<String>| match name {
        Some(name) => format!("{path}::{name}"),
        None => path,
    };
    match owner {
        Owner::Client => (api.client.name.clone(), "mod.rs".to_owned()),
        Owner::Tag(name) => {
            let module = module(api, name);
            if module.is_empty() {
                return Default::default();
            }
            (
                format!("operations::{module}"),
                format!("operations/{module}/mod.rs"),
            )
        }
        Owner::Part(name) => {
            let part = api.parts.iter().find(|part| part.wire_name == *name);
            let name = part.map(|part| part.name.clone());
            (name.unwrap_or_default(), "mod.rs".to_owned())
        }
        Owner::Handle(name) => {
            let handle = api.handles.iter().find(|handle| handle.wire_name == *name);
            let name = handle.map(|handle| handle.name.clone());
            (name.unwrap_or_default(), "mod.rs".to_owned())
        }
        Owner::Operation(id) => {
            let Some(operation) = api.operations.iter().find(|known| known.id == *id) else {
                return Default::default();
            };
            let module = module(api, &operation.tag);
            let file = format!("operations/{module}/{}.rs", operation.module);
            let client = &api.client_of(&operation.path).name;
            let field = operation
                .fields()
                .find(|field| Some(field.wire_name.as_str()) == member);
            match field {
                Some(field) if field.required => {
                    (format!("{client}::{}", operation.method_name), file)
                }
                Some(field) => (
                    format!(
                        "operations::{module}::{}::{}",
                        operation.type_name, field.name
                    ),
                    file,
                ),
                None => (format!("{client}::{}", operation.method_name), file),
            }
        }
        Owner::Type(id) => {
            let Some(definition) = api.types.get(id) else {
                return Default::default();
            };
            let fields = definition.fields().iter();
            let named = fields.map(|field| (&field.wire_name, &field.name));
            let named = named.chain(definition.words());
            let mut named = named.filter(|(wire, _)| Some(wire.as_str()) == member);
            let name = named.next().map(|(_, name)| name.clone());
            (
                join(format!("types::{}", definition.name), name),
                format!("types/{}.rs", definition.module),
            )
        }
    }
}

fn module<'a>(api: &'a Api, tag: &str) -> &'a str {
    let tag = api.tags.iter().find(|known| known.name == tag);
    tag.map_or("", |tag| tag.module.as_str())
}

pub(super) fn pointer(api: &Api, owner: &Owner) -> String {
    let operations = api.operations.iter();
    match owner {
        Owner::Client => Some("#/info/x-client".to_owned()),
        Owner::Part(_) => Some("#/info/x-client/parts".to_owned()),
        Owner::Tag(_) => Some("#/tags".to_owned()),
        Owner::Handle(_) => Some("#/x-handles".to_owned()),
        Owner::Operation(id) => operations
            .filter(|operation| operation.id == *id)
            .map(|operation| operation.pointer.to_string())
            .next(),
        Owner::Type(id) => api.types.get(id).map(|ty| ty.pointer.to_string()),
    }
    .unwrap_or_default()
}

/// Whether something else of the kind of a part, or of a member of it, has this name at the end of its
/// path.
pub(super) fn is_taken(api: &Api, owner: &Owner, member: Option<&str>, name: &str) -> bool {
    let is_name = |owner: &Owner, member: Option<&str>| {
        let path = place(api, owner, member).0;
        let last = path.rsplit("::").next();
        last.is_some_and(|last| last.eq_ignore_ascii_case(name))
    };
    match member {
        Some(member) => members(api, owner)
            .into_iter()
            .filter(|other| *other != member)
            .any(|other| is_name(owner, Some(other))),
        None => likes(api, owner)
            .iter()
            .filter(|other| *other != owner)
            .any(|other| is_name(other, None)),
    }
}

/// The parts whose names stand beside that of a part.
fn likes(api: &Api, owner: &Owner) -> Vec<Owner> {
    match owner {
        Owner::Type(_) => api.types.keys().cloned().map(Owner::Type).collect(),
        Owner::Operation(_) | Owner::Handle(_) => {
            let operations = api.operations.iter();
            let operations = operations.map(|operation| Owner::Operation(operation.id.clone()));
            let handles = api.handles.iter();
            let handles = handles.map(|handle| Owner::Handle(handle.wire_name.clone()));
            operations.chain(handles).collect()
        }
        Owner::Client | Owner::Part(_) | Owner::Tag(_) => Vec::new(),
    }
}

/// The wire names of the members of a part.
fn members<'a>(api: &'a Api, owner: &Owner) -> Vec<&'a str> {
    match owner {
        Owner::Type(id) => {
            let Some(definition) = api.types.get(id) else {
                return Vec::new();
            };
            let fields = definition.fields().iter().map(|field| &field.wire_name);
            let words = definition.words().into_iter().map(|(word, _)| word);
            fields.chain(words).map(String::as_str).collect()
        }
        Owner::Operation(id) => {
            let operations = api.operations.iter();
            operations
                .filter(|operation| operation.id == *id)
                .flat_map(|operation| operation.fields())
                .map(|field| field.wire_name.as_str())
                .collect()
        }
        Owner::Client | Owner::Part(_) | Owner::Tag(_) | Owner::Handle(_) => Vec::new(),
    }
}
