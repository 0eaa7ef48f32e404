// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetPicture`, made by [`Api::get_picture`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPicture(Call<runtime::Bytes>);

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
        GetPicture(Call::new(&self.connection, &GetPicture::ENDPOINT))
    }
}

impl GetPicture {
    const ENDPOINT: Endpoint<runtime::Bytes> = Endpoint {
        id: "GetPicture",
        method: &Method::GET,
        path: "/boats/picture",
        accept: "image/png, image/jpeg",
        ..Endpoint::bytes()
    };
}

runtime::operation!(GetPicture, runtime::Bytes);
