// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::PushSwitch;

/// Push switches per kind of activity in feeds. Each value is `all` (notify) or `none` (stay
/// silent); one that is left out stays as it is.
///
/// Part of [`PushPreferenceInput`](super::PushPreferenceInput).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct FeedsPreferences {
    /// Comments on activities of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<PushSwitch>,
    /// Comments that mention the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_mention: Option<PushSwitch>,
    /// Reactions to comments of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_reaction: Option<PushSwitch>,
    /// Replies to comments of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_reply: Option<PushSwitch>,
    /// Activities of the application's own types, by type; each `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_activity_types: Option<BTreeMap<String, String>>,
    /// Users who begin to follow the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow: Option<PushSwitch>,
    /// Activities that mention the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mention: Option<PushSwitch>,
    /// Reactions to activities of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction: Option<PushSwitch>,
}

impl FeedsPreferences {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Comments on activities of the user.
    pub fn comment(mut self, comment: impl Into<PushSwitch>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Comments that mention the user.
    pub fn comment_mention(mut self, comment_mention: impl Into<PushSwitch>) -> Self {
        self.comment_mention = Some(comment_mention.into());
        self
    }

    /// Reactions to comments of the user.
    pub fn comment_reaction(mut self, comment_reaction: impl Into<PushSwitch>) -> Self {
        self.comment_reaction = Some(comment_reaction.into());
        self
    }

    /// Replies to comments of the user.
    pub fn comment_reply(mut self, comment_reply: impl Into<PushSwitch>) -> Self {
        self.comment_reply = Some(comment_reply.into());
        self
    }

    /// Activities of the application's own types, by type; each `all` or `none`.
    pub fn custom_activity_types(
        mut self,
        custom_activity_types: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_activity_types = Some(runtime::map(custom_activity_types));
        self
    }

    /// Users who begin to follow the user.
    pub fn follow(mut self, follow: impl Into<PushSwitch>) -> Self {
        self.follow = Some(follow.into());
        self
    }

    /// Activities that mention the user.
    pub fn mention(mut self, mention: impl Into<PushSwitch>) -> Self {
        self.mention = Some(mention.into());
        self
    }

    /// Reactions to activities of the user.
    pub fn reaction(mut self, reaction: impl Into<PushSwitch>) -> Self {
        self.reaction = Some(reaction.into());
        self
    }
}
