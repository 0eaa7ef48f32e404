//! `cargo xtask codegen` as a user runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
paths:
  /letters/{id}:
    get:
      operationId: GetLetter
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The letter.
          content: {application/json: {schema: {$ref: '#/components/schemas/Letter'}}}
components:
  schemas:
    Letter: {type: object, properties: {text: {type: string}}}
";

/// A description and an output directory of its own for each test.
struct Place {
    root: TempDir,
}

impl Place {
    fn new(spec: &str) -> Self {
        let root = TempDir::new().expect("a temporary directory");
        fs::write(root.path().join("spec.yaml"), spec).expect("it is written");
        Self { root }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn run(&self, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("codegen")
            .args([Path::new("--spec"), &self.path("spec.yaml")])
            .args([Path::new("--out"), &self.path("out")])
            .args(more)
            .output()
            .expect("it runs")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn it_writes_and_says_what_it_did() {
    let place = Place::new(SPEC);
    let output = place.run(&[]);
    assert!(output.status.success(), "{output:?}");
    let said = text(&output.stdout);
    assert!(said.contains("1 operation, 1 type in"), "{said}");
    assert!(
        said.contains("without description: 1 operation, 1 parameter, 1 type, 1 field"),
        "{said}"
    );
    assert!(
        said.contains("files: 6 added, 0 changed, 0 removed, 0 unchanged"),
        "{said}"
    );

    let said = text(&place.run(&[]).stdout);
    assert!(
        said.contains("files: 0 added, 0 changed, 0 removed, 6 unchanged"),
        "{said}"
    );
}

#[test]
fn check_passes_on_what_was_written() {
    let place = Place::new(SPEC);
    place.run(&[]);
    let output = place.run(&["--check"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn check_fails_after_an_edit_a_stray_file_or_a_change_of_the_description() {
    let place = Place::new(SPEC);
    place.run(&[]);
    let file = place.path("out/types/letter.rs");
    let whole = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, format!("{whole}// edited\n")).expect("it is written");
    let output = place.run(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains("changed: types/letter.rs"), "{said}");
    assert!(said.contains("-// edited"), "{said}");
    assert!(text(&output.stderr).contains("run the same command without --check"));
    let edited = fs::read_to_string(&file).expect("it is there");
    assert!(edited.ends_with("// edited\n"), "check must not write");

    fs::write(&file, whole).expect("it is written");
    fs::write(place.path("out/stray.rs"), "").expect("it is written");
    let output = place.run(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("stray: stray.rs"));

    fs::remove_file(place.path("out/stray.rs")).expect("it is removed");
    let longer = SPEC.replace(
        "{text: {type: string}}",
        "{text: {type: string}, to: {type: string}}",
    );
    fs::write(place.path("spec.yaml"), longer).expect("it is written");
    assert_eq!(place.run(&["--check"]).status.code(), Some(1));
}

#[test]
fn a_syntax_error_in_generated_code_is_repaired() {
    let place = Place::new(SPEC);
    place.run(&[]);
    let file = place.path("out/types/letter.rs");
    let whole = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, "pub struct {{{").expect("it is written");
    let output = place.run(&[]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), whole);
}

#[test]
fn the_command_is_built_without_the_sdk() {
    let manifest = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(name)
            .join("Cargo.toml");
        fs::read_to_string(path).expect("the manifest can be read")
    };
    for name in ["xtask", "codegen"] {
        let text = manifest(name);
        for banned in ["chat-sdk", "reqwest", "fake-server", "spec-document"] {
            assert!(!text.contains(banned), "{name} depends on {banned}");
        }
    }
}

#[test]
fn a_bad_description_is_explained_and_nothing_is_written() {
    let bad = SPEC.replace("#/components/schemas/Letter", "#/components/schemas/Leter");
    let place = Place::new(&bad);
    let output = place.run(&[]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("leads nowhere"), "{said}");
    assert!(said.contains("spec.yaml:11:"), "{said}");
    assert!(
        said.contains("nothing was written because of 1 error"),
        "{said}"
    );
    assert!(!place.path("out").exists());
}

/// What is wrong with it is plain enough to generate code.
fn with_a_warning() -> String {
    SPEC.replace(
        "      operationId",
        "      descripton: One.\n      operationId",
    )
}

#[test]
fn a_warning_is_shown_and_code_is_written_unless_warnings_are_denied() {
    let place = Place::new(&with_a_warning());
    for denied in ["warnings", "tag,unknown-key"] {
        let output = place.run(&["--deny", denied]);
        assert_eq!(output.status.code(), Some(1));
        let said = text(&output.stderr);
        assert!(said.contains("did you mean `description`?"), "{said}");
        let why = format!("because of 1 diagnostic that `--deny {denied}` refuses");
        assert!(said.contains(&why), "{said}");
        assert!(!place.path("out").exists());
    }
    for allowed in [vec![], vec!["--deny", "reference"]] {
        let output = place.run(&allowed);
        assert!(output.status.success(), "{output:?}");
        assert!(text(&output.stderr).contains("did you mean `description`?"));
    }
    let output = place.run(&["--deny", "warnigs"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains("write `warnings`, or one of"), "{said}");
    assert!(said.contains("unknown-key"), "{said}");
}

#[test]
fn programs_read_one_object_a_line() {
    let place = Place::new(&with_a_warning());
    let output = place.run(&["--message-format", "json"]);
    assert!(output.status.success(), "{output:?}");
    let lines: Vec<serde_json::Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    let [warning, finished] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(warning["reason"], "diagnostic");
    assert_eq!(warning["severity"], "warning");
    assert_eq!(warning["code"], "unknown-key");
    assert_eq!(
        (&warning["line"], &warning["column"]),
        (&6.into(), &7.into())
    );
    let file = warning["file"].as_str().expect("a text");
    assert!(file.ends_with("spec.yaml"), "{file}");
    assert_eq!(finished["reason"], "finished");
    assert_eq!(finished["success"], true);
    assert_eq!(finished["warnings"], 1);
    // What is for people is elsewhere.
    assert!(text(&output.stderr).contains("1 operation, 1 type in"));

    fs::write(place.path("spec.yaml"), b"a: \xff\n").expect("it is written");
    let output = place.run(&["--message-format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains("\"code\":\"encoding\""), "{said}");
    assert!(said.contains("\"success\":false"), "{said}");
}

#[test]
fn a_description_without_a_place_to_go_to_is_refused() {
    let place = Place::new(SPEC);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .arg("--spec")
        .arg(place.path("spec.yaml"))
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--spec needs --out"));
}

#[test]
fn every_command_has_a_help_text() {
    for arguments in [
        vec!["--help"],
        vec!["codegen", "--help"],
        vec!["diff", "--help"],
        vec!["approve", "--help"],
        vec!["changelog", "--help"],
        vec!["ci", "--help"],
        vec!["measure", "--help"],
        vec!["features", "--help"],
        vec!["quickstart", "--help"],
        vec!["zoo", "--help"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(&arguments)
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{arguments:?}");
        assert!(
            text(&output.stdout).contains("Usage: cargo xtask"),
            "{arguments:?}"
        );
    }
}

#[test]
fn names_are_kept_when_something_is_added() {
    let place = Place::new(
        &SPEC
            .replace("Letter:", "LETTER:")
            .replace("/Letter'", "/LETTER'"),
    );
    let names = place.path("names.lock");
    let run = |more: &[&str]| place.run(&[&["--names", &names.to_string_lossy()], more].concat());
    assert!(run(&[]).status.success());
    let kept = fs::read_to_string(&names).expect("it was written");
    assert!(kept.contains("\nLETTER = \"Letter\"\n"), "{kept}");

    let more = "    Letter: {type: object, properties: {pages: {type: integer}}}\n";
    let spec = fs::read_to_string(place.path("spec.yaml")).expect("it is there");
    fs::write(place.path("spec.yaml"), format!("{spec}{more}")).expect("it is written");
    assert_eq!(run(&["--check"]).status.code(), Some(1));
    assert!(run(&[]).status.success());
    let letter = fs::read_to_string(place.path("out/types/letter.rs")).expect("it is there");
    assert!(letter.contains("The schema `LETTER`"), "{letter}");
    let kept = fs::read_to_string(&names).expect("it was written");
    assert!(
        kept.contains("LETTER = \"Letter\"\nLetter = \"Letter2\"\n"),
        "{kept}"
    );
    assert!(run(&["--check"]).status.success());
}

#[test]
fn a_lock_of_names_is_checked() {
    let place = Place::new(SPEC);
    let names = place.path("names.lock");
    let run = |more: &[&str]| place.run(&[&["--names", &names.to_string_lossy()], more].concat());
    assert!(run(&[]).status.success());
    let kept = fs::read_to_string(&names).expect("it was written");
    fs::write(&names, format!("{kept}Gone = \"Gone\"\n")).expect("it is written");
    let output = run(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).contains("-Gone = \"Gone\""),
        "{output:?}"
    );
    assert!(
        text(&output.stderr).contains("names.lock is stale; run the same command without --check"),
        "{output:?}"
    );

    fs::write(&names, "[types]\nLetter = 'fn'\n").expect("it is written");
    let output = run(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("types: `fn` cannot be the name of `Letter`"),
        "{output:?}"
    );
    let same = fs::read_to_string(&names).expect("it is there");
    assert_eq!(
        same, "[types]\nLetter = 'fn'\n",
        "nothing is written over a mistake"
    );
}

/// A crate around the output directory, with these features, and a description that asks for some.
fn with_features(features: &str) -> Place {
    let spec = SPEC
        .replace(
            "version: '1'}",
            "version: '1', x-client: {features: everything}}",
        )
        .replace("operationId", "tags: [Letter box]\n      operationId");
    let place = Place::new(&spec);
    let manifest = format!("[package]\nname = \"letters\"\n\n[features]\n{features}\n");
    fs::write(place.path("Cargo.toml"), manifest).expect("it is written");
    fs::create_dir(place.path("src")).expect("it is made");
    fs::write(place.path("src/lib.rs"), "").expect("it is written");
    place
}

#[test]
fn features_that_the_manifest_lacks_are_named() {
    for (features, said) in [
        ("letter-box = []\neverything = [\"letter-box\"]", ""),
        ("", "add the feature `everything = [\"letter-box\"]`"),
        (
            "everything = []",
            "- add the feature `letter-box = []`\n- add `letter-box` to the list of `everything`",
        ),
        (
            "letter-box = []\nold = []\neverything = [\"letter-box\", \"old\"]",
            "- remove `old` from the list of `everything`, and the feature if nothing else needs it",
        ),
    ] {
        let place = with_features(features);
        let written = place.run(&[]);
        assert!(written.status.success(), "{written:?}");
        let checked = place.run(&["--check"]);
        assert_eq!(checked.status.success(), said.is_empty(), "{checked:?}");
        for output in [&written, &checked] {
            let all = text(&output.stderr);
            assert!(all.contains(said), "{features}: {all}");
            assert_eq!(all.is_empty(), said.is_empty(), "{features}: {all}");
        }
    }
}

#[test]
fn a_manifest_that_cannot_be_read_is_told_of() {
    let place = with_features("everything = 7");
    let output = place.run(&[]);
    assert!(!output.status.success(), "{output:?}");
    assert!(text(&output.stderr).contains("cannot read"), "{output:?}");
    assert!(!place.path("out").exists());
}

#[test]
fn runs_at_once_succeed() {
    let place = Place::new(SPEC);
    let names = place.path("names.lock");
    let command = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("codegen")
            .args([Path::new("--spec"), &place.path("spec.yaml")])
            .args([Path::new("--out"), &place.path("out")])
            .args([Path::new("--names"), &names])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::piped());
        command
    };
    let runs: Vec<_> = (0..6)
        .map(|_| command().spawn().expect("it runs"))
        .collect();
    for run in runs {
        let output = run.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{output:?}");
    }
    let checked = place.run(&["--names", &names.to_string_lossy(), "--check"]);
    assert!(checked.status.success(), "{checked:?}");
}

/// Whether a log of CI takes a line for a command, or a terminal obeys it.
fn is_harmful(output: &Output) -> bool {
    let said = text(&output.stdout) + &text(&output.stderr);
    let is_command = |line: &str| line.trim_start().starts_with("::") || line.contains("##[");
    said.lines().any(is_command) || said.contains(|c: char| c.is_control() && c != '\n')
}

#[test]
fn nothing_that_is_read_becomes_a_command() {
    let hostile = "a\n::error::b\r##[error]c\u{1b}[2J\u{85}::d";
    let key = serde_json::Value::from(hostile).to_string();
    let spec = SPEC
        .replace("title: Letters", &format!("title: {key}"))
        .replace(
            "Letter: {",
            &format!("{key}: {{type: {key}}}\n    Letter: {{"),
        );
    let place = Place::new(&spec);
    let names = place.path("names.lock");
    let with_names = |text: &str| {
        fs::write(&names, text).expect("it is written");
        place.run(&["--names", &names.to_string_lossy()])
    };
    for output in [
        place.run(&[]),
        place.run(&["--message-format", "json"]),
        with_names(&format!("[types]\n{key} = 'fn'\n")),
        with_names("[types]\n::error::a\n"),
        with_names("[types]\na = \"\"\"\n::error::b"),
    ] {
        assert!(!is_harmful(&output), "{output:?}");
    }

    // A log shows a file that somebody put there, and its text.
    fs::write(place.path("out/::error::e"), "").expect("it is written");
    let file = place.path("out/mod.rs");
    let whole = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, format!("::error::f\n{whole}\r\n  ::error::g\n")).expect("it is written");
    let output = place.run(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains("error::e"), "{said}");
    assert!(said.contains("::error::g"), "{said}");
    assert!(!is_harmful(&output), "{output:?}");
}

#[cfg(unix)]
#[test]
fn names_of_files_are_printed_on_one_line() {
    let place = Place::new(SPEC);
    for name in ["a\n::error::b", "c\u{1b}[2J", "d\r::error::e"] {
        let spec = place.path(name);
        let out = place.path("out");
        let run = |spec: &Path| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
            command.arg("codegen").args([Path::new("--spec"), spec]);
            command
                .args([Path::new("--out"), &out])
                .output()
                .expect("it runs")
        };
        let missing = run(&spec);
        assert!(!missing.status.success());
        assert!(!is_harmful(&missing), "{missing:?}");
        assert_eq!(text(&missing.stderr).lines().count(), 1, "{missing:?}");
        fs::write(&spec, "openapi: 3.0.3\ninfo: 1\n").expect("it is written");
        let faulty = run(&spec);
        assert!(text(&faulty.stderr).contains("error["), "{faulty:?}");
        assert!(!is_harmful(&faulty), "{faulty:?}");
    }
}
