// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod list_orders_flag;
pub use self::list_orders_flag::ListOrdersFlag;
mod list_orders_response;
pub use self::list_orders_response::ListOrdersResponse;
mod list_orders_response_flag;
pub use self::list_orders_response_flag::ListOrdersResponseFlag;
mod list_orders_response_state;
pub use self::list_orders_response_state::ListOrdersResponseState;
mod list_orders_state;
pub use self::list_orders_state::ListOrdersState;
