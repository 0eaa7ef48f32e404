// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_job`](super::super::Api::get_job) | `GET /jobs` |  |
//! | [`put_job`](super::super::Api::put_job) | `PUT /jobs` |  |
//! | [`start_job`](super::super::Api::start_job) | `POST /jobs` |  |

mod get_job;
pub use self::get_job::GetJob;
mod put_job;
pub use self::put_job::{PutJob, PutJobAnswer};
mod start_job;
pub use self::start_job::{StartJob, StartJobAnswer};
