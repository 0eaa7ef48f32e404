// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetRateLimits`, made by [`Client::get_rate_limits`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRateLimits(runtime::Call<types::GetRateLimitsResponse>);

impl Client {
    /// Get the rate limits of the app.
    ///
    /// Answers with limit, remaining calls and end of the window of each operation, on each
    /// platform. Without a platform all of them are returned.
    ///
    /// `GET /api/v2/rate_limits`, with the feature `rate-limits`
    ///
    /// Answers with [`types::GetRateLimitsResponse`]. What is optional is set by the methods of
    /// [`GetRateLimits`].
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Read the limits of two operations for calls of a backend.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .get_rate_limits()
    ///     .server_side(true)
    ///     .endpoints("SendMessage,QueryChannels")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Read the limits of clients.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .get_rate_limits()
    ///     .android(true)
    ///     .ios(true)
    ///     .web(true)
    ///     .unity(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetRateLimits")]
    pub fn get_rate_limits(&self) -> GetRateLimits {
        GetRateLimits(runtime::Call::new(&self.connection, &GetRateLimits::ENDPOINT))
    }
}

impl GetRateLimits {
    const ENDPOINT: runtime::Endpoint<types::GetRateLimitsResponse> = runtime::Endpoint {
        id: "GetRateLimits",
        method: &runtime::Method::GET,
        path: "/api/v2/rate_limits",
        ..runtime::Endpoint::json()
    };

    /// `true` returns the limits of calls with a server token.
    pub fn server_side(self, server_side: bool) -> Self {
        Self(self.0.query("server_side", server_side))
    }

    /// `true` returns the limits of clients on Android.
    pub fn android(self, android: bool) -> Self {
        Self(self.0.query("android", android))
    }

    /// `true` returns the limits of clients on iOS.
    pub fn ios(self, ios: bool) -> Self {
        Self(self.0.query("ios", ios))
    }

    /// `true` returns the limits of clients in browsers.
    pub fn web(self, web: bool) -> Self {
        Self(self.0.query("web", web))
    }

    /// `true` returns the limits of clients made with Unity.
    pub fn unity(self, unity: bool) -> Self {
        Self(self.0.query("unity", unity))
    }

    /// Names of operations to return, joined by commas, such as `SendMessage,QueryChannels`;
    /// without it all.
    pub fn endpoints(self, endpoints: impl Into<String>) -> Self {
        Self(self.0.query("endpoints", runtime::to::<String>(endpoints)))
    }
}

runtime::operation!(GetRateLimits, types::GetRateLimitsResponse);
