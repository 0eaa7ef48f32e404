// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyAction;

/// A rule of the older permission system: it allows or denies resources to roles.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelTypeConfig`](super::ChannelTypeConfig), [`CreateChannelTypeResponse`](super::CreateChannelTypeResponse), [`GetChannelTypeResponse`](super::GetChannelTypeResponse) and others.
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
    /// An object with everything that the API requires.
    ///
    /// - `action`: Whether the rule allows or denies: `Allow` or `Deny`.
    /// - `name`: Readable name of the rule.
    /// - `owner`: Whether the rule covers only resources that the acting user owns.
    /// - `priority`: Rank of the rule among all rules, from 1 to 999; it decides in which order they are evaluated.
    /// - `resources`: Resources that the rule governs, at least one. Limits: at least 1 element.
    /// - `roles`: Roles whose holders the rule concerns.
    pub fn new(
        action: impl Into<PolicyAction>,
        name: impl Into<String>,
        owner: bool,
        priority: i32,
        resources: impl IntoIterator<Item = impl Into<String>>,
        roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            name: name.into(),
            owner,
            priority,
            resources: runtime::list(resources),
            roles: runtime::list(roles),
        }
    }
}
