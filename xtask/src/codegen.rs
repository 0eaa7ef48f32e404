//! `cargo xtask codegen`

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use ::codegen::emit::{self, Stale};
use ::codegen::render::Files;
use ::codegen::source::Source;
use ::codegen::summary::{Counts, Summary};

use crate::manifest;
use crate::output::{complain, say};

/// The description of this repository.
pub(crate) const SPEC: &str = "spec/chat.yaml";
/// The generated part of the SDK.
pub(crate) const OUT: &str = "chat-sdk/src/generated";

/// Generate Rust from an OpenAPI description.
///
/// Writes only what changed, deletes what is no longer generated, and prints a summary. A
/// directory that holds anything the generator did not write is left alone.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; print what is stale and exit with 1 if anything is.
    #[arg(long)]
    check: bool,
    /// The description, YAML or JSON [default: the repository's spec/chat.yaml].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The directory to write [default: the repository's chat-sdk/src/generated].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let start = Instant::now();
    if arguments.spec.is_some() && arguments.out.is_none() {
        complain(format_args!(
            "error: --spec needs --out\n\
             The SDK of this repository is generated from {SPEC} alone; name the directory that \
             the code of the other description goes to."
        ));
        return ExitCode::from(2);
    }
    let spec = arguments
        .spec
        .clone()
        .unwrap_or_else(|| in_repository(SPEC));
    let out = arguments.out.clone().unwrap_or_else(|| in_repository(OUT));
    let text = match std::fs::read_to_string(&spec) {
        Ok(text) => text,
        Err(error) => {
            complain(format_args!(
                "error: cannot read {}: {error}",
                spec.display()
            ));
            return ExitCode::FAILURE;
        }
    };
    let loaded = ::codegen::load(Source::new(shown(&spec), text));
    let color = std::io::stderr().is_terminal();
    let diagnostics = loaded.diagnostics.render(&loaded.source, color);
    if !diagnostics.is_empty() {
        complain(diagnostics.trim_end());
    }
    let Some(api) = loaded.api else {
        let count = loaded
            .diagnostics
            .count(::codegen::diagnostic::Severity::Error);
        let plural = if count == 1 { "" } else { "s" };
        complain(format_args!(
            "error: nothing was written because of {count} error{plural}"
        ));
        return ExitCode::FAILURE;
    };
    let files = ::codegen::generate(&api);
    let features = match manifest::differences(&api, &out) {
        Ok(differences) => differences,
        Err(error) => {
            complain(format_args!("error: {error}"));
            return ExitCode::FAILURE;
        }
    };
    if arguments.check {
        return check(&out, &files, &features);
    }
    match emit::write(&out, &files) {
        Ok(written) => {
            let summary = Summary {
                counts: Counts::of(&api),
                written,
                time: start.elapsed(),
            };
            say(summary);
            if let Some(features) = features {
                complain(format_args!("warning: {features}"));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn check(out: &Path, files: &Files, features: &Option<manifest::Differences>) -> ExitCode {
    match emit::check(out, files) {
        Ok(stale) if stale.is_empty() => {
            say(format_args!("{} files are up to date", files.len()));
            match features {
                Some(features) => {
                    complain(format_args!("error: {features}"));
                    ExitCode::FAILURE
                }
                None => ExitCode::SUCCESS,
            }
        }
        Ok(stale) => {
            report(&stale);
            complain(format_args!(
                "error: {} is stale; run `cargo xtask codegen`",
                shown(out)
            ));
            ExitCode::FAILURE
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn report(stale: &Stale) {
    let lists = [
        ("missing", &stale.missing),
        ("changed", &stale.changed),
        ("stray", &stale.stray),
    ];
    for (what, files) in lists {
        for file in files {
            say(format_args!("{what}: {file}"));
        }
    }
    if !stale.diff.is_empty() {
        say(format_args!("\n{}", stale.diff));
    }
}

/// Commands work from any folder of the repository.
fn in_repository(path: &str) -> PathBuf {
    repository().join(path)
}

/// The root of the repository.
pub(crate) fn repository() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// A path as messages show it: from the root of the repository if it is in there.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(repository())
        .unwrap_or(path)
        .display()
        .to_string()
}
