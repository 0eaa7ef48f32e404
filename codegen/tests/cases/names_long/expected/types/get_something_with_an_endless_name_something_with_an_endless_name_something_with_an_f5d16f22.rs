// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema
/// `getSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessName.endless_parameter_endless_parameter_endless_parameter_endless_parame…66e8790b`.
///
/// Taken by [`Api::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f`](super::super::Api::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f).
#[doc(
    alias = "getSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessName.endless_parameter_endless_parameter_endless_parameter_endless_parame…66e8790b"
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnF5d16f22 {
    /// The value
    /// `endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_a`.
    EndlessValueEndlessValueEndlessValueEndlessValueEndlessValueEndlessValue6be0db4c,
    /// The value
    /// `endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_b`.
    EndlessValueEndlessValueEndlessValueEndlessValueEndlessValueEndlessValue6ee0e005,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum
for GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnF5d16f22 {
    const VALUES: &'static [(&'static str, Self)] = &[
        (
            "endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_a",
            Self::EndlessValueEndlessValueEndlessValueEndlessValueEndlessValueEndlessValue6be0db4c,
        ),
        (
            "endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_endless_value_b",
            Self::EndlessValueEndlessValueEndlessValueEndlessValueEndlessValueEndlessValue6ee0e005,
        ),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnF5d16f22);
