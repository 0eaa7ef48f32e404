//! Guides: one subject each, in small steps, with what tends to go wrong.
//!
//! Using the SDK:
//!
//! - [Authentication and tokens](authentication): the server's token, and those of users
//! - [Errors and retries](errors): what failed, and whether to try again
//! - [Paging](paging): lists that are longer than an answer
//! - [Tasks](tasks): work that the server does in the background
#![cfg_attr(
    feature = "webhooks",
    doc = "- [Moderation](moderation): bans, mutes, flags and the review queue"
)]
//! - [Many calls](many_calls): batches, limits of calls at once, code that is not async
//! - [Networks](networks): proxies, certificates, HTTP/2, connections, serverless
//! - [Observability](observability): logs, metrics, traces, headers of every call
#![cfg_attr(
    feature = "webhooks",
    doc = "- [Webhooks](webhooks): what Stream delivers by itself"
)]
//! - [Uploads](uploads): files and images
//! - [Testing](testing): without a network, and without an account
//! - [Stability](stability): what your code may rely on
//! - [Coming from the Go SDK](from_go): every call of the one, in the other
#![cfg_attr(
    feature = "webhooks",
    doc = "- [Chat beside Video](with_video): this crate and Stream's `getstream` in one program"
)]
//!
//! Working on it:
//!
//! - [Regenerating from a changed description](regenerating): when the API has changed
//! - [Reviewing a diff](reviewing): what a change means for users
//! - [Using the generator for another API](another_api)
//!
//! These modules hold text only, and exist only in the documentation.

#[doc = include_str!("another_api.md")]
pub mod another_api {}

#[doc = include_str!("authentication.md")]
pub mod authentication {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("from_go.md")]
pub mod from_go {}

#[doc = include_str!("many_calls.md")]
pub mod many_calls {}

#[doc = include_str!("networks.md")]
pub mod networks {}

#[doc = include_str!("observability.md")]
pub mod observability {}

#[cfg(feature = "webhooks")]
#[doc = include_str!("moderation.md")]
pub mod moderation {}

#[doc = include_str!("paging.md")]
pub mod paging {}

#[doc = include_str!("regenerating.md")]
pub mod regenerating {}

#[doc = include_str!("reviewing.md")]
pub mod reviewing {}

#[doc = include_str!("stability.md")]
pub mod stability {}

#[doc = include_str!("tasks.md")]
pub mod tasks {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("uploads.md")]
pub mod uploads {}

#[cfg(feature = "webhooks")]
#[doc = include_str!("webhooks.md")]
pub mod webhooks {}

#[cfg(feature = "webhooks")]
#[doc = include_str!("with_video.md")]
pub mod with_video {}
