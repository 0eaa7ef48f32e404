// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod colour;
pub use self::colour::Colour;
mod http_error;
pub use self::http_error::HttpError;
mod http_error2;
pub use self::http_error2::HttpError2;
