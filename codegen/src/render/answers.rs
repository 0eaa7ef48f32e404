//! Answers that differ by status as enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::VariantItem;
use super::types::{Place, ty};
use super::{docs, ident, secrets};
use crate::model::{Answer, Api, Operation, Success, Type, TypeKind};

/// What an answer is decoded into.
pub(super) fn decoded(api: &Api, operation: &Operation) -> TokenStream {
    match &operation.answer {
        Answer::ByStatus(_) => {
            let name = ident(&operation.answer_name);
            quote!(#name)
        }
        answer => content(api, answer).unwrap_or_else(|| quote!(())),
    }
}

/// What is in an answer of one kind, if anything.
fn content(api: &Api, answer: &Answer) -> Option<TokenStream> {
    match answer {
        Answer::Empty | Answer::ByStatus(_) => None,
        Answer::Json(answer) => Some(ty(api, answer, Place::Operations)),
        Answer::Text => Some(quote!(String)),
        Answer::Bytes => Some(quote!(runtime::Bytes)),
    }
}

/// The enum, if there is one.
pub(super) fn render(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let Answer::ByStatus(successes) = &operation.answer else {
        return None;
    };
    let name = ident(&operation.answer_name);
    let doc = docs::described(&format!(
        "The response of {} by status code.",
        docs::code(&operation.id)
    ));
    let variants = variants(api, operation)?;
    let table = successes.iter().map(|success| {
        let (status, variant) = (&success.status, ident(&success.name));
        let decode = match (&success.answer, is_boxed(api, &success.answer)) {
            (Answer::Json(_), true) => {
                quote!(|content| content.json().map(Box::new).map(Self::#variant))
            }
            (Answer::Json(_), false) => quote!(|content| content.json().map(Self::#variant)),
            (Answer::Text, _) => quote!(|content| content.text().map(Self::#variant)),
            (Answer::Bytes, _) => quote!(|content| content.bytes().map(Self::#variant)),
            (Answer::Empty | Answer::ByStatus(_), _) => quote!(|_| Ok(Self::#variant)),
        };
        quote!((#status, #decode))
    });
    let debug = secrets::debug(successes.iter().any(|success| success.secret));
    Some(quote! {
        #doc
        #[derive(Clone, #debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        impl runtime::ByStatus for #name {
            const SUCCESSES: runtime::Successes<Self> = &[#(#table),*];
        }
    })
}

/// Describes the variants of the enum, if there is one.
pub(super) fn variants<'a>(api: &'a Api, operation: &'a Operation) -> Option<Vec<VariantItem<'a>>> {
    let Answer::ByStatus(successes) = &operation.answer else {
        return None;
    };
    let variants = successes.iter().map(|success| VariantItem {
        name: success.name.clone(),
        payload: payload(api, success),
        mark: secrets::mark(secrets::is_hidden_answer(api, success)),
        member: Some(&success.status),
        documentation: Box::new(move || docs::described(&variant_text(success))),
    });
    Some(variants.collect())
}

/// What a variant holds, if anything.
fn payload(api: &Api, success: &Success) -> Option<TokenStream> {
    let content = content(api, &success.answer)?;
    match is_boxed(api, &success.answer) {
        true => Some(quote!(Box<#content>)),
        false => Some(content),
    }
}

/// Types with names lie behind a pointer: an enum is as large as its largest variant.
fn is_boxed(api: &Api, answer: &Answer) -> bool {
    let Answer::Json(Type::Named(id)) = answer else {
        return false;
    };
    !matches!(api.types[id].kind, TypeKind::Enum(_))
}

fn variant_text(success: &Success) -> String {
    let description = success.description.trim();
    match description {
        "" => format!("Status {}.", docs::code(&success.status)),
        text => format!("{}: {text}", docs::code(&success.status)),
    }
}
