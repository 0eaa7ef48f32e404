// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod row;
pub use self::row::Row;
mod row_closed_item;
pub use self::row_closed_item::RowClosedItem;
mod row_open_item;
pub use self::row_open_item::RowOpenItem;
mod row_rest_item;
pub use self::row_rest_item::RowRestItem;
