//! Types and paths within a line.

use quote::{ToTokens, quote};
use syn::Type;

/// Prints a type as rustfmt does. prettyplease prints whole files alone, so that the type is printed
/// as that of an alias.
pub(super) fn ty(ty: &Type) -> String {
    let alias = syn::parse2(quote!(type T = #ty;)).map(|file| prettyplease::unparse(&file));
    let alias = alias.unwrap_or_default();
    let printed = alias.strip_prefix("type T = ");
    match printed.and_then(|rest| rest.strip_suffix(";\n")) {
        Some(printed) => printed.to_owned(),
        None => ty.to_token_stream().to_string(),
    }
}
