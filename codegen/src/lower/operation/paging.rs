//! Paging of an operation: the extension `x-pagination`.

use serde::Deserialize;

use super::Operations;
use crate::model::{
    Answer, Encoding, Location, Operation, PageLimit, Paging, PagingKind, PagingValue, Type,
    TypeKind,
};
use crate::pointer::Pointer;

/// The extension.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    /// The parameter or body field that takes the cursor, with the key in it after a dot.
    cursor: Option<String>,
    /// The field of the answer that brings the cursor of the next page. Dots lead into objects.
    next: Option<String>,
    /// The parameter or body field that takes the number of elements to skip.
    offset: Option<String>,
    /// The parameter or body field that takes the size of a page.
    limit: Option<String>,
    /// The largest page of the server, where the schema of `limit` has no `maximum`.
    largest_page: Option<u64>,
    /// The field of the answer with the elements of the page. Dots lead into objects.
    items: String,
}

impl Operations<'_, '_, '_> {
    /// Reads the extension and checks that all it names is there.
    pub(super) fn paging(&mut self, operation: &Operation) -> Option<Paging> {
        let pointer = operation.pointer.child("x-pagination");
        self.context.node(&pointer)?;
        let declaration: Declaration = self.context.piece(&pointer)?;
        let items = declaration.items.clone();
        let (kind, at) = match declaration {
            Declaration {
                cursor: Some(cursor),
                next: Some(next),
                offset: None,
                limit: None,
                largest_page: None,
                ..
            } => (PagingKind::Cursor(path(&next)), cursor),
            Declaration {
                cursor: None,
                next: None,
                offset: Some(offset),
                limit: Some(limit),
                largest_page: largest,
                ..
            } => {
                let at = self.paging_value(operation, &pointer, &limit)?;
                (PagingKind::Offset(Some(PageLimit { at, largest })), offset)
            }
            Declaration {
                cursor: None,
                next: None,
                offset: Some(offset),
                limit: None,
                largest_page: None,
                ..
            } => (PagingKind::Offset(None), offset),
            _ => {
                let message = "paging is either by `cursor` and `next` or by `offset`";
                let hint =
                    "name one of them; `limit` goes with `offset`, `largest_page` with `limit`";
                self.context.error(&pointer, message, hint);
                return None;
            }
        };
        let at = self.paging_value(operation, &pointer, &at)?;
        let items = path(&items);
        let next = match &kind {
            PagingKind::Cursor(next) => self.at(operation, next) == Some(&Type::String),
            PagingKind::Offset(_) => true,
        };
        if !next || !matches!(self.at(operation, &items), Some(Type::List(_))) {
            self.explain(&pointer, operation);
            return None;
        }
        Some(Paging { kind, at, items })
    }

    /// Finds the optional value of the request that a text such as `payload.next` names.
    fn paging_value(
        &mut self,
        operation: &Operation,
        pointer: &Pointer,
        text: &str,
    ) -> Option<PagingValue> {
        let (field, key) = match text.split_once('.') {
            Some((field, key)) => (field.to_owned(), Some(key.to_owned())),
            None => (text.to_owned(), None),
        };
        let is_flattened = key
            .as_ref()
            .is_some_and(|key| operation.flattened(&field, key).is_some());
        if is_flattened {
            return Some(PagingValue { field, key });
        }
        if !operation.options().any(|known| known.wire_name == field) {
            let message = format!("`{}` has no optional parameter `{field}`", operation.id);
            self.context
                .error(pointer, message, "name one that may be left out");
            return None;
        }
        if let Some(key) = &key
            && !self.takes_key(operation, &field, key)
        {
            let message = format!("`{field}` of `{}` takes no key `{key}`", operation.id);
            let hint = "the part after the dot is a key of a query parameter that holds JSON";
            self.context.error(pointer, message, hint);
            return None;
        }
        Some(PagingValue { field, key })
    }

    /// Returns true if a query parameter is a JSON object with a key.
    fn takes_key(&self, operation: &Operation, parameter: &str, key: &str) -> bool {
        let parameter = operation.parameters.iter().find(|known| {
            known.location == Location::Query
                && known.encoding == Encoding::Json
                && known.field.wire_name == parameter
        });
        match parameter.map(|parameter| &parameter.field.ty) {
            Some(Type::Named(id)) => match self.schemas.kind(id) {
                Some(TypeKind::Struct(object)) => {
                    object.fields.iter().any(|field| field.wire_name == key)
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn explain(&mut self, pointer: &Pointer, operation: &Operation) {
        let message = format!("the answer of `{}` has not what paging needs", operation.id);
        let hint =
            "`next` names a text and `items` a list of the answer; a dot leads into an object";
        self.context.error(pointer, message, hint);
    }

    /// The type of the response's field at a path.
    fn at<'a>(&'a self, operation: &'a Operation, path: &[String]) -> Option<&'a Type> {
        let Answer::Json(answer) = &operation.answer else {
            return None;
        };
        path.iter().try_fold(answer, |ty, wire_name| {
            let Type::Named(id) = ty else { return None };
            match self.schemas.kind(id)? {
                TypeKind::Struct(object) => object
                    .fields
                    .iter()
                    .find(|field| field.wire_name == *wire_name)
                    .map(|field| &field.ty),
                _ => None,
            }
        })
    }
}

/// The names in `a.b.c`.
fn path(names: &str) -> Vec<String> {
    names.split('.').map(str::to_owned).collect()
}
