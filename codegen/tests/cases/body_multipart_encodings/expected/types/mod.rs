// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod meta;
pub use self::meta::Meta;
mod send_scan_kind;
pub use self::send_scan_kind::SendScanKind;
