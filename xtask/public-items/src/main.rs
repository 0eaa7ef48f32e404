//! `cargo xtask api`

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Parser;
use codegen::emit;
use serde_json::Value;
use start::{cargo, hand_over, repository};

/// Write down what the published crates offer, a line for each public item.
///
/// The lists stand in the folder `api` of each crate, so that a review shows every item that comes, goes
/// or changes, whether it is generated or written by hand.
#[derive(Parser)]
#[command(bin_name = "cargo xtask api")]
struct Arguments {
    /// Write nothing; print what differs and exit with 1 if anything does.
    #[arg(long)]
    check: bool,
    /// Only this one of the published packages.
    #[arg(long, value_parser = PACKAGES.map(|package| package.name))]
    package: Option<String>,
}

/// A published package, and what programs call it.
struct Package {
    name: &'static str,
    folder: &'static str,
    /// What changes the public items. TLS does not.
    features: &'static str,
}

const PACKAGES: [Package; 2] = [
    Package {
        name: "openapi-client-runtime",
        folder: "runtime",
        features: "chrono,jiff,time,tracing",
    },
    Package {
        name: "chat-sdk",
        folder: "chat-sdk",
        features: "chrono,jiff,time,tracing,webhooks",
    },
];

/// The form of rustdoc's JSON that the crate `public-api` reads, in the version that the manifest asks
/// for, and a release of Rust that writes it.
const FORMAT: u64 = 57;
const RUST: &str = "1.95";

/// The variable by which this program knows that it is to be rustdoc, and which rustdoc.
const RUSTDOC: &str = "XTASK_RUSTDOC";

