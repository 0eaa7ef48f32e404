//! Calls of the runtime's macros, whose arguments are types. prettyplease leaves the content of a
//! macro as bare tokens.

use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, ItemMacro, MacroDelimiter, Token, Type, parenthesized, token};

use super::words;

/// Columns that a call may take on one line.
const WIDTH: usize = 100;

/// An argument: a type, or a variant with the type that it holds.
struct Argument(String);

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident) && input.peek2(token::Paren) {
            let variant: Ident = input.parse()?;
            let content;
            parenthesized!(content in input);
            let held: Type = content.parse()?;
            return Ok(Self(format!("{variant}({})", words::ty(&held))));
        }
        Ok(Self(words::ty(&input.parse()?)))
    }
}

/// Prints a call, or nothing if its arguments are of another kind.
pub(super) fn print(call: &ItemMacro) -> Option<String> {
    let is_plain = call.attrs.is_empty() && call.ident.is_none();
    if !is_plain || !matches!(call.mac.delimiter, MacroDelimiter::Paren(_)) {
        return None;
    }
    let arguments = call
        .mac
        .parse_body_with(Punctuated::<Argument, Token![,]>::parse_terminated)
        .ok()?;
    let arguments: Vec<String> = arguments.into_iter().map(|Argument(text)| text).collect();
    let segments = call.mac.path.segments.iter();
    let segments: Vec<String> = segments
        .map(|segment| segment.to_token_stream().to_string())
        .collect();
    let path = segments.join("::");
    let line = format!("{path}!({});\n", arguments.join(", "));
    if line.len() <= WIDTH + 1 {
        return Some(line);
    }
    Some(format!(
        "{path}!(\n    {},\n);\n",
        arguments.join(",\n    ")
    ))
}
