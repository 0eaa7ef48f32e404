// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetCode`, made by [`Api::get_code`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetCode(runtime::Call<()>);

impl Api {
    /// `rust evil() `.
    ///
    /// A bare fence:
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// Info strings:
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ````text
    /// ```
    /// evil();
    /// ```
    /// ````
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ```text
    /// GET /evil
    /// ```
    ///
    /// - An item
    ///
    ///   ```text
    ///   evil();
    ///   ```
    ///
    ///   ```text
    ///   evil();
    ///   ```
    ///
    ///  >
    ///  > ```text
    ///  > evil();
    ///  > ```
    ///
    ///  >
    ///  >  >
    ///  >  > 1. ```text
    ///  >  >    evil();
    ///  >  >    ```
    ///
    /// A fence that nothing closes:
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// `GET /code`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`GetCode`].
    ///
    /// # Errors
    ///
    /// - `404`: `evil();`
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// ```` ```rust. ````
    ///
    /// ````no_run
    /// # async fn example(api: hostile::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// api.get_code().name("```\n# evil();\n").await?;
    /// # Ok(())
    /// # }
    /// ````
    ///
    /// <details><summary>&lt;/summary&gt;&lt;/details&gt;&lt;evil&gt;
    /// <code>&lt;/code&gt;&lt;evil&gt;.</code></summary>
    ///
    /// ```text
    /// evil();
    /// ```
    ///
    /// ```no_run
    /// # async fn example(api: hostile::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// api.get_code().name("</details>").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>*/ evil();.</summary>
    ///
    /// ```no_run
    /// # async fn example(api: hostile::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// api.get_code().name("\u{202e}evil\u{2066} \u{200b} 🐱 \u{7}").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetCode")]
    pub fn get_code(&self) -> GetCode {
        GetCode(runtime::Call::new(&self.connection, &GetCode::ENDPOINT))
    }
}

impl GetCode {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetCode",
        method: &runtime::Method::GET,
        path: "/code",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.query("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(GetCode, ());
