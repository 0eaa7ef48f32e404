// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;

/// The operation `SetWords`, made by [`Desk::set_words`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetWords(runtime::Call<()>);

impl Desk {
    /// Calls `SetWords`.
    ///
    /// `PUT /words`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Replace all words.
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// desk.set_words(["sea", "boat"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Forget all words.</summary>
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// desk.set_words(Vec::<&str>::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "SetWords")]
    pub fn set_words(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> SetWords {
        SetWords(
            runtime::Call::new(&self.connection, &SetWords::ENDPOINT)
                .body(runtime::list::<String>(body)),
        )
    }
}

impl SetWords {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SetWords",
        method: &runtime::Method::PUT,
        path: "/words",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SetWords, ());
