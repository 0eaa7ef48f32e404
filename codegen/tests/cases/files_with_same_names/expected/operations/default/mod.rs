// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_orders`](Api::list_orders) | `GET /orders` |  |

use super::*;

mod list_orders;
pub use self::list_orders::ListOrders;
