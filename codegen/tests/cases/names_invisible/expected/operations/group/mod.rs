// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! About �pets� and
//! returns
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_pet`](super::super::Api::get_pet) | `GET /pets/{id�}` | Gets �a pet |

mod get_pet;
pub use self::get_pet::GetPet;
