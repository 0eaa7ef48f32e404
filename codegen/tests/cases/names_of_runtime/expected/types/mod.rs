// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod empty;
pub use self::empty::Empty;
mod error;
pub use self::error::Error;
mod everything;
pub use self::everything::Everything;
mod everything_choice;
pub use self::everything_choice::EverythingChoice;
mod http_error;
pub use self::http_error::HttpError;
mod http_error2;
pub use self::http_error2::HttpError2;
mod object;
pub use self::object::Object;
mod ri_ben;
pub use self::ri_ben::RiBen;
mod runtime_;
pub use self::runtime_::Runtime;
mod serde_;
pub use self::serde_::Serde;
mod timestamp;
pub use self::timestamp::Timestamp;
mod types_;
pub use self::types_::Types;
