//! `cargo xtask codegen`

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use ::codegen::Loaded;
use ::codegen::emit::{self, Stale};
use ::codegen::lock::Lock;
use ::codegen::model::Api;
use ::codegen::package::CrateName;
use ::codegen::sanitize;
use ::codegen::summary::{Counts, Summary};

use crate::compare::{Versions, names_text, parse_names};
use crate::diagnostics::{Deny, Format, Report};
use crate::manifest;
use crate::output::complain;
use crate::package::Output;

/// The description of this repository.
pub(crate) const SPEC: &str = "spec/chat.yaml";
/// The names of what was generated, kept beside the description.
pub(crate) const NAMES: &str = "spec/names.lock";
/// The generated part of the SDK.
pub(crate) const OUT: &str = "chat-sdk/src/generated";

/// Generate the SDK from its OpenAPI description, or a client from another one.
///
/// Writes only what changed, deletes what is no longer generated, and prints a summary. A
/// directory that holds anything the generator did not write is left alone. With an error in the
/// description, nothing is written, unless you ask for the rest by `--keep-going`.
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
    /// The file that keeps names, so that what is added renames nothing. It is written too [default:
    /// the repository's spec/names.lock; with --spec, names are not kept].
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
    /// Write nothing if the description gives any of these: `warnings`, or a kind of diagnostic such
    /// as `unknown-key`. Several are separated by commas.
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    deny: Vec<Deny>,
    /// Leave out the fields, operations and components that have errors, and write the rest.
    #[arg(long)]
    keep_going: bool,
    /// Show notes too, which are only counted otherwise.
    #[arg(long)]
    notes: bool,
    /// How diagnostics are printed: for people on the standard error, or as JSON on the standard
    /// output, one object a line, and nothing else there.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    message_format: Format,
    /// The repository [default: the one of this command].
    #[arg(long, value_name = "DIR", hide = true)]
    root: Option<PathBuf>,
}

/// What is read and what is written.
struct Paths {
    spec: PathBuf,
    out: PathBuf,
    names: Option<PathBuf>,
}

/// What was read.
struct Input {
    loaded: Loaded,
    /// The text of the file that keeps names.
    names: String,
}

impl Arguments {
    fn root(&self) -> PathBuf {
        self.root.clone().unwrap_or_else(repository)
    }

