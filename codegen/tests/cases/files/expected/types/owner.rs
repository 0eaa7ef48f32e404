// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Pet;

/// The schema `Owner`.
///
/// Taken by [`Api::put_pet`](super::super::Api::put_pet).
/// Part of [`Pet`](super::Pet).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Owner {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boss: Option<Box<Owner>>,
}

impl Owner {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn pets(mut self, pets: impl IntoIterator<Item = impl Into<Pet>>) -> Self {
        self.pets = Some(runtime::list(pets));
        self
    }

    #[allow(missing_docs)]
    pub fn boss(mut self, boss: impl Into<Owner>) -> Self {
        self.boss = Some(Box::new(boss.into()));
        self
    }
}
