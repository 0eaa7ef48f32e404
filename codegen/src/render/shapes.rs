//! The shapes that the values of each alternative of a choice have in JSON.
//!
//! The names of properties are always part of a shape. The types of properties are part of it only where
//! they distinguish the alternative from another one, so that a shape stays short.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Api, Choice, Enum, EnumKind, Field, Struct, Type, TypeKind};

/// Choices within choices are followed this far. Beyond it, any value fits. Each level multiplies what
/// is written.
pub(super) const MAX_CHOICES: usize = 2;

/// The most bytes that the names of nested properties may take in the shape of one alternative.
pub(super) const MAX_NESTED: usize = 1_000;

/// The most alternatives that one is distinguished from.
const MAX_RIVALS: usize = 200;

/// The bytes that a name takes besides its characters.
const QUOTES: usize = 4;

/// A type, or the only value of it.
#[derive(Clone, Copy, PartialEq)]
struct Content<'a> {
    ty: &'a Type,
    constant: Option<&'a serde_json::Value>,
}

impl<'a> Content<'a> {
    fn of(ty: &'a Type) -> Self {
        Self { ty, constant: None }
    }

    fn of_field(field: &'a Field) -> Self {
        Self {
            ty: &field.ty,
            constant: field.constant.as_ref(),
        }
    }
}

/// Returns the shapes of the alternatives of a choice.
pub(super) fn shapes<'a>(api: &'a Api, choice: &'a Choice) -> impl Iterator<Item = TokenStream> {
    let all = choice.alternatives.iter().map(|one| Content::of(&one.ty));
    let all: Vec<Content<'a>> = all.collect();
    (0..all.len()).map(move |index| {
        let mut rivals = all.clone();
        let own = rivals.remove(index);
        let mut shapes = Shapes {
            api,
            left: MAX_NESTED,
        };
        shapes.shape(own, &rivals, 0)
    })
}

/// Writes the shape of one alternative.
struct Shapes<'a> {
    api: &'a Api,
    /// The number of bytes that nested names may still take.
    left: usize,
}

