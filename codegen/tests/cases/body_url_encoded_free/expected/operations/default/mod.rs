// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`clear_profile`](super::super::Api::clear_profile) | `DELETE /profile` |  |
//! | [`get_labels`](super::super::Api::get_labels) | `GET /labels` |  |
//! | [`replace_labels`](super::super::Api::replace_labels) | `PUT /labels` |  |
//! | [`set_labels`](super::super::Api::set_labels) | `POST /labels` |  |
//! | [`set_profile`](super::super::Api::set_profile) | `POST /profile` |  |

mod clear_profile;
pub use self::clear_profile::ClearProfile;
mod get_labels;
pub use self::get_labels::GetLabels;
mod replace_labels;
pub use self::replace_labels::ReplaceLabels;
mod set_labels;
pub use self::set_labels::SetLabels;
mod set_profile;
pub use self::set_profile::SetProfile;
