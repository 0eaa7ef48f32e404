// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetOG`, made by [`Client::get_og`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetOg(runtime::Call<types::GetOgResponse>);

impl Client {
    /// Preview a web page.
    ///
    /// Reads a web page and answers with its title, text and pictures by the OpenGraph tags in
    /// it, ready to be used as an attachment. A page that cannot be read or has no such tags is
    /// an error.
    ///
    /// `GET /api/v2/og`, with the feature `link-previews`
    ///
    /// Answers with [`types::GetOgResponse`].
    ///
    /// # Arguments
    ///
    /// - `url`: Address of the web page.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_og("https://www.example.com/regatta").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetOG")]
    pub fn get_og(&self, url: impl Into<String>) -> GetOg {
        GetOg(
            runtime::Call::new(&self.connection, &GetOg::ENDPOINT)
                .query("url", runtime::to::<String>(url)),
        )
    }
}

impl GetOg {
    const ENDPOINT: runtime::Endpoint<types::GetOgResponse> = runtime::Endpoint {
        id: "GetOG",
        method: &runtime::Method::GET,
        path: "/api/v2/og",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetOg, types::GetOgResponse);
