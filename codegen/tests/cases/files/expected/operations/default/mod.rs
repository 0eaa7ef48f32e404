// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_pet`](super::super::Api::get_pet) | `GET /pets/{id}` |  |
//! | [`put_pet`](super::super::Api::put_pet) | `PUT /pets/{id}` |  |

mod get_pet;
pub use self::get_pet::GetPet;
mod put_pet;
pub use self::put_pet::PutPet;
