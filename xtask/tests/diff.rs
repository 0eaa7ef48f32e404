//! `cargo xtask diff` and `approve` as a user runs them, in a repository of their own.

use std::fs;
use std::path::Path;
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
    Letter: {type: object, required: [pages], properties: {pages: {type: integer}, text: {type: string}}}
";

/// A repository whose branch `main` has the description, and whose branch `change` is checked out.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Self {
        let root = TempDir::new().expect("a temporary directory");
        let place = Self { root };
        place.write("spec/chat.yaml", SPEC);
        place.write(
            "chat-sdk/Cargo.toml",
            "[package]\nname = 'letters'\nversion = '1.2.3'\n",
        );
        place.git(&["init", "--quiet", "--initial-branch", "main"]);
        place.commit();
        place.git(&["switch", "--quiet", "--create", "change"]);
        place
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.root.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("it is written");
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root.path().join(name)).expect("it is there")
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git")
            .arg("-C")
            .arg(self.root.path())
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.com"])
            .args(arguments)
            .status()
            .expect("git runs");
        assert!(status.success(), "{arguments:?}");
    }

    fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", "Change"]);
    }

    fn run(&self, command: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg(command)
            .args([Path::new("--root"), self.root.path()])
            .args(arguments)
            .current_dir(self.root.path())
            .output()
            .expect("it runs")
    }
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The description without its field `pages`.
fn without_pages() -> String {
    SPEC.replace(
        "required: [pages], properties: {pages: {type: integer}, ",
        "properties: {",
    )
}

