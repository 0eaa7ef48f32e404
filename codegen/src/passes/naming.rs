//! Rust names for everything that has a wire name.

use crate::model::{Answer, Api, Field, Operation, Success, Type, TypeId, TypeKind};
use crate::names::{self, Scope};

pub(super) fn run(api: &mut Api) {
    name_types(api);
    name_tags(api);
    name_clients(api);
    name_operations(api);
    name_handles(api);
}

fn name_types(api: &mut Api) {
    let keys: Vec<String> = api.types.keys().map(|id| id.0.clone()).collect();
    let type_names = Scope::new(names::type_name).assign(keys.iter().map(String::as_str));
    let modules = Scope::new(names::module_name).assign(keys.iter().map(String::as_str));
    for (id, definition) in &mut api.types {
        definition.name.clone_from(&type_names[id.0.as_str()]);
        definition.module.clone_from(&modules[id.0.as_str()]);
        match &mut definition.kind {
            TypeKind::Struct(object) => {
                let additional = object
                    .additional
                    .is_some()
                    .then_some("additional_properties");
                name_fields(object.fields.iter_mut(), additional);
            }
            TypeKind::Union(union) => {
                let tags: Vec<String> = union
                    .variants
                    .iter()
                    .map(|variant| variant.wire_name.clone())
                    .collect();
                let names = Scope::new(names::variant_name).assign(tags.iter().map(String::as_str));
                for (variant, tag) in union.variants.iter_mut().zip(&tags) {
                    variant.name.clone_from(&names[tag.as_str()]);
                }
            }
            TypeKind::Choice(choice) => {
                let keys: Vec<String> = choice
                    .alternatives
                    .iter()
                    .map(|alternative| alternative_key(id, &alternative.ty))
                    .collect();
                let names = Scope::new(names::variant_name).assign(keys.iter().map(String::as_str));
                for (alternative, key) in choice.alternatives.iter_mut().zip(&keys) {
                    alternative.name.clone_from(&names[key.as_str()]);
                }
            }
            TypeKind::Enum(words) => {
                let wire: Vec<String> = words
                    .values
                    .iter()
                    .map(|value| {
                        value
                            .alias
                            .clone()
                            .unwrap_or_else(|| value.wire_name.clone())
                    })
                    .collect();
                let variants =
                    Scope::new(names::variant_name).assign(wire.iter().map(String::as_str));
                for (value, wire) in words.values.iter_mut().zip(&wire) {
                    value.name.clone_from(&variants[wire.as_str()]);
                }
            }
        }
    }
}

/// What an alternative is called: after its type, which no other alternative has.
fn alternative_key(choice: &TypeId, ty: &Type) -> String {
    match ty {
        Type::Any => "value".to_owned(),
        Type::Object => "object".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(_) => "integer".to_owned(),
        Type::Float(_) => "number".to_owned(),
        Type::String | Type::File => "text".to_owned(),
        Type::Timestamp => "timestamp".to_owned(),
        Type::List(item) => format!("{} list", alternative_key(choice, item)),
        Type::Map(value) => format!("{} map", alternative_key(choice, value)),
        Type::Named(id) => {
            let own = id.0.strip_prefix(&format!("{choice}.")).unwrap_or(&id.0);
            own.replace(".item", "")
        }
    }
}

/// Methods and functions that every client has of the runtime.
const CLIENT_METHODS: [&str; 2] = ["connection", "from"];

fn name_clients(api: &mut Api) {
    let keys: Vec<String> = api
        .clients()
        .map(|client| client.wire_name.clone())
        .collect();
    let type_names = Scope::new(names::type_name).assign(keys.iter().map(String::as_str));
    let mut methods = Scope::new(names::field_name);
    for name in CLIENT_METHODS {
        methods = methods.reserve(name);
    }
    let methods = methods.assign(keys.iter().map(String::as_str));
    for client in std::iter::once(&mut api.client).chain(&mut api.parts) {
        let key = client.wire_name.as_str();
        client.name.clone_from(&type_names[key]);
        client.method_name.clone_from(&methods[key]);
    }
}

