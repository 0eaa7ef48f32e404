// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BlockListAction;

/// A rule that applies an action to texts that match a block list.
///
/// Part of [`BlockListConfig`](super::BlockListConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BlockListRule {
    /// Action that the rule applies.
    pub action: BlockListAction,
    /// Name of the block list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Team that the block list belongs to; absent for a list of the whole app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
}

impl BlockListRule {
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action that the rule applies.
    pub fn new(action: impl Into<BlockListAction>) -> Self {
        Self {
            action: action.into(),
            ..Self::default()
        }
    }

    /// Name of the block list.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Team that the block list belongs to; absent for a list of the whole app.
    pub fn team(mut self, team: impl Into<String>) -> Self {
        self.team = Some(team.into());
        self
    }
}
