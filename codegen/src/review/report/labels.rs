//! Labels and lengths that the terminal, Markdown and changelog reports share.

use super::escape::short;
use super::{Grade, Length};
use crate::review::approvals::Breaks;
use crate::review::verdict::{Direction, Rust, Wire};

/// The heading of new approvals that match no change.
pub(super) const MISTAKEN: &str = "New approvals that fit no change";
/// The heading of earlier approvals that match no change.
pub(super) const SETTLED: &str = "Approvals of earlier changes, which can go after their release";

pub(super) fn heading(grade: Grade) -> &'static str {
    match grade {
        Grade::Breaking => "Breaking",
        Grade::Risky => "Risky",
        Grade::Addition => "Additions",
        Grade::Other => "Others",
    }
}

pub(in crate::review) fn breaks(breaks: Breaks) -> &'static str {
    match breaks {
        Breaks::Nothing => "",
        Breaks::Wire => "breaks the wire",
        Breaks::Rust => "breaks Rust code",
        Breaks::Both => "breaks the wire and Rust code",
    }
}

pub(super) fn approved(breaks: Breaks) -> &'static str {
    match breaks {
        Breaks::Nothing => "approved",
        Breaks::Wire => "approved on the wire",
        Breaks::Rust => "approved in Rust",
        Breaks::Both => "approved on the wire and in Rust",
    }
}

pub(super) fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "breaking",
        Wire::Risky => "risky",
        Wire::Compatible => "compatible",
    }
}

pub(super) fn rust(rust: Rust) -> &'static str {
    match rust {
        Rust::Breaking => "breaking",
        Rust::Compatible => "compatible",
        Rust::None => "none",
    }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "requests",
        Direction::Response => "responses",
        Direction::Both => "both directions",
    }
}

/// Returns the number of entries that are shown.
pub(super) fn most(length: Length, most: usize) -> usize {
    match length {
        Length::Short => most,
        Length::Full => usize::MAX,
    }
}

/// Returns a value as it is shown: cut, if the report is short.
pub(super) fn cut(text: &str, length: Length) -> String {
    match length {
        Length::Short => short(text),
        Length::Full => text.to_owned(),
    }
}
