//! An unofficial Rust SDK of the [Stream Chat API](https://getstream.io/chat/), for servers. Stream
//! neither makes nor supports it.
//!
//! ```no_run
//! use chat_sdk::{Client, types::MessageRequest};
//!
//! # async fn run() -> Result<(), chat_sdk::Error> {
//! let client = Client::from_env()?; // STREAM_API_KEY and STREAM_API_SECRET
//! let chat = client.chat();
//!
//! let sent = chat
//!     .send_message("messaging", "general", MessageRequest::new().text("hi").user_id("john"))
//!     .skip_push(true)
//!     .await?;
//! println!("{} {:?}", sent.message.id, sent.rate_limit());
//! # Ok(())
//! # }
//! ```
//!
//! Every operation of the Chat API is a method of [`Chat`], and every one of the Moderation API is a method of
//! [`Moderation`]. Operations that all Stream products share, such as [`get_task`](Client::get_task), are
//! methods of [`Client`]. What an operation requires is an argument,
//! what is optional is a setter, and awaiting it sends it. The answer is a [`Reply`]: the decoded
//! body, with the status, the headers, the rate limit and the raw bytes beside it. There is one
//! [`Error`].
//!
//! # What do you want to do?
//!
//! | task | how |
//! |---|---|
//! | Make a client | [`Client::from_env`], [`Client::builder`] |
//! | Let a user connect from an app | [`Client::user_token`] |
//! | Create, change or find users | [`Client::upsert_users`], [`update_users_partial`](Client::update_users_partial), [`query_users`](Client::query_users) |
//! | Deactivate or delete users | [`deactivate_users`](Client::deactivate_users), [`delete_users`](Client::delete_users) |
//! | Export what belongs to users | [`export_users`](Client::export_users) |
//! | Let somebody in without an account | [`create_guest`](Client::create_guest) |
//! | Block users, list roles, register a device | [`block_users`](Client::block_users), [`list_roles`](Client::list_roles), [`create_device`](Client::create_device) |
//! | Open a channel, or a conversation of certain users | [`get_or_create_channel`](Chat::get_or_create_channel), [`get_or_create_distinct_channel`](Chat::get_or_create_distinct_channel) |
//! | Do several things in one channel | [`Chat::channel`] |
//! | Add, invite or remove members | [`add_members`](Channel::add_members), [`remove_members`](Channel::remove_members), [`update_channel`](Chat::update_channel) |
//! | Change a channel | [`update_channel_partial`](Chat::update_channel_partial), [`channel_batch_update`](Chat::channel_batch_update) for many |
//! | Find channels, members | [`query_channels`](Chat::query_channels), [`query_members`](Chat::query_members) |
//! | Send a message, reply in a thread | [`send_message`](Chat::send_message) |
//! | Change, delete, restore a message | [`update_message_partial`](Chat::update_message_partial), [`delete_message`](Chat::delete_message), [`undelete_message`](Chat::undelete_message) |
//! | Read messages | [`get_message`](Chat::get_message), [`get_many_messages`](Chat::get_many_messages), [`get_replies`](Chat::get_replies) |
//! | Search messages | [`search`](Chat::search) |
//! | React to a message | [`send_reaction`](Chat::send_reaction), [`delete_reaction`](Chat::delete_reaction) |
//! | Mark as read, count what is unread | [`mark_read`](Chat::mark_read), [`unread_counts`](Chat::unread_counts) |
//! | List the threads of a user | [`query_threads`](Chat::query_threads) |
//! | Show that somebody types, send an event of your own | [`send_event`](Chat::send_event) |
//! | Upload a file or an image | [`upload_channel_file`](Chat::upload_channel_file), [`upload_channel_image`](Chat::upload_channel_image) |
//! | Remind a user of a message | [`create_reminder`](Chat::create_reminder) |
//! | Make a poll, vote in it | [`create_poll`](Client::create_poll), [`cast_poll_vote`](Chat::cast_poll_vote) |
//! | Silence a channel for a user | [`mute_channel`](Chat::mute_channel) |
//! | Ban a user from a channel or the app, unban | [`ban`](Moderation::ban), [`unban`](Moderation::unban), [`query_banned_users`](Chat::query_banned_users) |
//! | Mute a user for another user | [`mute`](Moderation::mute), [`unmute`](Moderation::unmute) |
//! | Flag a message or a user | [`flag`](Moderation::flag), [`query_moderation_flags`](Moderation::query_moderation_flags) |
//! | Review flagged content | [`query_review_queue`](Moderation::query_review_queue), [`submit_action`](Moderation::submit_action) |
//! | Check texts and images automatically | [`upsert_config`](Moderation::upsert_config), [`check`](Moderation::check), [`analyze`](Moderation::analyze) |
//! | Block words and links | [`create_block_list`](Client::create_block_list) |
//! | Decide about appeals | [`query_appeals`](Moderation::query_appeals), [`bulk_action_appeals`](Moderation::bulk_action_appeals) |
//! | Set up what channels can do | [`create_channel_type`](Chat::create_channel_type), [`create_command`](Chat::create_command) |
//! | Write to many users | [`create_campaign`](Chat::create_campaign), [`start_campaign`](Chat::start_campaign), [`query_segments`](Chat::query_segments) |
//! | Change settings of the app, such as those of push and webhooks | [`update_app`](Client::update_app), [`upsert_push_provider`](Client::upsert_push_provider) |
//! | Bring data from another chat system | [`create_import_url`](Client::create_import_url), [`create_import`](Client::create_import) |
//! | Delete or export many channels | [`delete_channels`](Chat::delete_channels), [`export_channels`](Chat::export_channels), [`Client::wait_for_task`] |
#![cfg_attr(feature = "webhooks", doc = "| Receive events | [`webhook`] |")]
//! | Say what a query finds, and in which order | [`filter`], [`Sort`] |
//! | Call what this version does not know | [`Client::request`] |
//!
//! All operations, by subject: [`operations`]. The search of this page finds them by the API's names
//! too.
//!
//! # Guides
//!
//! - [Authentication and tokens](guide::authentication): the server's token, and those of users
//! - [Errors and retries](guide::errors): what failed, and whether to try again
//! - [Paging](guide::paging): lists that are longer than an answer
//! - [Tasks](guide::tasks): work that the server does in the background
#![cfg_attr(
    feature = "webhooks",
    doc = "- [Moderation](guide::moderation): bans, mutes, flags and the review queue"
)]
//! - [Many calls](guide::many_calls): batches, limits of calls at once, code that is not async
//! - [Networks](guide::networks): proxies, certificates, HTTP/2, connections, serverless
//! - [Observability](guide::observability): logs, metrics, traces, headers of every call
#![cfg_attr(
    feature = "webhooks",
    doc = "- [Webhooks](guide::webhooks): what Stream delivers by itself"
)]
//! - [Uploads](guide::uploads): files and images
//! - [Testing](guide::testing): without a network, and without an account
//! - [Stability](guide::stability): what your code may rely on
//! - [Coming from the Go SDK](guide::from_go): every call of the one, in the other
#![cfg_attr(
    feature = "webhooks",
    doc = "- [Chat beside Video](guide::with_video): this crate and Stream's `getstream` in one program"
)]
//!
//! Those who work on the SDK, or generate one for another API, find [more](guide).
//!
//! # Operations are values
//!
//! An operation is owned: it can be stored, cloned and spawned.
//! [`to_request`](operations::messages::SendMessage::to_request) shows what it would send, and
//! [`with_options`](operations::messages::SendMessage::with_options) has the settings of a single
//! call, such as a longer timeout. A call is sent once, unless the client or the call asks for
//! more: [`Retry`].
//!
//! Operations that answer in pages have `pages()` and `items()`, which are streams with a
//! `try_next` of their own. A [`Channel`] binds a type and an id for every operation on it.
//! [`channel_by_cid`](Chat::channel_by_cid) makes one of a text such as `messaging:general`.
//! Operations that start a task have `and_wait()`, and [`Client::wait_for_task`] waits for any.
//!
//! ```no_run
//! # async fn run(chat: chat_sdk::Chat) -> Result<(), chat_sdk::Error> {
//! let general = chat.channel("messaging", "general");
//! general.mark_read().user_id("john").await?;
//!
//! let mut threads = chat.query_threads().user_id("john").limit(25).items();
//! while let Some(thread) = threads.try_next().await? {
//!     println!("{}", thread.title);
//! }
//!
//! chat.delete_channels(["messaging:general"]).and_wait().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Timeouts, dropping, and the runtime
//!
//! A call may take 30 seconds unless the client or the call says otherwise; connecting is a part of
//! that. Dropping the future of a call cancels it. Like a timeout, that says nothing about the
//! server: what it was asked to do may have been done. Futures of this crate need a tokio runtime
//! with its clock and its network switched on (`enable_all`); polled outside of one, tokio panics.
//! Making a client or an operation needs none.
//!
//! # Observability
//!
//! With the feature `tracing`, every call is a span named `call` around all of its attempts. Its
//! fields are those of OpenTelemetry's conventions for HTTP clients: `http.request.method`,
//! `url.template`, `server.address`, `http.response.status_code`, `http.request.resend_count`,
//! `error.type`. Inside of it, `request sent` and `response received` are events of the level
//! `debug`. Their target is `openapi_client_runtime`, so that `RUST_LOG=openapi_client_runtime=debug`
//! shows them.
//!
//! `request failed` is an event of the level `error` for what the program cannot expect, `info` for
//! refusals with a 4xx, and `debug` for a 404 and for a call that will be tried again.
//! [`LogLevel::of`] is that rule, and [`ClientBuilder::failure_level`] sets another.
//!
//! Headers, the query, keys and tokens are never recorded; bodies only with
//! [`ClientBuilder::log_bodies`]. A [`Hook`] sees each attempt, for metrics, signatures and
//! [traces that go on to the server](guide::observability).
//!
//! # Values
//!
//! Decoding does not fail because the server changed its mind: unknown fields are ignored, unknown
//! enum values are kept as they came, what is missing or null reads as the default of its type, and
//! an integer too wide for its type saturates. Dates are [`Timestamp`]s, free-form JSON objects are
//! [`Object`]s, which setters make of a `json!({..})` or of any struct that serialises to one.
//!
//! # What this crate is not
//!
//! - **Blocking.** In code that is not async, `runtime.block_on(call.into_future())`
//!   [waits for a call](guide::many_calls).
//! - **For browsers.** It does not compile to WebAssembly, and the API secret belongs on a server. A web app
//!   gets a [token](Client::user_token) and uses one of Stream's client SDKs.
//! - **A WebSocket client.** It opens no connection on which events arrive. Servers receive events as
//!   webhooks, or through SQS and SNS.
//!
//! # Features
//!
//! - `rustls` (default): TLS by rustls, with the cryptography of aws-lc. It needs a C compiler.
//! - `rustls-no-provider`: TLS by rustls, with the cryptography that the program installs as the default
//!   `CryptoProvider`, such as that of ring, before it makes a client.
//! - `bundled-roots`: Mozilla's certificates compiled in, for rustls on systems that have none, such as
//!   slim images. See [Networks](guide::networks).
//! - `native-tls`: TLS by the operating system.
//! - `socks`: SOCKS proxies.
//! - `tracing` (default): a span for every call and events for its attempts. See
//!   [observability](#observability).
//! - `chrono`, `time`, `jiff`: conversions between [`Timestamp`] and the types of these crates.
//! - `resources` (default): all operations and types. It stands for one feature for each group of
//!   operations, which brings these, and the types that they need: those of the module
//!   [`operations`], such as `messages` or `channel-types`. The page of each group names its feature.
//! - `webhooks` (default, one of `resources`): verifies and reads the events that Stream delivers, in
//!   the module `webhook`.
//! - `serde-all`: derives `Serialize` and `Deserialize` for every generated type, instead of only the
//!   direction in which it travels; for caches and mocks.
//!
//! A program that needs one group of operations compiles in less time with nothing else:
//! `default-features = false, features = ["messages", "rustls"]`. [`Client::wait_for_task`] needs
//! `tasks`. Types that more than eight groups need, such as `UserResponse`, are always there.
//!
//! Without `rustls`, `rustls-no-provider` and `native-tls`, https needs an HTTP client of yours:
//! [`ClientBuilder::http_client`].