fn name_operations(api: &mut Api) {
    let ids: Vec<String> = api
        .operations
        .iter()
        .map(|operation| operation.id.clone())
        .collect();
    // The file of an operation brings the clients into scope.
    let mut type_names = Scope::new(names::type_name);
    let mut others = Scope::new(names::type_name);
    for client in api.clients() {
        type_names = type_names.reserve(&client.name);
        others = others.reserve(&client.name);
    }
    let type_names = type_names.assign(ids.iter().map(String::as_str));
    for name in type_names.values() {
        others = others.reserve(name);
    }
    let other_ids =
        |suffix: &str| -> Vec<String> { ids.iter().map(|id| format!("{id} {suffix}")).collect() };
    let (answer_ids, required_ids) = (other_ids("answer"), other_ids("required"));
    let others = others.assign(answer_ids.iter().chain(&required_ids).map(String::as_str));
    let mut methods = Scope::new(names::field_name);
    for name in CLIENT_METHODS {
        methods = methods.reserve(name);
    }
    for part in &api.parts {
        methods = methods.reserve(&part.method_name);
    }
    let methods = methods.assign(ids.iter().map(String::as_str));
    for (index, operation) in api.operations.iter_mut().enumerate() {
        if let Answer::ByStatus(successes) = &mut operation.answer {
            operation
                .answer_name
                .clone_from(&others[answer_ids[index].as_str()]);
            name_successes(successes);
        }
        if !operation.split_arguments().1.is_empty() {
            operation
                .required_name
                .clone_from(&others[required_ids[index].as_str()]);
        }
        let id = operation.id.as_str();
        operation.type_name.clone_from(&type_names[id]);
        operation.method_name.clone_from(&methods[id]);
        name_fields(operation.fields_mut(), None);
    }
    for tag in &api.tags {
        let mut operations: Vec<&mut Operation> = api
            .operations
            .iter_mut()
            .filter(|operation| operation.tag == tag.name)
            .collect();
        let ids: Vec<String> = operations
            .iter()
            .map(|operation| operation.id.clone())
            .collect();
        // A module of the name of the one around it confuses readers, and clippy says so.
        let modules = Scope::new(names::module_name)
            .reserve(&tag.module)
            .assign(ids.iter().map(String::as_str));
        for (operation, id) in operations.iter_mut().zip(&ids) {
            operation.module.clone_from(&modules[id.as_str()]);
        }
    }
}

/// Kinds of success by the names of HTTP, and those that it has no short name for by their status.
fn name_successes(successes: &mut [Success]) {
    for success in successes {
        success.name = match success.status.as_str() {
            "200" => "Ok".to_owned(),
            "201" => "Created".to_owned(),
            "202" => "Accepted".to_owned(),
            "203" => "NonAuthoritative".to_owned(),
            "204" => "NoContent".to_owned(),
            "205" => "ResetContent".to_owned(),
            "206" => "PartialContent".to_owned(),
            "207" => "MultiStatus".to_owned(),
            "2XX" => "Success".to_owned(),
            status => format!("Status{status}"),
        };
    }
}

fn name_handles(api: &mut Api) {
    let keys: Vec<String> = api
        .handles
        .iter()
        .map(|handle| handle.wire_name.clone())
        .collect();
    // A handle stands beside the clients, and its method beside those of the operations.
    let mut methods = Scope::new(names::field_name);
    for operation in &api.operations {
        methods = methods.reserve(&operation.method_name);
    }
    let mut type_names = Scope::new(names::type_name);
    for client in api.clients() {
        methods = methods.reserve(&client.method_name);
        type_names = type_names.reserve(&client.name);
    }
    let methods = methods.assign(keys.iter().map(String::as_str));
    let type_names = type_names.assign(keys.iter().map(String::as_str));
    for handle in &mut api.handles {
        let key = handle.wire_name.as_str();
        handle.name.clone_from(&type_names[key]);
        handle.method_name.clone_from(&methods[key]);
        let names =
            Scope::new(names::field_name).assign(handle.parameters.iter().map(String::as_str));
        handle.names = handle
            .parameters
            .iter()
            .map(|parameter| names[parameter.as_str()].clone())
            .collect();
    }
}

fn name_tags(api: &mut Api) {
    let tags: Vec<String> = api.tags.iter().map(|tag| tag.name.clone()).collect();
    let modules = Scope::new(names::module_name).assign(tags.iter().map(String::as_str));
    for tag in &mut api.tags {
        tag.module.clone_from(&modules[tag.name.as_str()]);
    }
}

/// Names the fields of one scope. One wire name can stand in the path and in the body at once:
/// then the place where it comes later is told apart by a number.
fn name_fields<'a>(fields: impl Iterator<Item = &'a mut Field>, taken: Option<&str>) {
    let mut fields: Vec<&mut Field> = fields.collect();
    let key = |(index, field): (usize, &&mut Field)| {
        let earlier = fields[..index].iter();
        let repeats = earlier
            .filter(|earlier| earlier.wire_name == field.wire_name)
            .count();
        match repeats {
            0 => field.wire_name.clone(),
            _ => format!("{} {}", field.wire_name, repeats + 1),
        }
    };
    let keys: Vec<String> = fields.iter().enumerate().map(key).collect();
    let scope = Scope::new(names::field_name);
    let scope = match taken {
        Some(name) => scope.reserve(name),
        None => scope,
    };
    let names = scope.assign(keys.iter().map(String::as_str));
    for (field, key) in fields.iter_mut().zip(&keys) {
        field.name.clone_from(&names[key.as_str()]);
    }
}
