// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A rule of the older permission system: it allows or denies resources to roles.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelTypeConfig`], [`CreateChannelTypeResponse`], [`GetChannelTypeResponse`] and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PolicyRequest {
    /// Whether the rule allows or denies: `Allow` or `Deny`.
    pub action: PolicyAction,
    /// Readable name of the rule.
    pub name: String,
    /// Whether the rule covers only resources that the acting user owns.
    pub owner: bool,
    /// Rank of the rule among all rules, from 1 to 999; it decides in which order they are
    /// evaluated.
    pub priority: i32,
    /// Resources that the rule governs, at least one.
    ///
    /// Limits: at least 1 element.
    pub resources: Vec<String>,
    /// Roles whose holders the rule concerns.
    pub roles: Vec<String>,
}

impl PolicyRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the rule allows or denies: `Allow` or `Deny`.
    pub fn action(mut self, action: impl Into<PolicyAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Readable name of the rule.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Whether the rule covers only resources that the acting user owns.
    pub fn owner(mut self, owner: bool) -> Self {
        self.owner = owner;
        self
    }

    /// Rank of the rule among all rules, from 1 to 999; it decides in which order they are
    /// evaluated.
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = priority;
        self
    }

    /// Resources that the rule governs, at least one.
    ///
    /// Limits: at least 1 element.
    pub fn resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = runtime::list(resources);
        self
    }

    /// Roles whose holders the rule concerns.
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = runtime::list(roles);
        self
    }
}
