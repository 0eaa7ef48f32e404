//! Conversions between [`Timestamp`](crate::Timestamp) and the types of other crates, each behind a
//! feature with the name of the crate.
//!
//! They stand outside of the runtime, which has no features for them.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
