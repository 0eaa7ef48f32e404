//! Operations: a method of the client that takes what is required, and a struct whose setters
//! take the rest.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::fields::{deprecated, names, null_doc, null_name};
use super::item::{Input, Method, Receiver};
use super::secrets::Secrets;
use super::types::{Place, argument, field_value};
use super::{answers, docs, handles, ident, operation_docs, paging, required};
use crate::model::{
    Answer, Api, Body, Encoding, Field, Location, Operation, Parameter, Style, Type, TypeKind,
};

const JSON: &str = "application/json";

/// Characters of a link, as tokens are printed, that the formatter leaves on one line.
const MAX_CHAIN: usize = 80;

pub(super) fn render<'a>(
    api: &'a Api,
    secrets: &Secrets<'a>,
    operation: &'a Operation,
) -> TokenStream {
    let client_name = &api.client_of(&operation.path).name;
    let client = ident(client_name);
    let name = ident(&operation.type_name);
    let response = answers::decoded(api, operation);
    let answers = answers::render(api, operation);
    // The brackets are a link, not part of a description that would be escaped.
    let made_by = format!(
        "The operation {}, made by [`{client_name}::{}`].",
        docs::code(&operation.id),
        operation.method_name
    );
    let server = operation.server.as_ref().map(|server| {
        format!(
            "\nIt is sent to {}, with the credentials of the client, unless the client has a base URL \
             of its own.",
            docs::code(server)
        )
    });
    let struct_doc = docs::finished(&made_by);
    let server_doc = server.map(|server| docs::markdown(&server));
    let maker = maker(api, operation);
    let required = required::render(api, operation);
    let endpoint = endpoint(operation, &response, &secrets.names(operation));
    let mut setters = setters(api, operation);
    setters.extend(paging::methods(api, operation));
    let mut handles = handles::methods(api, operation);
    handles.extend(handles::lent_methods(api, operation));
    let handles = handles.into_iter().map(|(handle, method)| {
        let name = ident(&handle.name);
        quote!(impl #name { #method })
    });
    quote! {
        #struct_doc
        #server_doc
        #[derive(Clone, Debug, PartialEq)]
        #[must_use = "an operation does nothing until it is awaited"]
        pub struct #name(runtime::Call<#response>);

        impl #client {
            #maker
        }

        impl #name {
            #endpoint

            #(#setters)*
        }

        #(#handles)*

        runtime::operation!(#name, #response);

        #required

        #answers
    }
}

