//! How large a sample or an answer may become.
//!
//! A document may ask for a list of a billion elements, for a text of a gigabyte, or for a value that
//! contains itself. A value is left out where the document allows that. Where it does not, there is no
//! sample, and the error names the limit.

use std::fmt;

use serde_json::Value;

use crate::Error;

/// The most values in one sample. The largest answer of `spec/chat.yaml` has 4,000.
pub(crate) const MOST_VALUES: usize = 20_000;

/// The most values that are made for one sample, including those that are left out in the end.
const MOST_MADE: usize = 3 * MOST_VALUES;

/// The most bytes in the strings of one sample. The largest request of `spec/chat.yaml` has 140,000.
const MOST_BYTES: usize = 2 << 20;

/// The most characters in one string.
pub(crate) const LONGEST_TEXT: usize = 100_000;

/// The deepest nesting of values. Readers of JSON, `serde_json` among them, often stop at 128.
pub(crate) const DEEPEST: usize = 64;

/// The most characters of a schema in an error.
const LONGEST_QUOTE: usize = 300;

/// The limit that a value exceeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Excess {
    /// The schema requires a value of itself.
    Endless,
    /// The value is nested deeper than [`DEEPEST`].
    Deep,
    /// The sample has more than [`MOST_VALUES`] values.
    Values,
    /// The sample has more than [`MOST_BYTES`] bytes of text.
    Bytes,
    /// Each string has at least so many characters.
    Text(usize),
    /// A list or a map has at least so many elements.
    Count(usize),
}

impl fmt::Display for Excess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Endless => f.write_str("a value of it would have to contain itself"),
            Self::Deep => write!(f, "its values are nested deeper than {DEEPEST} levels"),
            Self::Values => write!(f, "a value of it has more than {MOST_VALUES} values"),
            Self::Bytes => write!(f, "a value of it has more than {MOST_BYTES} bytes of text"),
            Self::Text(least) => write!(
                f,
                "a text has at least {least} characters, and samples at most {LONGEST_TEXT}"
            ),
            Self::Count(least) => write!(
                f,
                "a list or map has at least {least} elements, and samples at most {MOST_VALUES}"
            ),
        }
    }
}

impl Excess {
    /// The error of a schema that has no sample.
    pub(crate) fn error(&self, schema: &Value) -> Error {
        let mut at = schema.to_string();
        if let Some((end, _)) = at.char_indices().nth(LONGEST_QUOTE) {
            at.truncate(end);
            at.push('…');
        }
        match self {
            Self::Endless => Error::malformed(at, self),
            _ => Error::unsupported(at, self),
        }
    }
}

/// Why a value was not made.
#[derive(Debug)]
pub(crate) enum Stop {
    /// It exceeds a limit. What is optional can be left out.
    Excess(Excess),
    /// The document has a fault.
    Fault(Error),
}

impl From<Excess> for Stop {
    fn from(excess: Excess) -> Self {
        Self::Excess(excess)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Fault(error)
    }
}

/// The part of the limits that one sample has used.
#[derive(Clone, Debug, Default)]
pub(crate) struct Budget {
    values: usize,
    bytes: usize,
    /// The values that were made, also those that were left out in the end.
    made: usize,
}

impl Budget {
    /// Uses up some values. Nothing is used if fewer are left.
    pub(crate) fn values(&mut self, count: usize) -> Result<(), Excess> {
        let values = self.values.saturating_add(count);
        let made = self.made.saturating_add(count);
        if values > MOST_VALUES || made > MOST_MADE {
            return Err(Excess::Values);
        }
        (self.values, self.made) = (values, made);
        Ok(())
    }

    /// Uses up what a list or a map of at least `least` elements has.
    pub(crate) fn elements(&mut self, count: usize, least: usize) -> Result<(), Excess> {
        if least > MOST_VALUES {
            return Err(Excess::Count(least));
        }
        self.values(count)
    }

    /// Uses up a string of at least so many characters, before it is made.
    pub(crate) fn text(&mut self, least: usize) -> Result<(), Excess> {
        if least > LONGEST_TEXT {
            return Err(Excess::Text(least));
        }
        self.bytes(least)
    }

    /// Uses up the bytes of a string.
    pub(crate) fn bytes(&mut self, count: usize) -> Result<(), Excess> {
        let bytes = self.bytes.saturating_add(count);
        if bytes > MOST_BYTES {
            return Err(Excess::Bytes);
        }
        self.bytes = bytes;
        Ok(())
    }

    /// Uses up a value that the document contains, such as one of an enum.
    pub(crate) fn whole(&mut self, value: &Value) -> Result<(), Excess> {
        match value {
            Value::String(text) => self.bytes(text.len()),
            Value::Array(items) => {
                self.values(items.len())?;
                items.iter().try_for_each(|item| self.whole(item))
            }
            Value::Object(fields) => {
                self.values(fields.len())?;
                fields.iter().try_for_each(|(name, field)| {
                    self.bytes(name.len())?;
                    self.whole(field)
                })
            }
            _ => Ok(()),
        }
    }

    /// Gives back what was used since `before`. The time that it took remains used.
    pub(crate) fn restore(&mut self, before: &Self) {
        (self.values, self.bytes) = (before.values, before.bytes);
    }

    /// The number of values so far.
    pub(crate) fn used(&self) -> usize {
        self.values
    }
}
