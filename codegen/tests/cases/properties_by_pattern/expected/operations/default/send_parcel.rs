// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendParcel`, made by [`Api::send_parcel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendParcel(runtime::Call<types::Parcel>);

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
            runtime::Call::new(&self.connection, &SendParcel::ENDPOINT)
                .body(runtime::list::<types::Parcel>(body)),
        )
    }
}

impl SendParcel {
    const ENDPOINT: runtime::Endpoint<types::Parcel> = runtime::Endpoint {
        id: "SendParcel",
        method: &runtime::Method::POST,
        path: "/parcels",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(SendParcel, types::Parcel);