fn main() -> ExitCode {
    if let Some(code) = as_rustdoc() {
        return code;
    }
    match snapshots(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line. A reader who is gone is no failure.
fn say(line: impl std::fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A path as messages show it: from the root of the repository if it is in there.
fn shown(path: &Path) -> String {
    path.strip_prefix(repository())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// Goes on as rustdoc, if cargo called this program in its place.
///
/// JSON is an unstable output of rustdoc, and a stable compiler gives it only if it is told to be an
/// unstable one. Were cargo told the same, it would build all dependencies once more.
fn as_rustdoc() -> Option<ExitCode> {
    let mut rustdoc = Command::new(env::var_os(RUSTDOC)?);
    rustdoc
        .args(env::args_os().skip(1))
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove(RUSTDOC);
    Some(hand_over(rustdoc))
}

fn snapshots(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let mut stale = Vec::new();
    let is_meant = |package: &&Package| match &arguments.package {
        Some(name) => package.name == name,
        None => true,
    };
    for package in PACKAGES.iter().filter(is_meant) {
        let json = document(package)?;
        let format = format(&json)?;
        if format != FORMAT {
            let message = format!(
                "this rustdoc writes its JSON in the form {format}, and what reads it knows {FORMAT}: \
                 `cargo +{RUST} xtask api` has it"
            );
            if arguments.check {
                // A job of CI checks with the right one. Others need not have it.
                say(format_args!("skipped: {message}"));
                return Ok(ExitCode::SUCCESS);
            }
            return Err(message.into());
        }
        let folder = repository().join(package.folder).join("api");
        let files = files(&json)?;
        if arguments.check {
            stale.extend(differences(&folder, &files)?);
        } else {
            write(&folder, &files)?;
        }
    }
    if stale.is_empty() {
        say("the lists of public items are up to date");
        return Ok(ExitCode::SUCCESS);
    }
    for difference in stale {
        say(difference);
    }
    Err("public items differ from their lists; if they are meant to, run `cargo xtask api`".into())
}

/// Has rustdoc write what it knows of a package, and says where that is.
fn document(package: &Package) -> Result<PathBuf, Box<dyn Error>> {
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let mut command = cargo("rustdoc");
    command
        .args(["--quiet", "--lib", "--no-default-features"])
        .args(["--package", package.name, "--features", package.features])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTDOC", env::current_exe()?)
        .env(RUSTDOC, rustdoc);
    if !command.status()?.success() {
        return Err(format!("{} cannot be documented", package.name).into());
    }
    let metadata = cargo("metadata")
        .args(["--no-deps", "--format-version", "1"])
        .output()?;
    let metadata: Value = serde_json::from_slice(&metadata.stdout)?;
    let target = metadata["target_directory"].as_str();
    let target = target.ok_or("cargo does not say where it builds")?;
    let file = format!("{}.json", package.name.replace('-', "_"));
    Ok(Path::new(target).join("doc").join(file))
}

fn format(json: &Path) -> Result<u64, Box<dyn Error>> {
    let document: Value = serde_json::from_str(&fs::read_to_string(json)?)?;
    let format = document["format_version"].as_u64();
    Ok(format.ok_or("rustdoc does not say in which form it writes")?)
}

/// The lists by the names of their files: one for each module, sorted.
fn files(json: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()?;
    let name = json.file_stem().unwrap_or_default().to_string_lossy();
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in api.items() {
        let line = item.to_string();
        if !is_derived(&line) {
            lists.entry(file(&line, &name)).or_default().push(line);
        }
    }
    let text = |(file, mut lines): (String, Vec<String>)| {
        lines.sort();
        lines.dedup();
        (file, lines.join("\n") + "\n")
    };
    Ok(lists.into_iter().map(text).collect())
}

/// Whether a line is a method of a trait whose implementation has a line of its own, or a trait that
/// the compiler derives beside another.
fn is_derived(line: &str) -> bool {
    if line.contains("core::marker::StructuralPartialEq for ") {
        return true;
    }
    const METHODS: [&str; 9] = [
        "::clone(&self)",
        "::cmp(&self",
        "::default() -> Self",
        "::deserialize<",
        "::eq(&self",
        "::fmt(&self",
        "::hash<",
        "::partial_cmp(&self",
        "::serialize<",
    ];
    line.starts_with("pub fn ") && METHODS.iter().any(|method| line.contains(method))
}

/// The file that a line belongs to: that of the module that its item stands in.
fn file(line: &str, package: &str) -> String {
    // What implements a trait stands behind `for`.
    let item = line.rsplit(" for ").next().unwrap_or(line);
    let path = item.split_once(&format!("{package}::"));
    let parts: Vec<&str> = path.map_or("", |(_, path)| path).split("::").collect();
    let is_module = |part: &&&str| part.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let modules = parts.len().saturating_sub(1);
    let modules: Vec<&str> = parts[..modules]
        .iter()
        .take_while(is_module)
        .copied()
        .collect();
    let modules = match modules.as_slice() {
        [] => "root".to_owned(),
        modules => modules.join("."),
    };
    format!("{modules}.txt")
}

/// The lists that are there and should not be.
fn strays(folder: &Path, files: &BTreeMap<String, String>) -> std::io::Result<Vec<PathBuf>> {
    let mut strays = Vec::new();
    if folder.exists() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".txt") && !files.contains_key(name.as_ref()) {
                strays.push(path);
            }
        }
    }
    strays.sort();
    Ok(strays)
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), Box<dyn Error>> {
    for stray in strays(folder, files)? {
        fs::remove_file(&stray)?;
        say(format_args!("removed {}", shown(&stray)));
    }
    for (name, text) in files {
        let path = folder.join(name);
        if emit::write_file(&path, text)? {
            say(format_args!("wrote {}", shown(&path)));
        }
    }
    Ok(())
}

fn differences(
    folder: &Path,
    files: &BTreeMap<String, String>,
) -> Result<Vec<String>, Box<dyn Error>> {
    let strays = strays(folder, files)?;
    let stray = |path: &PathBuf| format!("{} lists a module that is gone", shown(path));
    let mut differences: Vec<String> = strays.iter().map(stray).collect();
    for (name, text) in files {
        let path = folder.join(name);
        differences.extend(emit::check_file(&path, &shown(&path), text)?);
    }
    Ok(differences)
}

#[cfg(test)]
mod tests {
    use super::{file, is_derived};

    #[test]
    fn lines_go_to_the_file_of_their_module() {
        for (line, expected) in [
            (
                "pub fn chat_sdk::Client::chat(&self) -> chat_sdk::Chat",
                "root.txt",
            ),
            ("pub use chat_sdk::Error", "root.txt"),
            ("pub mod chat_sdk::types", "root.txt"),
            ("pub mod chat_sdk", "root.txt"),
            (
                "pub chat_sdk::types::Message::text: alloc::string::String",
                "types.txt",
            ),
            (
                "impl core::clone::Clone for chat_sdk::types::Message",
                "types.txt",
            ),
            (
                "pub struct chat_sdk::operations::polls::Vote(_)",
                "operations.polls.txt",
            ),
        ] {
            assert_eq!(file(line, "chat_sdk"), expected, "{line}");
        }
    }

    #[test]
    fn derived_methods_have_no_lines() {
        assert!(is_derived(
            "impl core::marker::StructuralPartialEq for chat_sdk::types::A"
        ));
        assert!(is_derived(
            "pub fn chat_sdk::types::A::clone(&self) -> chat_sdk::types::A"
        ));
        assert!(!is_derived(
            "impl core::clone::Clone for chat_sdk::types::A"
        ));
        assert!(!is_derived("pub fn chat_sdk::types::A::format(&self)"));
    }
}
