//! `cargo xtask codegen`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use ::codegen::emit::{self, Stale};
use ::codegen::model::Api;
use ::codegen::render::Files;
use ::codegen::summary::{Counts, Summary};

use crate::diagnostics::{Deny, Format, Report};
use crate::output::complain;

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
    /// Write nothing if the description gives any of these: `warnings`, or a kind of diagnostic such
    /// as `unknown-key`. Several are separated by commas.
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    deny: Vec<Deny>,
    /// How diagnostics are printed: for people on the standard error, or as JSON on the standard
    /// output, one object a line, and nothing else there.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    message_format: Format,
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
    let bytes = match std::fs::read(&spec) {
        Ok(bytes) => bytes,
        Err(error) => {
            complain(format_args!(
                "error: cannot read {}: {error}",
                spec.display()
            ));
            return ExitCode::FAILURE;
        }
    };
    let loaded = ::codegen::load_file(&shown(&spec), bytes, folder_of(&spec));
    let report = Report::new(arguments.message_format, &loaded);
    report.print();
    let code = match &loaded.api {
        Some(api) if !report.is_refused(&arguments.deny) => {
            let files = ::codegen::generate(api);
            if arguments.check {
                check(&report, &out, &files)
            } else {
                write(&report, &out, api, &files, start)
            }
        }
        _ => {
            report.explain(&arguments.deny);
            ExitCode::FAILURE
        }
    };
    report.finish(code == ExitCode::SUCCESS);
    code
}

fn write(report: &Report<'_>, out: &Path, api: &Api, files: &Files, start: Instant) -> ExitCode {
    match emit::write(out, files) {
        Ok(written) => {
            report.say(Summary {
                counts: Counts::of(api),
                written,
                time: start.elapsed(),
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn check(report: &Report<'_>, out: &Path, files: &Files) -> ExitCode {
    match emit::check(out, files) {
        Ok(stale) if stale.is_empty() => {
            report.say(format_args!("{} files are up to date", files.len()));
            ExitCode::SUCCESS
        }
        Ok(stale) => {
            list(report, &stale);
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

fn list(report: &Report<'_>, stale: &Stale) {
    let lists = [
        ("missing", &stale.missing),
        ("changed", &stale.changed),
        ("stray", &stale.stray),
    ];
    for (what, files) in lists {
        for file in files {
            report.say(format_args!("{what}: {file}"));
        }
    }
    if !stale.diff.is_empty() {
        report.say(format_args!("\n{}", stale.diff));
    }
}

/// The folder that a description may refer to other files of.
fn folder_of(spec: &Path) -> &Path {
    match spec.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
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
fn shown(path: &Path) -> String {
    path.strip_prefix(repository())
        .unwrap_or(path)
        .display()
        .to_string()
}
