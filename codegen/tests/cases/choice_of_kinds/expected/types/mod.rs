// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod point;
pub use self::point::Point;
mod wrapper;
pub use self::wrapper::Wrapper;
mod wrapper_list;
pub use self::wrapper_list::WrapperList;
mod wrapper_value;
pub use self::wrapper_value::WrapperValue;
