//! A call of an operation with given values, as a user would write it.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::fields::{Form, form};
use super::ident;
use crate::model::{Api, Field, Location, Operation, Type, TypeDef, TypeId, TypeKind};

/// What to call with what.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    /// Id of the operation.
    pub operation: &'a str,
    /// The parameters that are given: place (`path`, `query`, `header`), wire name, value.
    pub parameters: Vec<(&'a str, &'a str, &'a Value)>,
    /// The body, if one is given. A file of a form is an object with `file_name`,
    /// `content_type` and `content`.
    pub body: Option<&'a Value>,
}

/// How the generated code is reached from where the call stands.
#[derive(Clone, Debug)]
pub struct Paths {
    /// The value whose methods make operations.
    pub client: TokenStream,
    /// The module of the types.
    pub types: TokenStream,
    /// The module of the runtime.
    pub runtime: TokenStream,
}

/// Renders a call as an expression without `.await`. It uses `?` where text is parsed.
///
/// # Errors
/// A sentence, if the operation does not exist or does not take what is given.
pub fn call(api: &Api, paths: &Paths, call: &Call<'_>) -> Result<TokenStream, String> {
    let operation = api
        .operations
        .iter()
        .find(|operation| operation.id == call.operation)
        .ok_or_else(|| format!("there is no operation `{}`", call.operation))?;
    let given = given(operation, call)?;
    let example = Example { api, paths };
    let method = ident(&operation.method_name);
    let client = &paths.client;
    let mut arguments = Vec::new();
    for field in operation.arguments() {
        let value = given.iter().find(|(known, _)| std::ptr::eq(*known, field));
        let (_, value) =
            value.ok_or_else(|| format!("`{}` is required but not given", field.wire_name))?;
        arguments.push(example.value(&field.ty, value, Fit::Loose)?);
    }
    let mut tokens = quote!(#client.#method(#(#arguments),*));
    for (field, value) in given.iter().filter(|(field, _)| !field.required) {
        tokens.extend(example.setter(field, value, field.nullable)?);
    }
    Ok(tokens)
}

/// The fields that are given, in the order of the operation.
fn given<'o, 'v>(
    operation: &'o Operation,
    call: &Call<'v>,
) -> Result<Vec<(&'o Field, &'v Value)>, String> {
    let mut given = Vec::new();
    for (place, name, value) in &call.parameters {
        let location = match *place {
            "path" => Location::Path,
            "query" => Location::Query,
            _ => Location::Header,
        };
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.location == location && parameter.field.wire_name == *name);
        let parameter = parameter
            .ok_or_else(|| format!("`{}` has no {place} parameter `{name}`", operation.id))?;
        given.push((&parameter.field, *value));
    }
    let fields = operation.body.fields();
    match (&operation.body, call.body) {
        (_, None) => {}
        (crate::model::Body::Json(field), Some(body)) => given.push((field, body)),
        (_, Some(Value::Object(body))) => {
            for (name, value) in body {
                let field = fields.iter().find(|field| field.wire_name == *name);
                let field = field.ok_or_else(|| {
                    format!("the body of `{}` has no field `{name}`", operation.id)
                })?;
                given.push((field, value));
            }
        }
        (_, Some(_)) => return Err(format!("the body of `{}` is not an object", operation.id)),
    }
    Ok(given)
}

/// How exactly a value must have its type already.
#[derive(Clone, Copy, PartialEq)]
enum Fit {
    /// The place converts: `"text"` does for a `String`.
    Loose,
    /// The place takes the type and nothing else.
    Exact,
}

struct Example<'a> {
    api: &'a Api,
    paths: &'a Paths,
}

