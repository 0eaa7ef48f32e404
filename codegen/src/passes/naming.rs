//! Rust names for everything that has a wire name.
//!
//! A type has one name, and so has an operation. The names of modules and methods are the same in
//! snake case: without underscores, they are the names of types in lower case, and as unique.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::lock::{Lock, Table};
use crate::model::{Answer, Api, Field, Operation, Success, Type, TypeDef, TypeId, TypeKind};
use crate::names::{self, Scope};

/// Gives names: those that are locked, and to all else one that nothing has. Returns all names, as
/// the lock that keeps them.
pub(super) fn run(api: &mut Api, locked: &Lock) -> Lock {
    let mut naming = Naming {
        locked,
        given: Lock::default(),
    };
    naming.types(api);
    naming.tags(api);
    naming.clients(api);
    naming.operations(api);
    naming.handles(api);
    name_security_schemes(api);
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
            definition.module = module_like(&id.0, &definition.name);
            self.members(id, definition);
        }
        self.given.types = given;
    }

    /// The fields or variants of a type.
    fn members(&mut self, id: &TypeId, definition: &mut TypeDef) {
        let mut variants: Vec<(String, &mut String)> = match &mut definition.kind {
            TypeKind::Struct(object) => {
                let mut scope = Scope::new(names::field_name).spell_signs();
                if object.additional.is_some() {
                    scope = scope.reserve("additional_properties");
                }
                let locked = self.locked.fields.get(&id.0);
                let keys = object.fields.iter().map(|field| field.wire_name.clone());
                let keys = keys.collect();
                let given = name_fields(object.fields.iter_mut(), keys, scope, locked);
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
                    .map(|value| {
                        let word = value.alias.as_ref().unwrap_or(&value.wire_name);
                        (word.clone(), &mut value.name)
                    })
                    .collect()
            }
        };
        let mut scope = Scope::new(names::variant_name).spell_signs();
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

    fn clients(&mut self, api: &mut Api) {
        let keys = api.clients().map(|client| client.wire_name.as_str());
        let scope = Scope::new(names::type_name).keep(&self.locked.clients);
        let given = scope.assign(keys);
        for client in std::iter::once(&mut api.client).chain(&mut api.parts) {
            client.name.clone_from(&given[&client.wire_name]);
            client.method_name = method(&client.wire_name, &client.name);
        }
        self.given.clients = given;
    }

    fn operations(&mut self, api: &mut Api) {
        // The file of an operation brings the clients into scope.
        let clients: Vec<&str> = api.clients().map(|client| client.name.as_str()).collect();
        let mut scope = Scope::new(names::type_name).keep(&self.locked.operations);
        let mut others = Scope::new(names::type_name).keep(&self.locked.operations);
        for name in clients {
            scope = scope.reserve(name);
            others = others.reserve(name);
        }
        // The methods of handles stand beside those of operations.
        let handles = api.handles.iter();
        let handles = handles.filter_map(|handle| self.locked.handles.get(&handle.wire_name));
        let other_keys: Vec<String> = api.operations.iter().flat_map(other_keys).collect();
        let locked = other_keys.iter();
        let locked = locked.filter_map(|key| self.locked.operations.get(key));
        for name in handles.chain(locked) {
            scope = scope.reserve(name);
        }
        let ids = api.operations.iter().map(|operation| operation.id.as_str());
        let mut given = scope.assign(ids);
        for name in given.values() {
            others = others.reserve(name);
        }
        let others = others.assign(other_keys.iter().map(String::as_str));
        let modules: BTreeMap<&str, &str> = api
            .tags
            .iter()
            .map(|tag| (tag.name.as_str(), tag.module.as_str()))
            .collect();
        for operation in &mut api.operations {
            operation.type_name.clone_from(&given[&operation.id]);
            operation.method_name = method(&operation.id, &operation.type_name);
            operation.module = module(operation, &modules);
            if let Some(name) = others.get(&answer_key(operation)) {
                operation.answer_name.clone_from(name);
            }
            if let Some(name) = others.get(&required_key(operation)) {
                operation.required_name.clone_from(name);
            }
            if let Answer::ByStatus(successes) = &mut operation.answer {
                name_successes(successes);
            }
            let id = operation.id.clone();
            let locked = self.locked.parameters.get(&id);
            let scope = Scope::new(names::parameter_name).spell_signs();
            let keys = parameter_keys(operation, locked);
            let given = name_fields(operation.fields_mut(), keys, scope, locked);
            insert(&mut self.given.parameters, &id, given);
        }
        given.extend(others);
        self.given.operations = given;
    }

    fn handles(&mut self, api: &mut Api) {
        let keys = api.handles.iter().map(|handle| handle.wire_name.as_str());
        // A handle stands beside the clients, and its method beside those of the operations.
        let mut scope = Scope::new(names::type_name);
        for client in api.clients() {
            scope = scope.reserve(&client.name);
        }
        for operation in &api.operations {
            scope = scope.reserve(&operation.type_name);
        }
        let builder = format!("{}Builder", api.client.name);
        let scope = scope.reserve(&builder).keep(&self.locked.handles);
        let given = scope.assign(keys);
        let methods: BTreeSet<&str> = api
            .operations
            .iter()
            .map(|operation| operation.method_name.as_str())
            .collect();
        for handle in &mut api.handles {
            handle.name.clone_from(&given[&handle.wire_name]);
            handle.method_name = method(&handle.wire_name, &handle.name);
            let parameters = handle.parameters.iter().map(String::as_str);
            let names = Scope::new(names::parameter_name).assign(parameters);
            let name = |parameter: &String| names[parameter].clone();
            handle.names = handle.parameters.iter().map(name).collect();
            if let Some(text) = &mut handle.text {
                let method = free(names::field_name(&text.wire_name), &methods);
                let plain = method.trim_start_matches("r#");
                let maker = format!("{}_by_{plain}", handle.method_name);
                text.maker_name = free(maker, &methods);
                text.name = method;
            }
        }
        self.given.handles = given;
    }
}

