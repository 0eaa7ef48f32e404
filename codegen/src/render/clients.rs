//! Clients: structs around a connection, whose methods the operations are.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{Method, Receiver};
use super::{docs, example, ident};
use crate::model::{Api, Client, Operation, Tag};

/// The struct and, for a part, the method of the client of the whole API that makes one.
pub(super) fn definition(api: &Api, client: &Client) -> TokenStream {
    let name = ident(&client.name);
    let doc = docs::described(&text(api, client));
    let chapters = chapters(api, client);
    let maker = maker(api, client).map(|maker| {
        let client = ident(&api.client.name);
        quote!(impl #client { #maker })
    });
    quote! {
        #doc
        #chapters
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

/// An example and the groups of operations, if the description names an example.
fn chapters(api: &Api, client: &Client) -> Option<TokenStream> {
    let id = client.example.as_ref()?;
    let is_its = |operation: &&Operation| api.client_of(&operation.path).name == client.name;
    let own: Vec<&Operation> = api.operations.iter().filter(is_its).collect();
    let shown = own.iter().find(|operation| operation.id == *id)?;
    let code = docs::finished(&example::block(api, shown)?);
    let mut tags: Vec<&Tag> = api
        .tags
        .iter()
        .filter(|tag| own.iter().any(|operation| operation.tag == tag.name))
        .collect();
    tags.sort_by_key(|tag| &tag.module);
    let mut table = "| operations | subject |\n|---|---|".to_owned();
    for tag in tags {
        let about = docs::inline(tag.description.as_deref().unwrap_or_default());
        table.push_str(&format!(
            "\n| [`{0}`](operations::{0}) | {1} |",
            tag.module,
            docs::cell(&about)
        ));
    }
    let table = docs::finished(&table);
    Some(quote! {
        #[doc = ""]
        #code
        #[doc = ""]
        #table
    })
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
