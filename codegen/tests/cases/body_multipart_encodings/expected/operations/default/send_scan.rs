// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendScan`, made by [`Api::send_scan`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendScan(runtime::Call<()>);

impl Api {
    /// Calls `SendScan`.
    ///
    /// `POST /scans`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SendScan`].
    ///
    /// # Arguments
    ///
    /// - `scan`
    /// - `meta`
    /// - `pages_`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendScan")]
    pub fn send_scan(
        &self,
        scan: impl Into<runtime::File>,
        meta: impl Into<types::Meta>,
        pages_: impl IntoIterator<Item = impl Into<types::Meta>>,
    ) -> SendScan {
        SendScan(
            runtime::Call::new(&self.connection, &SendScan::ENDPOINT)
                .part_file("scan", runtime::to::<runtime::File>(scan))
                .part_json("meta", runtime::to::<types::Meta>(meta))
                .part_json("pages", runtime::list::<types::Meta>(pages_)),
        )
    }
}

impl SendScan {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendScan",
        method: &runtime::Method::POST,
        path: "/scans",
        body: runtime::RequestBody::Multipart,
        part_types: &[
            ("meta", "application/json"),
            ("pages", "application/vnd.pages+json"),
            ("rows", "text/csv"),
            ("scan", "image/tiff"),
            ("thumbnails", "image/webp"),
        ],
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn photos(
        self,
        photos: impl IntoIterator<Item = impl Into<runtime::File>>,
    ) -> Self {
        Self(self.0.part_files("photos", runtime::list::<runtime::File>(photos)))
    }

    #[allow(missing_docs)]
    pub fn thumbnails(
        self,
        thumbnails: impl IntoIterator<Item = impl Into<runtime::File>>,
    ) -> Self {
        let value = runtime::list::<runtime::File>(thumbnails);
        Self(self.0.part_files("thumbnails", value))
    }

    #[allow(missing_docs)]
    pub fn rows(self, rows: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.part_texts("rows", runtime::list::<String>(rows)))
    }

    #[allow(missing_docs)]
    pub fn kind(self, kind: impl Into<types::SendScanKind>) -> Self {
        Self(self.0.part_text("kind", runtime::to::<types::SendScanKind>(kind)))
    }
}

runtime::operation!(SendScan, ());
