// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Events that the server sends to connected clients on behalf of the application. They are
//! delivered live and are not messages.
//!
//! Needs the feature `events`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send_event`](super::super::Chat::send_event) | `POST /api/v2/chat/channels/{type}/{id}/event` | Send an event to a channel |
//! | [`send_user_custom_event`](super::super::Chat::send_user_custom_event) | `POST /api/v2/chat/users/{user_id}/event` | Send a custom event to a user |

mod send_event;
pub use self::send_event::SendEvent;
mod send_user_custom_event;
pub use self::send_user_custom_event::SendUserCustomEvent;
