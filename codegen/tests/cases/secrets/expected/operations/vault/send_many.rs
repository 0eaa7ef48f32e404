// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SendMany`, made by [`Api::send_many`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendMany(runtime::Call<()>);

impl Api {
    /// Requires more than is given one by one.
    ///
    /// `POST /many`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `a`
    /// - `b`
    /// - `c`
    /// - `d`
    /// - `e`
    /// - `f`
    /// - `g`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendMany")]
    pub fn send_many(&self, required: SendManyRequired) -> SendMany {
        SendMany(
            runtime::Call::new(&self.connection, &SendMany::ENDPOINT)
                .field("a", required.a)
                .field("b", required.b)
                .field("c", required.c)
                .field("d", required.d)
                .field("e", required.e)
                .field("f", required.f)
                .field("g", required.g),
        )
    }
}

impl SendMany {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendMany",
        method: &runtime::Method::POST,
        path: "/many",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["a"],
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SendMany, ());

/// The required values of `SendMany`.
#[derive(Clone, runtime::Debug, PartialEq)]
pub struct SendManyRequired {
    #[allow(missing_docs)]
    #[secret]
    pub a: String,
    #[allow(missing_docs)]
    pub b: String,
    #[allow(missing_docs)]
    pub c: String,
    #[allow(missing_docs)]
    pub d: String,
    #[allow(missing_docs)]
    pub e: String,
    #[allow(missing_docs)]
    pub f: String,
    #[allow(missing_docs)]
    pub g: String,
}
