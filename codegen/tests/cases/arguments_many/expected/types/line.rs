// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Line`.
///
/// Taken by [`Desk::make_lines`](super::super::Desk::make_lines).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Line {
    #[allow(missing_docs)]
    pub a: String,
    #[allow(missing_docs)]
    pub b: String,
    #[allow(missing_docs)]
    pub c: String,
    #[allow(missing_docs)]
    pub d: String,
    #[allow(missing_docs)]
    pub e: String,
    #[allow(missing_docs)]
    pub f: String,
    #[allow(missing_docs)]
    pub g: String,
    #[allow(missing_docs)]
    pub h: String,
}

impl Line {
    /// An object with everything that the API requires.
    ///
    /// - `a`
    /// - `b`
    /// - `c`
    /// - `d`
    /// - `e`
    /// - `f`
    /// - `g`
    /// - `h`
    pub fn new(
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        e: impl Into<String>,
        f: impl Into<String>,
        g: impl Into<String>,
        h: impl Into<String>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            c: c.into(),
            d: d.into(),
            e: e.into(),
            f: f.into(),
            g: g.into(),
            h: h.into(),
        }
    }
}
