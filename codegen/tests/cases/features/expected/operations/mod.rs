// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be asked of the API: one module for each group of operations.

#[cfg(feature = "untagged")]
pub mod default;
#[cfg(feature = "garden")]
pub mod garden;
#[cfg(feature = "rooms-upstairs")]
pub mod rooms_upstairs;
