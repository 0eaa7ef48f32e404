//! The items of operations, of handles and of the groups that operations stand in.

use super::types::member;
use super::{Item, ItemKind, Items, Owner, signature};
use crate::model::{Answer, Api, Body, Client, Field, Handle, Location, Operation};
use crate::render::answers::payload;
use crate::render::fields::null_name;
use crate::render::types::{Place, argument, ty};

impl Items<'_> {
    pub(super) fn operations(&mut self) {
        let api: &Api = self.api;
        if !api.operations.is_empty() {
            for client in api.clients() {
                self.client(client);
            }
            for handle in &api.handles {
                self.handle(handle);
            }
        }
        for tag in &api.tags {
            let item = Item {
                kind: ItemKind::Module,
                owner: Owner::Tag(tag.name.clone()),
                member: None,
                signature: "mod".to_owned(),
                file: format!("operations/{}/mod.rs", tag.module),
            };
            self.add(format!("operations::{}", tag.module), item);
            let operations = api.operations.iter();
            for operation in operations.filter(|operation| operation.tag == tag.name) {
                self.operation(operation, &tag.module);
            }
        }
    }

    fn client(&mut self, client: &Client) {
        let is_part = !client.path.is_empty();
        let item = Item {
            kind: ItemKind::Type,
            owner: match is_part {
                true => Owner::Part(client.wire_name.clone()),
                false => Owner::Client,
            },
            member: None,
            signature: "struct".to_owned(),
            file: "mod.rs".to_owned(),
        };
        if is_part {
            let maker = Item {
                kind: ItemKind::Method,
                signature: signature::method(&[], &client.name),
                ..item.clone()
            };
            let path = format!("{}::{}()", self.api.client.name, client.method_name);
            self.add(path, maker);
        }
        self.add(client.name.clone(), item);
    }

    fn handle(&mut self, handle: &Handle) {
        let item = Item {
            kind: ItemKind::Type,
            owner: Owner::Handle(handle.wire_name.clone()),
            member: None,
            signature: "struct".to_owned(),
            file: "mod.rs".to_owned(),
        };
        let value = |name: &String| (name.clone(), "impl Into<String>".to_owned());
        let arguments: Vec<_> = handle.names.iter().map(value).collect();
        let method = Item {
            kind: ItemKind::Method,
            signature: signature::method(&arguments, &handle.name),
            ..item.clone()
        };
        let client = &self.api.client_of(&handle.path).name;
        self.add(format!("{client}::{}()", handle.method_name), method);
        self.add(handle.name.clone(), item);
    }

    fn operation(&mut self, operation: &Operation, module: &str) {
        let api: &Api = self.api;
        let path = format!("operations::{module}::{}", operation.type_name);
        let base = Item {
            kind: ItemKind::Type,
            owner: Owner::Operation(operation.id.clone()),
            member: None,
            signature: format!("Call<{}>", answer(api, operation)),
            file: format!("operations/{module}/{}.rs", operation.module),
        };
        let (arguments, gathered) = operation.split_arguments();
        self.required(operation, module, &gathered, &base);
        let client = &api.client_of(&operation.path).name;
        let path_of_method = format!("{client}::{}()", operation.method_name);
        self.maker(operation, path_of_method, &arguments, &base);
        for handle in api.handles_of(operation) {
            let rest: Vec<&Field> = arguments
                .iter()
                .copied()
                .filter(|field| !is_bound(handle, operation, field))
                .collect();
            let path = format!("{}::{}()", handle.name, operation.method_name);
            self.maker(operation, path, &rest, &base);
        }
        let siblings: Vec<Field> = operation.fields().cloned().collect();
        for field in operation.options() {
            self.setter(operation, field, &siblings, &path, &base);
        }
        self.pages(operation, &path, &base);
        self.successes(operation, module, &base);
        self.add(path, base);
    }

    /// The struct of what is required, if that is much.
    fn required(&mut self, operation: &Operation, module: &str, fields: &[&Field], base: &Item) {
        if fields.is_empty() {
            return;
        }
        let path = format!("operations::{module}::{}", operation.required_name);
        let mut names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        names.sort_unstable();
        for field in fields {
            let ty = signature::text(&ty(self.api, &field.ty, Place::Operations));
            let item = member(base, ItemKind::Field, &field.wire_name, ty);
            self.add(format!("{path}::{}", field.name), item);
        }
        // Callers write it with all of its fields, in any order.
        let item = Item {
            signature: format!("struct {{ {} }}", names.join(", ")),
            ..base.clone()
        };
        self.add(path, item);
    }

    /// The enum of the answers, if they differ by status.
    fn successes(&mut self, operation: &Operation, module: &str, base: &Item) {
        let Answer::ByStatus(successes) = &operation.answer else {
            return;
        };
        let path = format!("operations::{module}::{}", operation.answer_name);
        for success in successes {
            let payload = match payload(self.api, success) {
                Some(content) => format!("({})", signature::text(&content)),
                None => String::new(),
            };
            let item = member(base, ItemKind::Variant, &success.status, payload);
            self.add(format!("{path}::{}", success.name), item);
        }
        let item = Item {
            signature: "enum".to_owned(),
            ..base.clone()
        };
        self.add(path, item);
    }

    /// A method that makes the operation.
    fn maker(&mut self, operation: &Operation, path: String, arguments: &[&Field], base: &Item) {
        let name = &operation.required_name;
        let gathered = (!name.is_empty()).then(|| ("required".to_owned(), name.clone()));
        let typed: Vec<_> = arguments
            .iter()
            .map(|field| (field.name.clone(), self.given(field)))
            .chain(gathered)
            .collect();
        let item = Item {
            kind: ItemKind::Method,
            signature: signature::method(&typed, &operation.type_name),
            ..base.clone()
        };
        self.deprecated(operation.deprecated, &path, &item);
        self.add(path, item);
    }

    fn setter(
        &mut self,
        operation: &Operation,
        field: &Field,
        siblings: &[Field],
        path: &str,
        base: &Item,
    ) {
        let text = signature::method(&[(field.name.clone(), self.given(field))], "Self");
        let item = member(base, ItemKind::Method, &field.wire_name, text);
        let setter = format!("{path}::{}()", field.name);
        self.deprecated(field.deprecated, &setter, &item);
        self.add(setter, item);
        let takes_null = match &operation.body {
            Body::Object(fields) => fields.iter().any(|known| known.name == field.name),
            Body::None
            | Body::Json(_)
            | Body::Multipart(_)
            | Body::UrlEncoded(_)
            | Body::Text(_)
            | Body::File(_) => false,
        };
        if field.nullable
            && takes_null
            && let Some(null) = null_name(field, siblings)
        {
            let text = signature::method(&[], "Self");
            let item = member(base, ItemKind::Method, &field.wire_name, text);
            self.add(format!("{path}::{null}()"), item);
        }
    }

    fn pages(&mut self, operation: &Operation, path: &str, base: &Item) {
        let api: &Api = self.api;
        let Some(paging) = &operation.paging else {
            return;
        };
        let Some(item) = crate::render::paging::item(api, operation, paging) else {
            return;
        };
        let item = signature::text(&ty(api, item, Place::Operations));
        let answer = answer(api, operation);
        for (name, result) in [
            ("pages", format!("runtime::Pages<{answer}>")),
            ("items", format!("runtime::Items<{answer}, {item}>")),
        ] {
            let item = Item {
                kind: ItemKind::Method,
                signature: signature::method(&[], &result),
                ..base.clone()
            };
            self.add(format!("{path}::{name}()"), item);
        }
    }

    fn given(&self, field: &Field) -> String {
        signature::text(&argument(self.api, &field.ty, Place::Operations))
    }
}

/// What an answer is decoded into.
pub(in crate::review) fn answer(api: &Api, operation: &Operation) -> String {
    match &operation.answer {
        Answer::Empty => "()".to_owned(),
        Answer::Json(answer) => signature::text(&ty(api, answer, Place::Operations)),
        Answer::Text => "String".to_owned(),
        Answer::Bytes => "runtime::Bytes".to_owned(),
        Answer::ByStatus(_) => operation.answer_name.clone(),
    }
}

fn is_bound(handle: &Handle, operation: &Operation, field: &Field) -> bool {
    handle.parameters.contains(&field.wire_name)
        && operation.parameters.iter().any(|parameter| {
            parameter.location == Location::Path && parameter.field.name == field.name
        })
}
