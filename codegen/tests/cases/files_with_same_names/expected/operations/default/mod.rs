// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_orders`](super::super::Api::list_orders) | `GET /orders` |  |

mod list_orders;
pub use self::list_orders::ListOrders;
