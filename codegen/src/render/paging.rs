//! The streams of operations that have pages.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Place, ty};
use super::{docs, ident};
use crate::model::{Answer, Api, Field, Location, Operation, Paging, PagingKind, Type, TypeKind};

/// The methods `pages` and `items`. Nothing, if the answer is not what lowering made sure of.
pub(super) fn render(api: &Api, operation: &Operation, paging: &Paging) -> Option<TokenStream> {
    let Answer::Json(Type::Named(id)) = &operation.answer else {
        return None;
    };
    let definition = &api.types[id];
    let TypeKind::Struct(object) = &definition.kind else {
        return None;
    };
    let field = |wire_name: &str| {
        object
            .fields
            .iter()
            .find(|field| field.wire_name == wire_name)
    };
    let list = field(&paging.items)?;
    let Type::List(item) = &list.ty else {
        return None;
    };
    let response = ty(api, &Type::Named(id.clone()), Place::Operations);
    let item = ty(api, item, Place::Operations);
    let position = position(operation, paging)?;
    let list_name = ident(&list.name);
    let is_optional = |field: &Field| !field.required || field.nullable;
    let pages = match &paging.kind {
        PagingKind::Cursor(next) => {
            let next = field(next)?;
            let name = ident(&next.name);
            let value = if is_optional(next) {
                quote!(page.#name.as_deref())
            } else {
                quote!(Some(page.#name.as_str()))
            };
            quote!(runtime::Pages::by_cursor(self.0, #position, |page| #value))
        }
        PagingKind::Offset => {
            let value = if is_optional(list) {
                quote!(page.#list_name.as_ref().map_or(0, Vec::len))
            } else {
                quote!(page.#list_name.len())
            };
            quote!(runtime::Pages::by_offset(self.0, #position, |page| #value))
        }
    };
    let items = if is_optional(list) {
        quote!(page.#list_name.unwrap_or_default())
    } else {
        quote!(page.#list_name)
    };
    let pages_doc = docs::lines("All pages from this one on, each asked for when it is needed.");
    let items_doc = docs::lines(&format!(
        "The `{}` of all pages from this one on.",
        paging.items
    ));
    Some(quote! {
        #pages_doc
        pub fn pages(self) -> runtime::Pages<#response> {
            #pages
        }

        #items_doc
        pub fn items(self) -> runtime::Items<#response, #item> {
            self.pages().items(|page| #items)
        }
    })
}

/// Where the request takes what the next page is told by.
fn position(operation: &Operation, paging: &Paging) -> Option<TokenStream> {
    let field = &paging.field;
    let in_query = operation.parameters.iter().any(|parameter| {
        parameter.location == Location::Query && parameter.field.wire_name == *field
    });
    Some(match (&paging.key, in_query) {
        (Some(key), true) => quote!(runtime::Position::QueryJson(#field, #key)),
        (Some(_), false) => return None,
        (None, true) => quote!(runtime::Position::Query(#field)),
        (None, false) => quote!(runtime::Position::Field(#field)),
    })
}
