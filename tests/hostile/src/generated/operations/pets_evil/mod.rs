// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! evil();
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_pets_evil`](super::super::Api::list_pets_evil) | `` GET /pets/{a`b} `` |  |

mod list_pets_evil;
pub use self::list_pets_evil::ListPetsEvil;
