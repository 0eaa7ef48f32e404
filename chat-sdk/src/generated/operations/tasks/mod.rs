// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Work that the server does in the background after the call that started it has been
//! answered, such as deleting or exporting many channels.
//!
//! Needs the feature `tasks`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_task`](super::super::Client::get_task) | `GET /api/v2/tasks/{id}` | Get the state of a background task |

mod get_task;
pub use self::get_task::GetTask;
