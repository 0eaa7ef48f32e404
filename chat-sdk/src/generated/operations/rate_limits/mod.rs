// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! How many calls the app may make, and how many are left.
//!
//! Needs the feature `rate-limits`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_rate_limits`](super::super::Client::get_rate_limits) | `GET /api/v2/rate_limits` | Get the rate limits of the app |

mod get_rate_limits;
pub use self::get_rate_limits::GetRateLimits;
