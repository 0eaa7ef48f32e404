// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(deprecated)]

mod legacy;
pub use self::legacy::Legacy;
mod request;
pub use self::request::Request;
mod settings;
pub use self::settings::Settings;
