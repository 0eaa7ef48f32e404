// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ListSongs`, made by [`Api::list_songs`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListSongs(runtime::Call<Vec<types::Song>>);

impl Api {
    /// Calls `ListSongs`.
    ///
    /// `GET /songs`
    ///
    /// Answers with a list of [`types::Song`]. What is optional is set by the methods of
    /// [`ListSongs`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListSongs")]
    pub fn list_songs(&self) -> ListSongs {
        ListSongs(runtime::Call::new(&self.connection, &ListSongs::ENDPOINT))
    }
}

impl ListSongs {
    const ENDPOINT: runtime::Endpoint<Vec<types::Song>> = runtime::Endpoint {
        id: "ListSongs",
        method: &runtime::Method::GET,
        path: "/songs",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn sort(self, sort: impl Into<types::ListSongsSort>) -> Self {
        Self(self.0.query("sort", runtime::to::<types::ListSongsSort>(sort)))
    }

    #[allow(missing_docs)]
    pub fn length(self, length: i64) -> Self {
        Self(self.0.query("Length", length))
    }

    #[allow(missing_docs)]
    pub fn length_less(self, length_less: i64) -> Self {
        Self(self.0.query("Length<", length_less))
    }

    #[allow(missing_docs)]
    pub fn length_greater(self, length_greater: i64) -> Self {
        Self(self.0.query("Length>", length_greater))
    }
}

runtime::operation!(ListSongs, Vec<types::Song>);
