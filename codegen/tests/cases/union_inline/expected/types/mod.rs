// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod shape;
pub use self::shape::Shape;
mod shape_circle;
pub use self::shape_circle::ShapeCircle;
mod shape_square;
pub use self::shape_square::ShapeSquare;
