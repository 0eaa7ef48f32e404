// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group
//! `endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_endless_group_`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f`](super::super::Api::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f) | `GET /a` |  |

mod get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f;
pub use self::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f::GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f;
