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

#[cfg(feature = "serde-all")]
impl runtime::TaggedUnion for Good {
    const TAG: &'static str = "kind";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "book" => value.decode().map(Self::Book),
            "song" => value.decode().map(Self::Song),
            "tune" => value.decode().map(Self::Tune),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

#[cfg(feature = "serde-all")]
runtime::tagged_union!(Good);

runtime::tagged_union_serialize!(Good, "kind", Book = "book", Song = "song", Tune = "tune");

runtime::choice_from!(Good, Book(GoodBook));
