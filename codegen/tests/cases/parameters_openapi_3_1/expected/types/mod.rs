// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod search_filter;
pub use self::search_filter::SearchFilter;
mod search_order;
pub use self::search_order::SearchOrder;
