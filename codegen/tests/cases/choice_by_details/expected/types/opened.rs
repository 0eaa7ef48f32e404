// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::OpenedData;

/// The schema `Opened`.
///
/// Part of [`ThingEvent`](super::ThingEvent), [`ThingList`](super::ThingList).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Opened {
    /// Always `event`.
    pub r#type: String,
    #[allow(missing_docs)]
    pub data: OpenedData,
}

impl Opened {
    /// An object with everything that the API requires.
    ///
    /// - `data`
    pub fn new(data: impl Into<OpenedData>) -> Self {
        Self {
            r#type: "event".into(),
            data: data.into(),
        }
    }
}
