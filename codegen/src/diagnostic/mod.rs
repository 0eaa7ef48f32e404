//! Everything the generator has to complain about, with its place in the document.
//!
//! A [`Diagnostic`] is plain data. [`Diagnostics`] collects them, so that all problems of a
//! document are reported at once, and draws them the way rustc does.

mod code;
mod drawing;
mod excerpt;
mod message;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

pub use code::Code;
pub use message::Message;

use crate::pointer::Pointer;
use crate::source::Source;

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is as the document asks for.
    Note,
    /// The document is wrong but plain enough, or the output is less precise than the document.
    Warning,
    /// Nothing can be generated.
    Error,
}

impl Severity {
    /// The word for it: `note`, `warning` or `error`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One complaint about a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of complaint it is.
    pub code: Code,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Which part of the document it is about.
    pub pointer: Pointer,
    /// The bytes of the source that the caret stands under.
    pub span: Range<usize>,
    /// What to do about it.
    pub hint: Option<String>,
}

/// How many complaints of a severity are kept. Nobody reads as many, and a document can give one for
/// every few bytes.
const MAX_KEPT: usize = 10_000;

/// The complaints about one document.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    known: HashSet<(Severity, usize, usize, String)>,
    /// How many there were of each severity, and how many of them are not in the list.
    counts: [usize; 3],
    dropped: [usize; 3],
}

impl Diagnostics {
    /// Adds a complaint. Of very many, the first are kept, and the others counted.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let severity = diagnostic.severity as usize;
        if self.counts[severity] - self.dropped[severity] >= MAX_KEPT {
            self.counts[severity] += 1;
            self.dropped[severity] += 1;
            return;
        }
        // A shared piece of the document is read once for each of its users, and an alias of YAML
        // is read as what it stands for: the place and the words are the same.
        let span = &diagnostic.span;
        let message = diagnostic.message.clone();
        if self
            .known
            .insert((diagnostic.severity, span.start, span.end, message))
        {
            self.counts[severity] += 1;
            self.list.push(diagnostic);
        }
    }

    /// The complaints of one severity, without those of which there were too many.
    pub(crate) fn only(&self, severity: Severity) -> Self {
        let mut found = Self::default();
        let list = self.list.iter();
        list.filter(|diagnostic| diagnostic.severity == severity)
            .for_each(|diagnostic| found.push(diagnostic.clone()));
        found
    }

    /// Adds all complaints of another list.
    pub fn extend(&mut self, others: Self) {
        for diagnostic in others.list {
            self.push(diagnostic);
        }
        for (severity, dropped) in others.dropped.into_iter().enumerate() {
            self.counts[severity] += dropped;
            self.dropped[severity] += dropped;
        }
    }

    /// Puts the complaints in the order of their places, which is that of a reader.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            let place = |diagnostic: &Diagnostic| (diagnostic.span.start, diagnostic.span.end);
            let worse_first = b.severity.cmp(&a.severity);
            place(a).cmp(&place(b)).then(worse_first)
        });
    }

    /// The complaints so far, without those of which there were too many.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether anything stands in the way of generating.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The number of complaints of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.counts[severity as usize]
    }

    /// Draws the complaints, each with its source line, a caret, its pointer and its hint. Errors come
    /// last, where a terminal shows them, and all of them are drawn.
    ///
    /// Of many warnings or notes that say the same only the first are drawn, and of very many only some;
    /// the rest is counted. [`messages`](Self::messages) has all that are kept.
    pub fn render(&self, source: &Source, color: bool) -> String {
        drawing::draw(self.list.iter(), self.dropped, source, color)
    }

    /// The same without the notes.
    pub fn render_without_notes(&self, source: &Source, color: bool) -> String {
        let list = self.list.iter();
        let list = list.filter(|diagnostic| diagnostic.severity > Severity::Note);
        let [_, warnings, errors] = self.dropped;
        drawing::draw(list, [0, warnings, errors], source, color)
    }

    /// The number of complaints by severity and kind, worst first, as in `2 errors (reference 2)`. `None`
    /// if there are none.
    pub fn summary(&self) -> Option<String> {
        let severities = [Severity::Error, Severity::Warning, Severity::Note];
        let parts: Vec<String> = severities
            .into_iter()
            .filter_map(|severity| self.summary_of(severity))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The number of complaints of one severity, by kind.
    pub fn summary_of(&self, severity: Severity) -> Option<String> {
        let count = self.count(severity);
        let mut kinds: BTreeMap<Code, usize> = BTreeMap::new();
        let list = self.list.iter();
        for diagnostic in list.filter(|diagnostic| diagnostic.severity == severity) {
            *kinds.entry(diagnostic.code).or_default() += 1;
        }
        let mut kinds: Vec<(Code, usize)> = kinds.into_iter().collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let kinds: Vec<String> = kinds
            .into_iter()
            .map(|(code, count)| format!("{code} {count}"))
            .collect();
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| {
            format!(
                "{count} {}{plural} ({})",
                severity.as_str(),
                kinds.join(", ")
            )
        })
    }

    /// Every complaint for a program to read.
    pub fn messages<'a>(&'a self, source: &'a Source) -> impl Iterator<Item = Message<'a>> {
        self.list
            .iter()
            .map(|diagnostic| Message::new(diagnostic, source))
    }
}
