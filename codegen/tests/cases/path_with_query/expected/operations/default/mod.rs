// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_before`](super::super::Api::list_before) | `GET /shifts/{id}/before/{id}` |  |
//! | [`list_drafts`](super::super::Api::list_drafts) | `GET /shifts?draft=true&shown` |  |
//! | [`list_shifts`](super::super::Api::list_shifts) | `GET /shifts` |  |
//! | [`list_shifts_slash`](super::super::Api::list_shifts_slash) | `GET /shifts/` |  |
//! | [`move_shift`](super::super::Api::move_shift) | `PUT /shifts/{id}` |  |
//! | [`root`](super::super::Api::root) | `GET /` |  |
//! | [`start_shift`](super::super::Api::start_shift) | `POST /shifts/{id}?action=start` |  |

mod list_before;
pub use self::list_before::ListBefore;
mod list_drafts;
pub use self::list_drafts::ListDrafts;
mod list_shifts;
pub use self::list_shifts::ListShifts;
mod list_shifts_slash;
pub use self::list_shifts_slash::ListShiftsSlash;
mod move_shift;
pub use self::move_shift::MoveShift;
mod root;
pub use self::root::Root;
mod start_shift;
pub use self::start_shift::StartShift;
