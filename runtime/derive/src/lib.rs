//! The derive macros of `openapi-client-runtime`, which re-exports them.

#![deny(missing_docs)]

mod debug;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Ident, LitStr, Result, ext::IdentExt};

/// Implements serde's `Deserialize` for a struct with named fields and a `Default`, which stands for the fields that
/// are missing.
///
/// What it writes is a table: the names of the fields, and for each the place to read a value into. Everything else is
/// done by code of the runtime, so that compiling it takes a fraction of what serde's own derive does, which writes some
/// 17 lines for each field. Of serde's attributes, it knows `rename` and `alias`, and leaves those about serialising to
/// serde.
#[proc_macro_derive(Deserialize, attributes(serde))]
pub fn deserialize(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let result = syn::parse(input).and_then(|input| expand(&input));
    result.unwrap_or_else(Error::into_compile_error).into()
}

/// Implements `Debug` as the standard library's derive does, but for the fields that are marked `#[secret]`: of those,
/// it shows only whether they have their default.
#[proc_macro_derive(Debug, attributes(secret))]
pub fn debug(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let result = syn::parse(input).and_then(|input| debug::expand(&input));
    result.unwrap_or_else(Error::into_compile_error).into()
}

fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "only a struct has fields"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(
            &input.ident,
            "the fields need names, by which they are found",
        ));
    };
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(
            &input.generics,
            "a generic struct has no single table of fields",
        ));
    }
    let mut table = Table::default();
    for field in &fields.named {
        // A named field has a name.
        let Some(name) = &field.ident else { continue };
        table.add(name, Names::of(name, &field.attrs)?);
    }
    Ok(table.implementation(&input.ident))
}

/// What a field is called in JSON.
struct Names {
    name: String,
    aliases: Vec<String>,
}

impl Names {
    fn of(field: &Ident, attributes: &[Attribute]) -> Result<Self> {
        let mut names = Self {
            name: field.unraw().to_string(),
            aliases: Vec::new(),
        };
        for attribute in attributes {
            if !attribute.path().is_ident("serde") {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                let text = || -> Result<String> { Ok(meta.value()?.parse::<LitStr>()?.value()) };
                if meta.path.is_ident("rename") {
                    names.name = text()?;
                } else if meta.path.is_ident("alias") {
                    names.aliases.push(text()?);
                } else if meta.path.is_ident("skip_serializing_if") {
                    text()?;
                } else {
                    return Err(meta.error("this derive knows `rename` and `alias` alone"));
                }
                Ok(())
            })?;
        }
        Ok(names)
    }
}

/// The fields of a struct, by number.
#[derive(Default)]
struct Table<'a> {
    fields: Vec<&'a Ident>,
    names: Vec<String>,
    /// Other names, each of the field of a number.
    aliases: Vec<(usize, String)>,
}

impl<'a> Table<'a> {
    fn add(&mut self, field: &'a Ident, Names { name, aliases }: Names) {
        let number = self.fields.len();
        self.fields.push(field);
        self.names.push(name);
        self.aliases
            .extend(aliases.into_iter().map(|alias| (number, alias)));
    }

    fn implementation(&self, ident: &Ident) -> TokenStream {
        let name = ident.unraw().to_string();
        // The other names come last, so that the fields keep the numbers in which a list of them has its elements.
        let aliases = self.aliases.iter();
        let names = self
            .names
            .iter()
            .chain(aliases.clone().map(|(_, name)| name));
        let targets = aliases.map(|(field, _)| self.fields[*field]);
        let arms = self.fields.iter().copied().chain(targets);
        let arms = arms
            .enumerate()
            .map(|(number, field)| quote!(#number => value.read(&mut self.#field),));
        quote! {
            #[automatically_derived]
            #[doc(hidden)]
            #[allow(deprecated)]
            impl ::openapi_client_runtime::__private::Struct for #ident {
                const NAME: &'static str = #name;
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                fn read<'de, V: ::openapi_client_runtime::__private::FieldValue<'de>>(
                    &mut self,
                    field: usize,
                    value: V,
                ) -> ::std::result::Result<(), V::Error> {
                    match field {
                        #(#arms)*
                        _ => value.skip(),
                    }
                }
            }

            #[automatically_derived]
            impl<'de> ::openapi_client_runtime::__private::Deserialize<'de> for #ident {
                fn deserialize<D: ::openapi_client_runtime::__private::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    ::openapi_client_runtime::__private::deserialize_struct(deserializer)
                }
            }
        }
    }
}
