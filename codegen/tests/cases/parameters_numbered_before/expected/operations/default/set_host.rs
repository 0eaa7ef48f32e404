// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SetHost`, made by [`Api::set_host`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetHost(runtime::Call<()>);

impl Api {
    /// Calls `SetHost`.
    ///
    /// `PUT /hosts/{ip}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SetHost`].
    ///
    /// # Arguments
    ///
    /// - `ip`: The address of the host. Part of the path.
    /// - `ip_body`: Part of the body.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SetHost")]
    pub fn set_host(
        &self,
        ip: impl Into<String>,
        ip_body: impl Into<String>,
    ) -> SetHost {
        SetHost(
            runtime::Call::new(&self.connection, &SetHost::ENDPOINT)
                .path("ip", runtime::to::<String>(ip))
                .field("ip", runtime::to::<String>(ip_body)),
        )
    }
}

impl SetHost {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SetHost",
        method: &runtime::Method::PUT,
        path: "/hosts/{ip}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    /// The address to look from.
    ///
    /// Part of the query.
    pub fn ip_2(self, ip_2: impl Into<String>) -> Self {
        Self(self.0.query("ip", runtime::to::<String>(ip_2)))
    }

    /// Part of the header.
    pub fn ip_3(self, ip_3: impl Into<String>) -> Self {
        Self(self.0.header("ip", runtime::to::<String>(ip_3)))
    }

    /// Part of the cookie.
    pub fn ip_cookie(self, ip_cookie: impl Into<String>) -> Self {
        Self(self.0.cookie("ip", runtime::to::<String>(ip_cookie)))
    }

    #[allow(missing_docs)]
    pub fn ip_header(self, ip_header: bool) -> Self {
        Self(self.0.query("ip_header", ip_header))
    }
}

runtime::operation!(SetHost, ());
