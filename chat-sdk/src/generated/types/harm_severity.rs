// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Severity of a finding of moderation.
///
/// Part of [`BodyguardSeverityRule`](super::BodyguardSeverityRule).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HarmSeverity {
    /// Low severity.
    Low,
    /// Medium severity.
    Medium,
    /// High severity.
    High,
    /// Highest severity.
    Critical,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    HarmSeverity,
    Low = "low",
    Medium = "medium",
    High = "high",
    Critical = "critical",
);
