//! A server that goes wrong in one chosen way for each request.
//!
//! It reads requests properly and answers them on a bare socket, byte by byte as it likes: it falls
//! silent, resets the connection half-way, lies about the length, sends a gigabyte of zeros. What a
//! client makes of that can then be compared with the log, which has every request as it came, the
//! fault that it met, and how many bytes of the answer could be sent.
//!
//! It knows nothing of any API, except that its good answer is a message as a chat client reads it.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use fault_server::{Fault, FaultServer, Script};
//!
//! // The first try of every request meets a connection that breaks, the second a good answer.
//! let script = Script::new(|_, attempt| match attempt {
//!     1 => Fault::ResetInBody,
//!     _ => Fault::None,
//! });
//! let server = FaultServer::start(script).await?;
//! // … make a client call `server.url()` …
//! server.settled().await;
//! assert_eq!(server.log().len(), 2);
//! # Ok(())
//! # }
//! ```

#![deny(missing_docs)]

mod answer;
mod authority;
mod exchange;
mod fault;
mod gzip;
mod http2;
mod record;
mod refused;
mod request;
mod script;
mod server;
mod wire;

pub use authority::Authority;
pub use fault::{Fault, Nesting};
pub use http2::{Http2Fault, Http2Record, Http2Server};
pub use record::Record;
pub use refused::Refused;
pub use request::RequestHead;
pub use script::Script;
pub use server::FaultServer;
