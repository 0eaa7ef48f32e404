// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// File format of an export.
///
/// Taken by [`Chat::export_channels`](super::super::Chat::export_channels).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// JSON.
    Json,
    /// Comma-separated values.
    Csv,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ExportFormat, Json = "json", Csv = "csv");
