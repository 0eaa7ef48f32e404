// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Newest message of one channel that has reached the device of a user.
///
/// Taken by [`Chat::mark_delivered`](super::super::Chat::mark_delivered).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeliveredMessagePayload {
    /// Full channel id, type and id joined by a colon, such as `messaging:general`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cid: Option<String>,
    /// Id of the message; it and the older ones count as delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl DeliveredMessagePayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full channel id, type and id joined by a colon, such as `messaging:general`.
    pub fn cid(mut self, cid: impl Into<String>) -> Self {
        self.cid = Some(cid.into());
        self
    }

    /// Id of the message; it and the older ones count as delivered.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
