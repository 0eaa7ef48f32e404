// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A rule of the older permission system, as stored: it allows or denies resources to roles.
///
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Policy {
    /// Whether the rule allows or denies, as a number.
    pub action: i64,
    /// Moment of creation, set by the server.
    pub created_at: runtime::Timestamp,
    /// Readable name of the rule.
    pub name: String,
    /// Whether the rule covers only resources that the acting user owns.
    pub owner: bool,
    /// Rank of the rule among all rules; it decides in which order they are evaluated.
    pub priority: i32,
    /// Resources that the rule governs.
    pub resources: Vec<String>,
    /// Roles whose holders the rule concerns.
    pub roles: Vec<String>,
    /// Moment of the last change, set by the server.
    pub updated_at: runtime::Timestamp,
}