#[test]
fn the_working_tree_is_compared_with_the_main_branch() {
    let place = Place::new();
    let same = place.run("diff", &[]);
    assert!(same.status.success(), "{same:?}");
    assert!(out(&same).contains("The API is the same."));

    place.write("spec/chat.yaml", &without_pages());
    for commit in [false, true] {
        if commit {
            place.commit();
        }
        let output = place.run("diff", &[]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let said = out(&output);
        assert!(
            said.contains(
                "1 change: 1 breaks the wire, 1 breaks Rust code. After 1.2.3 comes 2.0.0"
            ),
            "{said}"
        );
        assert!(
            said.contains(":spec/chat.yaml:14 #/components/schemas/Letter/properties/pages"),
            "{said}"
        );
        assert!(
            said.contains(":chat-sdk/src/generated/types/letter.rs:"),
            "{said}"
        );
        assert!(!said.contains('\u{1b}'), "a pipe shows no colours: {said}");
    }
    let output = place.run("diff", &["HEAD"]);
    assert!(out(&output).contains("The API is the same."));
}

#[test]
fn a_history_is_a_line_for_each_version() {
    let place = Place::new();
    place.write("spec/chat.yaml", &without_pages());
    place.commit();
    place.write("other.txt", "no version");
    place.commit();
    place.write("spec/chat.yaml", "openapi: 3.0.3");
    place.commit();
    place.write("spec/chat.yaml", SPEC);
    place.commit();
    let output = place.run("diff", &["--history", "main..HEAD"]);
    assert!(output.status.success(), "{output:?}");
    let said = out(&output);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 3, "{said}");
    assert!(lines[0].contains(": 1 change: 1 breaks the wire"), "{said}");
    assert!(lines[1].contains(": skipped, "), "{said}");
    assert!(lines[2].contains(": 1 change: nothing breaks"), "{said}");

    place.write("versions/v1.yaml", SPEC);
    place.write("versions/v2.yaml", &without_pages());
    let folder = place.root.path().join("versions");
    let output = place.run("diff", &["--history", &folder.to_string_lossy()]);
    assert!(
        out(&output).contains("v2.yaml: 1 change: 1 breaks"),
        "{output:?}"
    );
    let output = place.run("diff", &["--history", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("`nowhere` is no range"), "{output:?}");
}

#[test]
fn breaks_are_denied_until_they_are_approved() {
    let place = Place::new();
    place.write("spec/chat.yaml", &without_pages());
    for kind in ["wire", "rust", "any"] {
        let output = place.run("diff", &["--deny", kind]);
        assert_eq!(output.status.code(), Some(1), "{kind}: {output:?}");
        let said = err(&output);
        assert!(
            said.contains(
                "cargo xtask approve 'required-field-removed Letter.pages: int64' --reason"
            ),
            "{said}"
        );
    }

    let output = place.run(
        "approve",
        &["Letter.pages", "--reason", " Letters have \"one\" page. "],
    );
    assert!(output.status.success(), "{output:?}");
    let output = place.run("diff", &["--deny", "any"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = out(&output);
    assert!(
        said.contains("approved on the wire and in Rust: Letters have \"one\" page."),
        "{said}"
    );

    let again = place.run("approve", &["Letter.pages", "--reason", "x"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(err(&again).contains("already"), "{again:?}");
    let other = place.run("approve", &["Letter.page_count", "--reason", "x"]);
    assert!(
        err(&other).contains("there are\n  required-field-removed Letter.pages"),
        "{other:?}"
    );
}

/// After the merge the change is no difference any more. Its approval is reported, and fails nothing.
#[test]
fn approvals_grow_old_without_failing() {
    let place = Place::new();
    place.write("spec/chat.yaml", &without_pages());
    place.run("approve", &["Letter.pages", "--reason", "One is enough."]);
    place.commit();
    place.git(&["switch", "--quiet", "main"]);
    place.git(&["merge", "--quiet", "change"]);
    let output = place.run("diff", &["--deny", "any"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(
        out(&output).contains("Approvals of earlier changes, which can go after their release: 1"),
        "{output:?}"
    );
}

#[test]
fn an_approval_of_nothing_is_refused_with_the_change_that_adds_it() {
    let place = Place::new();
    let approval = "[[approved]]\nchange = 'field-removed Leter.pages'\nbreaks = 'both'\nreason = 'One is enough.'\n";
    place.write("spec/approvals.toml", approval);
    let output = place.run("diff", &["--deny", "wire"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(
        err(&output).contains("fits nothing in it: field-removed Leter.pages"),
        "{output:?}"
    );
    assert_eq!(place.read("spec/approvals.toml"), approval);

    place.write("spec/approvals.toml", "approved = [1]");
    let output = place.run("diff", &[]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(
        err(&output).contains("approvals.toml: TOML parse error at line 1"),
        "{output:?}"
    );
}

#[test]
fn two_files_are_compared_without_git() {
    let root = TempDir::new().expect("a temporary directory");
    let (old, new) = (root.path().join("old.yaml"), root.path().join("new.yaml"));
    fs::write(&old, SPEC).expect("it is written");
    fs::write(&new, without_pages()).expect("it is written");
    let run = |more: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("diff")
            .args([Path::new("--old"), &old, Path::new("--new"), &new])
            .args(more)
            .output()
            .expect("it runs")
    };
    let json: serde_json::Value =
        serde_json::from_slice(&run(&["--format", "json"]).stdout).expect("it is JSON");
    assert_eq!(json["changes"][0]["rule"], "required-field-removed");
    assert_eq!(json["changes"][0]["wire"], "breaking");
    assert_eq!(json["changes"][0]["spec"]["line"], 14);
    let markdown = out(&run(&["--format", "markdown"]));
    assert!(
        markdown.contains("### Breaking\n\n- **`Letter.pages`**"),
        "{markdown}"
    );
    assert_eq!(run(&["--deny", "rust"]).status.code(), Some(1));
}

#[test]
fn what_cannot_be_compared_is_explained() {
    let place = Place::new();
    for (arguments, complaint) in [
        (
            vec!["nowhere"],
            "`nowhere` is no revision of this repository",
        ),
        (vec!["--upload-pack=x"], "unexpected argument"),
        (vec!["main", "--old", "x.yaml"], "cannot be used with"),
        (vec!["--new", "x.yaml"], "--old"),
        (vec!["--old", "gone.yaml"], "cannot read gone.yaml"),
    ] {
        let output = place.run("diff", &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert!(
            err(&output).contains(complaint),
            "{arguments:?}: {output:?}"
        );
    }
    place.write("spec/chat.yaml", "openapi: 3.0.3\npaths: [");
    let output = place.run("diff", &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("spec/chat.yaml cannot be read"),
        "{output:?}"
    );

    place.write("spec/chat.yaml", SPEC);
    place.git(&["branch", "--quiet", "--move", "main", "trunk"]);
    let output = place.run("diff", &[]);
    assert!(
        err(&output).contains("neither origin/main nor main"),
        "{output:?}"
    );
    fs::remove_dir_all(place.root.path().join(".git")).expect("it is removed");
    for arguments in [[].as_slice(), &["main"]] {
        let output = place.run("diff", arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            err(&output).contains("is in no git repository"),
            "{output:?}"
        );
    }
}

/// The lock of names is a file that people can edit: what they rename is a break like any other.
#[test]
fn a_name_that_was_changed_has_to_be_approved() {
    let place = Place::new();
    place.write("spec/names.lock", "[types]\nLetter = 'Card'\n");
    let output = place.run("diff", &["--deny", "rust"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = out(&output);
    assert!(
        said.contains("`Letter` was called `types::Letter` in Rust and is called `types::Card`"),
        "{said}"
    );
    assert_eq!(
        place.run("diff", &["--deny", "wire"]).status.code(),
        Some(0)
    );
    let output = place.run(
        "approve",
        &["name-changed", "--reason", "A letter is a card."],
    );
    assert!(output.status.success(), "{output:?}");
    assert_eq!(place.run("diff", &["--deny", "any"]).status.code(), Some(0));
}

#[test]
fn generating_ends_with_what_changed_for_users() {
    let place = Place::new();
    let first = place.run("codegen", &[]);
    assert!(first.status.success(), "{first:?}");
    assert!(!out(&first).contains("API since"), "{first:?}");

    place.write("spec/chat.yaml", &without_pages());
    let said = out(&place.run("codegen", &[]));
    assert!(
        said.contains(
            "API since the last commit: 1 change: 1 breaks the wire, 1 breaks Rust code. After 1.2.3 comes 2.0.0, a major version.\n  \
             Letter.pages: The required field `Letter.pages` is gone.\n  `cargo xtask diff HEAD` shows all of it"
        ),
        "{said}"
    );

    // Without git nothing is known of it, and that is all.
    fs::remove_dir_all(place.root.path().join(".git")).expect("it is removed");
    let output = place.run("codegen", &[]);
    assert!(output.status.success(), "{output:?}");
    assert!(!out(&output).contains("API since"), "{output:?}");
}

#[test]
fn the_changelog_and_the_version_follow_from_the_last_release() {
    let place = Place::new();
    let changelog = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n";
    place.write("CHANGELOG.md", changelog);
    place.write("spec/chat.yaml", &without_pages());
    place.run("approve", &["Letter.pages", "--reason", "One is enough."]);
    for arguments in [[].as_slice(), &["--check"]] {
        let output = place.run("changelog", arguments);
        assert!(
            out(&output).contains("nothing was released yet"),
            "{output:?}"
        );
    }
    assert_eq!(place.read("CHANGELOG.md"), changelog);

    place.git(&["tag", "v1.2.3", "main"]);
    let output = place.run("changelog", &["--check"]);
    assert!(err(&output).contains("CHANGELOG.md is stale"), "{output:?}");
    let output = place.run("changelog", &[]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(err(&output).contains("states the version 1.2.3, which is too low for what changed since v1.2.3: set it to 2.0.0 or higher"), "{output:?}");
    let written = place.read("CHANGELOG.md");
    assert!(
        written.contains(
            "### The API since v1.2.3\n\nBreaking:\n\n\
             - The required field `Letter.pages` is gone. This breaks the wire and Rust code. One is enough.\n"
        ),
        "{written}"
    );

    let manifest = place.read("chat-sdk/Cargo.toml");
    place.write(
        "chat-sdk/Cargo.toml",
        &manifest.replace("1.2.3", "2.0.0-rc.1"),
    );
    assert!(place.run("changelog", &["--check"]).status.success());
    place.write("spec/chat.yaml", SPEC);
    assert!(place.run("changelog", &[]).status.success());
    assert_eq!(place.read("CHANGELOG.md"), changelog);
}

#[test]
fn approvals_cannot_forge_a_line_of_a_log() {
    let place = Place::new();
    place.write("spec/chat.yaml", &without_pages());
    let hostile = r"a\n::error::b\r##[error]c\u001b[2J";
    for approvals in [
        format!("[[approved]]\nchange = \"{hostile}\"\nbreaks = 'both'\nreason = \"{hostile}\"\n"),
        format!("[[approved]]\nchange = \"{hostile}\"\nbreaks = 'both'\nreason = ' '\n"),
        "[[approved]]\n::error::a\n".to_owned(),
    ] {
        place.write("spec/approvals.toml", &approvals);
        for format in ["terminal", "markdown", "json"] {
            let output = place.run("diff", &["--deny", "any", "--all", "--format", format]);
            assert!(!output.status.success());
            let said = out(&output) + &err(&output);
            let is_command = |line: &str| line.trim_start().starts_with("::");
            assert!(!said.lines().any(is_command), "{said}");
            assert!(!said.contains("##[error]"), "{said}");
            assert!(!said.contains(['\r', '\u{1b}']), "{said}");
        }
    }
}

#[test]
fn approvals_at_once_are_all_kept() {
    let place = Place::new();
    place.write(
        "spec/chat.yaml",
        &without_pages().replace("text: {type: string}", "text: {type: integer}"),
    );
    let changes = ["field-removed", "field-type-changed"];
    std::thread::scope(|scope| {
        for change in changes {
            let place = &place;
            scope.spawn(move || {
                let output = place.run("approve", &[change, "--reason", "It is time."]);
                assert!(output.status.success(), "{output:?}");
            });
        }
    });
    let approvals = place.read("spec/approvals.toml");
    for change in changes {
        assert!(approvals.contains(change), "{approvals}");
    }
}
