//! What parts of the SDK cost: lines, the time to compile them, and the size of a program.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use codegen::model::Api;
use codegen::render::Files;
use codegen::source::Source;

use super::{cargo, median, seconds, touch};
use crate::codegen::{SPEC, repository};
use crate::output::{complain, say};

/// The examples of the reference of the Chat API, for the operations that it lists.
const REFERENCE: &str = "tests/suite/checklist/examples.tsv";

/// A part of the SDK.
struct Slice {
    name: String,
    /// Its features, without TLS.
    features: BTreeSet<String>,
    /// The features of the program that sends one message with it, if there is one.
    program: Option<&'static str>,
}

/// Prints the table of slices.
pub(super) fn measure(runs: u32) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(repository().join(SPEC))?;
    let loaded = codegen::load(Source::new(SPEC, text));
    let api = loaded.api.ok_or("the description has errors")?;
    let files = codegen::generate(&api);
    let by_hand = program("by-hand", "by-hand")?;
    say(
        "\n| part of the SDK | operations | lines | `cargo check` | `cargo build --release` | program that sends a message | ÷ by hand |",
    );
    say("|---|---|---|---|---|---|---|");
    for slice in slices(&api)? {
        complain(format_args!("compiling {}", slice.name));
        let check = compile(&["check"], &slice, runs)?;
        let release = compile(&["build", "--release"], &slice, runs.min(3))?;
        let size = slice.program.map(|features| program("by-sdk", features));
        let (size, ratio) = match size.transpose()? {
            Some(size) => (
                megabytes(size),
                format!("{:.2}", size as f64 / by_hand as f64),
            ),
            None => Default::default(),
        };
        let (operations, lines) = (slice.operations(&api), slice.lines(&api, &files));
        let name = &slice.name;
        say(format_args!(
            "| {name} | {operations} | {lines} | {check} | {release} | {size} | {ratio} |"
        ));
    }
    let by_hand = megabytes(by_hand);
    say(format_args!(
        "| the same by hand, with reqwest | | | | | {by_hand} | 1 |"
    ));
    Ok(())
}

fn slices(api: &Api) -> Result<[Slice; 3], Box<dyn Error>> {
    let umbrella = api.features.clone();
    let umbrella = umbrella.ok_or("the description asks for no features")?;
    let table = fs::read_to_string(repository().join(REFERENCE))?;
    // The first column names an operation, in lines that are neither comments nor the header.
    let ids = table.lines().filter_map(|line| line.split('\t').next());
    let ids: BTreeSet<&str> = ids.collect();
    let operations = api.operations.iter();
    let listed = operations.filter(|operation| ids.contains(operation.id.as_str()));
    let listed: Vec<_> = listed.collect();
    let groups = listed
        .iter()
        .filter_map(|operation| api.feature_of(operation));
    let mut all: BTreeSet<String> = api.feature_names().into_iter().map(str::to_owned).collect();
    all.insert(umbrella);
    Ok([
        Slice {
            name: "`messages` alone".to_owned(),
            features: ["messages".to_owned()].into(),
            program: Some("by-sdk"),
        },
        Slice {
            name: format!(
                "the groups of the {} operations in the reference",
                listed.len()
            ),
            features: groups.map(str::to_owned).collect(),
            program: None,
        },
        Slice {
            name: "all of it".to_owned(),
            features: all,
            program: Some("whole"),
        },
    ])
}

impl Slice {
    fn has(&self, features: &[String]) -> bool {
        features.is_empty()
            || features
                .iter()
                .any(|feature| self.features.contains(feature))
    }

    fn operations(&self, api: &Api) -> usize {
        let features = api
            .operations
            .iter()
            .map(|operation| api.feature_of(operation));
        features
            .flatten()
            .filter(|feature| self.features.contains(*feature))
            .count()
    }

    /// The generated lines that are compiled.
    fn lines(&self, api: &Api, files: &Files) -> usize {
        let is_compiled = |path: &str| {
            let mut parts = path.split('/');
            match (parts.next(), parts.next(), parts.next()) {
                (Some("operations"), Some(module), Some(_)) => {
                    let tag = api.tags.iter().find(|tag| tag.module == module);
                    tag.is_some_and(|tag| self.has(tag.feature.as_slice()))
                }
                (Some("types"), Some(file), None) => {
                    let mut types = api.types.values();
                    let ty = types.find(|ty| file.strip_suffix(".rs") == Some(&ty.module));
                    ty.is_none_or(|ty| self.has(&ty.features))
                }
                _ => true,
            }
        };
        let compiled = files.iter().filter(|(path, _)| is_compiled(path));
        compiled.map(|(_, text)| text.lines().count()).sum()
    }
}

/// How long it takes to compile the crate alone, from the first line on.
fn compile(command: &[&str], slice: &Slice, runs: u32) -> Result<String, Box<dyn Error>> {
    let features: Vec<&str> = slice.features.iter().map(String::as_str).collect();
    let features = format!("rustls,{}", features.join(","));
    let mut arguments = command.to_vec();
    arguments.extend(["--quiet", "--package", "chat-sdk", "--lib"]);
    arguments.extend(["--no-default-features", "--features", &features]);
    // What it depends on is compiled first.
    cargo(&arguments)?;
    let time = median(runs, || {
        touch(&repository().join("chat-sdk/src/lib.rs"))?;
        cargo(&arguments)
    })?;
    Ok(seconds(time))
}

/// Builds a program that sends one message, without symbols, and gives its size in bytes.
fn program(name: &str, features: &str) -> Result<u64, Box<dyn Error>> {
    complain(format_args!("building the program {name} with {features}"));
    cargo(&[
        "build",
        "--quiet",
        "--release",
        "--package",
        "one-message",
        "--bin",
        name,
        "--no-default-features",
        "--features",
        features,
    ])?;
    let path = Path::new("target/release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    Ok(fs::metadata(repository().join(path))?.len())
}

fn megabytes(bytes: u64) -> String {
    format!("{:.2} MB", bytes as f64 / 1e6)
}
