//! What `cargo xtask codegen` says about a description, to people or to programs.

use std::fmt::Display;
use std::io::IsTerminal;
use std::str::FromStr;

use ::codegen::Loaded;
use ::codegen::diagnostic::{Code, Diagnostic, Message, Severity};
use ::codegen::sanitize;
use serde_json::json;

use crate::output::{complain, say};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Drawn, on the standard error.
    Human,
    /// JSON, one object a line, on the standard output, as cargo does it.
    Json,
}

/// What nothing is written for, although it is no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deny {
    /// All warnings.
    Warnings,
    /// Diagnostics of one kind, notes too.
    Code(Code),
}

impl FromStr for Deny {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "warnings" {
            return Ok(Self::Warnings);
        }
        let known = Code::ALL.iter().find(|code| code.as_str() == text);
        known.copied().map(Self::Code).ok_or_else(|| {
            let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
            format!("write `warnings`, or one of {}", codes.join(", "))
        })
    }
}

impl Deny {
    fn applies(self, diagnostic: &Diagnostic) -> bool {
        match self {
            Self::Warnings => diagnostic.severity >= Severity::Warning,
            Self::Code(code) => diagnostic.code == code,
        }
    }
}

impl Display for Deny {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Warnings => f.write_str("warnings"),
            Self::Code(code) => code.fmt(f),
        }
    }
}

/// The diagnostics of a run, and where they are printed.
pub(crate) struct Report<'a> {
    format: Format,
    loaded: &'a Loaded,
}

impl<'a> Report<'a> {
    pub(crate) fn new(format: Format, loaded: &'a Loaded) -> Self {
        Self { format, loaded }
    }

    /// Prints the diagnostics: notes only to programs and to people who ask for them.
    pub(crate) fn print(&self, notes: bool) {
        let Loaded {
            diagnostics,
            source,
            ..
        } = self.loaded;
        match self.format {
            Format::Human => {
                let color = std::io::stderr().is_terminal();
                let drawn = match notes {
                    true => diagnostics.render(source, color),
                    false => diagnostics.render_without_notes(source, color),
                };
                if !drawn.is_empty() {
                    complain(drawn.trim_end());
                }
                if let Some(summary) = diagnostics.summary() {
                    let help = match notes || diagnostics.count(Severity::Note) == 0 {
                        true => "",
                        false => "; `--notes` shows the notes",
                    };
                    complain(format_args!("{summary}{help}"));
                }
            }
            Format::Json => {
                for message in diagnostics.messages(source) {
                    say_json(&line(&message));
                }
            }
        }
    }

    /// Whether nothing may be written: because of an error, or of what is denied.
    pub(crate) fn is_refused(&self, deny: &[Deny]) -> bool {
        self.loaded.api.is_none() || self.denied(deny) > 0
    }

    fn denied(&self, deny: &[Deny]) -> usize {
        let all = self.loaded.diagnostics.iter();
        all.filter(|known| deny.iter().any(|deny| deny.applies(known)))
            .count()
    }

    /// Says why nothing was written.
    pub(crate) fn explain(&self, deny: &[Deny]) {
        let errors = self.loaded.diagnostics.count(Severity::Error);
        if errors > 0 {
            let plural = if errors == 1 { "" } else { "s" };
            complain(format_args!(
                "error: nothing was written because of {errors} error{plural}"
            ));
            return;
        }
        let denied = self.denied(deny);
        let plural = if denied == 1 { "" } else { "s" };
        let names: Vec<String> = deny.iter().map(Deny::to_string).collect();
        complain(format_args!(
            "error: nothing was written because of {denied} diagnostic{plural} that `--deny {}` \
             refuses",
            names.join(",")
        ));
    }

    /// Prints what a run did. The standard output is for JSON alone, if it is asked for.
    pub(crate) fn say(&self, line: impl Display) {
        match self.format {
            Format::Human => say(line),
            Format::Json => complain(line),
        }
    }

    /// Tells programs that no more lines come.
    pub(crate) fn finish(&self, success: bool) {
        if self.format == Format::Json {
            let count = |severity| self.loaded.diagnostics.count(severity);
            say_json(&json!({
                "reason": "finished",
                "success": success,
                "errors": count(Severity::Error),
                "warnings": count(Severity::Warning),
                "notes": count(Severity::Note),
            }));
        }
    }
}

/// Prints an object on one line.
fn say_json(object: &serde_json::Value) {
    match sanitize::json(object) {
        Ok(line) => say(line),
        Err(error) => complain(format_args!("error: {error}")),
    }
}

/// A message as a line, with what tells it from lines of other kinds.
fn line(message: &Message<'_>) -> serde_json::Value {
    let mut line = json!(message);
    if let Some(line) = line.as_object_mut() {
        line.insert("reason".to_owned(), json!("diagnostic"));
    }
    line
}
