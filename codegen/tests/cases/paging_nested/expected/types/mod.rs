// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod box_;
pub use self::box_::BoxType;
mod inner;
pub use self::inner::Inner;
mod page;
pub use self::page::Page;
mod pager;
pub use self::pager::Pager;
mod sure;
pub use self::sure::Sure;
