// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod matrix_one;
pub use self::matrix_one::MatrixOne;
mod point;
pub use self::point::Point;
mod query_either;
pub use self::query_either::QueryEither;
mod shape;
pub use self::shape::Shape;
