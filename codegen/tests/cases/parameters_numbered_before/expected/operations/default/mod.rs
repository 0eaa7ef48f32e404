// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`set_host`](super::super::Api::set_host) | `PUT /hosts/{ip}` |  |

mod set_host;
pub use self::set_host::SetHost;
