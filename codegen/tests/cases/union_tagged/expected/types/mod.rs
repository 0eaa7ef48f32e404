// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod base;
pub use self::base::Base;
mod circle;
pub use self::circle::Circle;
mod created;
pub use self::created::Created;
mod drawing;
pub use self::drawing::Drawing;
mod event;
pub use self::event::Event;
mod numbered;
pub use self::numbered::Numbered;
mod one;
pub use self::one::One;
mod removed;
pub use self::removed::Removed;
mod removed_kind;
pub use self::removed_kind::RemovedKind;
mod shape;
pub use self::shape::Shape;
mod square;
pub use self::square::Square;
mod two;
pub use self::two::Two;
