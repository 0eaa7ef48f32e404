// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetChannel`, made by [`Api::get_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetChannel(Call<types::Channel>);

impl Api {
    /// Calls `GetChannel`.
    ///
    /// `GET /channels`
    ///
    /// Answers with [`types::Channel`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetChannel")]
    pub fn get_channel(&self) -> GetChannel {
        GetChannel(Call::new(&self.connection, &GetChannel::ENDPOINT))
    }
}

impl GetChannel {
    const ENDPOINT: Endpoint<types::Channel> = Endpoint {
        id: "GetChannel",
        method: &Method::GET,
        path: "/channels",
        ..Endpoint::json()
    };
}

runtime::operation!(GetChannel, types::Channel);
