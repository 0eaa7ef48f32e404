// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// runtime::open_enum!( evil ); };
/// pub mod evil;
///
/// Part of [`Holder`](super::Holder).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Word {
    /// The value `runtime::choice_from!(Evil, A(B)); evil`.
    RuntimeChoiceFromEvilABEvil,
    /// The value `}; pub fn evil() {}`.
    PubFnEvil,
    /// The value `*/ evil /*`.
    Evil,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for Word {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("runtime::choice_from!(Evil, A(B)); evil", Self::RuntimeChoiceFromEvilABEvil),
        ("};\n\npub fn evil() {}", Self::PubFnEvil),
        ("*/ evil /*", Self::Evil),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(Word);
