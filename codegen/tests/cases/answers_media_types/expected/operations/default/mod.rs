// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_boat`](Api::add_boat) | `POST /boats` |  |
//! | [`get_mixed`](Api::get_mixed) | `GET /boats/mixed` |  |
//! | [`get_picture`](Api::get_picture) | `GET /boats/picture` |  |
//! | [`get_table`](Api::get_table) | `GET /boats/table` |  |
//! | [`list_boats`](Api::list_boats) | `GET /boats` |  |
//! | [`stop_watching`](Api::stop_watching) | `DELETE /boats/events` |  |
//! | [`watch_boats`](Api::watch_boats) | `GET /boats/events` |  |

use super::*;

mod add_boat;
pub use self::add_boat::{AddBoat, AddBoatAnswer};
mod get_mixed;
pub use self::get_mixed::GetMixed;
mod get_picture;
pub use self::get_picture::GetPicture;
mod get_table;
pub use self::get_table::GetTable;
mod list_boats;
pub use self::list_boats::ListBoats;
mod stop_watching;
pub use self::stop_watching::StopWatching;
mod watch_boats;
pub use self::watch_boats::WatchBoats;
