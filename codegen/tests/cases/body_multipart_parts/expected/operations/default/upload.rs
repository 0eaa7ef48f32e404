// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Upload`, made by [`Api::upload`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Upload(runtime::Call<()>);

impl Api {
    /// Calls `Upload`.
    ///
    /// `POST /files`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Upload`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Upload")]
    pub fn upload(&self) -> Upload {
        Upload(runtime::Call::new(&self.connection, &Upload::ENDPOINT))
    }
}

impl Upload {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Upload",
        method: &runtime::Method::POST,
        path: "/files",
        body: runtime::RequestBody::Multipart,
        part_types: &[("details", "application/json"), ("note", "text/markdown")],
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn files(
        self,
        files: impl IntoIterator<Item = impl Into<runtime::File>>,
    ) -> Self {
        Self(self.0.part_files("files", runtime::list::<runtime::File>(files)))
    }

    #[allow(missing_docs)]
    pub fn images(
        self,
        images: impl IntoIterator<Item = impl Into<runtime::File>>,
    ) -> Self {
        Self(self.0.part_files("images", runtime::list::<runtime::File>(images)))
    }

    #[allow(missing_docs)]
    pub fn value(self, value: impl Into<runtime::File>) -> Self {
        Self(self.0.part_file("value", runtime::to::<runtime::File>(value)))
    }

    #[allow(missing_docs)]
    pub fn strategy(self, strategy: impl Into<types::ManyStrategy>) -> Self {
        Self(self.0.part_json("strategy", runtime::to::<types::ManyStrategy>(strategy)))
    }

    #[allow(missing_docs)]
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.part_texts("tags", runtime::list::<String>(tags)))
    }

    #[allow(missing_docs)]
    pub fn details(self, details: impl Into<types::ManyDetails>) -> Self {
        Self(self.0.part_json("details", runtime::to::<types::ManyDetails>(details)))
    }

    #[allow(missing_docs)]
    pub fn note(self, note: impl Into<String>) -> Self {
        Self(self.0.part_text("note", runtime::to::<String>(note)))
    }

    #[allow(missing_docs)]
    pub fn picture(self, picture: impl Into<runtime::File>) -> Self {
        Self(self.0.part_file("picture", runtime::to::<runtime::File>(picture)))
    }
}

runtime::operation!(Upload, ());
