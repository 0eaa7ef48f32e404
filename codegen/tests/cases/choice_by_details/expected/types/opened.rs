// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::OpenedData;

/// The schema `Opened`.
///
/// Part of [`AddThingEvent`](super::AddThingEvent), [`AddThingList`](super::AddThingList).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
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
