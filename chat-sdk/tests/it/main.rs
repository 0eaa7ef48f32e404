//! What users of the crate rely on, through its public interface and without a network: servers are
//! a few lines on the loopback device.

mod call;
mod decode;
mod loopback;
mod open_enum;
mod path;
mod server;
mod timestamp;
mod token;
mod upload;
