//! `cargo xtask codegen`

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use ::codegen::emit::{self, Stale};
use ::codegen::model::Api;
use ::codegen::package::{self, CrateName, Runtime};
use ::codegen::render::Files;
use ::codegen::source::Source;
use ::codegen::summary::{Counts, Summary};

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
    let source = Source::new(shown(&spec), text);
    let loaded = match &arguments.package {
        Some(name) => ::codegen::load_crate(source, name),
        None => ::codegen::load(source),
    };
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
    let Output { files, skeleton } = match &arguments.package {
        Some(name) => match new_crate(&api, name, &out, arguments.runtime.as_deref()) {
            Ok(output) => output,
            Err(error) => {
                complain(format_args!("error: {error}"));
                return ExitCode::FAILURE;
            }
        },
        None => Output {
            files: ::codegen::generate(&api),
            skeleton: None,
        },
    };
    let generated = match skeleton {
        Some(_) => out.join(package::GENERATED),
        None => out.clone(),
    };
    if arguments.check {
        let missing = skeleton.map(|skeleton| emit::missing(&out, &skeleton));
        return check(&generated, &files, &missing.unwrap_or_default());
    }
    let written = emit::write(&generated, &files).and_then(|written| {
        let begun = skeleton.as_ref().map(|files| emit::begin(&out, files));
        Ok((written, begun.transpose()?))
    });
    match written {
        Ok((written, begun)) => {
            let summary = Summary {
                counts: Counts::of(&api),
                written,
                time: start.elapsed(),
            };
            say(summary);
            if let (Some(skeleton), Some(begun)) = (skeleton, begun) {
                tell_of_skeleton(&skeleton, &begun);
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// What a run is to write.
struct Output {
    /// The generated code.
    files: Files,
    /// What a new crate begins with, if there is to be one.
    skeleton: Option<Files>,
}

fn new_crate(
    api: &Api,
    name: &CrateName,
    out: &Path,
    runtime: Option<&str>,
) -> Result<Output, Box<dyn std::error::Error>> {
    let is_version = |text: &str| {
        let text = text.trim_start_matches(['^', '=', '~', '>', '<', ' ']);
        text.starts_with(|c: char| c.is_ascii_digit())
    };
    let runtime = match runtime {
        Some(version) if is_version(version) => Runtime::Version(version.to_owned()),
        given => {
            let path = given.map_or_else(|| in_repository("runtime"), PathBuf::from);
            if !path.join("Cargo.toml").is_file() {
                let path = path.display();
                return Err(format!(
                    "{path} is no crate: --runtime takes its directory, or a version"
                )
                .into());
            }
            Runtime::at(&whole(&path)?, &whole(out)?)
        }
    };
    Ok(Output {
        files: ::codegen::generate_crate(api),
        skeleton: Some(package::skeleton(api, name, &runtime)),
    })
}

/// An absolute path without links, also of what is not there yet.
fn whole(path: &Path) -> std::io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for parent in path.ancestors() {
        if let (Ok(parent_whole), Ok(rest)) = (parent.canonicalize(), path.strip_prefix(parent)) {
            return Ok(parent_whole.join(rest));
        }
    }
    Ok(path)
}

/// Which files of the crate around the generated code are new, and which were left as they are.
fn tell_of_skeleton(skeleton: &Files, begun: &[String]) {
    let kept: Vec<&str> = skeleton
        .keys()
        .filter(|name| !begun.contains(name))
        .map(String::as_str)
        .collect();
    if !begun.is_empty() {
        say(format_args!(
            "begun, yours from now on: {}",
            begun.join(", ")
        ));
    }
    if !kept.is_empty() {
        say(format_args!("left as they are: {}", kept.join(", ")));
    }
}

/// `missing` are files that the generator writes once.
fn check(out: &Path, files: &Files, missing: &[String]) -> ExitCode {
    match emit::check(out, files).map(|stale| Stale {
        missing: [missing, &stale.missing].concat(),
        ..stale
    }) {
        Ok(stale) if stale.is_empty() => {
            say(format_args!("{} files are up to date", files.len()));
            ExitCode::SUCCESS
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
fn shown(path: &Path) -> String {
    path.strip_prefix(repository())
        .unwrap_or(path)
        .display()
        .to_string()
}
