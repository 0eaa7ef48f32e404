//! One function for each call.

use std::error::Error;

use codegen::model::Api;
use codegen::render::example::{self, Paths};
use quote::{format_ident, quote};
use spec_document::{Document, Place, RequestSample, Variant};

pub(crate) fn render(api: &Api, document: &Document) -> Result<String, Box<dyn Error>> {
    let paths = paths();
    let mut functions = Vec::new();
    let mut entries = Vec::new();
    let mut decoders = Vec::new();
    for operation in document.operations() {
        let id = &operation.id;
        for variant in Variant::ALL {
            let sample = document.request_sample(id, variant)?;
            let call = example::call(api, &paths, &given(&sample))?;
            let known = api.operations.iter().find(|known| known.id == *id);
            let method = known
                .map(|known| known.method_name.as_str())
                .unwrap_or_default();
            let name = format_ident!("{method}_{}", variant.to_string());
            functions.push(quote! {
                fn #name(chat: &chat_sdk::Chat) -> Result<Sending, Box<dyn std::error::Error>> {
                    Ok(send(#call))
                }
            });
            let variant = format_ident!("{variant:?}");
            entries.push(quote!(Case {
                operation: #id,
                variant: Variant::#variant,
                call: #name,
            }));
        }
        let known = api.operations.iter().find(|known| known.id == *id);
        let known = known.ok_or_else(|| format!("the model has no operation `{id}`"))?;
        let tag = api.tags.iter().find(|tag| tag.name == known.tag);
        let module = format_ident!("{}", tag.map(|tag| tag.module.as_str()).unwrap_or_default());
        let name = format_ident!("{}", known.type_name);
        decoders.push(quote!((#id, decode::<chat_sdk::operations::#module::#name>)));
    }
    let tokens = quote! {
        /// Every call: each operation in each variant.
        pub const CASES: &[Case] = &[#(#entries),*];

        /// How the answer of each operation is decoded and read back as JSON.
        pub const DECODERS: &[(&str, Decoder)] = &[#(#decoders),*];

        #(#functions)*
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// How the calls reach the SDK.
pub(crate) fn paths() -> Paths {
    Paths {
        client: quote!(chat),
        types: quote!(chat_sdk::types),
        runtime: quote!(chat_sdk::runtime),
    }
}

/// What a sample gives to the call.
pub(crate) fn given(sample: &RequestSample) -> example::Call<'_> {
    let parameters = sample.parameters.iter().map(|parameter| {
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
        };
        (place, parameter.name.as_str(), &parameter.value)
    });
    example::Call {
        operation: &sample.operation,
        parameters: parameters.collect(),
        body: sample.body.as_ref(),
    }
}
