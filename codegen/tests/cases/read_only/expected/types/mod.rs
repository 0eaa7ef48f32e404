// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod new_user;
pub use self::new_user::NewUser;
mod old_user;
pub use self::old_user::OldUser;
mod user;
pub use self::user::User;
