//! The items of operations, of handles and of the groups that operations stand in.

use super::types::member;
use super::{Item, ItemKind, Items, Owner, signature};
use crate::model::{Answer, Api, Body, Field, Handle, Location, Operation};
use crate::render::fields::null_name;
use crate::render::types::{Place, argument, ty};

impl Items<'_> {
    pub(super) fn operations(&mut self) {
        let api: &Api = self.api;
        if !api.operations.is_empty() {
            let item = Item {
                kind: ItemKind::Type,
                owner: Owner::Client,
                member: None,
                signature: "struct".to_owned(),
                file: "mod.rs".to_owned(),
            };
            let constructor = Item {
                kind: ItemKind::Constructor,
                signature: "(connection: runtime::Connection) -> Self".to_owned(),
                ..item.clone()
            };
            self.add(format!("{}::new()", api.client), constructor);
            self.add(api.client.clone(), item);
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
        self.add(
            format!("{}::{}()", self.api.client, handle.method_name),
            method,
        );
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
        let arguments: Vec<&Field> = operation.arguments().collect();
        let client = format!("{}::{}()", api.client, operation.method_name);
        self.maker(operation, client, &arguments, &base);
        for handle in api.handles.iter().filter(|handle| handle.binds(operation)) {
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
        self.add(path, base);
    }

    /// A method that makes the operation.
    fn maker(&mut self, operation: &Operation, path: String, arguments: &[&Field], base: &Item) {
        let typed: Vec<_> = arguments
            .iter()
            .map(|field| (field.name.clone(), self.given(field)))
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
            Body::None | Body::Json(_) | Body::Multipart(_) => false,
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
pub(in crate::diff) fn answer(api: &Api, operation: &Operation) -> String {
    match &operation.answer {
        Answer::Empty => "()".to_owned(),
        Answer::Json(answer) => signature::text(&ty(api, answer, Place::Operations)),
        Answer::Text => "String".to_owned(),
        Answer::Bytes => "runtime::Bytes".to_owned(),
    }
}

fn is_bound(handle: &Handle, operation: &Operation, field: &Field) -> bool {
    handle.parameters.contains(&field.wire_name)
        && operation.parameters.iter().any(|parameter| {
            parameter.location == Location::Path && parameter.field.name == field.name
        })
}
