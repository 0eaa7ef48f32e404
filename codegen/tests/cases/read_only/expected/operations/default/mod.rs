// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_user`](super::super::Api::exchange_user) | `PUT /user` |  |
//! | [`get_old_user`](super::super::Api::get_old_user) | `GET /olduser` |  |
//! | [`send_new_user`](super::super::Api::send_new_user) | `POST /newuser` |  |

mod exchange_user;
pub use self::exchange_user::ExchangeUser;
mod get_old_user;
pub use self::get_old_user::GetOldUser;
mod send_new_user;
pub use self::send_new_user::SendNewUser;
