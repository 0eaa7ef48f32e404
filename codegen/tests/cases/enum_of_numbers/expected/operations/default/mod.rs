// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_tasks`](super::super::Api::list_tasks) | `GET /tasks` |  |

mod list_tasks;
pub use self::list_tasks::ListTasks;
