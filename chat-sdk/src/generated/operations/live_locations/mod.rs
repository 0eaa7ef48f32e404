// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Positions that users share in channels for a while, and that move.
//!
//! Needs the feature `live-locations`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_user_live_locations`](super::super::Client::get_user_live_locations) | `GET /api/v2/users/live_locations` | List the live locations of a user |
//! | [`update_live_location`](super::super::Client::update_live_location) | `PUT /api/v2/users/live_locations` | Update a live location |

mod get_user_live_locations;
pub use self::get_user_live_locations::GetUserLiveLocations;
mod update_live_location;
pub use self::update_live_location::UpdateLiveLocation;
