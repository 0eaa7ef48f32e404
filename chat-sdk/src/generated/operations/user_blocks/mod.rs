// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Users who do not want to hear of certain other users.
//!
//! Needs the feature `user-blocks`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`block_users`](super::super::Client::block_users) | `POST /api/v2/users/block` | Block a user on behalf of another |
//! | [`get_blocked_users`](super::super::Client::get_blocked_users) | `GET /api/v2/users/block` | List the users that a user has blocked |
//! | [`unblock_users`](super::super::Client::unblock_users) | `POST /api/v2/users/unblock` | Unblock a user on behalf of another |

mod block_users;
pub use self::block_users::BlockUsers;
mod get_blocked_users;
pub use self::get_blocked_users::GetBlockedUsers;
mod unblock_users;
pub use self::unblock_users::UnblockUsers;
