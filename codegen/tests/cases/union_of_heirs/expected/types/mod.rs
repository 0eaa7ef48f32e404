// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod circle;
pub use self::circle::Circle;
mod shape;
pub use self::shape::Shape;
mod shape_base;
pub use self::shape_base::ShapeBase;
mod square;
pub use self::square::Square;
