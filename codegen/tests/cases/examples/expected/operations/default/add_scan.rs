// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;

/// The operation `AddScan`, made by [`Desk::add_scan`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddScan(runtime::Call<()>);

impl Desk {
    /// Calls `AddScan`.
    ///
    /// `POST /scans`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`AddScan`].
    ///
    /// # Arguments
    ///
    /// - `file`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::outside::File;
    ///
    /// desk.add_scan(File::path("letter.png")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "AddScan")]
    pub fn add_scan(&self, file: impl Into<runtime::File>) -> AddScan {
        AddScan(
            runtime::Call::new(&self.connection, &AddScan::ENDPOINT)
                .part_file("file", runtime::to::<runtime::File>(file)),
        )
    }
}

impl AddScan {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "AddScan",
        method: &runtime::Method::POST,
        path: "/scans",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn note(self, note: impl Into<String>) -> Self {
        Self(self.0.part_text("note", runtime::to::<String>(note)))
    }
}

runtime::operation!(AddScan, ());
