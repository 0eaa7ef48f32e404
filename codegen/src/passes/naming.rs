//! Rust names for everything that has a wire name.
//!
//! A type has one name, and so has an operation. The names of modules and methods are the same in
//! snake case: without underscores, they are the names of types in lower case, and as unique.

use std::collections::BTreeMap;

use crate::lock::{Lock, Table};
use crate::model::{Api, Field, Operation, Type, TypeDef, TypeId, TypeKind};
use crate::names::{self, Scope};

/// Gives names: those that are locked, and to all else one that nothing has. Returns all names, as
/// the lock that keeps them.
pub(super) fn run(api: &mut Api, locked: &Lock) -> Lock {
    api.client = names::type_name(&api.client);
    let mut naming = Naming {
        locked,
        given: Lock::default(),
    };
    naming.types(api);
    naming.tags(api);
    naming.operations(api);
    naming.handles(api);
    naming.given
}

struct Naming<'l> {
    locked: &'l Lock,
    given: Lock,
}

impl Naming<'_> {
    fn types(&mut self, api: &mut Api) {
        let keys = api.types.keys().map(|id| id.0.as_str());
        let scope = Scope::new(names::type_name).keep(&self.locked.types);
        let given = scope.assign(keys);
        for (id, definition) in &mut api.types {
            definition.name.clone_from(&given[&id.0]);
            definition.module = in_snake_case(&id.0, &definition.name, names::module_name);
            self.members(id, definition);
        }
        self.given.types = given;
    }

    /// The fields or variants of a type.
    fn members(&mut self, id: &TypeId, definition: &mut TypeDef) {
        let mut variants: Vec<(String, &mut String)> = match &mut definition.kind {
            TypeKind::Struct(object) => {
                let mut scope = Scope::new(names::field_name);
                if object.additional.is_some() {
                    scope = scope.reserve("additional_properties");
                }
                let locked = self.locked.fields.get(&id.0);
                let given = name_fields(object.fields.iter_mut(), scope, locked);
                insert(&mut self.given.fields, &id.0, given);
                return;
            }
            TypeKind::Union(union) => {
                let variants = union.variants.iter_mut();
                variants
                    .map(|variant| (variant.wire_name.clone(), &mut variant.name))
                    .collect()
            }
            TypeKind::Choice(choice) => {
                let alternatives = choice.alternatives.iter_mut();
                alternatives
                    .map(|alternative| {
                        let key = alternative_key(id, &alternative.ty);
                        (key, &mut alternative.name)
                    })
                    .collect()
            }
            TypeKind::Enum(words) => {
                let values = words.values.iter_mut();
                values
                    .map(|value| (value.wire_name.clone(), &mut value.name))
                    .collect()
            }
        };
        let mut scope = Scope::new(names::variant_name);
        if let Some(locked) = self.locked.variants.get(&id.0) {
            scope = scope.keep(locked);
        }
        let given = scope.assign(variants.iter().map(|(key, _)| key.as_str()));
        for (key, name) in &mut variants {
            (*name).clone_from(&given[key]);
        }
        insert(&mut self.given.variants, &id.0, given);
    }

    fn tags(&mut self, api: &mut Api) {
        let tags = api.tags.iter().map(|tag| tag.name.as_str());
        let scope = Scope::new(names::module_name).keep(&self.locked.groups);
        let given = scope.assign(tags);
        for tag in &mut api.tags {
            tag.module.clone_from(&given[&tag.name]);
        }
        self.given.groups = given;
    }

    fn operations(&mut self, api: &mut Api) {
        let ids = api.operations.iter().map(|operation| operation.id.as_str());
        let mut scope = Scope::new(names::type_name).keep(&self.locked.operations);
        // The methods of handles stand beside those of operations.
        for handle in &api.handles {
            if let Some(name) = self.locked.handles.get(&handle.wire_name) {
                scope = scope.reserve(name);
            }
        }
        let given = scope.assign(ids);
        let modules: BTreeMap<&str, &str> = api
            .tags
            .iter()
            .map(|tag| (tag.name.as_str(), tag.module.as_str()))
            .collect();
        for operation in &mut api.operations {
            operation.type_name.clone_from(&given[&operation.id]);
            operation.method_name =
                in_snake_case(&operation.id, &operation.type_name, names::field_name);
            operation.module = module(operation, &modules);
            let id = operation.id.clone();
            let locked = self.locked.parameters.get(&id);
            let scope = Scope::new(names::field_name);
            let given = name_fields(operation.fields_mut(), scope, locked);
            insert(&mut self.given.parameters, &id, given);
        }
        self.given.operations = given;
    }

    fn handles(&mut self, api: &mut Api) {
        let keys = api.handles.iter().map(|handle| handle.wire_name.as_str());
        // A handle stands beside the client, and its method beside those of the operations.
        let mut scope = Scope::new(names::type_name).reserve(&api.client);
        for operation in &api.operations {
            scope = scope.reserve(&operation.type_name);
        }
        let given = scope.keep(&self.locked.handles).assign(keys);
        for handle in &mut api.handles {
            handle.name.clone_from(&given[&handle.wire_name]);
            handle.method_name = in_snake_case(&handle.wire_name, &handle.name, names::field_name);
            let parameters = handle.parameters.iter().map(String::as_str);
            let names = Scope::new(names::field_name).assign(parameters);
            let name = |parameter: &String| names[parameter].clone();
            handle.names = handle.parameters.iter().map(name).collect();
        }
        self.given.handles = given;
    }
}

/// The name of a module or a method: made of the text, as the name of the type is. If that has a number,
/// the others have it too.
fn in_snake_case(text: &str, type_name: &str, convert: fn(&str) -> String) -> String {
    if names::type_name(text) == type_name {
        convert(text)
    } else {
        convert(type_name)
    }
}

/// A module of the name of the one around it confuses readers, and clippy says so.
fn module(operation: &Operation, modules: &BTreeMap<&str, &str>) -> String {
    let module = in_snake_case(&operation.id, &operation.type_name, names::module_name);
    match modules.get(operation.tag.as_str()) {
        Some(around) if *around == module => format!("{module}_2"),
        _ => module,
    }
}

fn insert(tables: &mut BTreeMap<String, Table>, owner: &str, table: Table) {
    if !table.is_empty() {
        tables.insert(owner.to_owned(), table);
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

/// Names the fields of one scope, and returns the names that are spelled differently. One wire name
/// can stand in the path and in the body at once: then the place where it comes later is told apart
/// by a number.
fn name_fields<'a, 'l>(
    fields: impl Iterator<Item = &'a mut Field>,
    mut scope: Scope<'l>,
    locked: Option<&'l Table>,
) -> Table {
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
    if let Some(locked) = locked {
        scope = scope.keep(locked);
    }
    let mut given = scope.assign(keys.iter().map(String::as_str));
    for (field, key) in fields.iter_mut().zip(&keys) {
        field.name.clone_from(&given[key]);
    }
    given.retain(|text, name| text != name);
    given
}
