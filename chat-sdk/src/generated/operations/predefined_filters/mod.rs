// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Filters that are stored in the app under a name, so that queries send the name in place of
//! the conditions.
//!
//! Needs the feature `predefined-filters`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_predefined_filter`](super::super::Chat::create_predefined_filter) | `POST /api/v2/chat/predefined_filters` | Create a predefined filter |
//! | [`delete_predefined_filter`](super::super::Chat::delete_predefined_filter) | `DELETE /api/v2/chat/predefined_filters/{name}` | Delete a predefined filter |
//! | [`get_predefined_filter`](super::super::Chat::get_predefined_filter) | `GET /api/v2/chat/predefined_filters/{name}` | Get a predefined filter |
//! | [`get_predefined_filters`](super::super::Chat::get_predefined_filters) | `GET /api/v2/chat/predefined_filters` | List predefined filters |
//! | [`update_predefined_filter`](super::super::Chat::update_predefined_filter) | `PUT /api/v2/chat/predefined_filters/{name}` | Replace a predefined filter |

mod create_predefined_filter;
pub use self::create_predefined_filter::CreatePredefinedFilter;
mod delete_predefined_filter;
pub use self::delete_predefined_filter::DeletePredefinedFilter;
mod get_predefined_filter;
pub use self::get_predefined_filter::GetPredefinedFilter;
mod get_predefined_filters;
pub use self::get_predefined_filters::GetPredefinedFilters;
mod update_predefined_filter;
pub use self::update_predefined_filter::UpdatePredefinedFilter;
