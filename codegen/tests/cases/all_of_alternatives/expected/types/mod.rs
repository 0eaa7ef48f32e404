// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod account;
pub use self::account::Account;
mod account_option_1;
pub use self::account_option_1::AccountOption1;
mod account_option_2;
pub use self::account_option_2::AccountOption2;
mod contact;
pub use self::contact::Contact;
