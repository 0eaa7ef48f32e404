//! The builder of the client: the address of the API, and the security schemes of the description as
//! methods. The runtime brings all other settings.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, ident};
use crate::model::{Api, Credential, SecurityScheme, Server};

/// The name of the builder.
pub(super) fn name(api: &Api) -> Ident {
    format_ident!("{}Builder", api.client.name)
}

pub(super) fn render(api: &Api) -> TokenStream {
    let client = ident(&api.client.name);
    let builder = name(api);
    let begin = begin(api);
    let schemes = api.security_schemes.iter().map(scheme);
    let doc = docs::markdown(&format!(
        "Settings of an [`{client}`].\n\n\
         Credentials are secrets: nothing shows them. They are sent with every call, whether or not \
         the operation asks for them. {} No redirect is followed.",
        receivers(api)
    ));
    quote! {
        use super::#client;
        use crate::runtime;

        impl #client {
            #begin
        }

        #doc
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder {
            connection: runtime::ConnectionBuilder,
        }

        impl #builder {
            #(#schemes)*

            /// Makes the client. Nothing is sent yet.
            ///
            /// # Errors
            ///
            /// An error of kind [`Configuration`](runtime::ErrorKind::Configuration) if the base URL
            /// is not a plain http or https address, if it is https and this build has no TLS, if a
            /// credential is empty or cannot be sent, or if the HTTP client cannot be made.
            pub fn build(self) -> Result<#client, runtime::Error> {
                self.connection.build().map(#client::from)
            }
        }

        runtime::client_builder!(#builder);
    }
}

/// Says which servers receive the credentials.
fn receivers(api: &Api) -> String {
    let own = api.operations.iter();
    let own: BTreeSet<&str> = own
        .filter_map(|operation| operation.server.as_deref())
        .collect();
    if own.is_empty() {
        return "They go to the base URL alone.".to_owned();
    }
    let own: Vec<String> = own.into_iter().map(|url| format!("- `{url}`")).collect();
    format!(
        "They go to the base URL, and to the servers that the description gives to single \
         operations:\n\n{}\n\nWith `base_url`, every operation goes to that address instead.",
        own.join("\n")
    )
}

/// The function that begins a builder. It takes the address where the description has none.
fn begin(api: &Api) -> TokenStream {
    let builder = name(api);
    // The name and version of the crate around the generated code.
    let user_agent = quote!(concat!(
        env!("CARGO_PKG_NAME"),
        "/",
        env!("CARGO_PKG_VERSION")
    ));
    let usual = api.servers.first();
    match usual.filter(|server| server.is_absolute()) {
        Some(server) => {
            let url = &server.url;
            let doc = docs::described(&format!(
                "Begins a client of the API at <{url}>, unless the builder is given another address.\
                 {}{}",
                variables(server),
                others(&api.servers)
            ));
            quote! {
                #doc
                pub fn builder() -> #builder {
                    #builder {
                        connection: runtime::Connection::builder(#url).user_agent(#user_agent),
                    }
                }
            }
        }
        None => {
            let path = match usual {
                Some(server) if !server.url.is_empty() => {
                    format!(", which ends with {}", docs::code(&server.url))
                }
                _ => String::new(),
            };
            let doc = docs::described(&format!(
                "Begins a client of the API at this address{path}. The description names no host."
            ));
            quote! {
                #doc
                pub fn builder(base_url: impl Into<String>) -> #builder {
                    #builder {
                        connection: runtime::Connection::builder("")
                            .base_url(base_url)
                            .user_agent(#user_agent),
                    }
                }
            }
        }
    }
}

/// The variables of an address, as a list.
fn variables(server: &Server) -> String {
    let list: Vec<String> = server
        .variables
        .iter()
        .map(|variable| {
            let default = docs::code(&variable.default);
            let mut line = format!("- {} is {default}", docs::code(&variable.name));
            let others = variable.values.iter();
            let others = others.filter(|value| **value != variable.default);
            let others: Vec<String> = others.map(|value| docs::code(value)).collect();
            if !others.is_empty() {
                line.push_str(&format!(", or one of {}", others.join(", ")));
            }
            if let Some(description) = &variable.description {
                line.push_str(&format!(": {}", docs::inline(description)));
            }
            line
        })
        .collect();
    if list.is_empty() {
        return String::new();
    }
    format!(
        "\n\nThe address has the defaults of its variables; set another one by `base_url`:\n\n{}",
        list.join("\n")
    )
}

/// The servers after the first, as a list.
fn others(servers: &[Server]) -> String {
    let others: Vec<String> = servers
        .iter()
        .skip(1)
        .map(|server| match &server.description {
            Some(description) => {
                format!(
                    "- {}: {}",
                    docs::code(&server.url),
                    docs::inline(description)
                )
            }
            None => format!("- {}", docs::code(&server.url)),
        })
        .collect();
    if others.is_empty() {
        return String::new();
    }
    format!(
        "\n\nThe description names others too:\n\n{}",
        others.join("\n")
    )
}

fn scheme(scheme: &SecurityScheme) -> TokenStream {
    let method = ident(&scheme.name);
    let what = match &scheme.credential {
        Credential::Query(name) => {
            format!("The key that is sent as {} in the query", docs::code(name))
        }
        Credential::Header(name) => {
            format!("The key that is sent in the header {}", docs::code(name))
        }
        Credential::Cookie(name) => {
            format!("The key that is sent in the cookie {}", docs::code(name))
        }
        Credential::Bearer => "The bearer token".to_owned(),
        Credential::Basic => "The user name and the password".to_owned(),
        Credential::Authorization(name) => {
            format!(
                "The credentials that follow {} in the header `Authorization`",
                docs::code(name)
            )
        }
    };
    let mut text = format!(
        "{what}: the security scheme {}.",
        docs::code(&scheme.wire_name)
    );
    if let Some(description) = scheme.description.as_deref().map(str::trim)
        && !description.is_empty()
    {
        text.push_str(&format!("\n\n{description}"));
    }
    let doc = docs::described(&text);
    let key = |call: TokenStream| {
        quote! {
            #doc
            pub fn #method(self, key: impl AsRef<str>) -> Self {
                self.setting(|connection| connection.#call)
            }
        }
    };
    match &scheme.credential {
        Credential::Query(name) => key(quote!(key_in_query(#name, key.as_ref()))),
        Credential::Header(name) => key(quote!(key_in_header(#name, key.as_ref()))),
        Credential::Cookie(name) => key(quote!(key_in_cookie(#name, key.as_ref()))),
        Credential::Bearer => quote! {
            #doc
            pub fn #method(self, token: impl AsRef<str>) -> Self {
                self.setting(|connection| connection.bearer(token.as_ref()))
            }
        },
        Credential::Basic => quote! {
            #doc
            pub fn #method(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
                self.setting(|connection| connection.basic(user.as_ref(), password.as_ref()))
            }
        },
        Credential::Authorization(name) => quote! {
            #doc
            pub fn #method(self, credentials: impl AsRef<str>) -> Self {
                self.setting(|connection| connection.authorization(#name, credentials.as_ref()))
            }
        },
    }
}