impl<'a> Shapes<'a> {
    /// Returns the shape of a content that has to be distinguished from some rivals.
    fn shape(&mut self, content: Content<'a>, rivals: &[Content<'a>], depth: usize) -> TokenStream {
        if let Some(constant) = content.constant {
            return constant_shape(constant);
        }
        let inner = |part: fn(&'a Type) -> Option<&'a Type>| {
            let rivals = rivals.iter().filter_map(|rival| part(rival.ty));
            rivals.map(Content::of).collect::<Vec<_>>()
        };
        match content.ty {
            Type::Any => quote!(runtime::Shape::Any),
            Type::Boolean => quote!(runtime::Shape::Boolean),
            Type::Integer(_) => quote!(runtime::Shape::Integer),
            Type::Float(_) => quote!(runtime::Shape::Number),
            Type::String | Type::File | Type::Timestamp => quote!(runtime::Shape::Text),
            Type::List(item) => {
                let rivals = inner(|ty| match ty {
                    Type::List(item) => Some(item),
                    _ => None,
                });
                let item = self.shape(Content::of(item), &rivals, depth);
                quote!(runtime::Shape::List(&#item))
            }
            Type::Map(value) => {
                let rivals = inner(|ty| match ty {
                    Type::Map(value) => Some(value),
                    _ => None,
                });
                if rivals.is_empty() {
                    return quote!(runtime::Shape::Open(&[], &[]));
                }
                let value = self.shape(Content::of(value), &rivals, depth);
                quote!(runtime::Shape::Map(&#value))
            }
            Type::Object => quote!(runtime::Shape::Open(&[], &[])),
            // The runtime leaves null out of account.
            Type::Nullable(inner) => self.shape(Content::of(inner), rivals, depth),
            Type::Named(id) => self.named(&self.api.types[id].kind, rivals, depth),
        }
    }

    fn named(&mut self, kind: &'a TypeKind, rivals: &[Content<'a>], depth: usize) -> TokenStream {
        match kind {
            TypeKind::Enum(listed) => self.listed(listed, rivals),
            TypeKind::Struct(object) => self.object(object, rivals, depth),
            TypeKind::Union(union) => {
                let tag = &union.tag;
                let shape = quote!(runtime::Shape::Object(&[#tag], &[]));
                let is_alone = !rivals.iter().any(|rival| is_object(self.api, rival.ty));
                let words = union.variants.iter().map(|variant| &variant.wire_name);
                match is_alone || !self.spend(size_of(words.clone())) {
                    true => shape,
                    false => quote! {
                        runtime::Shape::With(
                            &#shape,
                            &[(#tag, runtime::Shape::Words(&[#(#words),*]))],
                        )
                    },
                }
            }
            TypeKind::Choice(_) if depth > MAX_CHOICES => quote!(runtime::Shape::Any),
            TypeKind::Choice(choice) => {
                let held = choice.alternatives.iter();
                let shapes = held.map(|held| self.shape(Content::of(&held.ty), rivals, depth + 1));
                let shapes: Vec<TokenStream> = shapes.collect();
                quote!(runtime::Shape::OneOf(&[#(#shapes),*]))
            }
        }
    }

    /// The values of an enum are part of its shape next to values of the same type.
    fn listed(&mut self, listed: &Enum, rivals: &[Content<'a>]) -> TokenStream {
        let values = listed.values.iter().map(|value| &value.wire_name);
        let has = |is: fn(&Api, &Type) -> bool| rivals.iter().any(|rival| is(self.api, rival.ty));
        match listed.kind {
            EnumKind::Text if has(is_text) && self.spend(size_of(values.clone())) => {
                quote!(runtime::Shape::Words(&[#(#values),*]))
            }
            EnumKind::Integer if has(is_integer) && self.spend(size_of(values.clone())) => {
                let values = values.filter_map(|value| value.parse().ok());
                let values = values.map(Literal::i64_unsuffixed);
                quote!(runtime::Shape::Integers(&[#(#values),*]))
            }
            EnumKind::Text => quote!(runtime::Shape::Text),
            EnumKind::Integer => quote!(runtime::Shape::Integer),
        }
    }

    fn object(&mut self, object: &'a Struct, rivals: &[Content<'a>], depth: usize) -> TokenStream {
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            object.fields.iter().partition(|field| field.required);
        let required = required.into_iter().map(|field| &field.wire_name);
        let optional = optional.into_iter().map(|field| &field.wire_name);
        let kind = match (object.additional.is_some(), object.is_closed) {
            (true, _) => quote!(Open),
            (false, true) => quote!(Closed),
            (false, false) => quote!(Object),
        };
        let names = quote!(runtime::Shape::#kind(&[#(#required),*], &[#(#optional),*]));
        let mut others = Others::of(self.api, rivals);
        let mut properties = Vec::new();
        for field in &object.fields {
            let content = Content::of_field(field);
            let different = others.different(&field.wire_name, content);
            if different.is_empty() || !self.spend(self.size(field)) {
                continue;
            }
            let name = &field.wire_name;
            let shape = self.shape(content, &different, depth + 1);
            properties.push(quote!((#name, #shape)));
        }
        for name in &object.forbidden {
            if self.spend(name.len()) {
                properties.push(quote!((#name, runtime::Shape::Never)));
            }
        }
        match properties.is_empty() {
            true => names,
            false => quote!(runtime::Shape::With(&#names, &[#(#properties),*])),
        }
    }

    /// The number of bytes of the names that the shape of a field adds.
    fn size(&self, field: &Field) -> usize {
        let inner = field.ty.named().map(|id| self.api.types[id].fields());
        let inner = inner.unwrap_or_default().iter();
        let inner: usize = inner.map(|field| field.wire_name.len() + QUOTES).sum();
        inner + field.wire_name.len() + QUOTES
    }

    /// Takes bytes of those that are left. Returns false if there are too few.
    fn spend(&mut self, bytes: usize) -> bool {
        let left = self.left.checked_sub(bytes);
        self.left = left.unwrap_or(self.left);
        left.is_some()
    }
}

/// The contents of the properties of other objects, by name.
struct Others<'a>(HashMap<&'a str, Vec<Content<'a>>>);

impl<'a> Others<'a> {
    fn of(api: &'a Api, objects: &[Content<'a>]) -> Self {
        let mut contents: HashMap<&str, Vec<Content<'a>>> = HashMap::new();
        for object in objects.iter().take(MAX_RIVALS) {
            let Type::Named(id) = object.ty else { continue };
            for field in api.types[id].fields() {
                let known = contents.entry(&field.wire_name).or_default();
                let content = Content::of_field(field);
                if !known.contains(&content) {
                    known.push(content);
                }
            }
        }
        Self(contents)
    }

    /// The contents that other objects have for a property of another content.
    fn different(&mut self, name: &str, own: Content<'a>) -> Vec<Content<'a>> {
        let others = self.0.remove(name).unwrap_or_default();
        others.into_iter().filter(|other| *other != own).collect()
    }
}

fn constant_shape(constant: &serde_json::Value) -> TokenStream {
    use serde_json::Value;
    match constant {
        Value::Bool(value) => quote!(runtime::Shape::ThisBoolean(#value)),
        Value::String(text) => quote!(runtime::Shape::ThisText(#text)),
        Value::Number(number) => match number.as_i64() {
            Some(number) => {
                let number = Literal::i64_unsuffixed(number);
                quote!(runtime::Shape::ThisInteger(#number))
            }
            None => quote!(runtime::Shape::Number),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => quote!(runtime::Shape::Any),
    }
}

/// The number of bytes that words take.
fn size_of<'w>(words: impl Iterator<Item = &'w String>) -> usize {
    words.map(|word| word.len() + QUOTES).sum()
}

fn is_object(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => matches!(api.types[id].kind, TypeKind::Struct(_) | TypeKind::Union(_)),
        _ => false,
    }
}

fn is_integer(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Integer(_) => true,
        Type::Named(id) => matches!(
            &api.types[id].kind,
            TypeKind::Enum(listed) if listed.kind == EnumKind::Integer
        ),
        _ => false,
    }
}

fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Timestamp | Type::File => true,
        Type::Named(id) => {
            matches!(&api.types[id].kind, TypeKind::Enum(listed) if listed.kind == EnumKind::Text)
        }
        _ => false,
    }
}
