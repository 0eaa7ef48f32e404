//! `tests/petshop` and `tests/hostile` are crates as they are generated as a whole.
//!
//! The tests of `petshop` call a server. `hostile` has a description whose texts try to become code:
//! its doc tests are the generator's examples and nothing else, since none of the others compiles.
//!
//! After a change on purpose, `UPDATE_EXPECTED=1 cargo test -p codegen --test it package` writes them
//! anew.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::emit;
use codegen::lock::Lock;
use codegen::model::Api;
use codegen::package::{self, CrateName, Runtime};

fn folder(package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests")
        .join(package)
}

fn name(text: &str) -> CrateName {
    text.parse().expect("a name")
}

fn load(package: &str, text: &str) -> Api {
    let loaded = codegen::load_crate(
        "spec.yaml",
        text.into(),
        &folder(package),
        &Lock::default(),
        &name(package),
    );
    let diagnostics = loaded.diagnostics.render(&loaded.source, false);
    loaded.api.expect(&diagnostics)
}

#[test]
fn the_crates_are_what_is_generated() {
    check_crate("petshop");
    check_crate("hostile");
}

fn check_crate(package: &str) {
    let root = folder(package);
    let text = fs::read_to_string(root.join("spec.yaml")).expect("a description");
    let api = load(package, &text);
    let runtime = Runtime::Path("../../runtime".to_owned());
    let skeleton = package::skeleton(&api, &name(package), &runtime);
    let generated = root.join(package::GENERATED);
    let files = codegen::generate_crate(&api);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::create_dir_all(&generated).expect("it can be written");
        emit::write(&generated, &files).expect("it can be written");
        for (path, text) in &skeleton {
            fs::write(root.join(path), text).expect("it can be written");
        }
    }
    let stale = emit::check(&generated, &files).expect("it can be read");
    assert!(stale.is_empty(), "{stale:?}");
    for (path, text) in &skeleton {
        let found = fs::read_to_string(root.join(path)).expect("it can be read");
        assert_eq!(found, *text, "{path}");
    }
}

#[test]
fn names_of_crates() {
    for good in ["petshop", "pet-shop", "pet_shop2"] {
        assert_eq!(name(good).as_str(), good);
    }
    assert_eq!(name("pet-shop").path(), "pet_shop");
    for (bad, why) in [
        ("", "does not begin with a letter"),
        ("2pets", "does not begin with a letter"),
        ("pet shop", "has more in it"),
        ("pet/shop", "has more in it"),
        ("fn", "is a word of Rust"),
        ("crate", "is a word of Rust"),
        ("serde-json", "is the name of a crate"),
    ] {
        let error = bad.parse::<CrateName>().expect_err(bad);
        assert!(error.to_string().contains(why), "{bad}: {error}");
    }
}

#[test]
fn the_way_to_the_runtime_is_relative() {
    for (runtime, package, expected) in [
        ("/a/runtime", "/a/petshop", "../runtime"),
        ("/a/runtime", "/a/b/petshop", "../../runtime"),
        ("/a/runtime", "/a/runtime/petshop", ".."),
    ] {
        let found = Runtime::at(Path::new(runtime), Path::new(package));
        assert_eq!(found, Runtime::Path(expected.to_owned()));
    }
}

#[test]
fn the_builder_names_every_server_that_receives_credentials() {
    let operation = |id: &str, server: &str| {
        let responses = "responses: {'204': {description: Done.}}";
        format!("  /{id}: {{get: {{operationId: {id}, {server}{responses}}}}}\n")
    };
    let begin = "openapi: 3.0.3
info: {title: Case, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
";
    let builder = |paths: String| {
        let api = load("petshop", &format!("{begin}{paths}"));
        codegen::generate_crate(&api)["builder.rs"].clone()
    };
    let alone = builder(operation("a", ""));
    assert!(alone.contains("They go to the base URL alone."), "{alone}");
    let others = builder(
        operation("a", "servers: [{url: 'https://a.example.com'}], ")
            + &operation("b", "servers: [{url: 'http://b.example.com/v1'}], ")
            + &operation("c", "servers: [{url: 'https://a.example.com/'}], "),
    );
    assert!(!others.contains("alone"), "{others}");
    for server in ["- `https://a.example.com`", "- `http://b.example.com/v1`"] {
        assert_eq!(others.matches(server).count(), 1, "{others}");
    }
}

#[test]
fn hostile_words_stay_words() {
    let api = load(
        "petshop",
        "openapi: 3.0.3
info: {title: \"A \\\"shop\\\"\\n```\\n[x]: # \\\\ | <b>\", version: '1'}
paths: {}
components:
  securitySchemes:
    '*/ fn': {type: apiKey, in: header, name: \"X\\\"-Key\", description: \"```\\n[a][b] */\"}
",
    );
    let files = codegen::generate_crate(&api);
    assert!(
        files["builder.rs"].contains("pub fn r#fn("),
        "{}",
        files["builder.rs"]
    );
    let runtime = Runtime::Version("0.1".to_owned());
    let skeleton = package::skeleton(&api, &name("petshop"), &runtime);
    let manifest = &skeleton["Cargo.toml"];
    assert!(
        manifest.contains(r#"description = "A client of the A \"shop\""#),
        "{manifest}"
    );
    assert!(
        manifest.contains(r#"openapi-client-runtime = { version = "0.1","#),
        "{manifest}"
    );
    let readme = &skeleton["README.md"];
    let fences = readme.lines().filter(|line| line.starts_with("```"));
    assert_eq!(fences.count(), 2, "{readme}");
}
