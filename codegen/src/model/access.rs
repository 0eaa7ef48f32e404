//! Where an API is, and what identifies its callers.

use crate::pointer::Pointer;

/// An address under which the API can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The address, with the defaults of its variables in place of their names. It may be relative to
    /// that of the document, which nobody knows.
    pub url: String,
    /// What the server is for.
    pub description: Option<String>,
    /// The variables of the address, in the order of the document.
    pub variables: Vec<ServerVariable>,
}

/// A part of an address that depends on the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Name in the document.
    pub name: String,
    /// The value that the address has.
    pub default: String,
    /// The values that it may have; any if there are none.
    pub values: Vec<String>,
    /// Its meaning.
    pub description: Option<String>,
}

impl Server {
    /// Whether the address is a whole one.
    pub fn is_absolute(&self) -> bool {
        self.url.starts_with("https://") || self.url.starts_with("http://")
    }
}

/// A way in which callers can identify themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Name in the document.
    pub wire_name: String,
    /// Name of the Rust method that sets it.
    pub name: String,
    /// What is sent.
    pub credential: Credential,
    /// What there is to know about it.
    pub description: Option<String>,
    /// Where it stands in the document.
    pub pointer: Pointer,
}

/// What a security scheme sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A key in the query, under this name.
    Query(String),
    /// A key in a header of this name.
    Header(String),
    /// A key in a cookie of this name.
    Cookie(String),
    /// A bearer token: of itself, of OAuth 2 or of OpenID Connect.
    Bearer,
    /// A user name and a password.
    Basic,
    /// Credentials of another scheme of the header `Authorization`.
    Authorization(String),
}
