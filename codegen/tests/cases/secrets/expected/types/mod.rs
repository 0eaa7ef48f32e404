// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(deprecated)]

mod closed;
pub use self::closed::Closed;
mod door;
pub use self::door::Door;
mod door_request;
pub use self::door_request::DoorRequest;
mod either;
pub use self::either::Either;
mod event;
pub use self::event::Event;
mod filter;
pub use self::filter::Filter;
mod named;
pub use self::named::Named;
mod opened;
pub use self::opened::Opened;
mod plain;
pub use self::plain::Plain;
