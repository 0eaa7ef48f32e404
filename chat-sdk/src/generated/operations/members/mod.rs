// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Users who belong to a channel, and the data of their membership.

use super::*;

mod query_members;
pub use self::query_members::QueryMembers;
mod update_member_partial;
pub use self::update_member_partial::UpdateMemberPartial;
