//! Names of crates.

use std::fmt;
use std::str::FromStr;

use crate::names;

/// Crates that generated code names, and those that Rust keeps to itself.
const TAKEN: [&str; 9] = [
    "alloc",
    "core",
    "openapi_client_runtime",
    "proc_macro",
    "serde",
    "serde_json",
    "std",
    "test",
    "tokio",
];

/// The name of a crate, such as `pet-shop`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateName(String);

impl CrateName {
    /// The name as manifests have it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as programs import it.
    pub fn path(&self) -> String {
        self.0.replace('-', "_")
    }
}

impl FromStr for CrateName {
    type Err = BadCrateName;

    fn from_str(text: &str) -> Result<Self, BadCrateName> {
        let name = Self(text.to_owned());
        let path = name.path();
        if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Err(BadCrateName("does not begin with a letter"));
        }
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if !text.chars().all(is_plain) {
            return Err(BadCrateName(
                "has more in it than letters, digits, `-` and `_`",
            ));
        }
        if names::is_keyword(&path) || matches!(path.as_str(), "self" | "super" | "crate") {
            return Err(BadCrateName("is a word of Rust"));
        }
        if TAKEN.contains(&path.as_str()) {
            return Err(BadCrateName(
                "is the name of a crate that generated code needs",
            ));
        }
        Ok(name)
    }
}

/// Why a text is not the name of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCrateName(&'static str);

impl fmt::Display for BadCrateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it {}; try a name such as `pet-shop`", self.0)
    }
}

impl std::error::Error for BadCrateName {}
