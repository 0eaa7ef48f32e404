//! `cargo xtask codegen`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use ::codegen::emit::Stale;
use ::codegen::model::Api;
use ::codegen::package::CrateName;
use ::codegen::summary::{Counts, Summary};

use crate::diagnostics::{Deny, Format, Report};
use crate::output::complain;
use crate::package::Output;

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
    /// Write a whole crate of this name into the directory.
    ///
    /// Manifest, README and src/lib.rs are written if they are not there, and never changed again;
    /// src/generated is the generator's, and has a client with a builder.
    #[arg(long = "crate", value_name = "NAME", requires = "spec")]
    package: Option<CrateName>,
    /// Where the manifest of a new crate finds openapi-client-runtime: a directory, or a version of the
    /// registry, such as 0.1 [default: the runtime of this repository, by its directory].
    #[arg(long, value_name = "DIR|VERSION", requires = "package")]
    runtime: Option<String>,
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
    let (name, folder) = (shown(&spec), folder_of(&spec));
    let loaded = match &arguments.package {
        Some(package) => ::codegen::load_crate(&name, bytes, folder, package),
        None => ::codegen::load_file(&name, bytes, folder),
    };
    let report = Report::new(arguments.message_format, &loaded);
    report.print();
    let code = match &loaded.api {
        Some(api) if !report.is_refused(&arguments.deny) => {
            let package = arguments.package.as_ref();
            match Output::new(api, &out, package, arguments.runtime.as_deref()) {
                Ok(output) if arguments.check => check(&report, &output),
                Ok(output) => write(&report, &output, api, start),
                Err(error) => {
                    complain(format_args!("error: {error}"));
                    ExitCode::FAILURE
                }
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

fn write(report: &Report<'_>, output: &Output, api: &Api, start: Instant) -> ExitCode {
    match output.write() {
        Ok((written, begun)) => {
            report.say(Summary {
                counts: Counts::of(api),
                written,
                time: start.elapsed(),
            });
            for line in output.tell(&begun) {
                report.say(line);
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn check(report: &Report<'_>, output: &Output) -> ExitCode {
    match output.check() {
        Ok(stale) if stale.is_empty() => {
            report.say(format_args!("{} files are up to date", output.files.len()));
            ExitCode::SUCCESS
        }
        Ok(stale) => {
            list(report, &stale);
            complain(format_args!(
                "error: {} is stale; run `cargo xtask codegen`",
                shown(&output.generated)
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
pub(crate) fn folder_of(spec: &Path) -> &Path {
    match spec.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Commands work from any folder of the repository.
pub(crate) fn in_repository(path: &str) -> PathBuf {
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
