// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::GoodBook;
use super::GoodSong;

/// The schema `Good`.
///
/// Taken by [`Api::add_good`](super::super::Api::add_good).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Good {
    /// `book`
    Book(Box<GoodBook>),
    /// `song`
    Song(Box<GoodSong>),
    /// `tune`
    Tune(Box<GoodSong>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

runtime::tagged_union!(Good: Serialize, "kind", Book = "book", Song = "song", Tune = "tune");

#[cfg(feature = "serde-all")]
runtime::tagged_union!(Good: Deserialize, "kind", Book = "book", Song = "song", Tune = "tune");

runtime::choice_from!(Good, Book(GoodBook));