/// Describes the method of the client that makes the operation.
pub(super) fn maker<'a>(api: &'a Api, operation: &'a Operation) -> Method<'a> {
    let name = ident(&operation.type_name);
    Method::new(&operation.method_name, Receiver::Reference, quote!(#name))
        .arguments(required::arguments(api, operation, |_| false))
        .deprecated(operation.deprecated.then(|| quote!(#[deprecated])))
        .doc(move || {
            let chapters = operation_docs::chapters(api, operation);
            let aliases = operation_docs::aliases(operation);
            quote! {
                #(#chapters)*
                #(#[doc(alias = #aliases)])*
            }
        })
        .body(move || {
            let constructor = constructor(api, operation);
            quote!(#name(#constructor))
        })
}

/// The constant that says what the operation is.
fn endpoint(operation: &Operation, response: &TokenStream, secrets: &[&str]) -> TokenStream {
    let base = match operation.answer {
        Answer::Empty => quote!(empty),
        Answer::Json(_) => quote!(json),
        Answer::Text => quote!(text),
        Answer::Bytes => quote!(bytes),
        Answer::ByStatus(_) => quote!(by_status),
    };
    let id = &operation.id;
    let verb = Ident::new(operation.method.as_str(), Span::call_site());
    let path = &operation.path;
    let query = (!operation.query.is_empty()).then(|| {
        let query = &operation.query;
        quote!(query: #query,)
    });
    let reserved = operation.parameters.iter();
    let reserved = reserved.filter(|parameter| parameter.allow_reserved);
    let reserved = reserved.map(|parameter| {
        let container = parameter.container();
        container.unwrap_or(&parameter.field.wire_name)
    });
    let reserved: BTreeSet<&str> = reserved.collect();
    let reserved = reserved.into_iter();
    let reserved = (reserved.len() > 0).then(|| quote!(reserved: &[#(#reserved),*],));
    let media_type = operation.content_type.as_deref().unwrap_or(JSON);
    let body = match operation.body {
        Body::None | Body::Text(_) | Body::File(_) => None,
        Body::Object(_) => Some(quote!(Object(#media_type))),
        Body::Json(_) => Some(quote!(Value(#media_type))),
        Body::Multipart(_) => Some(quote!(Multipart)),
        Body::UrlEncoded(_) => Some(quote!(UrlEncoded)),
    };
    let body = body.map(|body| quote!(body: runtime::RequestBody::#body,));
    let part_types = part_types(&operation.body);
    let accept = operation.accept.as_ref();
    let accept = accept.map(|accept| quote!(accept: #accept,));
    let server = operation.server.as_ref();
    let server = server.map(|server| quote!(server: Some(#server),));
    let only_reads = operation.only_reads.then(|| quote!(only_reads: true,));
    // The runtime knows whether the other responses may be null.
    let is_nullable = match &operation.answer {
        Answer::Json(ty) => operation.takes_null && *ty != Type::Any,
        Answer::ByStatus(_) => operation.takes_null,
        Answer::Empty | Answer::Text | Answer::Bytes => false,
    };
    let is_nullable = is_nullable.then(|| quote!(is_nullable: true,));
    let secrets = (!secrets.is_empty()).then(|| quote!(secrets: &[#(#secrets),*],));
    quote! {
        const ENDPOINT: runtime::Endpoint<#response> = runtime::Endpoint {
            id: #id,
            method: &runtime::Method::#verb,
            path: #path,
            #query
            #reserved
            #server
            #body
            #part_types
            #accept
            #only_reads
            #is_nullable
            #secrets
            ..runtime::Endpoint::#base()
        };
    }
}

/// The content types of the parts of a form.
fn part_types(body: &Body) -> Option<TokenStream> {
    let Body::Multipart(form) = body else {
        return None;
    };
    let types = form.content_types.iter();
    let types = types.map(|(name, media_type)| quote!((#name, #media_type)));
    (types.len() > 0).then(|| quote!(part_types: &[#(#types),*],))
}

fn constructor(api: &Api, operation: &Operation) -> TokenStream {
    let name = ident(&operation.type_name);
    let gathered = required::Gathered::of(operation);
    let values = links(api, operation)
        .filter(|link| link.field.required)
        .map(|link| {
            let gathered = gathered.value(link.field);
            let value = gathered.unwrap_or_else(|| link.value(api));
            link.call(&value)
        });
    quote!(runtime::Call::new(&self.connection, &#name::ENDPOINT) #(#values)*)
}

/// Describes the setters of what may be left out.
pub(super) fn setters<'a>(api: &'a Api, operation: &'a Operation) -> Vec<Method<'a>> {
    let names = names(operation.fields());
    links(api, operation)
        .filter(|link| !link.field.required)
        .flat_map(|link| setter(api, link, &names))
        .collect()
}

/// Describes the setter of a value, and the one that sets it to null where that can be sent.
fn setter<'a>(api: &'a Api, link: Link<'a>, siblings: &HashSet<&str>) -> Vec<Method<'a>> {
    let field = link.field;
    let null = (field.nullable && link.takes_null)
        .then(|| null_name(field, siblings))
        .flatten();
    let argument = argument(api, &field.ty, Place::Operations);
    let argument = match &field.constant {
        Some(_) => Vec::new(),
        None => vec![Input::new(&field.name, argument)],
    };
    let setter = Method::new(&field.name, Receiver::Value, quote!(Self))
        .arguments(argument)
        .member(&field.wire_name)
        .deprecated(deprecated(field))
        .doc(move || docs::field(field))
        .body(move || {
            let value = link.value(api);
            let call = link.call(&value);
            // The formatter breaks a chain that is too long into one line a word.
            if call.to_string().len() <= MAX_CHAIN {
                quote!(Self(self.0 #call))
            } else {
                let call = link.call(&quote!(value));
                quote!(let value = #value; Self(self.0 #call))
            }
        });
    let null = null.map(|name| {
        Method::new(&name, Receiver::Value, quote!(Self))
            .member(&field.wire_name)
            .doc(move || null_doc(field))
            .body(move || {
                let wire_name = &field.wire_name;
                quote!(Self(self.0.field(#wire_name, runtime::Null)))
            })
    });
    std::iter::once(setter).chain(null).collect()
}

/// The method that takes an object as the caller has it. Made into a value of a type first, it would
/// be copied only to be written.
const FIELD_OBJECT: &str = "field_object";

/// The link of the chain that puts one value into the request.
struct Link<'a> {
    field: &'a Field,
    /// The method of the runtime.
    method: &'static str,
    /// The query parameter whose JSON object takes the value under its wire name.
    container: Option<&'a str>,
    /// Whether the method is told the wire name.
    is_named: bool,
    /// What else the method is told, in front of the value.
    manner: Option<TokenStream>,
    /// Whether `null` can be sent there.
    takes_null: bool,
}

impl Link<'_> {
    fn value(&self, api: &Api) -> TokenStream {
        if self.method == FIELD_OBJECT {
            let name = ident(&self.field.name);
            return quote!(#name);
        }
        field_value(api, self.field, Place::Operations)
    }

    fn call(&self, value: &TokenStream) -> TokenStream {
        let method = ident(self.method);
        let wire_name = self.is_named.then(|| {
            let wire_name = &self.field.wire_name;
            quote!(#wire_name,)
        });
        let container = self.container.map(|container| quote!(#container,));
        let manner = self.manner.as_ref().map(|manner| quote!(#manner,));
        quote!(.#method(#container #wire_name #manner #value))
    }
}

/// One link for everything that the operation takes, parameters first.
fn links<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = Link<'a>> {
    let parameters = operation.parameters.iter().map(|parameter| {
        let (method, manner) = parameter_method(parameter);
        Link {
            field: &parameter.field,
            method,
            container: parameter.container(),
            is_named: true,
            manner,
            takes_null: false,
        }
    });
    let fields = operation.body.fields().iter().map(|field| {
        let (method, manner) = body_method(api, operation, field);
        Link {
            field,
            method,
            container: None,
            is_named: !matches!(
                operation.body,
                Body::Json(_) | Body::Text(_) | Body::File(_)
            ),
            manner,
            takes_null: matches!(operation.body, Body::Object(_)),
        }
    });
    parameters.chain(fields)
}

type Manner = Option<TokenStream>;

fn body_method(api: &Api, operation: &Operation, field: &Field) -> (&'static str, Manner) {
    let content_type = || operation.content_type.as_ref().map(|kind| quote!(#kind));
    match &operation.body {
        Body::Multipart(form) => match form.content_types.get(&field.wire_name) {
            Some(media_type) if is_json(media_type) && has_json_form(&field.ty) => {
                ("part_json", None)
            }
            _ => (part_method(api, &field.ty), None),
        },
        Body::UrlEncoded(form) => match form.encodings.get(&field.wire_name) {
            Some(Encoding::Styled(style)) => ("pair_styled", Some(written(*style))),
            _ => ("pair", None),
        },
        Body::Json(_) => ("body", None),
        Body::Text(_) => ("text_body", content_type()),
        Body::File(_) => ("file_body", content_type()),
        Body::Object(_) if field.ty == Type::Object && !field.is_nullable_argument() => {
            (FIELD_OBJECT, None)
        }
        Body::Object(_) | Body::None => ("field", None),
    }
}

fn parameter_method(parameter: &Parameter) -> (&'static str, Manner) {
    let manner = match parameter.encoding {
        Encoding::Styled(style) => Some(written(style)),
        _ => None,
    };
    let method = match (parameter.location, parameter.encoding) {
        (Location::Path, Encoding::Styled(_)) => "path_styled",
        (Location::Path, _) => "path",
        (Location::Header, Encoding::Styled(_)) => "header_styled",
        (Location::Header, _) => "header",
        (Location::Cookie, Encoding::Styled(_)) => "cookie_styled",
        (Location::Cookie, _) => "cookie",
        (Location::Query, _) if parameter.within.is_some() => "query_key",
        (Location::Query, Encoding::Styled(_)) => "query_styled",
        (Location::Query, Encoding::Plain) => "query",
        (Location::Query, Encoding::Joined) => "query_list",
        (Location::Query, Encoding::Repeated) => "query_each",
        (Location::Query, Encoding::Json) => "query_json",
    };
    (method, manner)
}

fn written(style: Style) -> TokenStream {
    let style = ident(style.as_str());
    quote!(runtime::Style::#style)
}

fn is_json(media_type: &str) -> bool {
    media_type.ends_with("/json") || media_type.ends_with("+json")
}

/// Returns true for all types but files, which have a media type of their own.
fn has_json_form(ty: &Type) -> bool {
    match ty {
        Type::File => false,
        Type::List(item) => has_json_form(item),
        _ => true,
    }
}

fn part_method(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::File => "part_file",
        Type::List(item) if **item == Type::File => "part_files",
        Type::Named(id) if matches!(api.types[id].kind, TypeKind::Enum(_)) => "part_text",
        ty if ty.is_scalar() => "part_text",
        Type::List(item) if part_method(api, item) == "part_text" => "part_texts",
        _ => "part_json",
    }
}
