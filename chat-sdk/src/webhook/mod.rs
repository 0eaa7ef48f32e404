//! Events that Stream delivers: over HTTP (webhooks), SQS and SNS.
//!
//! None of it needs a [`Client`](crate::Client) or a network. This module is behind the feature
//! `webhooks`, which is on by default.
//!
//! # HTTP
//!
//! A [`Webhook`] holds the API secret. It takes the headers and the body of a request as they came,
//! from any server whose headers are the [`HeaderMap`](crate::reqwest::header::HeaderMap) of the
//! crate `http`; from others, it takes the signature
//! [as text](Webhook::parse_with_signature).
//!
//! ```
//! use chat_sdk::reqwest::header::HeaderMap;
//! use chat_sdk::webhook::{Webhook, WebhookError};
//!
//! fn receive(webhook: &Webhook, headers: &HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
//!     let delivery = webhook.parse(headers, body)?; // unpacks, verifies, parses
//!     match delivery.event.event_type() {
//!         "message.new" => println!("{}", delivery.event.raw()["message"]["text"]),
//!         other => println!("{other}: of no interest"),
//!     }
//!     Ok(())
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let webhook = Webhook::new("the API secret")?;
//!
//! // What Stream would send:
//! let body = br#"{"type":"message.new","message":{"text":"hi"}}"#;
//! let headers = HeaderMap::from_iter([("x-signature".parse()?, webhook.sign(body).parse()?)]);
//!
//! receive(&webhook, &headers, body)?;
//! assert!(receive(&webhook, &headers, b"{}").is_err_and(|error| error.is_unauthenticated()));
//! # Ok(())
//! # }
//! ```
//!
//! Give the body byte for byte. What was decoded and encoded again, by a JSON extractor for
//! instance, has another signature. A body that is still gzip is unpacked here; one that the server
//! has unpacked is right as well, because the signature is that of the unpacked body.
//!
//! An event may be delivered more than once, each time with the same
//! [`webhook_id`](Delivery::webhook_id): remember those that are done, and answer a repeated one
//! with success. The example `webhook_receiver` is a whole server that does so.
//!
//! # SQS and SNS
//!
//! [`Event::from_sqs`] and [`Event::from_sns`] read what comes through a queue. Nothing is signed
//! there: who may write to the queue is up to its policy.
//!
//! # Events
//!
//! An [`Event`] is told by its [`event_type`](Event::event_type), and [`typed`](Event::typed) reads
//! it as the type of its kind. One that this crate does not know is an event like any other, and no
//! error.

mod delivery;
mod error;
mod event;
mod gzip;
mod queue;
mod receiver;
mod signature;

pub use delivery::Delivery;
pub use error::WebhookError;
pub use event::Event;
pub use receiver::Webhook;

/// How large a body may be once it is unpacked, in bytes, where nothing else is set: 16 MiB. Queues
/// carry at most 1 MiB, which as gzip of JSON unpacks to less.
pub const DEFAULT_MAX_BODY_BYTES: usize = 16 * 1024 * 1024;
