// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send_parcel`](super::super::Api::send_parcel) | `POST /parcels` |  |

mod send_parcel;
pub use self::send_parcel::SendParcel;
