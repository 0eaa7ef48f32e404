// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod nested;
pub use self::nested::Nested;
mod nested_list_of_choices_item;
pub use self::nested_list_of_choices_item::NestedListOfChoicesItem;
mod nested_map_of_choices_value;
pub use self::nested_map_of_choices_value::NestedMapOfChoicesValue;
mod nested_map_of_lists_value_item;
pub use self::nested_map_of_lists_value_item::NestedMapOfListsValueItem;
mod nested_map_of_lists_value_item_a;
pub use self::nested_map_of_lists_value_item_a::NestedMapOfListsValueItemA;
mod nested_with_any;
pub use self::nested_with_any::NestedWithAny;
mod nested_with_rest;
pub use self::nested_with_rest::NestedWithRest;
