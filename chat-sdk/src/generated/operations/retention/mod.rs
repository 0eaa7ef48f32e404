// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Policies that erase old messages and inactive channels automatically, and the record of
//! their runs.

use super::*;

mod delete_retention_policy;
pub use self::delete_retention_policy::DeleteRetentionPolicy;
mod get_retention_policy;
pub use self::get_retention_policy::GetRetentionPolicy;
mod get_retention_policy_runs;
pub use self::get_retention_policy_runs::GetRetentionPolicyRuns;
mod set_retention_policy;
pub use self::set_retention_policy::SetRetentionPolicy;
