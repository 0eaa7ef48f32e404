// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Owner;
use super::Tag;

/// The schema `Pet`.
///
/// Answer of [`Api::get_pet`](super::super::Api::get_pet).
/// Taken by [`Api::put_pet`](super::super::Api::put_pet).
/// Part of [`Owner`](super::Owner).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Pet {
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mother: Option<Box<Pet>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Box<Owner>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

impl Pet {
    /// An object with everything that the API requires.
    ///
    /// - `name`
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn mother(mut self, mother: impl Into<Pet>) -> Self {
        self.mother = Some(Box::new(mother.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(Box::new(owner.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn tag(mut self, tag: impl Into<Tag>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}
