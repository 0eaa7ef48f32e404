//! Conversions between [`Timestamp`](crate::Timestamp) and the types of other crates, each behind a
//! feature with the name of the crate.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
