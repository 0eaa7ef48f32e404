// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetChannel`, made by [`Api::get_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetChannel(runtime::Call<types::Channel>);

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
        GetChannel(runtime::Call::new(&self.connection, &GetChannel::ENDPOINT))
    }
}

impl GetChannel {
    const ENDPOINT: runtime::Endpoint<types::Channel> = runtime::Endpoint {
        id: "GetChannel",
        method: &runtime::Method::GET,
        path: "/channels",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetChannel, types::Channel);
