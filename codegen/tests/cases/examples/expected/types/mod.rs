// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod circle;
pub use self::circle::Circle;
mod filter;
pub use self::filter::Filter;
mod kind;
pub use self::kind::Kind;
mod person;
pub use self::person::Person;
mod shape;
pub use self::shape::Shape;
mod square;
pub use self::square::Square;
