//! Values as expressions: what converts is left to convert, what does not fit is a misfit.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::choices::is_boxed;
use super::super::fields::{Form, form, names, null_name};
use super::super::{ident, types};
use super::json;
use super::names::{Home, Names};
use super::scalar::{float, integer, is_date};
use super::{Misfit, client_variable};
use crate::model::{
    Api, Body, EnumKind, ExampleValue, Field, Json, Location, Operation, Type, TypeDef, TypeId,
    TypeKind,
};

/// How exactly a value must have its type already.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fit {
    /// The place converts: `"text"` does for a `String`.
    Loose,
    /// The place takes the type and nothing else.
    Exact,
}

/// Writes one call.
pub(super) struct Writer<'a> {
    pub api: &'a Api,
    pub names: Names<'a>,
}

impl Writer<'_> {
    /// The call, without `.await`.
    pub(super) fn call(
        &self,
        operation: &Operation,
        values: &[ExampleValue],
    ) -> Result<TokenStream, Misfit> {
        let given = given(operation, values)?;
        let client = client_variable(self.api, operation);
        let method = ident(&operation.method_name);
        let mut arguments = Vec::new();
        let (single, gathered) = operation.split_arguments();
        let write = |field: &Field, fit| {
            let value = given.iter().find(|(known, _)| std::ptr::eq(*known, field));
            let (_, given) = value.ok_or_else(|| not_given(field))?;
            let argument = self.argument(field, &given.value, fit);
            argument.map_err(|misfit| misfit.at(&given.pointer))
        };
        for field in single {
            arguments.push(write(field, Fit::Loose)?);
        }
        if !gathered.is_empty() {
            let mut fields = Vec::new();
            for field in gathered {
                let (name, value) = (ident(&field.name), write(field, Fit::Exact)?);
                fields.push(quote!(#name: #value));
            }
            let name = self.names.required(self.api, operation);
            arguments.push(quote!(#name { #(#fields),* }));
        }
        let mut tokens = quote!(#client.#method(#(#arguments),*));
        let siblings: Vec<Field> = operation.fields().cloned().collect();
        for (field, given) in &given {
            if field.required {
                is_constant(field, &given.value).map_err(|misfit| misfit.at(&given.pointer))?;
                continue;
            }
            let is_in_object =
                given.location.is_none() && matches!(operation.body, Body::Object(_));
            let setter = self.setter(
                field,
                &given.value,
                field.nullable && is_in_object,
                &siblings,
            );
            tokens.extend(setter.map_err(|misfit| misfit.at(&given.pointer))?);
        }
        Ok(tokens)
    }

    fn setter(
        &self,
        field: &Field,
        value: &Json,
        has_null: bool,
        siblings: &[Field],
    ) -> Result<TokenStream, Misfit> {
        if *value == Json::Null && field.ty != Type::Any {
            let name = null_name(field, &names(siblings)).filter(|_| has_null);
            let name = name.ok_or_else(|| Misfit::new("null cannot be given here"))?;
            let name = ident(&name);
            return Ok(quote!(.#name()));
        }
        let name = ident(&field.name);
        if field.constant.is_some() {
            is_constant(field, value)?;
            return Ok(quote!(.#name()));
        }
        let value = self.field(field, value, Fit::Loose)?;
        Ok(quote!(.#name(#value)))
    }

    /// The argument for a required field, which may be null.
    fn argument(&self, field: &Field, value: &Json, fit: Fit) -> Result<TokenStream, Misfit> {
        if !field.is_nullable_argument() {
            return self.field(field, value, fit);
        }
        if *value == Json::Null {
            return Ok(quote!(None));
        }
        let value = self.field(field, value, Fit::Exact)?;
        Ok(match fit {
            Fit::Loose => value,
            Fit::Exact => quote!(Some(#value)),
        })
    }

    pub(super) fn value(&self, ty: &Type, value: &Json, fit: Fit) -> Result<TokenStream, Misfit> {
        Ok(match (ty, value) {
            (Type::Any, value) => self.json(value),
            (Type::Object, Json::Object(_)) => {
                let value = self.json(value);
                match fit {
                    Fit::Loose => value,
                    Fit::Exact => {
                        let object = self.names.item(Home::Crate, "Object");
                        quote!(#object::from_serialize(&#value))
                    }
                }
            }
            (Type::Boolean, Json::Bool(value)) => quote!(#value),
            (Type::Integer(width), Json::Number(number)) => {
                let literal = integer(*width, number)?;
                quote!(#literal)
            }
            (Type::Float(width), Json::Number(number)) => {
                let literal = float(*width, number)?;
                quote!(#literal)
            }
            (Type::String, Json::String(text)) => match fit {
                Fit::Loose => quote!(#text),
                Fit::Exact => quote!(#text.to_owned()),
            },
            (Type::Timestamp, Json::String(text)) if is_date(text) => {
                let timestamp = self.names.item(Home::Crate, "Timestamp");
                quote!(#text.parse::<#timestamp>()?)
            }
            (Type::File, value) => self.file(value)?,
            (Type::List(item), Json::List(items)) => self.list(item, items, fit)?,
            (Type::Map(item), Json::Object(entries)) => self.map(item, entries, fit)?,
            (Type::Named(id), value) => self.named(id, value)?,
            (Type::Nullable(inner), Json::Null) => {
                let ty = self.exact_type(inner);
                quote!(None::<#ty>)
            }
            (Type::Nullable(inner), value) => {
                let value = self.value(inner, value, Fit::Exact)?;
                quote!(Some(#value))
            }
            (ty, value) => return Err(self.mismatch(ty, value)),
        })
    }

    fn json(&self, value: &Json) -> TokenStream {
        let json = self.names.item(Home::Json, "json");
        let content = json::tokens(value);
        quote!(#json!(#content))
    }

    /// A file by its name alone, or with a content of its own.
    fn file(&self, value: &Json) -> Result<TokenStream, Misfit> {
        let file = self.names.item(Home::Crate, "File");
        let entries = match value {
            Json::String(name) => return Ok(quote!(#file::path(#name))),
            Json::Object(entries) => entries.as_slice(),
            value => return Err(self.mismatch(&Type::File, value)),
        };
        let text = |key: &str| {
            entries.iter().find_map(|(known, value)| match value {
                Json::String(text) if known == key => Some(text),
                _ => None,
            })
        };
        let (Some(name), Some(content)) = (text("file_name"), text("content")) else {
            return Err(self.mismatch(&Type::File, value));
        };
        let content_type = text("content_type").map(|kind| quote!(.content_type(#kind)));
        Ok(quote!(#file::bytes(#name, #content) #content_type))
    }

    fn list(&self, item: &Type, items: &[Json], fit: Fit) -> Result<TokenStream, Misfit> {
        if items.is_empty() {
            let ty = (fit == Fit::Loose).then(|| self.loose_type(item));
            let ty = ty.map(|ty| quote!(::<#ty>));
            return Ok(quote!(Vec #ty ::new()));
        }
        let inner = element_fit(item, fit);
        let items = items
            .iter()
            .enumerate()
            .map(|(index, value)| {
                let item = self.value(item, value, inner);
                item.map_err(|misfit| misfit.under(index.to_string()))
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(sequence(&items, fit))
    }

    /// The type of the elements of a list or map without any, which nothing else tells: one that
    /// converts.
    fn loose_type(&self, item: &Type) -> TokenStream {
        match item {
            Type::String => quote!(&str),
            Type::Object => quote!(serde_json::Value),
            item => self.exact_type(item),
        }
    }

    /// The type itself, as a program names it.
    pub(super) fn exact_type(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Named(id) => self.names.item(Home::Types, &self.api.types[id].name),
            Type::Object => self.names.item(Home::Crate, "Object"),
            Type::Timestamp => self.names.item(Home::Crate, "Timestamp"),
            Type::File => self.names.item(Home::Crate, "File"),
            Type::List(item) => {
                let item = self.exact_type(item);
                quote!(Vec<#item>)
            }
            Type::Map(value) => {
                let map = self.names.item(Home::Collections, "BTreeMap");
                let value = self.exact_type(value);
                quote!(#map<String, #value>)
            }
            Type::Nullable(inner) => {
                let inner = self.exact_type(inner);
                quote!(Option<#inner>)
            }
            ty => types::ty(self.api, ty, types::Place::Operations),
        }
    }

    fn map(
        &self,
        item: &Type,
        entries: &[(String, Json)],
        fit: Fit,
    ) -> Result<TokenStream, Misfit> {
        let inner = match item {
            Type::Object => Fit::Exact,
            item => element_fit(item, fit),
        };
        if entries.is_empty() {
            let map = self.names.item(Home::Collections, "BTreeMap");
            let ty = (fit == Fit::Loose).then(|| match inner {
                Fit::Loose => self.loose_type(item),
                Fit::Exact => self.exact_type(item),
            });
            let ty = ty.map(|ty| quote!(::<&str, #ty>));
            return Ok(quote!(#map #ty ::new()));
        }
        let entries = entries
            .iter()
            .map(|(key, value)| {
                let value = self.value(item, value, inner);
                let value = value.map_err(|misfit| misfit.under(key))?;
                Ok(match fit {
                    Fit::Loose => quote!((#key, #value)),
                    Fit::Exact => quote!((#key.to_owned(), #value)),
                })
            })
            .collect::<Result<Vec<_>, Misfit>>()?;
        Ok(match fit {
            Fit::Loose => quote!([#(#entries),*]),
            Fit::Exact => {
                let map = self.names.item(Home::Collections, "BTreeMap");
                quote!(#map::from([#(#entries),*]))
            }
        })
    }

    fn named(&self, id: &TypeId, value: &Json) -> Result<TokenStream, Misfit> {
        let definition = &self.api.types[id];
        match (&definition.kind, value) {
            (TypeKind::Enum(words), Json::Number(number)) if words.kind == EnumKind::Integer => {
                let digits = number.to_string();
                let known = words.values.iter().find(|known| known.wire_name == digits);
                let known = known.ok_or_else(|| {
                    Misfit::new(format!("`{digits}` is not among the values of `{id}`"))
                })?;
                let name = self.names.item(Home::Types, &definition.name);
                let variant = ident(&known.name);
                Ok(quote!(#name::#variant))
            }
            (TypeKind::Enum(words), Json::String(word)) if words.kind == EnumKind::Text => {
                let name = self.names.item(Home::Types, &definition.name);
                let known = words.values.iter().find(|known| known.wire_name == *word);
                if known.is_none() && words.is_open {
                    return Ok(quote!(#name::from(#word)));
                }
                let known = known.ok_or_else(|| {
                    Misfit::new(format!("`{word}` is not among the values of `{id}`"))
                })?;
                let variant = ident(&known.name);
                Ok(quote!(#name::#variant))
            }
            (TypeKind::Struct(object), Json::Object(given)) => {
                self.built(definition, &object.fields, given)
            }
            (TypeKind::Union(union), Json::Object(given)) => {
                let tag = given.iter().find(|(key, _)| *key == union.tag);
                let variant = union.variants.iter().find(|variant| match tag {
                    Some((_, Json::String(tag))) => *tag == variant.wire_name,
                    Some((_, Json::Number(tag))) => tag.to_string() == variant.wire_name,
                    _ => false,
                });
                let variant = variant.ok_or_else(|| {
                    Misfit::new(format!("`{}` names no kind of `{id}`", union.tag))
                })?;
                let content = self.named(&variant.ty, value)?;
                let name = self.names.item(Home::Types, &definition.name);
                let variant = ident(&variant.name);
                Ok(quote!(#name::#variant(Box::new(#content))))
            }
            (TypeKind::Choice(choice), value) => {
                // The first that the value fits, as the server reads it too.
                let fitting = choice.alternatives.iter().find_map(|alternative| {
                    let content = self.value(&alternative.ty, value, Fit::Exact).ok()?;
                    Some((alternative, content))
                });
                let (alternative, content) =
                    fitting.ok_or_else(|| self.mismatch(&Type::Named(id.clone()), value))?;
                let name = self.names.item(Home::Types, &definition.name);
                let variant = ident(&alternative.name);
                Ok(if is_boxed(self.api, &alternative.ty) {
                    quote!(#name::#variant(Box::new(#content)))
                } else {
                    quote!(#name::#variant(#content))
                })
            }
            (_, value) => Err(self.mismatch(&Type::Named(id.clone()), value)),
        }
    }

    /// A struct by its constructor and its setters.
    fn built(
        &self,
        definition: &TypeDef,
        fields: &[Field],
        given: &[(String, Json)],
    ) -> Result<TokenStream, Misfit> {
        let name = self.names.item(Home::Types, &definition.name);
        let mut arguments = Vec::new();
        for field in fields.iter().filter(|field| field.is_argument()) {
            let value = given.iter().find(|(key, _)| *key == field.wire_name);
            let (key, value) = value.ok_or_else(|| not_given(field))?;
            let argument = self.argument(field, value, Fit::Loose);
            arguments.push(argument.map_err(|misfit| misfit.under(key))?);
        }
        let mut tokens = quote!(#name::new(#(#arguments),*));
        for (key, value) in given {
            let field = fields.iter().find(|field| field.wire_name == *key);
            let field = field.ok_or_else(|| {
                Misfit::new(format!("`{}` has no field `{key}`", definition.id)).under(key)
            })?;
            if field.required {
                is_constant(field, value).map_err(|misfit| misfit.under(key))?;
                continue;
            }
            let form = form(self.api, field, definition);
            let setter = self.setter(field, value, form == Form::ThreeState, fields);
            tokens.extend(setter.map_err(|misfit| misfit.under(key))?);
        }
        Ok(tokens)
    }

    fn mismatch(&self, ty: &Type, value: &Json) -> Misfit {
        let expected = match ty {
            Type::Any => "any value".to_owned(),
            Type::Object | Type::Map(_) => "an object".to_owned(),
            Type::Boolean => "a boolean".to_owned(),
            Type::Integer(_) => "a whole number".to_owned(),
            Type::Float(_) => "a number".to_owned(),
            Type::String => "text".to_owned(),
            Type::Timestamp => "a date such as 2026-01-02T03:04:05Z".to_owned(),
            Type::File => "the name of a file".to_owned(),
            Type::List(_) => "a list".to_owned(),
            Type::Nullable(inner) => return self.mismatch(inner, value),
            Type::Named(id) => match &self.api.types[id].kind {
                TypeKind::Enum(_) => format!("a value of `{id}`"),
                TypeKind::Struct(_) | TypeKind::Union(_) => format!("an object like `{id}`"),
                TypeKind::Choice(_) => format!("one of the kinds of `{id}`"),
            },
        };
        Misfit::new(format!("{expected} is needed here, not {}", value.kind()))
    }
}

/// The fields that are given, in the order in which they are.
fn given<'o, 'v>(
    operation: &'o Operation,
    values: &'v [ExampleValue],
) -> Result<Vec<(&'o Field, &'v ExampleValue)>, Misfit> {
    let find = |given: &'v ExampleValue| {
        let name = &given.wire_name;
        let field = match given.location {
            Some(location) => operation
                .parameters
                .iter()
                .find(|known| {
                    known.location == location
                        && known.container() == given.within.as_deref()
                        && known.field.wire_name == *name
                })
                .map(|parameter| &parameter.field),
            None => operation
                .body
                .fields()
                .iter()
                .find(|field| field.wire_name == *name),
        };
        let place = match given.location {
            Some(Location::Path) => "path parameter",
            Some(Location::Query) => "query parameter",
            Some(Location::Header) => "header",
            Some(Location::Cookie) => "cookie",
            None => "body field",
        };
        let unknown = || Misfit::new(format!("`{}` has no {place} `{name}`", operation.id));
        let field = field.ok_or_else(|| unknown().at(&given.pointer))?;
        Ok((field, given))
    };
    values.iter().map(find).collect()
}

/// Fails if a field is a constant, and a value is another one.
fn is_constant(field: &Field, value: &Json) -> Result<(), Misfit> {
    match &field.constant {
        Some(constant) if Json::from(constant) != *value => {
            let message = format!("`{}` is always {constant}", field.wire_name);
            Err(Misfit::new(message))
        }
        _ => Ok(()),
    }
}

fn not_given(field: &Field) -> Misfit {
    Misfit::new(format!("`{}` is required but not given", field.wire_name))
}

/// A list of elements.
pub(super) fn sequence(items: &[TokenStream], fit: Fit) -> TokenStream {
    match fit {
        Fit::Loose => quote!([#(#items),*]),
        Fit::Exact => quote!(vec![#(#items),*]),
    }
}

/// Elements are converted one level deep only.
pub(super) fn element_fit(item: &Type, fit: Fit) -> Fit {
    match item {
        Type::List(_) | Type::Map(_) => Fit::Exact,
        _ => fit,
    }
}
