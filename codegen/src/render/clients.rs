//! Clients: structs around a connection, whose methods the operations are.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{Method, Receiver};
use super::{docs, ident};
use crate::model::{Api, Client};

/// The struct and, for a part, the method of the client of the whole API that makes one.
pub(super) fn definition(api: &Api, client: &Client) -> TokenStream {
    let name = ident(&client.name);
    let doc = docs::described(&text(api, client));
    let maker = maker(api, client).map(|maker| {
        let client = ident(&api.client.name);
        quote!(impl #client { #maker })
    });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name {
            connection: runtime::Connection,
        }

        #maker

        runtime::client!(#name);
    }
}

/// Describes the method of the client of the whole API that makes a part.
pub(super) fn maker<'a>(api: &'a Api, part: &'a Client) -> Option<Method<'a>> {
    if part.path.is_empty() {
        return None;
    }
    let name = ident(&part.name);
    let maker = Method::new(&part.method_name, Receiver::Reference, quote!(#name))
        .doc(move || docs::described(&format!("{} Makes no call.", text(api, part).trim_end())))
        .body(move || quote!(#name::from(self.connection.clone())));
    Some(maker)
}

fn text(api: &Api, client: &Client) -> String {
    let description = client.description.clone();
    description.unwrap_or_else(|| match client.path.as_str() {
        "" => format!("The operations of the {}.", api.title),
        path => format!(
            "The operations of the {} below {}.",
            api.title,
            docs::code(path)
        ),
    })
}
