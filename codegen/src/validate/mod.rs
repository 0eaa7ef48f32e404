//! Whether a document is what OpenAPI asks for, before anything is made of it.
//!
//! The grammar says which keys each object has and what stands under them. One walk
//! compares the document with it, and hands every object to the rules of its kind, which
//! look at what a grammar cannot say. So later steps may rely on the form of what they read, and
//! everything that is wrong with a document is told at once.

mod extensions;
mod grammar;
mod path;
mod references;
mod rules;
mod spelling;
mod walk;

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::{Document, Node};
use crate::pointer::Pointer;
use grammar::Version;
use path::Path;
use references::References;

/// What came of looking at a document.
#[derive(Debug)]
pub struct Verdict {
    /// Everything that is wrong with it.
    pub diagnostics: Diagnostics,
    /// Whether it can be lowered all the same. What is wrong in its form would only be told a second
    /// time, in other words.
    pub is_readable: bool,
    /// The references that plainly mean another place, with what they should be.
    pub(crate) mended: Vec<(Pointer, String)>,
}

/// Looks at a whole document.
pub fn validate(document: &Document) -> Verdict {
    let mut diagnostics = Diagnostics::default();
    let version = match grammar::version(document) {
        Ok(version) => version,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Verdict {
                diagnostics,
                is_readable: false,
                mended: Vec::new(),
            };
        }
    };
    let mut validator = Validator {
        document,
        version,
        diagnostics,
        is_readable: true,
        is_aside: false,
        references: References::default(),
        mended: Vec::new(),
        operations: HashMap::new(),
        tags: rules::tags::declared(document),
        composed: Vec::new(),
        guesses: MAX_GUESSES,
        steps: LEAST_STEPS + STEPS * document.root().whole_cost(),
    };
    validator.walk();
    rules::document(&mut validator);
    Verdict {
        diagnostics: validator.diagnostics,
        is_readable: validator.is_readable,
        mended: validator.mended,
    }
}

struct Validator<'d> {
    document: &'d Document,
    version: Version,
    diagnostics: Diagnostics,
    is_readable: bool,
    /// Whether the walk is in a part of the document that nothing is generated from.
    is_aside: bool,
    references: References<'d>,
    /// The references that plainly mean another place, with what they should be.
    mended: Vec<(Pointer, String)>,
    /// The operation that has each id, with its method and path.
    operations: HashMap<String, (String, &'d Node)>,
    /// The names of the declared tags.
    tags: HashSet<Option<&'d str>>,
    /// The schemas with an `allOf`.
    composed: Vec<rules::composition::Composed<'d>>,
    /// With how many names may still be compared what leads nowhere.
    guesses: usize,
    /// How many parts of the document may still be looked at for others that refer to them.
    steps: usize,
}

/// How often each value of a document may be looked at, on average, and how often any document may look.
const STEPS: usize = 3;
const LEAST_STEPS: usize = 100_000;

/// With how many names is compared what leads nowhere, in all. Each comparison takes a microsecond.
const MAX_GUESSES: usize = 100_000;

impl<'d> Validator<'d> {
    /// What keeps later steps from reading the document; a warning where they do not read it.
    fn unreadable(&mut self, code: Code, at: &Path<'_>, message: impl Into<String>, hint: &str) {
        if self.is_aside {
            self.complain(Severity::Warning, code, at, message, hint);
        } else {
            self.is_readable = false;
            self.complain(Severity::Error, code, at, message, hint);
        }
    }

    /// What is wrong, although it can be read.
    fn error(&mut self, code: Code, at: &Path<'_>, message: impl Into<String>, hint: &str) {
        let severity = if self.is_aside {
            Severity::Warning
        } else {
            Severity::Error
        };
        self.complain(severity, code, at, message, hint);
    }

    /// What is wrong, and plain enough to generate code from.
    fn warning(&mut self, code: Code, at: &Path<'_>, message: impl Into<String>, hint: &str) {
        self.complain(Severity::Warning, code, at, message, hint);
    }

    /// What is worth knowing.
    fn note(&mut self, code: Code, at: &Path<'_>, message: impl Into<String>, hint: &str) {
        self.complain(Severity::Note, code, at, message, hint);
    }

    fn complain(
        &mut self,
        severity: Severity,
        code: Code,
        at: &Path<'_>,
        message: impl Into<String>,
        hint: &str,
    ) {
        let pointer = at.pointer();
        self.diagnostics.push(Diagnostic {
            severity,
            code,
            message: message.into(),
            span: self.document.span(&pointer),
            pointer,
            hint: Some(hint.to_owned()),
        });
    }

    /// Takes the cost of looking at some parts. Returns false if that was done too often, with an error
    /// for the first time.
    fn spend(&mut self, cost: usize, at: &Path<'_>) -> bool {
        if self.steps == 0 {
            return false;
        }
        self.steps = self.steps.saturating_sub(cost);
        if self.steps == 0 {
            let message = "the parts of this document are used so often that they stand for much \
                           more than is written";
            let hint = "describe what many share once, and let fewer parts refer to it";
            self.is_readable = false;
            self.complain(Severity::Error, Code::Limit, at, message, hint);
        }
        self.steps > 0
    }

    /// The name that was most likely meant by one that leads nowhere, if there are not too many of both.
    fn guess<'k>(&mut self, name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
        let known: Vec<&str> = known.take(self.guesses + 1).collect();
        self.guesses = self.guesses.saturating_sub(known.len());
        match self.guesses {
            0 => None,
            _ => spelling::meant(name, known),
        }
    }

    /// What stands at a place, or where its reference leads in the end.
    fn resolve(&self, node: &'d Node) -> Option<&'d Node> {
        let resolved = self.document.resolve(Pointer::root(), node);
        resolved.ok().map(|(_, node)| node)
    }
}
