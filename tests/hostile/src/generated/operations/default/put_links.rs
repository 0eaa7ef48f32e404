// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `PutLinks`, made by [`Api::put_links`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutLinks(runtime::Call<()>);

impl Api {
    /// \[Pet\], \[`Pet`\], a pet (`Pet`), \[a pet\]\[Pet\], \[types::Pet\]: brackets are no links
    /// to items.
    ///
    /// script (`javascript:evil()`) data (`data:text/html,evil`) relative (`/evil`) anchor
    ///
    /// [web](https://example.com/a_b) <https://example.com/c> <https://example.com/d_e_f>.
    /// <mailto:a@example.com>
    ///
    /// [by reference](https://example.com/one) and [the same](https://example.com/one), two
    /// (`https://example.com/with space`)
    ///
    /// 1:
    ///
    /// A note, which \[1\] names.
    ///
    /// - [ ] undone
    /// - [x] done \[Pet\]
    ///
    /// `PUT /links`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`PutLinks`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(api: hostile::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// api.put_links().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PutLinks")]
    pub fn put_links(&self) -> PutLinks {
        PutLinks(runtime::Call::new(&self.connection, &PutLinks::ENDPOINT))
    }
}

impl PutLinks {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutLinks",
        method: &runtime::Method::PUT,
        path: "/links",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn body(self, body: impl Into<types::Pet>) -> Self {
        Self(self.0.body(runtime::to::<types::Pet>(body)))
    }
}

runtime::operation!(PutLinks, ());