/// The name of a module: made of the text, as the name of the type is. If that has a number, the module
/// has it too.
fn module_like(text: &str, type_name: &str) -> String {
    if names::type_name(text) == type_name {
        names::module_name(text)
    } else {
        names::module_name_of_type(type_name)
    }
}

/// The same for a method.
fn method_like(text: &str, type_name: &str) -> String {
    if names::type_name(text) == type_name {
        names::field_name(text)
    } else {
        names::field_name_of_type(type_name)
    }
}

/// A name for a method that no operation has.
fn free(mut name: String, methods: &BTreeSet<&str>) -> String {
    while methods.contains(name.as_str()) {
        name.push('_');
    }
    name
}

/// Methods and functions that clients have beside their operations.
const CLIENT_METHODS: [&str; 3] = ["builder", "connection", "from"];

/// The name of a method of a client.
fn method(text: &str, type_name: &str) -> String {
    let name = method_like(text, type_name);
    if CLIENT_METHODS.contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

/// What an operation has beside its struct, as the lock calls it: an enum of its answers, and a struct
/// of what must be given.
fn other_keys(operation: &Operation) -> impl Iterator<Item = String> {
    let has_answers = matches!(operation.answer, Answer::ByStatus(_));
    let has_required = !operation.split_arguments().1.is_empty();
    let answer = has_answers.then(|| answer_key(operation));
    answer
        .into_iter()
        .chain(has_required.then(|| required_key(operation)))
}

fn answer_key(operation: &Operation) -> String {
    format!("{}#answer", operation.id)
}

fn required_key(operation: &Operation) -> String {
    format!("{}#required", operation.id)
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

/// A module of the name of the one around it confuses readers, and clippy says so.
fn module(operation: &Operation, modules: &BTreeMap<&str, &str>) -> String {
    let module = module_like(&operation.id, &operation.type_name);
    match modules.get(operation.tag.as_str()) {
        Some(around) if *around == module => format!("{}_2", module.trim_end_matches('_')),
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
        Type::Nullable(inner) => alternative_key(choice, inner),
        Type::Named(id) => {
            let own = id.0.strip_prefix(&format!("{choice}.")).unwrap_or(&id.0);
            own.replace(".item", "")
        }
    }
}

/// A scheme is set by a method of the builder, beside its settings.
fn name_security_schemes(api: &mut Api) {
    let keys: Vec<String> = api
        .security_schemes
        .iter()
        .map(|scheme| scheme.wire_name.clone())
        .collect();
    let settings = names::BUILDER_METHODS.iter();
    let scope = settings.fold(Scope::new(names::field_name), |scope, name| {
        scope.reserve(name)
    });
    let names = scope.assign(keys.iter().map(String::as_str));
    for scheme in &mut api.security_schemes {
        scheme.name.clone_from(&names[scheme.wire_name.as_str()]);
    }
}

/// The keys of the parameters of an operation and the fields of its body: their wire names. If one wire
/// name is in several parts of a request, the part is in the keys of all but the first.
fn parameter_keys(operation: &Operation, locked: Option<&Table>) -> Vec<String> {
    let fields = operation.located_fields();
    let names = fields.clone().map(|(_, field)| field.wire_name.clone());
    let mut taken: HashSet<String> = names.collect();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut keys = Vec::new();
    for (part, field) in fields {
        let wire_name = &field.wire_name;
        let times = seen.entry(wire_name).or_default();
        *times += 1;
        if *times == 1 {
            keys.push(wire_name.clone());
            continue;
        }
        let numbered = format!("{wire_name} {times}");
        let by_part = format!("{wire_name} {part}");
        // A lock may have numbers from before there were parts.
        let is_kept = locked.is_some_and(|locked| locked.contains_key(&numbered));
        let first = if is_kept || part == wire_name {
            numbered
        } else {
            by_part
        };
        let more = (2..).map(|number| format!("{first} {number}"));
        let mut free = std::iter::once(first.clone()).chain(more);
        keys.extend(free.find(|key| taken.insert(key.clone())));
    }
    keys
}

/// Names the fields of one scope by their keys, and returns the names that are spelled differently.
fn name_fields<'a, 'l>(
    fields: impl Iterator<Item = &'a mut Field>,
    keys: Vec<String>,
    mut scope: Scope<'l>,
    locked: Option<&'l Table>,
) -> Table {
    if let Some(locked) = locked {
        scope = scope.keep(locked);
    }
    let mut given = scope.assign(keys.iter().map(String::as_str));
    for (field, key) in fields.zip(&keys) {
        field.name.clone_from(&given[key]);
    }
    given.retain(|text, name| text != name);
    given
}
