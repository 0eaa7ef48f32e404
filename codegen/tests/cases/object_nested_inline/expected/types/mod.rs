// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod box_;
pub use self::box_::BoxType;
mod box_items_item;
pub use self::box_items_item::BoxItemsItem;
mod box_labels_value;
pub use self::box_labels_value::BoxLabelsValue;
mod box_lid;
pub use self::box_lid::BoxLid;
mod box_lid_hinge;
pub use self::box_lid_hinge::BoxLidHinge;
