// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod address;
pub use self::address::Address;
mod order;
pub use self::order::Order;
mod people_address;
pub use self::people_address::PeopleAddress;
mod person;
pub use self::person::Person;
mod size;
pub use self::size::Size;
mod state;
pub use self::state::State;