    /// `None` if it is not said where the code of another description goes.
    fn paths(&self) -> Option<Paths> {
        let root = self.root();
        let names = self.names.clone();
        match (self.spec.clone(), self.out.clone()) {
            (Some(_), None) => None,
            (Some(spec), Some(out)) => Some(Paths { spec, out, names }),
            (None, out) => Some(Paths {
                spec: root.join(SPEC),
                out: out.unwrap_or_else(|| root.join(OUT)),
                names: Some(names.unwrap_or_else(|| root.join(NAMES))),
            }),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let start = Instant::now();
    let Some(paths) = arguments.paths() else {
        complain(format_args!(
            "error: --spec needs --out\n\
             The SDK of this repository is generated from {SPEC} alone; name the directory that \
             the code of the other description goes to."
        ));
        return ExitCode::from(2);
    };
    match read(arguments, &paths) {
        Ok(input) => generate(arguments, &paths, &input, start),
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn read(arguments: &Arguments, paths: &Paths) -> Result<Input, String> {
    let mut names = String::new();
    let mut locked = Lock::default();
    if let Some(path) = &paths.names {
        names = names_text(path)?;
        locked = parse_names(path, &names)?;
    }
    let spec = &paths.spec;
    let bytes = std::fs::read(spec);
    let bytes = bytes.map_err(|error| format!("cannot read {}: {error}", shown(spec)))?;
    let (name, folder) = (shown(spec), folder_of(spec));
    let loaded = match &arguments.package {
        package if arguments.keep_going => {
            ::codegen::load_with_gaps(&name, bytes, folder, &locked, package.as_ref())
        }
        Some(package) => ::codegen::load_crate(&name, bytes, folder, &locked, package),
        None => ::codegen::load_file(&name, bytes, folder, &locked),
    };
    Ok(Input { loaded, names })
}

fn generate(arguments: &Arguments, paths: &Paths, input: &Input, start: Instant) -> ExitCode {
    let loaded = &input.loaded;
    let report = Report::new(arguments.message_format, loaded);
    report.print(arguments.notes);
    let done = match &loaded.api {
        Some(api) if !report.is_refused(&arguments.deny) => {
            let (package, runtime) = (arguments.package.as_ref(), arguments.runtime.as_deref());
            let output = Output::new(api, &paths.out, package, runtime);
            let names = loaded.names.text();
            output.and_then(|output| {
                let names = names?;
                match arguments.check {
                    true => check(arguments, &report, paths, api, &output, &names),
                    false => {
                        let names = (input.names.as_str(), names.as_str());
                        write(&report, paths, api, &output, names, start)
                    }
                }
            })
        }
        _ => {
            report.explain(&arguments.deny);
            report.finish(false);
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = &done {
        complain(format_args!("error: {error}"));
    } else if !arguments.check && arguments.spec.is_none() {
        announce(arguments, &report);
    }
    report.finish(done.is_ok());
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn write(
    report: &Report<'_>,
    paths: &Paths,
    api: &Api,
    output: &Output,
    (old_names, names): (&str, &str),
    start: Instant,
) -> Result<(), Box<dyn Error>> {
    let features = manifest::differences(api, &output.generated)?;
    let (written, begun) = output.write()?;
    if let Some(path) = &paths.names {
        emit::write_file_after(path, old_names, names)?;
    }
    report.say(Summary {
        counts: Counts::of(api),
        written,
        time: start.elapsed(),
    });
    for line in output.tell(&begun) {
        report.say(line);
    }
    if let Some(features) = features {
        complain(format_args!("warning: {features}"));
    }
    Ok(())
}

/// The most changes that a summary names.
const MOST: usize = 5;

/// Says what changed for users since the last commit, if git knows it.
fn announce(arguments: &Arguments, output: &Report<'_>) {
    let versions = Versions::since(Some("HEAD".to_owned()), arguments.root.clone());
    let report = match versions.compare() {
        Ok(report) if !report.is_empty() => report,
        _ => return,
    };
    output.say(format_args!(
        "API since the last commit: {}",
        report.verdict()
    ));
    for entry in report.changes.iter().take(MOST) {
        output.say(format_args!("  {}", entry.line()));
    }
    let more = match report.changes.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!("… and {more} more; "),
    };
    output.say(format_args!(
        "  {more}`cargo xtask diff HEAD` shows all of it"
    ));
}

fn check(
    arguments: &Arguments,
    report: &Report<'_>,
    paths: &Paths,
    api: &Api,
    output: &Output,
    names: &str,
) -> Result<(), Box<dyn Error>> {
    let stale = output.check()?;
    let remedy = match (&arguments.spec, &arguments.out) {
        (None, None) => "run `cargo xtask codegen`",
        _ => "run the same command without --check",
    };
    if !stale.is_empty() {
        list(report, &stale);
        return Err(format!("{} is stale; {remedy}", shown(&output.generated)).into());
    }
    if let Some(path) = &paths.names {
        let name = shown(path);
        if let Some(diff) = emit::check_file(path, &name, names)? {
            report.say(diff);
            return Err(format!("{name} is stale; {remedy}").into());
        }
    }
    if let Some(features) = manifest::differences(api, &output.generated)? {
        return Err(features.to_string().into());
    }
    report.say(format_args!("{} files are up to date", output.files.len()));
    Ok(())
}

/// The most stale files of a kind that are named: a whole new directory has hundreds.
const MOST_FILES: usize = 20;

fn list(report: &Report<'_>, stale: &Stale) {
    let lists = [
        ("missing", &stale.missing),
        ("changed", &stale.changed),
        ("stray", &stale.stray),
    ];
    for (what, files) in lists {
        for file in files.iter().take(MOST_FILES) {
            report.say(format_args!("{what}: {}", sanitize::line(file)));
        }
        if let Some(more) = files.len().checked_sub(MOST_FILES).filter(|more| *more > 0) {
            report.say(format_args!("{what}: … and {more} more"));
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
    start::repository()
}

/// A path as messages show it: from the root of the repository if it is in there, and on one line.
pub(crate) fn shown(path: &Path) -> String {
    let path = path.strip_prefix(repository()).unwrap_or(path);
    sanitize::line(&path.to_string_lossy())
}
