// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SendParcel`, made by [`Api::send_parcel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendParcel(Call<types::Parcel>);

impl Api {
    /// Calls `SendParcel`.
    ///
    /// `POST /parcels`
    ///
    /// Answers with [`types::Parcel`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendParcel")]
    pub fn send_parcel(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Parcel>>,
    ) -> SendParcel {
        SendParcel(
            Call::new(&self.connection, &SendParcel::ENDPOINT)
                .body(runtime::list::<types::Parcel>(body)),
        )
    }
}

impl SendParcel {
    const ENDPOINT: Endpoint<types::Parcel> = Endpoint {
        id: "SendParcel",
        method: &Method::POST,
        path: "/parcels",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(SendParcel, types::Parcel);
