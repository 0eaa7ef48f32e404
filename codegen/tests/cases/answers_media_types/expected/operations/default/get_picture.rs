// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetPicture`, made by [`Api::get_picture`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPicture(runtime::Call<runtime::Bytes>);

impl Api {
    /// Calls `GetPicture`.
    ///
    /// `GET /boats/picture`
    ///
    /// Answers with bytes.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPicture")]
    pub fn get_picture(&self) -> GetPicture {
        GetPicture(runtime::Call::new(&self.connection, &GetPicture::ENDPOINT))
    }
}

impl GetPicture {
    const ENDPOINT: runtime::Endpoint<runtime::Bytes> = runtime::Endpoint {
        id: "GetPicture",
        method: &runtime::Method::GET,
        path: "/boats/picture",
        accept: "image/png, image/jpeg",
        ..runtime::Endpoint::bytes()
    };
}

runtime::operation!(GetPicture, runtime::Bytes);
