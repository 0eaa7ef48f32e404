//! Locations of the elements of an API: in Rust code, in the generated files, in the description.

use crate::model::{Api, Owner};

/// The location of an element, or of a member of one, in the generated code. It is empty if the
/// version does not have the element.
#[derive(Default)]
pub(super) struct RustLocation {
    /// The Rust path.
    pub path: String,
    /// The last name of the path.
    pub name: String,
    /// The file of the item.
    pub file: String,
}

impl RustLocation {
    fn new(owner: Option<&str>, name: &str, file: String) -> Self {
        Self {
            path: match owner {
                Some(owner) => format!("{owner}::{name}"),
                None => name.to_owned(),
            },
            name: name.to_owned(),
            file,
        }
    }

    fn root(name: Option<&String>) -> Self {
        let name = name.map_or("", String::as_str);
        Self::new(None, name, "mod.rs".to_owned())
    }
}

/// Returns the location of an element or of a member of it in the generated code.
pub(super) fn location(api: &Api, owner: &Owner, member: Option<&str>) -> RustLocation {
    let found = match owner {
        Owner::Client => Some(RustLocation::root(Some(&api.client.name))),
        Owner::Part(name) => {
            let part = api.parts.iter().find(|part| part.wire_name == *name);
            Some(RustLocation::root(part.map(|part| &part.name)))
        }
        Owner::Handle(name) => {
            let handle = api.handles.iter().find(|handle| handle.wire_name == *name);
            Some(RustLocation::root(handle.map(|handle| &handle.name)))
        }
        Owner::Tag(name) => module(api, name).map(|module| {
            let file = format!("operations/{module}/mod.rs");
            RustLocation::new(Some("operations"), module, file)
        }),
        Owner::Operation(id) => operation(api, id, member),
        Owner::Type(id) => api.types.get(id).map(|definition| {
            let fields = definition.fields().iter();
            let named = fields.map(|field| (&field.wire_name, &field.name));
            let named = named.chain(definition.words());
            let mut named = named.filter(|(wire, _)| Some(wire.as_str()) == member);
            let file = format!("types/{}.rs", definition.module);
            match named.next() {
                Some((_, name)) => {
                    let owner = format!("types::{}", definition.name);
                    RustLocation::new(Some(&owner), name, file)
                }
                None => RustLocation::new(Some("types"), &definition.name, file),
            }
        }),
    };
    found.unwrap_or_default()
}

fn operation(api: &Api, id: &str, member: Option<&str>) -> Option<RustLocation> {
    let operation = api.operations.iter().find(|known| known.id == *id)?;
    let module = module(api, &operation.tag).unwrap_or_default();
    let file = format!("operations/{module}/{}.rs", operation.module);
    let field = operation
        .fields()
        .find(|field| Some(field.wire_name.as_str()) == member);
    // Required values are arguments of the method, the others have setters.
    Some(match field {
        Some(field) if !field.required => {
            let owner = format!("operations::{module}::{}", operation.type_name);
            RustLocation::new(Some(&owner), &field.name, file)
        }
        _ => {
            let client = &api.client_of(&operation.path).name;
            RustLocation::new(Some(client), &operation.method_name, file)
        }
    })
}

fn module<'a>(api: &'a Api, tag: &str) -> Option<&'a str> {
    let tag = api.tags.iter().find(|known| known.name == tag)?;
    Some(tag.module.as_str())
}

/// Returns the pointer of an element in its description.
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

/// Returns true if another element of the same kind, or another member of the element, has this Rust
/// name.
pub(super) fn is_taken(api: &Api, owner: &Owner, member: Option<&str>, name: &str) -> bool {
    let has_name = |owner: &Owner, member: Option<&str>| {
        let location = location(api, owner, member);
        location.name.eq_ignore_ascii_case(name)
    };
    match member {
        Some(member) => members(api, owner)
            .into_iter()
            .filter(|other| *other != member)
            .any(|other| has_name(owner, Some(other))),
        None => siblings(api, owner)
            .iter()
            .filter(|other| *other != owner)
            .any(|other| has_name(other, None)),
    }
}

/// The elements whose names share a namespace with that of an element.
fn siblings(api: &Api, owner: &Owner) -> Vec<Owner> {
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

/// The wire names of the members of an element.
pub(super) fn members<'a>(api: &'a Api, owner: &Owner) -> Vec<&'a str> {
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
