//! Clients: structs around a connection, whose methods the operations are.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident};
use crate::model::{Api, Client};

/// The struct and, for a part, the method of the client of the whole API that makes one.
pub(super) fn definition(api: &Api, client: &Client) -> TokenStream {
    let name = ident(&client.name);
    let doc = docs::described(&text(api, client));
    let maker = (!client.path.is_empty()).then(|| maker(api, client));
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

fn maker(api: &Api, part: &Client) -> TokenStream {
    let client = ident(&api.client.name);
    let name = ident(&part.name);
    let method = ident(&part.method_name);
    let doc = docs::described(&format!("{} Makes no call.", text(api, part).trim_end()));
    quote! {
        impl #client {
            #doc
            pub fn #method(&self) -> #name {
                #name::from(self.connection.clone())
            }
        }
    }
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
