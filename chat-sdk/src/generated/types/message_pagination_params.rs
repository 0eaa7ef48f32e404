// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Which messages of a channel to return. Position by message id or by time, in one direction
/// or around a point.
///
/// Taken by [`Chat::get_or_create_channel`](super::super::Chat::get_or_create_channel), [`Chat::get_or_create_distinct_channel`](super::super::Chat::get_or_create_distinct_channel).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct MessagePaginationParams {
    /// Only messages sent later than this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at_after: Option<runtime::Timestamp>,
    /// Only messages sent at this moment or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at_after_or_equal: Option<runtime::Timestamp>,
    /// Messages sent before and after this moment, so that it lies inside the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at_around: Option<runtime::Timestamp>,
    /// Only messages sent earlier than this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at_before: Option<runtime::Timestamp>,
    /// Only messages sent at this moment or earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at_before_or_equal: Option<runtime::Timestamp>,
    /// Messages before and after the one with this id, which is part of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_around: Option<String>,
    /// Only messages newer than the one with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_gt: Option<String>,
    /// Message with this id and newer ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_gte: Option<String>,
    /// Only messages older than the one with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_lt: Option<String>,
    /// Message with this id and older ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_lte: Option<String>,
    /// Most messages to return; must not be negative.
    ///
    /// Limits: at least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
}

impl MessagePaginationParams {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only messages sent later than this moment.
    pub fn created_at_after(
        mut self,
        created_at_after: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.created_at_after = Some(created_at_after.into());
        self
    }

    /// Only messages sent at this moment or later.
    pub fn created_at_after_or_equal(
        mut self,
        created_at_after_or_equal: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.created_at_after_or_equal = Some(created_at_after_or_equal.into());
        self
    }

    /// Messages sent before and after this moment, so that it lies inside the page.
    pub fn created_at_around(
        mut self,
        created_at_around: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.created_at_around = Some(created_at_around.into());
        self
    }

    /// Only messages sent earlier than this moment.
    pub fn created_at_before(
        mut self,
        created_at_before: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }

    /// Only messages sent at this moment or earlier.
    pub fn created_at_before_or_equal(
        mut self,
        created_at_before_or_equal: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.created_at_before_or_equal = Some(created_at_before_or_equal.into());
        self
    }

    /// Messages before and after the one with this id, which is part of the page.
    pub fn id_around(mut self, id_around: impl Into<String>) -> Self {
        self.id_around = Some(id_around.into());
        self
    }

    /// Only messages newer than the one with this id.
    pub fn id_gt(mut self, id_gt: impl Into<String>) -> Self {
        self.id_gt = Some(id_gt.into());
        self
    }

    /// Message with this id and newer ones.
    pub fn id_gte(mut self, id_gte: impl Into<String>) -> Self {
        self.id_gte = Some(id_gte.into());
        self
    }

    /// Only messages older than the one with this id.
    pub fn id_lt(mut self, id_lt: impl Into<String>) -> Self {
        self.id_lt = Some(id_lt.into());
        self
    }

    /// Message with this id and older ones.
    pub fn id_lte(mut self, id_lte: impl Into<String>) -> Self {
        self.id_lte = Some(id_lte.into());
        self
    }

    /// Most messages to return; must not be negative.
    ///
    /// Limits: at least 0.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}
