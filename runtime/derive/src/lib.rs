//! The derive macros of `openapi-client-runtime`, which re-exports them.

#![deny(missing_docs)]

mod debug;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{
    Attribute, Data, DeriveInput, Error, Field, Fields, GenericArgument, Ident, LitStr,
    PathArguments, Result, Type,
};

/// Implements serde's `Deserialize` for a struct with named fields and a `Default`, which stands for the fields that
/// are missing.
///
/// What it writes is a table: the names of the fields, and for each the place to read a value into. Everything else is
/// done by code of the runtime, so that compiling it takes a fraction of what serde's own derive does, which writes some
/// 17 lines for each field. Of serde's attributes, it knows `rename`, `alias` and `flatten`, and leaves those about
/// serialising to serde. A flattened field is a map, and keeps the properties that no other field has.
///
/// An `Option<runtime::Timestamp>` reads an empty text as `None`.
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
        let attributes = Attributes::of(name, &field.attrs)?;
        match (attributes.is_flat, table.further) {
            (false, _) => table.add(field, name, attributes),
            (true, None) => table.further = Some(name),
            (true, Some(_)) => {
                return Err(Error::new_spanned(
                    name,
                    "another field keeps the further properties already",
                ));
            }
        }
    }
    Ok(table.implementation(&input.ident))
}

/// The names of a field in JSON, unless it is a map that has no name there.
struct Attributes {
    name: String,
    aliases: Vec<String>,
    is_flat: bool,
}

impl Attributes {
    fn of(field: &Ident, attributes: &[Attribute]) -> Result<Self> {
        let mut found = Self {
            name: field.unraw().to_string(),
            aliases: Vec::new(),
            is_flat: false,
        };
        for attribute in attributes {
            if !attribute.path().is_ident("serde") {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                let text = || -> Result<String> { Ok(meta.value()?.parse::<LitStr>()?.value()) };
                if meta.path.is_ident("rename") {
                    found.name = text()?;
                } else if meta.path.is_ident("alias") {
                    found.aliases.push(text()?);
                } else if meta.path.is_ident("flatten") {
                    found.is_flat = true;
                } else if meta.path.is_ident("skip_serializing_if") {
                    text()?;
                } else {
                    return Err(
                        meta.error("this derive knows `rename`, `alias` and `flatten` alone")
                    );
                }
                Ok(())
            })?;
        }
        Ok(found)
    }
}

/// The fields of a struct, by number.
#[derive(Default)]
struct Table<'a> {
    fields: Vec<(&'a Ident, Reader)>,
    names: Vec<String>,
    /// Other names, each of the field of a number.
    aliases: Vec<(usize, String)>,
    /// The map of the properties without a field.
    further: Option<&'a Ident>,
}

/// The function that reads the value of a field.
#[derive(Clone, Copy)]
enum Reader {
    Value,
    OptionalDate,
}

impl Reader {
    fn of(ty: &Type) -> Self {
        match optional(ty) {
            Some(inner) if is_timestamp(inner) => Self::OptionalDate,
            _ => Self::Value,
        }
    }

    fn name(self) -> Ident {
        match self {
            Self::Value => format_ident!("read"),
            Self::OptionalDate => format_ident!("read_date"),
        }
    }
}

/// The type `T` of an `Option<T>`.
fn optional(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == "Option" => Some(inner),
        _ => None,
    }
}

/// Returns true for the type of the runtime. A type of this name alone may be any other.
fn is_timestamp(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let mut segments = path.path.segments.iter().rev();
    let is_named = segments
        .next()
        .is_some_and(|last| last.ident == "Timestamp");
    let crates = ["runtime", "openapi_client_runtime"];
    is_named
        && segments
            .next()
            .is_some_and(|one| crates.iter().any(|name| one.ident == name))
}

impl<'a> Table<'a> {
    fn add(&mut self, field: &Field, ident: &'a Ident, attributes: Attributes) {
        let number = self.fields.len();
        self.fields.push((ident, Reader::of(&field.ty)));
        self.names.push(attributes.name);
        let aliases = attributes.aliases.into_iter();
        self.aliases.extend(aliases.map(|alias| (number, alias)));
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
        let arms = arms.enumerate().map(|(number, (field, reader))| {
            let read = reader.name();
            quote!(#number => value.#read(&mut self.#field),)
        });
        let open = self.further.map(|further| {
            quote! {
                #[automatically_derived]
                #[doc(hidden)]
                impl ::openapi_client_runtime::__private::OpenStruct for #ident {
                    fn read_further<'de, A: ::openapi_client_runtime::__private::MapAccess<'de>>(
                        &mut self,
                        name: ::std::string::String,
                        object: &mut A,
                    ) -> ::std::result::Result<(), A::Error> {
                        let value = ::openapi_client_runtime::__private::MapAccess::next_value(object)?;
                        self.#further.insert(name, value);
                        Ok(())
                    }
                }
            }
        });
        let deserialize = match self.further {
            None => quote!(deserialize_struct),
            Some(_) => quote!(deserialize_open),
        };
        quote! {
            #open

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
                    ::openapi_client_runtime::__private::#deserialize(deserializer)
                }
            }
        }
    }
}
