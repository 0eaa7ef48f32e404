//! One version of an API: the model, and the description that it was lowered from.

use crate::document::Document;
use crate::model::Api;

/// One of the two versions that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The model, which code is generated from.
    pub api: &'a Api,
    /// The description, for facts of the wire that the model has no use for.
    pub document: &'a Document,
}
