//! Imports of generated files, by name. With glob imports the compiler would look every name up in all
//! of the types, which takes it tens of gigabytes for a large API.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::ident;
use crate::model::{Api, Operation, TypeDef};

/// Returns the imports of the file of a type, one a line, sorted.
pub(super) fn of_type(api: &Api, definition: &TypeDef, body: &TokenStream) -> TokenStream {
    let mut names = Names::default();
    names.collect(body.clone());
    let runtime = names.modules.contains("runtime");
    let runtime = runtime.then(|| {
        quote!(
            use crate::runtime;
        )
    });
    let map = names.plain.contains("BTreeMap");
    let map = map.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let others = definition.references().filter_map(|id| api.types.get(id));
    let others: BTreeSet<&str> = others
        .map(|other| other.name.as_str())
        .filter(|name| *name != definition.name)
        .collect();
    let others = others.into_iter().map(ident);
    quote! {
        #runtime
        #map
        #(use super::#others;)*
    }
}

/// Returns the imports of the file of an operation, one a line, sorted.
pub(super) fn of_operation(api: &Api, operation: &Operation, body: &TokenStream) -> TokenStream {
    let mut names = Names::default();
    names.collect(body.clone());
    let own = [
        &operation.type_name,
        &operation.answer_name,
        &operation.required_name,
    ];
    let is_used = |name: &&str| names.plain.contains(*name) && !own.iter().any(|own| own == name);
    let runtime = names.modules.contains("runtime");
    let runtime = runtime.then(|| {
        quote!(
            use crate::runtime;
        )
    });
    let clients = api.clients().map(|client| client.name.as_str());
    let handles = api.handles.iter().map(|handle| handle.name.as_str());
    let outer: BTreeSet<&str> = clients.chain(handles).filter(is_used).collect();
    let outer = outer.into_iter().map(ident);
    let types = names.modules.contains("types");
    let types = types.then(|| {
        quote!(
            use super::super::super::types;
        )
    });
    quote! {
        #runtime
        #(use super::super::super::#outer;)*
        #types
    }
}

/// The names in some code that something else has to bring into scope.
#[derive(Default)]
struct Names {
    /// Names that stand before `::`.
    modules: BTreeSet<String>,
    /// All names but those that stand behind `::`.
    plain: BTreeSet<String>,
}

impl Names {
    fn collect(&mut self, tokens: TokenStream) {
        let mut is_path = false;
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) => {
                    let is_module = matches!(
                        tokens.peek(),
                        Some(TokenTree::Punct(next)) if next.as_char() == ':' && is_joint(next)
                    );
                    if !is_path {
                        if is_module {
                            self.modules.insert(ident.to_string());
                        }
                        self.plain.insert(ident.to_string());
                    }
                    is_path = false;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => {
                    let is_double = matches!(
                        tokens.peek(),
                        Some(TokenTree::Punct(next)) if next.as_char() == ':'
                    );
                    if is_joint(&sign) && is_double {
                        tokens.next();
                        is_path = true;
                    } else {
                        is_path = false;
                    }
                }
                TokenTree::Group(group) => {
                    self.collect(group.stream());
                    is_path = false;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => is_path = false,
            }
        }
    }
}

/// Returns true for the first sign of two, such as `::`.
fn is_joint(sign: &proc_macro2::Punct) -> bool {
    sign.spacing() == proc_macro2::Spacing::Joint
}
