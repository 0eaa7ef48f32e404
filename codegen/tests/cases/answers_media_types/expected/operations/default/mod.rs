// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_boat`](super::super::Api::add_boat) | `POST /boats` |  |
//! | [`get_mixed`](super::super::Api::get_mixed) | `GET /boats/mixed` |  |
//! | [`get_picture`](super::super::Api::get_picture) | `GET /boats/picture` |  |
//! | [`get_table`](super::super::Api::get_table) | `GET /boats/table` |  |
//! | [`list_boats`](super::super::Api::list_boats) | `GET /boats` |  |
//! | [`stop_watching`](super::super::Api::stop_watching) | `DELETE /boats/events` |  |
//! | [`watch_boats`](super::super::Api::watch_boats) | `GET /boats/events` |  |

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
