//! Traits that a type derives.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The paths of the traits that a type derives in every build, whatever its features are.
pub(in crate::render) struct Derives(Vec<TokenStream>);

impl Derives {
    pub(in crate::render) fn new(paths: impl IntoIterator<Item = TokenStream>) -> Self {
        Self(paths.into_iter().collect())
    }

    /// Returns the last names of the paths.
    pub(in crate::render) fn names(&self) -> Vec<String> {
        self.0.iter().filter_map(last_name).collect()
    }
}

impl ToTokens for Derives {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let paths = &self.0;
        tokens.extend(quote!(#[derive(#(#paths),*)]));
    }
}

fn last_name(path: &TokenStream) -> Option<String> {
    match path.clone().into_iter().last()? {
        TokenTree::Ident(name) => Some(name.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}
