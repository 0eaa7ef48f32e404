//! `cargo xtask codegen`

use std::error::Error;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use ::codegen::emit::{self, Stale};
use ::codegen::lock::Lock;
use ::codegen::render::Files;
use ::codegen::source::Source;
use ::codegen::summary::{Counts, Summary};

use crate::compare::{Versions, names, read};
use crate::output::{complain, say};

/// The description of this repository.
pub(crate) const SPEC: &str = "spec/chat.yaml";
/// The names of what was generated, kept beside the description.
pub(crate) const NAMES: &str = "spec/names.lock";
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
    /// The file that keeps names, so that what is added renames nothing. It is written too [default:
    /// the repository's spec/names.lock; with --spec, names are not kept].
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
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
    let Some(paths) = arguments.paths() else {
        complain(format_args!(
            "error: --spec needs --out\n\
             The SDK of this repository is generated from {SPEC} alone; name the directory that \
             the code of the other description goes to."
        ));
        return ExitCode::from(2);
    };
    match generate(arguments, &paths) {
        Ok(code) => code,
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn generate(arguments: &Arguments, paths: &Paths) -> Result<ExitCode, Box<dyn Error>> {
    let start = Instant::now();
    let text = read(&paths.spec)?;
    let locked = match &paths.names {
        Some(path) => names(path)?,
        None => Lock::default(),
    };
    let loaded = ::codegen::load_with(Source::new(shown(&paths.spec), text), &locked);
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
        return Err(format!("nothing was written because of {count} error{plural}").into());
    };
    let files = ::codegen::generate(&api);
    let names = loaded.names.text()?;
    if arguments.check {
        return check(paths, &files, &names);
    }
    let written = emit::write(&paths.out, &files)?;
    if let Some(path) = &paths.names {
        emit::write_file(path, &names)?;
    }
    say(Summary {
        counts: Counts::of(&api),
        written,
        time: start.elapsed(),
    });
    if arguments.spec.is_none() {
        announce(arguments);
    }
    Ok(ExitCode::SUCCESS)
}

/// The most changes that a summary names.
const MOST: usize = 5;

/// Says what changed for users since the last commit, if git knows it.
fn announce(arguments: &Arguments) {
    let versions = Versions::since(Some("HEAD".to_owned()), arguments.root.clone());
    let report = match versions.compare() {
        Ok(report) if !report.is_empty() => report,
        _ => return,
    };
    say(format_args!(
        "API since the last commit: {}",
        report.verdict()
    ));
    for entry in report.changes.iter().take(MOST) {
        say(format_args!("  {}", entry.line()));
    }
    let more = match report.changes.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!("… and {more} more; "),
    };
    say(format_args!(
        "  {more}`cargo xtask diff HEAD` shows all of it"
    ));
}

fn check(paths: &Paths, files: &Files, names: &str) -> Result<ExitCode, Box<dyn Error>> {
    let stale = emit::check(&paths.out, files)?;
    if !stale.is_empty() {
        report(&stale);
        return Err(format!("{} is stale; {REMEDY}", shown(&paths.out)).into());
    }
    if let Some(path) = &paths.names {
        let name = shown(path);
        if let Some(diff) = emit::check_file(path, &name, names)? {
            say(diff);
            return Err(format!("{name} is stale; {REMEDY}").into());
        }
    }
    say(format_args!("{} files are up to date", files.len()));
    Ok(ExitCode::SUCCESS)
}

const REMEDY: &str = "run `cargo xtask codegen`";

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
