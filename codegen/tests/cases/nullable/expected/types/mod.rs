// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod result;
pub use self::result::ResultType;
mod settings;
pub use self::settings::Settings;
