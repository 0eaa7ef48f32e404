//! The generated crates as one workspace, so that what they depend on is compiled once.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;
use wait4::Wait4;

use super::report::{Row, counted};
use crate::codegen::repository;

/// A crate with nothing in it but what all others depend on.
const DEPENDENCIES: &str = "dependencies-of-all";

pub(super) struct Workspace {
    pub root: PathBuf,
    jobs: Option<u32>,
}

/// What the compiler had to say about one crate.
#[derive(Default)]
struct Complaints {
    warnings: Vec<String>,
    errors: Vec<String>,
}

impl Workspace {
    /// Makes a workspace of the crates below `root`.
    pub(super) fn create(
        root: &Path,
        packages: &[String],
        jobs: Option<u32>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut members = packages.to_vec();
        members.push(DEPENDENCIES.to_owned());
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
             [profile.dev]\ndebug = false\n"
        );
        fs::write(root.join("Cargo.toml"), manifest)?;
        let dependencies = root.join(DEPENDENCIES);
        fs::create_dir_all(dependencies.join("src"))?;
        fs::write(dependencies.join("src/lib.rs"), "")?;
        let manifest = format!(
            "[package]\nname = {DEPENDENCIES:?}\nedition = \"2024\"\n\n\
             [dependencies]\nopenapi-client-runtime = {{ path = {:?}, default-features = false }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
            repository().join("runtime")
        );
        fs::write(dependencies.join("Cargo.toml"), manifest)?;
        // The versions of this repository: those that its tests pass with.
        fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock"))?;
        Ok(Self {
            root: root.to_owned(),
            jobs,
        })
    }

    /// Compiles what the crates depend on, which is no part of what is measured.
    pub(super) fn prepare(&self) -> Result<(), Box<dyn Error>> {
        let status = self.cargo("check", DEPENDENCIES).status()?;
        if status.success() {
            Ok(())
        } else {
            Err("what the crates depend on does not compile".into())
        }
    }

    /// `cargo check` of one crate alone.
    pub(super) fn check(&self, package: &str, row: &mut Row) -> Result<(), Box<dyn Error>> {
        let begin = Instant::now();
        let (complaints, memory) = self.complaints("check", package)?;
        let took = begin.elapsed();
        row.rustc_warnings = Some(complaints.warnings.len());
        if complaints.errors.is_empty() {
            row.check_time = Some(took);
            row.check_memory = memory;
        }
        note(row, complaints, "rustc");
        Ok(())
    }

    pub(super) fn lint(&self, package: &str, row: &mut Row) -> Result<(), Box<dyn Error>> {
        let (mut complaints, _) = self.complaints("clippy", package)?;
        // It repeats what the compiler says.
        complaints.warnings.retain(|text| text.contains("clippy::"));
        complaints.errors.retain(|text| text.contains("clippy::"));
        row.clippy_warnings = Some(complaints.warnings.len());
        note(row, complaints, "clippy");
        Ok(())
    }

    fn complaints(
        &self,
        command: &str,
        package: &str,
    ) -> Result<(Complaints, u64), Box<dyn Error>> {
        // Cargo repeats the warnings of a crate that it need not compile, but not the time.
        let lib = self.root.join(package).join("src/lib.rs");
        let now = std::time::SystemTime::now();
        fs::File::options()
            .append(true)
            .open(lib)?
            .set_modified(now)?;
        let mut child = self
            .cargo(command, package)
            .args(["--package", package, "--lib", "--message-format", "json"])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut text = String::new();
        if let Some(mut stdout) = child.stdout.take() {
            std::io::Read::read_to_string(&mut stdout, &mut text)?;
        }
        let end = child.wait4()?;
        let mut complaints = read(&text, package);
        if !end.status.success() && complaints.errors.is_empty() {
            complaints.errors.push(format!("cargo {command} fails"));
        }
        Ok((complaints, end.rusage.maxrss))
    }

    /// A command of cargo in the workspace. TLS is left out: it takes longest to compile, and no call
    /// to this machine needs it.
    pub(super) fn cargo(&self, command: &str, package: &str) -> Command {
        let mut cargo = start::program();
        cargo
            .arg(command)
            .arg("--quiet")
            .arg("--manifest-path")
            .arg(self.root.join(package).join("Cargo.toml"))
            .arg("--target-dir")
            .arg(self.root.join("target"))
            .arg("--no-default-features");
        if let Some(jobs) = self.jobs {
            cargo.arg("--jobs").arg(jobs.to_string());
        }
        cargo
    }
}

fn note(row: &mut Row, complaints: Complaints, tool: &str) {
    if !complaints.errors.is_empty() {
        let count = counted(complaints.errors.len(), "error");
        row.trouble(format!("{count} of {tool}"), complaints.errors.join("\n"));
    }
    if !complaints.warnings.is_empty() {
        let count = counted(complaints.warnings.len(), "warning");
        row.trouble(format!("{count} of {tool}"), complaints.warnings.join("\n"));
    }
}

fn read(messages: &str, package: &str) -> Complaints {
    let mut complaints = Complaints::default();
    let target = package.replace('-', "_");
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-message")
        .filter(|message| message["target"]["name"] == target.as_str());
    for message in messages {
        let message = &message["message"];
        let text = message["rendered"].as_str().unwrap_or_default();
        // What counts the others has no place of its own.
        let is_about_code = message["spans"]
            .as_array()
            .is_some_and(|spans| !spans.is_empty());
        match message["level"].as_str() {
            Some("warning") if is_about_code => complaints.warnings.push(named(message, text)),
            Some("error") if is_about_code => complaints.errors.push(named(message, text)),
            _ => {}
        }
    }
    complaints
}

/// A message with the name of its lint, which the text has only where a lint is met first.
fn named(message: &Value, text: &str) -> String {
    match message["code"]["code"].as_str() {
        Some(code) => format!("[{code}] {text}"),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn complaints_are_told_from_what_counts_them() {
        let message = |name: &str, level: &str, code: Option<&str>, spans: Value| {
            json!({
                "reason": "compiler-message",
                "target": { "name": name },
                "message": {
                    "level": level,
                    "code": code.map(|code| json!({ "code": code })),
                    "spans": spans,
                    "rendered": "said",
                },
            })
            .to_string()
        };
        let messages = [
            message("letters_client", "warning", Some("dead_code"), json!([{}])),
            message("letters_client", "warning", None, json!([])),
            message("letters_client", "error", Some("E0308"), json!([{}])),
            message("other", "warning", Some("dead_code"), json!([{}])),
            json!({ "reason": "build-finished" }).to_string(),
        ];
        let complaints = read(&messages.join("\n"), "letters-client");
        assert_eq!(complaints.warnings, ["[dead_code] said"]);
        assert_eq!(complaints.errors, ["[E0308] said"]);
    }
}
