//! The `mod.rs` files: what there is, sorted by name, and what the files below them share.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::TokenStream;
use quote::quote;

use super::{builder, clients, docs, handles, ident, structs};
use crate::model::{Api, Operation, Struct, Tag, TypeDef, TypeKind};

pub(super) fn render(api: &Api, has_builder: bool) -> BTreeMap<String, TokenStream> {
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), root(api, has_builder));
    if !api.types.is_empty() {
        files.insert("types/mod.rs".to_owned(), types(api));
    }
    if !api.operations.is_empty() {
        files.insert("operations/mod.rs".to_owned(), operations(api));
        let mut groups: HashMap<&str, Vec<&Operation>> = HashMap::new();
        for operation in &api.operations {
            groups.entry(&operation.tag).or_default().push(operation);
        }
        for tag in &api.tags {
            let operations = groups.remove(tag.name.as_str()).unwrap_or_default();
            files.insert(
                format!("operations/{}/mod.rs", tag.module),
                group(api, tag, operations),
            );
        }
    }
    files
}

fn root(api: &Api, has_builder: bool) -> TokenStream {
    let types = (!api.types.is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    if api.operations.is_empty() && !has_builder {
        return quote!(#types);
    }
    let operations = (!api.operations.is_empty()).then(|| {
        quote!(
            pub mod operations;
        )
    });
    let builder = has_builder.then(|| {
        let name = builder::name(api);
        quote!(
            mod builder;
            pub use self::builder::#name;
        )
    });
    let clients = api.clients().map(|client| clients::definition(api, client));
    let handles = api
        .handles
        .iter()
        .map(|handle| handles::definition(api, handle));
    quote! {
        use crate::runtime;

        #builder
        #operations
        #types

        #(#clients)*

        #(#handles)*
    }
}

fn types(api: &Api) -> TokenStream {
    let mut types: Vec<_> = api.types.values().collect();
    types.sort_by(|a, b| a.module.cmp(&b.module));
    let items = types.into_iter().map(|definition| {
        let module = ident(&definition.module);
        let name = ident(&definition.name);
        let gate = gate(&definition.features);
        quote! {
            #gate
            mod #module;
            #gate
            pub use self::#module::#name;
        }
    });
    let allowed = allow_deprecated(api);
    let long = allow_constructors(api);
    quote! {
        #![doc = " What the API takes and gives: one type for each schema of the description."]
        #allowed
        #long
        #(#items)*
    }
}

/// What the API advises against has to be named where it is defined and used. That warns whoever uses
/// the generated code, not the code itself.
fn allow_deprecated(api: &Api) -> Option<TokenStream> {
    let is_deprecated = |definition: &TypeDef| {
        definition.deprecated || definition.fields().iter().any(|field| field.deprecated)
    };
    let is_needed = api.types.values().any(is_deprecated);
    is_needed.then(|| quote!(#![allow(deprecated)]))
}

/// What a type or a group of operations needs to be part of a build.
fn gate(features: &[String]) -> Option<TokenStream> {
    match features {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// How many arguments a function may have before clippy warns of it.
const MAX_ARGUMENTS: usize = 7;

/// The lints that constructors would set off. The API decides how many arguments one has, and the
/// default of a constant would be no value that the API allows.
fn allow_constructors(api: &Api) -> Option<TokenStream> {
    let sent = api
        .types
        .values()
        .filter_map(|definition| match &definition.kind {
            TypeKind::Struct(object) if definition.usage.request => Some((definition, object)),
            _ => None,
        });
    let arguments = |object: &Struct| {
        object
            .fields
            .iter()
            .filter(|field| field.is_argument())
            .count()
    };
    let is_long = sent
        .clone()
        .any(|(_, object)| arguments(object) > MAX_ARGUMENTS);
    let mut sent = sent;
    let has_no_default = sent.any(|(definition, object)| {
        arguments(object) == 0 && !structs::has_default(api, definition, object)
    });
    let long = is_long.then(|| quote!(clippy::too_many_arguments));
    let no_default = has_no_default.then(|| quote!(clippy::new_without_default));
    let lints: Vec<TokenStream> = no_default.into_iter().chain(long).collect();
    (!lints.is_empty()).then(|| quote!(#![allow(#(#lints),*)]))
}

fn operations(api: &Api) -> TokenStream {
    let mut tags: Vec<&Tag> = api.tags.iter().collect();
    tags.sort_by_key(|tag| &tag.module);
    let modules = tags.into_iter().map(|tag| {
        let module = ident(&tag.module);
        let gate = gate(tag.feature.as_slice());
        quote!(#gate pub mod #module;)
    });
    let allowed = allow_deprecated(api);
    quote! {
        #![doc = " What can be asked of the API: one module for each group of operations."]
        #allowed
        #(#modules)*
    }
}

fn group(api: &Api, tag: &Tag, mut operations: Vec<&Operation>) -> TokenStream {
    let description = tag.description.clone();
    let mut description = description
        .unwrap_or_else(|| format!("Operations of the group {}.", docs::code(&tag.name)));
    if let Some(feature) = &tag.feature {
        description.push_str(&format!("\n\nNeeds the feature `{feature}`."));
    }
    let doc = docs::inner_described(&description);
    let table = docs::inner_markdown(&table(api, &operations));
    operations.sort_by(|a, b| a.module.cmp(&b.module));
    let items = operations.into_iter().map(|operation| {
        let module = ident(&operation.module);
        let name = ident(&operation.type_name);
        // Names are given to what there is.
        let others = [&operation.answer_name, &operation.required_name];
        let others: Vec<_> = others
            .into_iter()
            .filter(|name| !name.is_empty())
            .map(|name| ident(name))
            .collect();
        let exports = match others.as_slice() {
            [] => quote!(#name),
            others => quote!({#name, #(#others),*}),
        };
        quote! {
            mod #module;
            pub use self::#module::#exports;
        }
    });
    quote! {
        #doc
        #![doc = ""]
        #table
        #(#items)*
    }
}

/// The operations of a group: a line for each, so that one more changes one line.
fn table(api: &Api, operations: &[&Operation]) -> String {
    let mut operations = operations.to_vec();
    operations.sort_by(|a, b| a.method_name.cmp(&b.method_name));
    let mut text = "| method | request | what it does |\n|---|---|---|".to_owned();
    for operation in operations {
        let client = &api.client_of(&operation.path).name;
        let method = &operation.method_name;
        let summary = operation.summary.as_deref().unwrap_or_default();
        let method_name = operation.method.as_str();
        let request = format!("{method_name} {}", operation.path_and_query());
        text.push_str(&format!(
            "\n| [`{method}`](super::super::{client}::{method}) | {} | {} |",
            docs::cell(&docs::code(&request)),
            docs::cell(&docs::inline(summary)),
        ));
    }
    text
}
