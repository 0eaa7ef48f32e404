//! Lists the public items of an API, from the descriptions that the renderer prints.

use super::item::{Declaration, FieldItem, Item, Method, VariantItem};
use super::{answers, clients, handles, operations, paging, required, structs};
use super::{choices, enums, unions};
use crate::model::{Api, Operation, Owner, Tag, TypeDef, TypeKind};

/// Returns every public item that is rendered for an API, except those of a crate's builder.
pub(crate) fn items(api: &Api) -> Vec<Item> {
    let mut items = Vec::new();
    for definition in api.types.values() {
        type_items(api, definition, &mut items);
    }
    // Without operations no client is rendered.
    if !api.operations.is_empty() {
        for client in api.clients() {
            let owner = match client.path.is_empty() {
                true => Owner::Client,
                false => Owner::Part(client.wire_name.clone()),
            };
            let mut group = Group::new(owner, "mod.rs".to_owned(), &mut items);
            group.add(&client.name, None, Declaration::Struct);
            if let Some(maker) = clients::maker(api, client) {
                group.method(&api.client.name, &maker);
            }
        }
        for handle in &api.handles {
            let owner = Owner::Handle(handle.wire_name.clone());
            let mut group = Group::new(owner, "mod.rs".to_owned(), &mut items);
            group.add(&handle.name, None, Declaration::Struct);
            let client = &api.client_of(&handle.path).name;
            group.method(client, &handles::maker(handle));
            group.methods(client, handles::text_maker(handle));
            group.methods(&handle.name, handles::text_getter(handle));
        }
    }
    for tag in &api.tags {
        let (owner, file) = (Owner::Tag(tag.name.clone()), tag_file(tag));
        let mut group = Group::new(owner, file, &mut items);
        group.add(&tag_path(tag), None, Declaration::Module);
        for operation in api.operations.iter().filter(|own| own.tag == tag.name) {
            operation_items(api, tag, operation, &mut items);
        }
    }
    items
}

fn type_items(api: &Api, definition: &TypeDef, items: &mut Vec<Item>) {
    let owner = Owner::Type(definition.id.clone());
    let mut group = Group::new(owner, type_file(definition), items);
    let path = format!("types::{}", definition.name);
    let (declaration, traits) = match &definition.kind {
        TypeKind::Struct(object) => (
            Declaration::Struct,
            structs::traits(api, definition, object),
        ),
        TypeKind::Enum(words) => (Declaration::Enum, enums::traits(words)),
        TypeKind::Union(union) => (Declaration::Enum, unions::traits(api, definition, union)),
        TypeKind::Choice(choice) => (Declaration::Enum, choices::traits(api, definition, choice)),
    };
    group.add(&path, None, declaration);
    group.deprecated(&path, None, definition.deprecated);
    for name in traits {
        let path = format!("{path}: {name}");
        group.add(&path, None, Declaration::Trait { name });
    }
    match &definition.kind {
        TypeKind::Struct(object) => {
            group.fields(&path, structs::fields(api, definition, object));
            group.methods(&path, structs::methods(api, definition, object));
        }
        TypeKind::Enum(words) => group.variants(&path, enums::variants(words)),
        TypeKind::Union(union) => group.variants(&path, unions::variants(api, union)),
        TypeKind::Choice(choice) => group.variants(&path, choices::variants(api, choice)),
    }
}

fn operation_items<'a>(api: &'a Api, tag: &Tag, operation: &'a Operation, items: &mut Vec<Item>) {
    let owner = Owner::Operation(operation.id.clone());
    let mut group = Group::new(owner, operation_file(tag, operation), items);
    let module = tag_path(tag);
    let path = format!("{module}::{}", operation.type_name);
    let response = answers::decoded(api, operation);
    group.add(&path, None, Declaration::operation(&response));
    group.methods(&path, operations::setters(api, operation));
    group.methods(&path, paging::methods(api, operation));
    let client = &api.client_of(&operation.path).name;
    group.method(client, &operations::maker(api, operation));
    for (handle, method) in handles::methods(api, operation) {
        group.method(&handle.name, &method);
    }
    if let Some(fields) = required::fields(api, operation) {
        let path = format!("{module}::{}", operation.required_name);
        let names = fields.iter().map(|field| field.name.clone());
        group.add(&path, None, Declaration::literal(names));
        group.fields(&path, fields);
    }
    if let Some(variants) = answers::variants(api, operation) {
        let path = format!("{module}::{}", operation.answer_name);
        group.add(&path, None, Declaration::Enum);
        group.variants(&path, variants);
    }
    for (handle, method) in handles::lent_methods(api, operation) {
        let owner = Owner::Handle(handle.wire_name.clone());
        let mut group = Group::new(owner, operation_file(tag, operation), items);
        group.method(&handle.name, &method);
    }
}

/// The path of the module of a group of operations.
fn tag_path(tag: &Tag) -> String {
    format!("operations::{}", tag.module)
}

/// The file of the module of a group of operations.
pub(super) fn tag_file(tag: &Tag) -> String {
    format!("operations/{}/mod.rs", tag.module)
}

/// The file of an operation of a group.
pub(super) fn operation_file(tag: &Tag, operation: &Operation) -> String {
    format!("operations/{}/{}.rs", tag.module, operation.module)
}

/// The file of a type.
pub(super) fn type_file(definition: &TypeDef) -> String {
    format!("types/{}.rs", definition.module)
}

/// Adds the items of one owner.
struct Group<'i> {
    owner: Owner,
    file: String,
    items: &'i mut Vec<Item>,
}

impl<'i> Group<'i> {
    fn new(owner: Owner, file: String, items: &'i mut Vec<Item>) -> Self {
        Self { owner, file, items }
    }

    fn add(&mut self, path: &str, member: Option<&str>, declaration: Declaration) {
        self.items.push(Item {
            path: path.to_owned(),
            owner: self.owner.clone(),
            member: member.map(str::to_owned),
            declaration,
            file: self.file.clone(),
        });
    }

    fn deprecated(&mut self, path: &str, member: Option<&str>, is_deprecated: bool) {
        if is_deprecated {
            let path = format!("{path} #[deprecated]");
            self.add(&path, member, Declaration::Deprecated);
        }
    }

    fn methods<'a>(&mut self, of: &str, methods: impl IntoIterator<Item = Method<'a>>) {
        for method in methods {
            self.method(of, &method);
        }
    }

    fn method(&mut self, of: &str, method: &Method<'_>) {
        let path = format!("{of}::{}()", method.name);
        self.add(&path, method.member, method.declaration());
        self.deprecated(&path, method.member, method.is_deprecated());
    }

    fn fields<'a>(&mut self, of: &str, fields: impl IntoIterator<Item = FieldItem<'a>>) {
        for field in fields {
            let path = format!("{of}::{}", field.name);
            self.add(&path, field.member, field.declaration());
            self.deprecated(&path, field.member, field.is_deprecated);
        }
    }

    fn variants<'a>(&mut self, of: &str, variants: impl IntoIterator<Item = VariantItem<'a>>) {
        for variant in variants {
            let path = format!("{of}::{}", variant.name);
            self.add(&path, variant.member, variant.declaration());
        }
    }
}
