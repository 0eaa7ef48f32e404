// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Policies that erase old messages and inactive channels automatically, and the record of
//! their runs.
//!
//! Needs the feature `retention`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_retention_policy`](super::super::Chat::delete_retention_policy) | `POST /api/v2/chat/retention_policy/delete` | Delete a retention policy |
//! | [`get_retention_policy`](super::super::Chat::get_retention_policy) | `GET /api/v2/chat/retention_policy` | Get the retention policies |
//! | [`get_retention_policy_runs`](super::super::Chat::get_retention_policy_runs) | `POST /api/v2/chat/retention_policy/runs` | Query the runs of retention policies |
//! | [`set_retention_policy`](super::super::Chat::set_retention_policy) | `POST /api/v2/chat/retention_policy` | Set a retention policy |

mod delete_retention_policy;
pub use self::delete_retention_policy::DeleteRetentionPolicy;
mod get_retention_policy;
pub use self::get_retention_policy::GetRetentionPolicy;
mod get_retention_policy_runs;
pub use self::get_retention_policy_runs::GetRetentionPolicyRuns;
mod set_retention_policy;
pub use self::set_retention_policy::SetRetentionPolicy;
