//! The causes of an error, and those of them that cannot be shown as they are.

use std::error::Error as StdError;
use std::{fmt, io, iter};

type Cause = Box<dyn StdError + Send + Sync>;

/// A cause whose text has a secret in it, or is more than a line. What it is is still known inside
/// of this crate.
struct Veiled {
    cause: Cause,
    display: String,
    debug: String,
}

/// Returns a cause that can be shown: the cause itself, unless `safe` changes the text of it or of
/// one of its own causes.
pub(in super::super) fn veiled(cause: impl Into<Cause>, safe: impl Fn(&str) -> String) -> Cause {
    let cause = cause.into();
    let is_safe = |text: String| safe(&text) == text;
    let is_fit =
        chain(&*cause).all(|cause| is_safe(cause.to_string()) && is_safe(format!("{cause:?}")));
    if is_fit {
        return cause;
    }
    let display = safe(&cause.to_string());
    let debug = safe(&format!("{cause:?}"));
    Box::new(Veiled {
        cause,
        display,
        debug,
    })
}

/// An error with all of its causes.
pub(super) fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    iter::successors(Some(error), |cause| next(*cause))
}

fn next<'a>(cause: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    if let Some(veiled) = cause.downcast_ref::<Veiled>() {
        return Some(&*veiled.cause);
    }
    // The source of an I/O error is not the error that it was made of, but the source of that.
    let inner = cause
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    match inner {
        Some(inner) => Some(inner),
        None => cause.source(),
    }
}

impl fmt::Display for Veiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display)
    }
}

impl fmt::Debug for Veiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.debug)
    }
}

/// Without a source, whose text would show what this one hides.
impl StdError for Veiled {}

#[cfg(test)]
mod tests {
    use super::*;

    fn safe(text: &str) -> String {
        text.replace("hunter2", "[redacted]").replace('\n', " ")
    }

    #[test]
    fn a_harmless_cause_stays_as_it_is() {
        let cause = veiled(io::Error::other("it broke"), safe);
        assert!(cause.is::<io::Error>());
    }

    #[test]
    fn no_cause_of_a_cause_shows_a_secret() {
        let inner = io::Error::new(io::ErrorKind::ConnectionReset, "hunter2\nis wrong");
        let cause = veiled(io::Error::other(inner), safe);
        assert_eq!(cause.to_string(), "[redacted] is wrong");
        assert!(!format!("{cause:?}").contains("hunter2"), "{cause:?}");
        assert!(cause.source().is_none());
        // What it is can still be found out.
        let kinds: Vec<_> = chain(&*cause)
            .filter_map(|cause| cause.downcast_ref::<io::Error>())
            .map(io::Error::kind)
            .collect();
        assert_eq!(
            kinds,
            [io::ErrorKind::Other, io::ErrorKind::ConnectionReset]
        );
    }
}
