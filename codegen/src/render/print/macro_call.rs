//! Calls of the runtime's macros. prettyplease leaves the content of a macro as bare tokens.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, Item, ItemMacro, Lit, MacroDelimiter, Token, Type, parenthesized, token};

use super::{alone, words};

/// Columns that a call may take on one line.
const WIDTH: usize = 100;

/// An argument: a literal, a type, a variant with the type that it holds, or a name with a value.
struct Argument(String);

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Lit) {
            return Ok(Self(literal(input)?));
        }
        if input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
            let (name, _): (Ident, Token![:]) = (input.parse()?, input.parse()?);
            let values = Punctuated::<Ident, Token![+]>::parse_separated_nonempty(input)?;
            let values: Vec<String> = values.iter().map(Ident::to_string).collect();
            return Ok(Self(format!("{name}: {}", values.join(" + "))));
        }
        if input.peek(Ident) && input.peek2(Token![=]) {
            let (name, _): (Ident, Token![=]) = (input.parse()?, input.parse()?);
            return Ok(Self(format!("{name} = {}", literal(input)?)));
        }
        if input.peek(Ident) && input.peek2(Token![in]) {
            let (name, _): (Ident, Token![in]) = (input.parse()?, input.parse()?);
            return Ok(Self(format!("{name} in {}", literal(input)?)));
        }
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

fn literal(input: ParseStream<'_>) -> syn::Result<String> {
    Ok(input.parse::<Lit>()?.to_token_stream().to_string())
}

/// Prints a call, or nothing if its arguments are of another kind.
pub(super) fn print(call: &ItemMacro) -> Option<String> {
    if call.ident.is_some() || !matches!(call.mac.delimiter, MacroDelimiter::Paren(_)) {
        return None;
    }
    let arguments = call
        .mac
        .parse_body_with(Punctuated::<Argument, Token![,]>::parse_terminated)
        .ok()?;
    let arguments: Vec<String> = arguments.into_iter().map(|Argument(text)| text).collect();
    // The attributes and the path.
    let mut empty = call.clone();
    empty.mac.tokens = TokenStream::new();
    let head = alone(Item::Macro(empty));
    let head = head.strip_suffix("();\n")?;
    let path = head.lines().last().unwrap_or_default();
    let line = arguments.join(", ");
    let width = path.len() + line.len() + "();".len();
    if width <= WIDTH {
        return Some(format!("{head}({line});\n"));
    }
    Some(format!("{head}(\n    {},\n);\n", arguments.join(",\n    ")))
}
