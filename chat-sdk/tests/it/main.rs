//! What users of the crate rely on, through its public interface and without a network: servers are
//! a few lines on the loopback device.

mod call;
mod connect;
mod decode;
mod failure;
mod loopback;
#[cfg(feature = "webhooks")]
mod one_line;
mod open_enum;
mod path;
mod raw;
mod retry;
mod server;
mod timestamp;
mod token;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
mod upload;
#[cfg(feature = "webhooks")]
mod webhook;
