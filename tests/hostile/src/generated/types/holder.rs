// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Pet;
use super::Word;

/// The schema `Holder`.
///
/// Answer of [`Api::get_html`](super::super::Api::get_html).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Holder {
    #[allow(missing_docs)]
    pub word: Option<Word>,
    #[allow(missing_docs)]
    pub pet: Option<Pet>,
    #[allow(missing_docs)]
    pub list: Option<Vec<String>>,
}
