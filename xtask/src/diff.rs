//! `cargo xtask diff`

use std::process::ExitCode;

use ::codegen::review::{Deny, Length, Report};
use ::codegen::sanitize;

use crate::compare::Versions;
use crate::history;
use crate::output::{complain, say, say_coloured};

/// Show what changed for users of the API: on the wire and in Rust.
///
/// Compares the description of the working tree with that of a revision. Every change has two
/// verdicts: whether programs that were built before understand the server, and whether code that
/// compiled before still does.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    versions: Versions,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// Show everything, however long it is. JSON always has everything.
    #[arg(long)]
    all: bool,
    /// Print a line for each version of a history instead: of a range of commits that changed the
    /// description, or of a folder with a description for each version, sorted by name.
    #[arg(
        long,
        value_name = "REV..REV|DIR",
        conflicts_with_all = ["base", "old", "new", "format", "all", "deny"]
    )]
    history: Option<String>,
    /// Exit with 1 if there is a break of this kind that nobody approved.
    #[arg(long, value_enum, value_name = "KIND")]
    deny: Option<Kind>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For a person, in colour if it is a terminal.
    Terminal,
    /// For a pull request.
    Markdown,
    /// For a tool.
    Json,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// Programs that were built before.
    Wire,
    /// Code that compiled before.
    Rust,
    /// Either.
    Any,
}

/// The exit code if nothing was compared: not the one that means a break.
const UNABLE: u8 = 2;

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if let Some(history) = &arguments.history {
        return match history::run(&arguments.versions, history) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                complain(format_args!("error: {error}"));
                ExitCode::from(UNABLE)
            }
        };
    }
    let report = match arguments.versions.compare() {
        Ok(report) => report,
        Err(error) => {
            complain(format_args!("error: {error}"));
            return ExitCode::from(UNABLE);
        }
    };
    if let Err(error) = show(arguments, &report) {
        complain(format_args!("error: {error}"));
        return ExitCode::from(UNABLE);
    }
    match arguments.deny {
        Some(kind) => judge(&report, kind),
        None => ExitCode::SUCCESS,
    }
}

fn show(arguments: &Arguments, report: &Report) -> Result<(), serde_json::Error> {
    let length = if arguments.all {
        Length::Full
    } else {
        Length::Short
    };
    match arguments.format {
        Format::Terminal => {
            let names = format!("{} → {}", report.old, report.new);
            say_coloured(sanitize::line(&names));
            say_coloured(report.terminal(length).trim_end());
        }
        Format::Markdown => say(report.markdown(length).trim_end()),
        Format::Json => say(report.json()?),
    }
    Ok(())
}

/// Whether the change may be merged.
fn judge(report: &Report, kind: Kind) -> ExitCode {
    let deny = match kind {
        Kind::Wire => Deny::Wire,
        Kind::Rust => Deny::Rust,
        Kind::Any => Deny::Any,
    };
    let mut outcome = ExitCode::SUCCESS;
    let denied: Vec<_> = report.denied(deny).collect();
    if !denied.is_empty() {
        let plural = if denied.len() == 1 { "" } else { "s" };
        complain(format_args!(
            "error: {} break{plural} that nobody approved; if it is meant, say why:",
            denied.len()
        ));
        for entry in denied {
            complain(format_args!(
                "  cargo xtask approve {} --reason '…'",
                quoted(&entry.fingerprint)
            ));
        }
        outcome = ExitCode::FAILURE;
    }
    for approval in &report.mistaken {
        complain(format_args!(
            "error: this change adds an approval that fits nothing in it: {}\n\
             Is it misspelled, or has the change become another one?",
            sanitize::line(&approval.change)
        ));
        outcome = ExitCode::FAILURE;
    }
    outcome
}

/// A text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
