//! Declarations of items: the parts that users' code relies on.

use std::fmt;

use proc_macro2::TokenStream;

/// The part of an item that users' code relies on. `Display` prints it on one line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Declaration {
    Module,
    /// A struct that may get more fields.
    Struct,
    /// A struct that users write with all of its fields, whose names are sorted.
    Literal {
        fields: Vec<String>,
    },
    Enum,
    /// A struct of an operation, with the type that its response is decoded into.
    Operation {
        response: String,
    },
    /// A trait that a type implements.
    Trait {
        name: String,
    },
    Field {
        ty: String,
        is_boxed: bool,
    },
    Variant {
        payload: Option<String>,
    },
    /// A function without a receiver.
    Constructor(Signature),
    Method(Signature),
    /// The attribute `#[deprecated]` of another item.
    Deprecated,
}

/// The arguments and the result of a function.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Signature {
    pub arguments: Vec<Argument>,
    pub result: String,
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Argument {
    pub name: String,
    pub ty: String,
}

impl Declaration {
    /// The declaration of the struct of an operation.
    pub(in crate::render) fn operation(response: &TokenStream) -> Self {
        Self::Operation {
            response: type_text(response),
        }
    }

    pub(crate) fn is_module(&self) -> bool {
        matches!(self, Self::Module)
    }

    /// Returns true for structs and enums.
    pub(crate) fn is_type(&self) -> bool {
        match self {
            Self::Struct | Self::Literal { .. } | Self::Enum | Self::Operation { .. } => true,
            Self::Module
            | Self::Trait { .. }
            | Self::Field { .. }
            | Self::Variant { .. }
            | Self::Constructor(_)
            | Self::Method(_)
            | Self::Deprecated => false,
        }
    }

    /// The declaration of a struct that users write with all of its fields.
    pub(in crate::render) fn literal(fields: impl Iterator<Item = String>) -> Self {
        let mut fields: Vec<String> = fields.collect();
        fields.sort_unstable();
        Self::Literal { fields }
    }
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Module => f.write_str("mod"),
            Self::Struct => f.write_str("struct"),
            Self::Literal { fields } => write!(f, "struct {{ {} }}", fields.join(", ")),
            Self::Enum => f.write_str("enum"),
            Self::Operation { response } => write!(f, "Call<{response}>"),
            Self::Trait { .. } => f.write_str("derived"),
            Self::Field { ty, .. } => f.write_str(ty),
            Self::Variant { payload: None } => Ok(()),
            Self::Variant {
                payload: Some(payload),
            } => write!(f, "({payload})"),
            Self::Constructor(signature) | Self::Method(signature) => signature.fmt(f),
            Self::Deprecated => f.write_str("deprecated"),
        }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (index, argument) in self.arguments.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{}: {}", argument.name, argument.ty)?;
        }
        write!(f, ") -> {}", self.result)
    }
}

/// Prints tokens of a type on one line, spaced as rustfmt does.
pub(in crate::render) fn type_text(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Argument, Declaration, Signature, type_text};

    #[test]
    fn types_are_printed_as_rustfmt_does() {
        for (tokens, expected) in [
            (quote!(()), "()"),
            (quote!(Option<Option<String>>), "Option<Option<String>>"),
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, types::Pet)>),
                "impl IntoIterator<Item = (impl Into<String>, types::Pet)>",
            ),
        ] {
            assert_eq!(type_text(&tokens), expected);
        }
    }

    #[test]
    fn declarations_are_printed_on_one_line() {
        let argument = |name: &str, ty: &str| Argument {
            name: name.to_owned(),
            ty: ty.to_owned(),
        };
        let signature = |arguments| Signature {
            arguments,
            result: "Self".to_owned(),
        };
        let two = vec![argument("id", "i64"), argument("tags", "Map<String, bool>")];
        let fields = ["b", "a"].map(str::to_owned).into_iter();
        for (declaration, expected) in [
            (Declaration::Constructor(signature(vec![])), "() -> Self"),
            (
                Declaration::Method(signature(two)),
                "(id: i64, tags: Map<String, bool>) -> Self",
            ),
            (Declaration::literal(fields), "struct { a, b }"),
            (Declaration::Variant { payload: None }, ""),
        ] {
            assert_eq!(declaration.to_string(), expected);
        }
    }
}
