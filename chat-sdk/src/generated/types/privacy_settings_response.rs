// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DeliveryReceiptsResponse;
use super::ReadReceiptsResponse;
use super::TypingIndicatorsResponse;

/// What a user shares about their own activity. A setting that is absent follows the default,
/// which is to share.
///
/// Part of [`EntityCreatorResponse`](super::EntityCreatorResponse), [`FullUserResponse`](super::FullUserResponse), [`OwnUserResponse`](super::OwnUserResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PrivacySettingsResponse {
    /// Whether others learn that a message reached the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_receipts: Option<Box<DeliveryReceiptsResponse>>,
    /// Whether others learn how far the user has read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_receipts: Option<Box<ReadReceiptsResponse>>,
    /// Whether others learn that the user is typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typing_indicators: Option<Box<TypingIndicatorsResponse>>,
}

impl PrivacySettingsResponse {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether others learn that a message reached the user.
    pub fn delivery_receipts(
        mut self,
        delivery_receipts: impl Into<DeliveryReceiptsResponse>,
    ) -> Self {
        self.delivery_receipts = Some(Box::new(delivery_receipts.into()));
        self
    }

    /// Whether others learn how far the user has read.
    pub fn read_receipts(
        mut self,
        read_receipts: impl Into<ReadReceiptsResponse>,
    ) -> Self {
        self.read_receipts = Some(Box::new(read_receipts.into()));
        self
    }

    /// Whether others learn that the user is typing.
    pub fn typing_indicators(
        mut self,
        typing_indicators: impl Into<TypingIndicatorsResponse>,
    ) -> Self {
        self.typing_indicators = Some(Box::new(typing_indicators.into()));
        self
    }
}
