//! `Debug` output in which secrets are hidden.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Error, Field, Fields, Index, Result, ext::IdentExt};

pub(super) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(
            &input.generics,
            "generic types are not supported: derive the `Debug` of the standard library",
        ));
    }
    let name = &input.ident;
    let body = match &input.data {
        Data::Struct(data) => {
            let output = output(name, &data.fields, |number, field| match &field.ident {
                Some(name) => quote!(&self.#name),
                None => {
                    let index = Index::from(number);
                    quote!(&self.#index)
                }
            });
            quote!(#output)
        }
        Data::Enum(data) => {
            let arms = data.variants.iter().map(|variant| {
                let name = &variant.ident;
                let pattern = pattern(&variant.fields);
                let output = output(name, &variant.fields, |number, field| {
                    let binding = binding(number, field);
                    quote!(#binding)
                });
                quote!(Self::#name #pattern => #output,)
            });
            // Without a variant there is no value to show.
            quote!(match *self { #(#arms)* })
        }
        Data::Union(_) => {
            return Err(Error::new_spanned(
                name,
                "only a struct or an enum can be shown",
            ));
        }
    };
    Ok(quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    })
}

/// The expression that shows a struct or a variant, given a reference to each of its fields.
fn output(
    name: &Ident,
    fields: &Fields,
    value: impl Fn(usize, &Field) -> TokenStream,
) -> TokenStream {
    let name = name.unraw().to_string();
    let shown = fields.iter().enumerate().map(|(number, field)| {
        let value = value(number, field);
        let value = match is_secret(field) {
            true => quote!(::openapi_client_runtime::__private::hidden(#value)),
            false => value,
        };
        match &field.ident {
            Some(name) => {
                let name = name.unraw().to_string();
                quote!(.field(#name, #value))
            }
            None => quote!(.field(#value)),
        }
    });
    match fields {
        Fields::Named(_) => quote!(f.debug_struct(#name)#(#shown)*.finish()),
        Fields::Unnamed(_) => quote!(f.debug_tuple(#name)#(#shown)*.finish()),
        Fields::Unit => quote!(f.write_str(#name)),
    }
}

/// The pattern that binds the fields of a variant.
fn pattern(fields: &Fields) -> TokenStream {
    let bindings = fields.iter().enumerate().map(|(number, field)| {
        let binding = binding(number, field);
        match &field.ident {
            Some(name) => quote!(#name: ref #binding),
            None => quote!(ref #binding),
        }
    });
    match fields {
        Fields::Named(_) => quote!({ #(#bindings),* }),
        Fields::Unnamed(_) => quote!((#(#bindings),*)),
        Fields::Unit => quote!(),
    }
}

fn binding(number: usize, field: &Field) -> Ident {
    match &field.ident {
        // A field may have the name of something else here, such as `f`.
        Some(name) => format_ident!("own_{}", name.unraw()),
        None => format_ident!("own_{number}"),
    }
}

fn is_secret(field: &Field) -> bool {
    let mut attributes = field.attrs.iter();
    attributes.any(|attribute| attribute.path().is_ident("secret"))
}
