//! The streams of operations that have pages.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::item::{Method, Receiver};
use super::types::{Place, ty};
use super::{docs, ident};
use crate::model::{
    Answer, Api, Field, Location, Operation, Paging, PagingKind, PagingValue, Type, TypeKind,
};

/// Describes the methods `pages` and `items` of an operation that has pages.
pub(super) fn methods<'a>(api: &Api, operation: &'a Operation) -> Vec<Method<'a>> {
    let paging = operation.paging.as_ref();
    let methods = paging.and_then(|paging| pages_and_items(api, operation, paging));
    methods.into_iter().flatten().collect()
}

/// Returns `None` if the answer is not what lowering made sure of.
fn pages_and_items<'a>(
    api: &Api,
    operation: &Operation,
    paging: &'a Paging,
) -> Option<[Method<'a>; 2]> {
    let Answer::Json(answer) = &operation.answer else {
        return None;
    };
    let list = Way::find(api, answer, &paging.items)?;
    let item = item(api, operation, paging)?;
    let response = ty(api, answer, Place::Operations);
    let item = ty(api, item, Place::Operations);
    let position = position(operation, &paging.at)?;
    let page = quote!(page);
    let pages = match &paging.kind {
        PagingKind::Cursor(next) => {
            let next = Way::find(api, answer, next)?.text(&page);
            quote!(runtime::Pages::by_cursor(self.0, #position, |page| #next))
        }
        PagingKind::Offset(limit) => {
            let maximum =
                maximum(api, operation, &paging.at).map(|maximum| quote!(.up_to(#maximum)));
            let limit = match limit {
                Some(limit) => {
                    let position = self::position(operation, &limit.at)?;
                    let largest = self::maximum(api, operation, &limit.at)
                        .or(limit.largest.map(Literal::u64_unsuffixed));
                    let largest = match largest {
                        Some(largest) => quote!(Some(#largest)),
                        None => quote!(None),
                    };
                    Some(quote!(.limited_at(#position, #largest)))
                }
                None => None,
            };
            let list = list.slice(&page);
            let offset = quote!(runtime::Offset::at(#position) #maximum #limit);
            quote!(runtime::Pages::by_offset(self.0, #offset, |page| #list))
        }
    };
    let items = list.take(&page);
    let method = |name, result| Method::new(name, Receiver::Value, result);
    Some([
        method("pages", quote!(runtime::Pages<#response>))
            .doc(|| {
                docs::described("All pages from this one on, each asked for when it is needed.")
            })
            .body(move || pages.clone()),
        method("items", quote!(runtime::Items<#response, #item>))
            .doc(move || {
                let list = docs::code(&paging.items.join("."));
                docs::described(&format!("The {list} of all pages from this one on."))
            })
            .body(move || quote!(self.pages().items(|page| #items))),
    ])
}

/// The type of the elements of the list.
fn item<'a>(api: &'a Api, operation: &'a Operation, paging: &Paging) -> Option<&'a Type> {
    let Answer::Json(answer) = &operation.answer else {
        return None;
    };
    match &Way::find(api, answer, &paging.items)?.end()?.ty {
        Type::List(item) => Some(item),
        _ => None,
    }
}

/// The fields that lead from an answer to a place in it. Each but the last one is a struct, and each
/// may be missing.
struct Way<'a>(Vec<&'a Field>);

impl<'a> Way<'a> {
    fn find(api: &'a Api, answer: &'a Type, names: &[String]) -> Option<Self> {
        let mut ty = answer;
        let mut fields = Vec::new();
        for name in names {
            let Type::Named(id) = ty else { return None };
            let TypeKind::Struct(object) = &api.types[id].kind else {
                return None;
            };
            let field = object
                .fields
                .iter()
                .find(|field| field.wire_name == *name)?;
            fields.push(field);
            ty = &field.ty;
        }
        Some(Self(fields))
    }

    fn end(&self) -> Option<&'a Field> {
        self.0.last().copied()
    }

    /// The text at the end, as an option.
    fn text(&self, page: &TokenStream) -> TokenStream {
        walk(
            &self.0,
            page,
            &|end, is_optional| match is_optional {
                true => quote!(#end.as_deref()),
                false => quote!(Some(#end.as_str())),
            },
            &|owner, name, rest| quote!(#owner.as_deref().and_then(|#name| #rest)),
        )
    }

    /// The list at the end, as a slice.
    fn slice(&self, page: &TokenStream) -> TokenStream {
        walk(
            &self.0,
            page,
            &|end, is_optional| match is_optional {
                true => quote!(#end.as_deref().unwrap_or_default()),
                false => quote!(&#end),
            },
            &|owner, name, rest| quote!(#owner.as_ref().map_or(&[][..], |#name| #rest)),
        )
    }

    /// The list at the end, taken out of the page.
    fn take(&self, page: &TokenStream) -> TokenStream {
        walk(
            &self.0,
            page,
            &|end, is_optional| match is_optional {
                true => quote!(#end.unwrap_or_default()),
                false => end.clone(),
            },
            &|owner, name, rest| quote!(#owner.map(|#name| #rest).unwrap_or_default()),
        )
    }
}

/// An expression of what stands at the end of a way from `owner`: `at_end` makes it of the last field,
/// `through` of a struct that may be missing, the name that it gets, and the rest of the way.
fn walk(
    way: &[&Field],
    owner: &TokenStream,
    at_end: &dyn Fn(&TokenStream, bool) -> TokenStream,
    through: &dyn Fn(&TokenStream, &Ident, &TokenStream) -> TokenStream,
) -> TokenStream {
    let Some((field, rest)) = way.split_first() else {
        return owner.clone();
    };
    let name = ident(&field.name);
    let place = quote!(#owner.#name);
    let is_optional = !field.required || field.nullable;
    if rest.is_empty() {
        at_end(&place, is_optional)
    } else if is_optional {
        let inner = walk(rest, &quote!(#name), at_end, through);
        through(&place, &name, &inner)
    } else {
        walk(rest, &place, at_end, through)
    }
}

/// The position in the request of a value that paging reads or writes.
fn position(operation: &Operation, value: &PagingValue) -> Option<TokenStream> {
    let field = &value.field;
    let in_query = operation.parameters.iter().any(|parameter| {
        let name = parameter.container().unwrap_or(&parameter.field.wire_name);
        parameter.location == Location::Query && name == field
    });
    Some(match (&value.key, in_query) {
        (Some(key), true) => quote!(runtime::Position::QueryJson(#field, #key)),
        (Some(_), false) => return None,
        (None, true) => quote!(runtime::Position::Query(#field)),
        (None, false) => quote!(runtime::Position::Field(#field)),
    })
}

/// The largest value that the description allows.
fn maximum(api: &Api, operation: &Operation, value: &PagingValue) -> Option<Literal> {
    let named = |field: &&Field, name: &str| field.wire_name == name;
    let flattened = value.key.as_ref();
    let flattened = flattened.and_then(|key| operation.flattened(&value.field, key));
    let mut field = match flattened {
        Some(parameter) => &parameter.field,
        None => operation
            .options()
            .find(|field| named(field, &value.field))?,
    };
    if let (Some(key), None) = (&value.key, flattened) {
        let Type::Named(id) = &field.ty else {
            return None;
        };
        let mut fields = api.types[id].fields().iter();
        field = fields.find(|field| named(field, key))?;
    }
    let (maximum, is_exclusive) = field.constraints.maximum.as_ref()?;
    let maximum: u64 = maximum.parse().ok()?;
    let maximum = maximum.checked_sub(u64::from(*is_exclusive))?;
    Some(Literal::u64_unsuffixed(maximum))
}
