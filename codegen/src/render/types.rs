//! How a type of the model is written, and how a caller's value becomes one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{Api, Field, Float, Integer, Type};

/// Where a type is written: inside of the module `types`, or outside of it.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Types,
    Operations,
}

/// The type itself.
pub(super) fn ty(api: &Api, ty: &Type, place: Place) -> TokenStream {
    match ty {
        Type::Any => quote!(serde_json::Value),
        Type::Object => quote!(runtime::Object),
        Type::Boolean => quote!(bool),
        Type::Integer(Integer::I32) => quote!(i32),
        Type::Integer(Integer::I64) => quote!(i64),
        Type::Integer(Integer::U32) => quote!(u32),
        Type::Integer(Integer::U64) => quote!(u64),
        Type::Float(Float::F32) => quote!(f32),
        Type::Float(Float::F64) => quote!(f64),
        Type::String => quote!(String),
        Type::Timestamp => quote!(runtime::Timestamp),
        Type::File => quote!(runtime::File),
        Type::List(item) => {
            let item = self::ty(api, item, place);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = self::ty(api, value, place);
            match place {
                Place::Types => quote!(BTreeMap<String, #value>),
                Place::Operations => quote!(std::collections::BTreeMap<String, #value>),
            }
        }
        Type::Nullable(inner) => {
            let inner = self::ty(api, inner, place);
            quote!(Option<#inner>)
        }
        Type::Named(id) => {
            let name = ident(&api.types[id].name);
            match place {
                Place::Types => quote!(#name),
                Place::Operations => quote!(types::#name),
            }
        }
    }
}

/// What a caller may give for a value of the type: whatever can become one without a cast.
pub(super) fn argument(api: &Api, ty: &Type, place: Place) -> TokenStream {
    match ty {
        Type::Boolean | Type::Integer(_) | Type::Float(_) => self::ty(api, ty, place),
        Type::Object => quote!(impl serde::Serialize),
        Type::List(item) => {
            let item = element(api, item, place);
            quote!(impl IntoIterator<Item = #item>)
        }
        Type::Map(value) => {
            let value = match value.as_ref() {
                Type::Object => quote!(impl Into<runtime::Object>),
                value => element(api, value, place),
            };
            quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
        }
        ty => {
            let ty = self::ty(api, ty, place);
            quote!(impl Into<#ty>)
        }
    }
}

/// The value of the type, made from what the caller gave. In a struct the field tells the type;
/// the runtime's methods take any, so that in an operation it has to be said.
pub(super) fn conversion(api: &Api, ty: &Type, value: &TokenStream, place: Place) -> TokenStream {
    match (ty, place) {
        (Type::Boolean | Type::Integer(_) | Type::Float(_), _) => value.clone(),
        (Type::Object, _) => quote!(runtime::object(#value)),
        (Type::List(item), _) if **item == Type::Object => quote!(runtime::objects(#value)),
        (Type::List(_), Place::Types) => quote!(runtime::list(#value)),
        (Type::Map(_), Place::Types) => quote!(runtime::map(#value)),
        (_, Place::Types) => quote!(#value.into()),
        (Type::List(item), Place::Operations) => {
            let item = self::ty(api, item, place);
            quote!(runtime::list::<#item>(#value))
        }
        (Type::Map(item), Place::Operations) => {
            let item = self::ty(api, item, place);
            quote!(runtime::map::<#item, _, _>(#value))
        }
        (ty, Place::Operations) => {
            let ty = self::ty(api, ty, place);
            quote!(runtime::to::<#ty>(#value))
        }
    }
}

/// The type of the argument for a field. A required value that may be null is given as an `Option`.
pub(super) fn field_argument(api: &Api, field: &Field, place: Place) -> TokenStream {
    if field.is_nullable_argument() {
        let ty = ty(api, &field.ty, place);
        return quote!(impl Into<Option<#ty>>);
    }
    argument(api, &field.ty, place)
}

/// The value of a field, made from its argument or from its constant.
pub(super) fn field_value(api: &Api, field: &Field, place: Place) -> TokenStream {
    let name = ident(&field.name);
    if let Some(constant) = &field.constant {
        return conversion(api, &field.ty, &literal(constant), place);
    }
    match (field.is_nullable_argument(), place) {
        (false, _) => conversion(api, &field.ty, &quote!(#name), place),
        (true, Place::Types) => quote!(#name.into()),
        (true, Place::Operations) => {
            let ty = ty(api, &field.ty, place);
            quote!(runtime::to::<Option<#ty>>(#name))
        }
    }
}

/// A constant as a literal.
fn literal(constant: &serde_json::Value) -> TokenStream {
    let literal = match constant {
        serde_json::Value::Bool(value) => return quote!(#value),
        serde_json::Value::String(text) => Literal::string(text),
        serde_json::Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Literal::i64_suffixed(number),
            (None, Some(number)) => Literal::u64_suffixed(number),
            (None, None) => Literal::f64_suffixed(number.as_f64().unwrap_or_default()),
        },
        // Only texts, numbers and booleans are constants.
        other => Literal::string(&other.to_string()),
    };
    quote!(#literal)
}

/// What a caller may give for an element: one that is a list or a map itself is given as it is,
/// since its own elements could not be converted on the way.
fn element(api: &Api, ty: &Type, place: Place) -> TokenStream {
    match ty {
        Type::List(_) | Type::Map(_) => {
            let ty = self::ty(api, ty, place);
            quote!(impl Into<#ty>)
        }
        ty => argument(api, ty, place),
    }
}
