//! The workflows run nothing that another can change: actions are named by the hash of a commit, and
//! tools by their version.

use std::error::Error;
use std::fs;
use std::path::Path;

/// Returns true if the rest of a line names a version.
type NamesVersion = fn(&str) -> bool;

/// Commands that install or run a tool.
const TOOLS: [(&str, NamesVersion); 8] = [
    ("pip install", |rest| {
        packages(rest).all(|package| package.contains("=="))
    }),
    ("npm install", |rest| packages(rest).all(has_version)),
    ("npx", |rest| packages(rest).next().is_some_and(has_version)),
    ("go install", |rest| packages(rest).all(has_version)),
    ("gem install", |rest| rest.contains("--version ")),
    ("cargo install", |rest| {
        rest.contains("--version ") && rest.contains("--locked")
    }),
    ("rustup toolchain install", |rest| {
        packages(rest).next().is_some_and(is_version)
    }),
    ("rustup default", |rest| {
        packages(rest).next().is_some_and(is_version)
    }),
];

fn packages(rest: &str) -> impl Iterator<Item = &str> {
    let words = rest.split_whitespace();
    words.filter(|word| !word.starts_with('-'))
}

/// Three numbers, such as `1.95.0`.
fn is_version(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('.').collect();
    let is_number =
        |number: &&str| !number.is_empty() && number.bytes().all(|c| c.is_ascii_digit());
    numbers.len() == 3 && numbers.iter().all(is_number)
}

/// `package@1.2.3`, whose name may begin with an `@` itself.
fn has_version(package: &str) -> bool {
    let version = package.rsplit_once('@').map(|(_, version)| version);
    version.is_some_and(|version| is_version(version.trim_start_matches('v')))
}

/// An action by the hash of a commit, with the version as a comment.
fn is_pinned(action: &str) -> bool {
    let Some((name, version)) = action.split_once(" # v") else {
        return false;
    };
    let hash = name.split_once('@').map(|(_, hash)| hash.trim());
    let is_hash = |hash: &str| hash.len() == 40 && hash.bytes().all(|c| c.is_ascii_hexdigit());
    hash.is_some_and(is_hash) && is_version(version.trim())
}

/// The lines of a workflow that name something without saying which.
fn loose(workflow: &str) -> Vec<&str> {
    let is_loose = |line: &&str| {
        let line = line.trim().trim_start_matches("- ");
        if line.starts_with('#') {
            return false;
        }
        if let Some(action) = line.strip_prefix("uses:") {
            return !is_pinned(action);
        }
        if line.contains("curl ") || line.contains("wget ") {
            return true;
        }
        TOOLS.iter().any(|(command, names_version)| {
            let found = line.split_once(command);
            // `go install` is the end of `cargo install` too.
            let is_whole = |before: &str| !before.ends_with(|c: char| c.is_alphanumeric());
            let rest = found.filter(|(before, _)| is_whole(before));
            let rest = rest.map(|(_, rest)| rest);
            // A further command of the line has a say of its own.
            let rest = rest.map(|rest| rest.split(['&', ';', '|']).next().unwrap_or_default());
            rest.is_some_and(|rest| !names_version(rest))
        })
    };
    workflow.lines().filter(is_loose).map(str::trim).collect()
}

#[test]
fn everything_that_workflows_run_is_pinned() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let mut actions = 0;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let text = fs::read_to_string(&path)?;
        assert_eq!(loose(&text), Vec::<&str>::new(), "{}", path.display());
        actions += text.matches("uses:").count();
    }
    assert!(actions > 10, "only {actions} actions were found");
    Ok(())
}

#[test]
fn what_is_not_pinned_is_found() {
    let hash = "0123456789abcdef0123456789abcdef01234567";
    for line in [
        "- uses: actions/checkout@v4".to_owned(),
        "uses: actions/checkout@main # v4.2.2".to_owned(),
        format!("- uses: actions/checkout@{hash}"),
        format!("- uses: actions/checkout@{hash} # stable"),
        "- uses: docker://alpine:latest".to_owned(),
        "- run: pip install openapi-spec-validator".to_owned(),
        "- run: pip install one==1.0.0 other".to_owned(),
        "- run: npx --yes @redocly/cli@latest lint".to_owned(),
        "- run: npx --yes @redocly/cli lint".to_owned(),
        "- run: cargo install cargo-deny --locked".to_owned(),
        "- run: rustup toolchain install stable --profile minimal".to_owned(),
        "- run: curl https://sh.example.com | sh".to_owned(),
    ] {
        assert_eq!(loose(&line).len(), 1, "{line}");
    }
    for line in [
        format!("- uses: actions/checkout@{hash} # v4.2.2"),
        "- run: pip install one==1.0.0 && pip install two==2.0.0".to_owned(),
        "- run: npx --yes @redocly/cli@2.77.0 lint".to_owned(),
        "- run: cargo install cargo-deny --version 0.20.2 --locked".to_owned(),
        "# - uses: actions/checkout@v4".to_owned(),
    ] {
        assert_eq!(loose(&line).len(), 0, "{line}");
    }
}
