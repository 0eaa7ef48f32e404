// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Vote to cast: either `option_id` for a choice or `answer_text` for an answer in words.
///
/// Taken by [`Chat::cast_poll_vote`](super::super::Chat::cast_poll_vote).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct VoteData {
    /// Answer in the user's own words, for polls with `allow_answers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_text: Option<String>,
    /// Id of the chosen option, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_id: Option<String>,
}

impl VoteData {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answer in the user's own words, for polls with `allow_answers`.
    pub fn answer_text(mut self, answer_text: impl Into<String>) -> Self {
        self.answer_text = Some(answer_text.into());
        self
    }

    /// Id of the chosen option, at most 255 characters.
    pub fn option_id(mut self, option_id: impl Into<String>) -> Self {
        self.option_id = Some(option_id.into());
        self
    }
}
