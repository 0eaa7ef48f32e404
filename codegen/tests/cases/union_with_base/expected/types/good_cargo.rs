// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::GoodCargoBird;
use super::GoodCargoFish;

/// The schema `Good.cargo`.
///
/// Part of [`GoodBook`](super::GoodBook), [`GoodSong`](super::GoodSong).
#[doc(alias = "Good.cargo")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum GoodCargo {
    /// A value of `Good.cargo.Bird`.
    Bird(Box<GoodCargoBird>),
    /// A value of `Good.cargo.Fish`.
    Fish(Box<GoodCargoFish>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for GoodCargo {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::Object(&["wings"], &["weight", "name"]),
            |value| value.decode().map(Self::Bird),
        ),
        (
            runtime::Shape::Object(&["fins"], &["weight", "name"]),
            |value| value.decode().map(Self::Fish),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(GoodCargo);

runtime::choice_from!(GoodCargo, Bird(GoodCargoBird), Fish(GoodCargoFish));