#![deny(missing_docs)]
// docs.rs builds with a nightly compiler, which can tell what needs which feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(
    feature = "appeals",
    feature = "channels",
    feature = "mutes",
    feature = "segments",
    feature = "unread",
    feature = "user-groups",
    feature = "users"
))]
mod batch;
mod builder;
mod client;
mod envelope;
mod error_code;
pub mod filter;
#[rustfmt::skip]
mod generated;
#[cfg(any(doc, doctest))]
pub mod guide;
mod secret;
mod sort;
#[cfg(feature = "tasks")]
// Without the operations that start tasks, a part of it is for nobody.
#[cfg_attr(
    not(any(feature = "block-lists", feature = "channels", feature = "users")),
    allow(dead_code, unused_macros)
)]
mod task;
mod token;
#[cfg(feature = "users")]
mod users;
#[cfg(any(feature = "channels", feature = "members", feature = "users"))]
mod walk;
#[cfg(feature = "webhooks")]
pub mod webhook;

#[cfg(any(
    feature = "appeals",
    feature = "channels",
    feature = "mutes",
    feature = "segments",
    feature = "unread",
    feature = "user-groups",
    feature = "users"
))]
pub use batch::Batches;
pub use builder::ClientBuilder;
pub use envelope::{ErrorEnvelope, StreamError};
pub use error_code::{ErrorCode, UnknownCode};
pub use generated::{Channel, Chat, Client, Moderation, operations, types};
// What generated code and this crate call it, each by the same path.
use openapi_client_runtime as runtime;
#[doc(inline)]
pub use openapi_client_runtime::{
    Answering, Attempt, Body, Budgeted, Bytes, ConnectFailure, Connection, Error, ErrorKind, File,
    FinishedAttempt, Hook, Items, LogLevel, Null, Object, OpenEnum, Operation, Options,
    OutgoingAttempt, Pages, ParseTimestampError, Part, RateLimit, RawRequest, Reply, Request,
    Retry, RetryBudget, RetryPolicy, Sending, Timestamp, Transport, Unknown, Unlisted,
};
pub use sort::Sort;
#[cfg(feature = "tasks")]
pub use task::WaitForTask;
pub use token::UserToken;
#[cfg(feature = "users")]
pub use users::Upsert;
#[cfg(any(feature = "channels", feature = "members", feature = "users"))]
pub use walk::Walk;

// Their types stand in this crate's public API.
pub use openapi_client_runtime::{bytes, futures_core, http, reqwest, serde_json};
