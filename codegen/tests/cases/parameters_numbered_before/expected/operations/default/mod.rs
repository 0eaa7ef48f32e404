// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`set_host`](Api::set_host) | `PUT /hosts/{ip}` |  |

use super::*;

mod set_host;
pub use self::set_host::SetHost;