impl Example<'_> {
    fn setter(&self, field: &Field, value: &Value, has_null: bool) -> Result<TokenStream, String> {
        if value.is_null() && has_null && field.ty != Type::Any {
            let name = format_ident!("{}_null", field.name);
            return Ok(quote!(.#name()));
        }
        let name = ident(&field.name);
        let value = self.value(&field.ty, value, Fit::Loose)?;
        Ok(quote!(.#name(#value)))
    }

    fn value(&self, ty: &Type, value: &Value, fit: Fit) -> Result<TokenStream, String> {
        let runtime = &self.paths.runtime;
        let mismatch = || format!("{value} is not a value of {ty:?}");
        Ok(match (ty, value) {
            (Type::Any, value) => json(value),
            (Type::Object, Value::Object(_)) => {
                let value = json(value);
                match fit {
                    Fit::Loose => value,
                    Fit::Exact => quote!(#runtime::object(#value)),
                }
            }
            (Type::Boolean, Value::Bool(value)) => quote!(#value),
            (Type::Integer(_), Value::Number(number)) => {
                let number = number.as_i128().ok_or_else(mismatch)?;
                let literal = Literal::i128_unsuffixed(number);
                quote!(#literal)
            }
            (Type::Float(_), Value::Number(number)) => {
                let number = number.as_f64().ok_or_else(mismatch)?;
                let literal = Literal::f64_unsuffixed(number);
                quote!(#literal)
            }
            (Type::String, Value::String(text)) => match fit {
                Fit::Loose => quote!(#text),
                Fit::Exact => quote!(#text.to_owned()),
            },
            (Type::Timestamp, Value::String(text)) => {
                quote!(#text.parse::<#runtime::Timestamp>()?)
            }
            (Type::File, Value::Object(file)) => {
                let text = |key: &str| file.get(key).and_then(Value::as_str);
                let name = text("file_name").ok_or_else(mismatch)?;
                let content = text("content").ok_or_else(mismatch)?;
                let content_type = text("content_type").map(|kind| quote!(.content_type(#kind)));
                quote!(#runtime::File::bytes(#name, #content) #content_type)
            }
            (Type::List(item), Value::Array(items)) => self.list(item, items, fit)?,
            (Type::Map(item), Value::Object(entries)) => self.map(item, entries, fit)?,
            (Type::Named(id), value) => self.named(id, value)?,
            _ => return Err(mismatch()),
        })
    }

    fn list(&self, item: &Type, items: &[Value], fit: Fit) -> Result<TokenStream, String> {
        if items.is_empty() {
            let ty = self.item_type(item);
            return Ok(quote!(Vec::<#ty>::new()));
        }
        let inner = element_fit(item, fit);
        let items = items
            .iter()
            .map(|value| self.value(item, value, inner))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(match fit {
            Fit::Loose => quote!([#(#items),*]),
            Fit::Exact => quote!(vec![#(#items),*]),
        })
    }

    /// The type of the elements of an empty list, which nothing else tells.
    fn item_type(&self, item: &Type) -> TokenStream {
        let types = &self.paths.types;
        match item {
            Type::Named(id) => {
                let name = ident(&self.api.types[id].name);
                quote!(#types::#name)
            }
            Type::String => quote!(&str),
            Type::Object | Type::Any => quote!(serde_json::Value),
            item => super::types::ty(self.api, item, super::types::Place::Types),
        }
    }

    fn map(
        &self,
        item: &Type,
        entries: &serde_json::Map<String, Value>,
        fit: Fit,
    ) -> Result<TokenStream, String> {
        let inner = match item {
            Type::Object => Fit::Exact,
            item => element_fit(item, fit),
        };
        let entries = entries
            .iter()
            .map(|(key, value)| {
                let value = self.value(item, value, inner)?;
                Ok(match fit {
                    Fit::Loose => quote!((#key, #value)),
                    Fit::Exact => quote!((#key.to_owned(), #value)),
                })
            })
            .collect::<Result<Vec<_>, String>>()?;
        Ok(match fit {
            Fit::Loose => quote!([#(#entries),*]),
            Fit::Exact => quote!(std::collections::BTreeMap::from([#(#entries),*])),
        })
    }

    fn named(&self, id: &TypeId, value: &Value) -> Result<TokenStream, String> {
        let definition = &self.api.types[id];
        let types = &self.paths.types;
        let name = ident(&definition.name);
        match (&definition.kind, value) {
            (TypeKind::Enum(words), Value::String(word)) => Ok(
                match words.values.iter().find(|known| known.wire_name == *word) {
                    Some(known) => {
                        let variant = ident(&known.name);
                        quote!(#types::#name::#variant)
                    }
                    None => quote!(#types::#name::from(#word)),
                },
            ),
            (TypeKind::Struct(object), Value::Object(given)) => {
                self.built(definition, &object.fields, given)
            }
            _ => Err(format!("{value} is not a value of `{id}`")),
        }
    }

    /// A struct by its constructor and its setters.
    fn built(
        &self,
        definition: &TypeDef,
        fields: &[Field],
        given: &serde_json::Map<String, Value>,
    ) -> Result<TokenStream, String> {
        let types = &self.paths.types;
        let name = ident(&definition.name);
        let is_argument = |field: &Field| {
            definition.usage.is_request_only() && form(self.api, field, definition) == Form::Plain
        };
        let mut arguments = Vec::new();
        for field in fields.iter().filter(|field| is_argument(field)) {
            let value = given.get(&field.wire_name).ok_or_else(|| {
                format!("`{}` of `{}` is not given", field.wire_name, definition.id)
            })?;
            arguments.push(self.value(&field.ty, value, Fit::Loose)?);
        }
        let mut tokens = quote!(#types::#name::new(#(#arguments),*));
        for (key, value) in given {
            let field = fields.iter().find(|field| field.wire_name == *key);
            let field = field.ok_or_else(|| format!("`{}` has no field `{key}`", definition.id))?;
            if !is_argument(field) {
                let has_null = form(self.api, field, definition) == Form::ThreeState;
                tokens.extend(self.setter(field, value, has_null)?);
            }
        }
        Ok(tokens)
    }
}

/// Elements are converted one level deep only.
fn element_fit(item: &Type, fit: Fit) -> Fit {
    match item {
        Type::List(_) | Type::Map(_) => Fit::Exact,
        _ => fit,
    }
}

/// A JSON value as `json!` takes it.
fn json(value: &Value) -> TokenStream {
    let tokens = json_tokens(value);
    quote!(serde_json::json!(#tokens))
}

fn json_tokens(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => match (number.as_i128(), number.as_f64()) {
            (Some(number), _) => {
                // A literal without a suffix is an `i32` there.
                let literal = match (i32::try_from(number), i64::try_from(number)) {
                    (Ok(number), _) => Literal::i32_unsuffixed(number),
                    (_, Ok(number)) => Literal::i64_suffixed(number),
                    _ => Literal::u64_suffixed(u64::try_from(number).unwrap_or(u64::MAX)),
                };
                quote!(#literal)
            }
            (None, Some(number)) => {
                let literal = Literal::f64_unsuffixed(number);
                quote!(#literal)
            }
            (None, None) => quote!(null),
        },
        Value::String(text) => quote!(#text),
        Value::Array(items) => {
            let items = items.iter().map(json_tokens);
            quote!([#(#items),*])
        }
        Value::Object(entries) => {
            let keys = entries.keys();
            let values = entries.values().map(json_tokens);
            quote!({ #(#keys: #values),* })
        }
    }
}
