// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SetWords`, made by [`Desk::set_words`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetWords(Call<()>);

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
            Call::new(&self.connection, &SetWords::ENDPOINT)
                .body(runtime::list::<String>(body)),
        )
    }
}

impl SetWords {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "SetWords",
        method: &Method::PUT,
        path: "/words",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(SetWords, ());
