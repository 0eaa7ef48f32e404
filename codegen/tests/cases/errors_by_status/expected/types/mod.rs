// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod create_user_error_409;
pub use self::create_user_error_409::CreateUserError409;
mod refusal;
pub use self::refusal::Refusal;
mod user;
pub use self::user::User;
