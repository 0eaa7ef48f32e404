//! The promises to users of the crate, through its public interface and without a network: servers are
//! a few lines on the loopback device.

mod batch;
mod call;
mod connect;
mod decode;
mod failure;
mod guide;
mod hook;
mod loopback;
#[cfg(feature = "webhooks")]
mod one_line;
mod open_enum;
mod paging;
mod path;
mod raw;
mod retry;
mod server;
mod task;
mod timestamp;
mod token;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
mod upload;
mod walk;
#[cfg(feature = "webhooks")]
mod webhook;
