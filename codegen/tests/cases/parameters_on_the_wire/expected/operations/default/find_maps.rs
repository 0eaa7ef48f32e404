// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `FindMaps`, made by [`Api::find_maps`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct FindMaps(runtime::Call<()>);

impl Api {
    /// Calls `FindMaps`.
    ///
    /// `GET /maps`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`FindMaps`].
    ///
    /// # Arguments
    ///
    /// - `fields`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "FindMaps")]
    pub fn find_maps(&self, fields: impl Into<String>) -> FindMaps {
        FindMaps(
            runtime::Call::new(&self.connection, &FindMaps::ENDPOINT)
                .query("fields", runtime::to::<String>(fields)),
        )
    }
}

impl FindMaps {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "FindMaps",
        method: &runtime::Method::GET,
        path: "/maps",
        reserved: &["each", "fields", "paths"],
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn paths(self, paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_list("paths", runtime::list::<String>(paths)))
    }

    #[allow(missing_docs)]
    pub fn each(self, each: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_each("each", runtime::list::<String>(each)))
    }

    #[allow(missing_docs)]
    pub fn plain(self, plain: impl Into<String>) -> Self {
        Self(self.0.query("plain", runtime::to::<String>(plain)))
    }

    #[allow(missing_docs)]
    pub fn pipes(self, pipes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(pipes);
        Self(self.0.query_styled("pipes", runtime::Style::PipeDelimited, value))
    }

    #[allow(missing_docs)]
    pub fn spaces(self, spaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(spaces);
        Self(self.0.query_styled("spaces", runtime::Style::SpaceDelimited, value))
    }

    #[allow(missing_docs)]
    pub fn area(self, area: impl Into<types::Area>) -> Self {
        let value = runtime::to::<types::Area>(area);
        Self(self.0.query_styled("area", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn scale(self, scale: impl Into<types::Scale>) -> Self {
        let value = runtime::to::<types::Scale>(scale);
        Self(self.0.query_styled("scale", runtime::Style::DeepObject, value))
    }

    #[allow(missing_docs)]
    pub fn x_layers(
        self,
        x_layers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(x_layers);
        Self(self.0.header_styled("X-Layers", runtime::Style::Simple, value))
    }

    #[allow(missing_docs)]
    pub fn x_author(self, x_author: impl Into<String>) -> Self {
        Self(self.0.header("X-Author", runtime::to::<String>(x_author)))
    }
}

runtime::operation!(FindMaps, ());
