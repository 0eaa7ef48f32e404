//! `cargo xtask codegen --crate` as a user runs it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
servers: [{url: 'https://letters.example.com'}]
paths:
  /letters:
    get:
      operationId: CountLetters
      responses:
        '200':
          description: How many there are.
          content: {application/json: {schema: {type: integer}}}
components:
  securitySchemes:
    key: {type: http, scheme: bearer}
";

fn place() -> TempDir {
    let root = TempDir::new().expect("a temporary directory");
    fs::write(root.path().join("spec.yaml"), SPEC).expect("it is written");
    root
}

fn run(root: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .args([Path::new("--spec"), &root.join("spec.yaml")])
        .args([Path::new("--out"), &root.join("letters")])
        .args(more)
        .output()
        .expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("it is there")
}

#[test]
fn a_crate_is_begun_once_and_generated_again_and_again() {
    let place = place();
    let root = place.path();
    let output = run(root, &["--crate", "letters"]);
    assert!(output.status.success(), "{output:?}");
    let said = text(&output.stdout);
    let begun = "begun, yours from now on: Cargo.toml, README.md, src/lib.rs";
    assert!(said.contains(begun), "{said}");
    let package = root.join("letters");
    assert!(read(&package.join("README.md")).contains("api.count_letters().await?"));
    assert!(read(&package.join("src/generated/builder.rs")).contains("pub fn key("));

    // What the user changes stays; what is generated follows the description.
    let manifest = package.join("Cargo.toml");
    fs::write(&manifest, "# mine\n").expect("it is written");
    fs::remove_file(package.join("README.md")).expect("it is removed");
    let changed = SPEC.replace("key: {", "token: {");
    fs::write(root.join("spec.yaml"), changed).expect("it is written");
    let output = run(root, &["--crate", "letters", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains("missing: README.md"), "{said}");
    assert!(said.contains("changed: builder.rs"), "{said}");
    let output = run(root, &["--crate", "letters"]);
    let said = text(&output.stdout);
    assert!(
        said.contains("begun, yours from now on: README.md"),
        "{said}"
    );
    assert!(
        said.contains("left as they are: Cargo.toml, src/lib.rs"),
        "{said}"
    );
    assert_eq!(read(&manifest), "# mine\n");
    assert!(read(&package.join("src/generated/builder.rs")).contains("pub fn token("));
    let output = run(root, &["--crate", "letters", "--check"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn the_runtime_is_found_where_the_command_line_says() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let runtime = runtime.to_string_lossy();
    for (given, expected) in [
        ("0.1", r#"{ version = "0.1","#),
        (&*runtime, "{ path = \".."),
    ] {
        let place = place();
        let output = run(place.path(), &["--crate", "letters", "--runtime", given]);
        assert!(output.status.success(), "{output:?}");
        let manifest = read(&place.path().join("letters/Cargo.toml"));
        assert!(manifest.contains(expected), "{manifest}");
    }
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    for (arguments, said) in [
        (
            &["--crate", "2 letters"][..],
            "does not begin with a letter",
        ),
        (&["--crate", "serde"], "generated code needs"),
        (
            &["--crate", "letters", "--runtime", "nowhere"],
            "is no crate",
        ),
        (&["--runtime", "0.1"], "--crate"),
    ] {
        let place = place();
        let output = run(place.path(), arguments);
        assert!(!output.status.success());
        let found = text(&output.stderr);
        assert!(found.contains(said), "{found}");
        assert!(!place.path().join("letters").exists());
    }
}
