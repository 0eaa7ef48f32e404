//! Operations: a method of the client that takes what is required, and a struct whose setters
//! take the rest.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::fields::{null_doc, null_name};
use super::types::{Place, argument, conversion, ty};
use super::{docs, handles, ident, operation_docs, paging};
use crate::model::{
    Answer, Api, Body, Encoding, Field, Location, Operation, Parameter, Type, TypeKind,
};

/// Characters of a link, as tokens are printed, that the formatter leaves on one line.
const MAX_CHAIN: usize = 80;

pub(super) fn render(api: &Api, operation: &Operation) -> TokenStream {
    let client_name = &api.client_of(&operation.path).name;
    let client = ident(client_name);
    let name = ident(&operation.type_name);
    let method = ident(&operation.method_name);
    let response = response(api, &operation.answer);
    // The brackets are a link, not part of a description that would be escaped.
    let struct_doc = format!(
        " The operation `{}`, made by [`{client_name}::{}`].",
        operation.id, operation.method_name
    );
    let method_doc = operation_docs::chapters(api, operation);
    let aliases = operation_docs::aliases(operation);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let arguments = operation.arguments().map(|field| {
        let name = ident(&field.name);
        let argument = argument(api, &field.ty, Place::Operations);
        quote!(#name: #argument)
    });
    let constructor = constructor(api, operation);
    let mut setters: Vec<TokenStream> = setters(api, operation);
    let paging = operation.paging.as_ref();
    setters.extend(paging.and_then(|paging| paging::render(api, operation, paging)));
    let handles = handles::methods(api, operation);
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    quote! {
        use super::*;

        #[doc = #struct_doc]
        #[derive(Clone, Debug, PartialEq)]
        #[must_use = "an operation does nothing until it is awaited"]
        pub struct #name(Call<#response>);

        impl #client {
            #(#method_doc)*
            #(#[doc(alias = #aliases)])*
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #name {
                #name(#constructor)
            }
        }

        #setters

        #(#handles)*

        runtime::operation!(#name, #response);
    }
}

/// What an answer is decoded into.
fn response(api: &Api, answer: &Answer) -> TokenStream {
    match answer {
        Answer::Empty => quote!(()),
        Answer::Json(answer) => ty(api, answer, Place::Operations),
        Answer::Text => quote!(String),
        Answer::Bytes => quote!(runtime::Bytes),
    }
}

fn constructor(api: &Api, operation: &Operation) -> TokenStream {
    let decode = match operation.answer {
        Answer::Empty => quote!(empty),
        Answer::Json(_) => quote!(json),
        Answer::Text => quote!(text),
        Answer::Bytes => quote!(bytes),
    };
    let id = &operation.id;
    let verb = Ident::new(operation.method.as_str(), Span::call_site());
    let path = &operation.path;
    let body = match operation.body {
        Body::None | Body::Json(_) => None,
        Body::Object(_) => Some(quote!(.json_body())),
        Body::Multipart(_) => Some(quote!(.multipart())),
    };
    let values = links(api, operation)
        .filter(|link| link.field.required)
        .map(|link| {
            let value = link.value(api);
            link.call(&value)
        });
    quote!(Call::#decode(&self.connection, #id, Method::#verb, #path) #body #(#values)*)
}

fn setters(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let all: Vec<Field> = operation.fields().cloned().collect();
    links(api, operation)
        .filter(|link| !link.field.required)
        .map(|link| setter(api, &link, &all))
        .collect()
}

fn setter(api: &Api, link: &Link<'_>, siblings: &[Field]) -> TokenStream {
    let field = link.field;
    let doc = docs::field(field);
    let name = ident(&field.name);
    let argument = argument(api, &field.ty, Place::Operations);
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let value = link.value(api);
    let call = link.call(&value);
    // The formatter breaks a chain that is too long into one line a word.
    let body = if call.to_string().len() <= MAX_CHAIN {
        quote!(Self(self.0 #call))
    } else {
        let call = link.call(&quote!(value));
        quote!(let value = #value; Self(self.0 #call))
    };
    let null = (field.nullable && link.takes_null)
        .then(|| null_name(field, siblings))
        .flatten()
        .map(|name| {
            let doc = null_doc(field);
            let wire_name = &field.wire_name;
            let call = quote!(.field(#wire_name, runtime::Null));
            quote! {
                #doc
                pub fn #name(self) -> Self {
                    Self(self.0 #call)
                }
            }
        });
    quote! {
        #doc
        #deprecated
        pub fn #name(self, #name: #argument) -> Self {
            #body
        }
        #null
    }
}

/// The method that takes an object as the caller has it. Made into a value of a type first, it would
/// be copied only to be written.
const FIELD_OBJECT: &str = "field_object";

/// The link of the chain that puts one value into the request.
struct Link<'a> {
    field: &'a Field,
    /// The method of the runtime.
    method: &'static str,
    /// Whether the method is told the wire name.
    is_named: bool,
    /// Whether `null` can be sent there.
    takes_null: bool,
}

impl Link<'_> {
    fn value(&self, api: &Api) -> TokenStream {
        let name = ident(&self.field.name);
        if self.method == FIELD_OBJECT {
            return quote!(#name);
        }
        conversion(api, &self.field.ty, &quote!(#name), Place::Operations)
    }

    fn call(&self, value: &TokenStream) -> TokenStream {
        let method = ident(self.method);
        let wire_name = self.is_named.then(|| {
            let wire_name = &self.field.wire_name;
            quote!(#wire_name,)
        });
        quote!(.#method(#wire_name #value))
    }
}

/// One link for everything that the operation takes, parameters first.
fn links<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = Link<'a>> {
    let parameters = operation.parameters.iter().map(|parameter| Link {
        field: &parameter.field,
        method: parameter_method(parameter),
        is_named: true,
        takes_null: false,
    });
    let fields = operation.body.fields().iter().map(|field| Link {
        field,
        method: match &operation.body {
            Body::Multipart(_) => part_method(api, &field.ty),
            Body::Json(_) => "body",
            Body::Object(_) if field.ty == Type::Object => FIELD_OBJECT,
            Body::Object(_) | Body::None => "field",
        },
        is_named: !matches!(operation.body, Body::Json(_)),
        takes_null: matches!(operation.body, Body::Object(_)),
    });
    parameters.chain(fields)
}

fn parameter_method(parameter: &Parameter) -> &'static str {
    match (parameter.location, parameter.encoding) {
        (Location::Path, _) => "path",
        (Location::Header, _) => "header",
        (Location::Query, Encoding::Plain) => "query",
        (Location::Query, Encoding::Joined) => "query_list",
        (Location::Query, Encoding::Repeated) => "query_each",
        (Location::Query, Encoding::Json) => "query_json",
    }
}

fn part_method(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::File => "part_file",
        Type::Named(id) if matches!(api.types[id].kind, TypeKind::Enum(_)) => "part_text",
        ty if ty.is_scalar() => "part_text",
        _ => "part_json",
    }
}
