// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod any;
pub use self::any::AnyType;
mod leaf;
pub use self::leaf::Leaf;
mod left;
pub use self::left::Left;
mod right;
pub use self::right::Right;
mod right_option_3;
pub use self::right_option_3::RightOption3;
