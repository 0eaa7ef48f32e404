// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Stored views of the review queue, for one moderator or for all.
//!
//! Needs the feature `moderation-queues`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_queue`](super::super::Moderation::create_queue) | `POST /api/v2/moderation/queues` | Create a moderation queue |
//! | [`delete_queue`](super::super::Moderation::delete_queue) | `POST /api/v2/moderation/queues/{id}/delete` | Delete a moderation queue |
//! | [`get_queue`](super::super::Moderation::get_queue) | `GET /api/v2/moderation/queues/{id}` | Get a moderation queue |
//! | [`list_queues`](super::super::Moderation::list_queues) | `GET /api/v2/moderation/queues` | List moderation queues |
//! | [`update_queue`](super::super::Moderation::update_queue) | `PATCH /api/v2/moderation/queues/{id}` | Update a moderation queue |

mod create_queue;
pub use self::create_queue::CreateQueue;
mod delete_queue;
pub use self::delete_queue::DeleteQueue;
mod get_queue;
pub use self::get_queue::GetQueue;
mod list_queues;
pub use self::list_queues::ListQueues;
mod update_queue;
pub use self::update_queue::UpdateQueue;
