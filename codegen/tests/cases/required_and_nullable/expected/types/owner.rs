// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Owner`.
///
/// Answer of [`Api::set_boat`](super::super::Api::set_boat).
/// Taken by [`Api::set_boat`](super::super::Api::set_boat).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Owner {
    #[allow(missing_docs)]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub boss: Option<Box<Owner>>,
}

impl Owner {
    /// An object with everything that the API requires.
    ///
    /// - `name`
    /// - `boss`
    pub fn new(name: impl Into<Option<String>>, boss: impl Into<Option<Owner>>) -> Self {
        Self {
            name: name.into(),
            boss: boss.into().map(Box::new),
        }
    }
}
