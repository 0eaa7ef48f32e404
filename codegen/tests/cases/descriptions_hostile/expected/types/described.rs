// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// See <https://example.com/a_b?c=d> for \<b>more\</b> about \`code, \[brackets\] and Vec\<T>.
///
/// - a point
///   that goes on lazily
///   and on
///
/// * other
///
/// ```text
/// fn not_rust( {
/// ```
///
/// 1. one
///    lazy
///
///  >
///  > quote
///  > lazy
///
/// Answer of [`Api::exchange_described`](super::super::Api::exchange_described).
/// Taken by [`Api::exchange_described`](super::super::Api::exchange_described).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Described {
    /// www.example.com, <http://example.com/x_y>, <https://example.com>, mail a@b.com
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// a
    /// b
    ///
    /// c
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// a    b
    /// c \ d */ /* " {}
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tabs: Option<String>,
    /// |a|b|
    /// |-|-|
    /// |\<i>|x|
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// # Title
    ///
    /// ## Text
    ///
    /// 1:
    ///
    /// note
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Limits: matches ``^[a-z]`|<x>$``.
    ///
    /// Default: ``"`tick`"``.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long: Option<String>,
    /// ```text
    /// {"a": 1}
    /// ```
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_code: Option<String>,
}

impl Described {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// www.example.com, <http://example.com/x_y>, <https://example.com>, mail a@b.com
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// a
    /// b
    ///
    /// c
    pub fn returns(mut self, returns: impl Into<String>) -> Self {
        self.returns = Some(returns.into());
        self
    }

    /// a    b
    /// c \ d */ /* " {}
    pub fn tabs(mut self, tabs: impl Into<String>) -> Self {
        self.tabs = Some(tabs.into());
        self
    }

    /// |a|b|
    /// |-|-|
    /// |\<i>|x|
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// # Title
    ///
    /// ## Text
    ///
    /// 1:
    ///
    /// note
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Limits: matches ``^[a-z]`|<x>$``.
    ///
    /// Default: ``"`tick`"``.
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// ```text
    /// {"a": 1}
    /// ```
    pub fn only_code(mut self, only_code: impl Into<String>) -> Self {
        self.only_code = Some(only_code.into());
        self
    }
}
