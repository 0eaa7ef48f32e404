// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod circle;
pub use self::circle::Circle;
mod shape;
pub use self::shape::Shape;
mod shape_free_form;
pub use self::shape_free_form::ShapeFreeForm;
mod square;
pub use self::square::Square;
