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

runtime::open_enum!(
    Word,
    RuntimeChoiceFromEvilABEvil = "runtime::choice_from!(Evil, A(B)); evil",
    PubFnEvil = "};\n\npub fn evil() {}",
    Evil = "*/ evil /*",
);
