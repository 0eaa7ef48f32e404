//! The families of rules for values.

use crate::review::rule::Rule;

/// The family of rules for a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Family {
    Parameter,
    Field,
    /// A body that is given as a whole.
    Body,
    /// The content of a response.
    Answer,
    /// The properties of an object that have no field.
    Additional,
}

impl Family {
    /// Picks the rule of parameters or that of fields.
    pub(super) fn pick(self, parameter: Rule, field: Rule) -> Rule {
        match self {
            Self::Parameter => parameter,
            Self::Field | Self::Body | Self::Answer | Self::Additional => field,
        }
    }
}
