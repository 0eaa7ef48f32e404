//! The Rust compiler, asked whether a program compiles against generated code.
//!
//! `rustc` is called directly, for metadata alone: types and borrows are checked, and nothing is
//! generated. The runtime and serde are taken as cargo built them for this package.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::render::Files;
use serde::Deserialize;

use crate::usage::Program;

/// A folder for what is compiled, which goes when it is dropped.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder below `target`, of this process alone.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn new() -> Result<Self, String> {
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/spec-edits");
        let path = target.join(std::process::id().to_string());
        let made = std::fs::create_dir_all(&path);
        made.map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left behind lies below `target`, and does no harm.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Where the crates are that generated code depends on.
#[derive(Clone, Debug)]
pub struct Compiler {
    /// Paths of `.rmeta` files by the names of crates.
    crates: BTreeMap<String, PathBuf>,
}

/// The crates that generated code and programs name.
const CRATES: [&str; 3] = ["openapi_client_runtime", "serde", "serde_json"];

#[derive(Deserialize)]
struct Artifact {
    target: Target,
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// An error of the compiler.
#[derive(Clone, Debug, Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    spans: Vec<Span>,
}

#[derive(Clone, Debug, Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

/// What becomes of a program.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The items whose use does not compile.
    pub failing: BTreeSet<String>,
    /// What the compiler says, for a person.
    pub messages: Vec<String>,
}

impl Compiler {
    /// Asks cargo where the crates are, and has them built if need be.
    ///
    /// # Errors
    /// What cargo says if it fails.
    pub fn find() -> Result<Self, String> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let output = Command::new(cargo)
            .args([
                "build",
                "--quiet",
                "--package",
                env!("CARGO_PKG_NAME"),
                "--lib",
            ])
            .args(["--message-format", "json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .map_err(|error| format!("cargo does not run: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let mut crates = BTreeMap::new();
        for artifact in text
            .lines()
            .filter_map(|line| serde_json::from_str::<Artifact>(line).ok())
        {
            let name = artifact.target.name.replace('-', "_");
            let is_metadata = |path: &&PathBuf| path.extension().is_some_and(|end| end == "rmeta");
            if CRATES.contains(&name.as_str())
                && let Some(path) = artifact.filenames.iter().find(is_metadata)
            {
                crates.insert(name, path.clone());
            }
        }
        match CRATES.iter().find(|name| !crates.contains_key(**name)) {
            Some(name) => Err(format!("cargo did not say where it built {name}")),
            None => Ok(Self { crates }),
        }
    }

    /// Compiles generated code as the crate `api` into a folder.
    ///
    /// # Errors
    /// What the compiler says, if the code is wrong.
    pub fn api(&self, files: &Files, folder: &Path) -> Result<(), String> {
        for (path, text) in files {
            let path = folder.join("generated").join(path);
            write(&path, text)?;
        }
        let root = "pub use openapi_client_runtime as runtime;\npub mod generated;\npub use generated::*;\n";
        write(&folder.join("api.rs"), root)?;
        let errors = self.compile("api", folder, &[])?;
        match errors.is_empty() {
            true => Ok(()),
            false => Err(errors.into_iter().map(|error| error.message).collect()),
        }
    }

    /// Compiles a program against the crate `api` of a folder. What fails is left out and the rest is
    /// compiled again, since the compiler may stop at the first kind of error.
    ///
    /// # Errors
    /// If the compiler does not run, or complains of no line of the program.
    pub fn program(&self, program: &Program, folder: &Path, name: &str) -> Result<Outcome, String> {
        let api = folder.join("libapi.rmeta");
        let mut outcome = Outcome::default();
        let mut left: Vec<&str> = program.text.lines().collect();
        loop {
            write(&folder.join(format!("{name}.rs")), &left.join("\n"))?;
            let errors = self.compile(name, folder, &[("api", &api)])?;
            if errors.is_empty() {
                return Ok(outcome);
            }
            let mut found = false;
            for error in errors {
                let file = format!("{name}.rs");
                let primary = error.spans.iter().filter(|span| span.is_primary);
                for span in primary.filter(|span| span.file_name.ends_with(&file)) {
                    if let Some(path) = program.lines.get(&span.line_start) {
                        found = true;
                        left[span.line_start - 1] = "";
                        outcome.failing.insert(path.clone());
                        outcome.messages.push(format!("{path}: {}", error.message));
                    }
                }
            }
            if !found {
                return Err(format!("no line of {name} is to blame"));
            }
        }
    }

    fn compile(
        &self,
        name: &str,
        folder: &Path,
        others: &[(&str, &Path)],
    ) -> Result<Vec<Diagnostic>, String> {
        let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
        let mut command = Command::new(rustc);
        command
            .args([
                "--edition",
                "2024",
                "--crate-type",
                "lib",
                "--crate-name",
                name,
            ])
            .args([
                "--emit",
                "metadata",
                "--cap-lints",
                "allow",
                "--error-format",
                "json",
            ])
            .arg("--out-dir")
            .arg(folder)
            .arg(folder.join(format!("{name}.rs")));
        let own = self
            .crates
            .iter()
            .map(|(name, path)| (name.as_str(), path.as_path()));
        for (name, path) in own.chain(others.iter().copied()) {
            command
                .arg("--extern")
                .arg(format!("{name}={}", path.display()));
        }
        let folders: BTreeSet<&Path> = self
            .crates
            .values()
            .filter_map(|path| path.parent())
            .collect();
        for folder in folders {
            command
                .arg("-L")
                .arg(format!("dependency={}", folder.display()));
        }
        let output = command
            .output()
            .map_err(|error| format!("rustc does not run: {error}"))?;
        let text = String::from_utf8_lossy(&output.stderr);
        let mut errors: Vec<Diagnostic> = text
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .filter(|one: &Diagnostic| one.level == "error")
            .collect();
        // The last one counts the others.
        errors.retain(|error| !error.spans.is_empty());
        if !output.status.success() && errors.is_empty() {
            return Err(format!("rustc ended with {}: {text}", output.status));
        }
        Ok(errors)
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let told = |error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    std::fs::write(path, text).map_err(told)
}
