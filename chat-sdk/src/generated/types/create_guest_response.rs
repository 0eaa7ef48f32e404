// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// A guest user who was created, and their token.
///
/// Answer of [`Client::create_guest`](super::super::Client::create_guest).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateGuestResponse {
    /// User token of the guest, to hand to the client.
    #[secret]
    pub access_token: String,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The guest with the id that the server made; use this one from now on.
    pub user: UserResponse,
}
