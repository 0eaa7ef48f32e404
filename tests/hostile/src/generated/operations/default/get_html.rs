// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetHtml`, made by [`Api::get_html`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetHtml(runtime::Call<types::Holder>);

impl Api {
    /// \<script>evil()\</script>.
    ///
    /// \<script>evil()\</script>
    ///
    /// \<div onclick="evil()">
    ///
    /// # A heading within
    ///
    /// \</div>
    ///
    /// `code` \<b>bold\</b> `more` \<evil attr='\`'> text \`
    ///
    /// \<!-- evil --> \<?evil?> \<!\[CDATA\[evil\]\]> \<!EVIL>
    ///
    /// [a picture](https://example.com/evil.png) [link](https://example.com/evil.png) x
    /// (`evil.png`)
    ///
    /// |a|b|
    /// |-|-|
    /// |\<evil>|\`a|
    ///
    /// \<evil attribute="1">
    ///
    /// \<evil> stays text.
    ///
    /// `GET /html`
    ///
    /// Answers with [`types::Holder`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(api: hostile::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = api.get_html().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetHtml")]
    pub fn get_html(&self) -> GetHtml {
        GetHtml(runtime::Call::new(&self.connection, &GetHtml::ENDPOINT))
    }
}

impl GetHtml {
    const ENDPOINT: runtime::Endpoint<types::Holder> = runtime::Endpoint {
        id: "GetHtml",
        method: &runtime::Method::GET,
        path: "/html",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetHtml, types::Holder);
