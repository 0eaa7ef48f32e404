//! Documents of strangers end in files or in an error with a position, and the amount of code is in
//! proportion to the document.
//!
//! Short documents are folders of `tests/hostile`, named `refused.yaml` if the generator refuses them.
//! `tests/hostile/documents` makes the long ones. `cargo bench -p codegen --bench growth` measures
//! those at one megabyte.

#[path = "../hostile/documents/mod.rs"]
mod documents;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Loaded;
use codegen::diagnostic::{Code, Diagnostic, Severity};
use codegen::lock::Lock;
use codegen::render::Files;
use codegen::source::Source;

fn folder(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/hostile")
        .join(kind)
}

fn read(kind: &str) -> Vec<u8> {
    let files = ["spec.yaml", "refused.yaml"].map(|file| folder(kind).join(file));
    let file = files.iter().find(|file| file.exists()).expect(kind);
    fs::read(file).expect("the document can be read")
}

fn load(kind: &str) -> Loaded {
    codegen::load_file("spec.yaml", read(kind), &folder(kind), &Lock::default())
}

fn errors(loaded: &Loaded) -> Vec<&Diagnostic> {
    let all = loaded.diagnostics.iter();
    all.filter(|one| one.severity == Severity::Error).collect()
}

/// The files of a document that can be read.
fn files(loaded: &Loaded) -> Files {
    let drawn = loaded.diagnostics.render(&loaded.source, false);
    codegen::generate(loaded.api.as_ref().expect(&drawn))
}

/// Holds what came of a document to what is promised of each.
fn hold(name: &str, loaded: &Loaded) {
    let text = loaded.source.text();
    for diagnostic in loaded.diagnostics.iter() {
        let at = text.get(diagnostic.span.clone());
        assert!(at.is_some(), "{name}: no such place: {diagnostic:?}");
    }
    assert!(
        loaded.diagnostics.iter().count() <= 30_000,
        "{name} gives too many diagnostics"
    );
    let Some(api) = &loaded.api else {
        assert!(!errors(loaded).is_empty(), "{name} has no error");
        return;
    };
    let files = codegen::generate(api);
    let code: usize = files.values().map(String::len).sum();
    let most = 16_000_000.max(16 * text.len());
    assert!(code < most, "{name}: {code} bytes of code");
    for (file, text) in &files {
        assert!(file.len() < 250, "{name}: {file}");
        let is_short = |part: &str| part.len() < 120;
        assert!(file.split('/').all(is_short), "{name}: {file}");
        if let Err(error) = syn::parse_file(text) {
            panic!("{name}: {file} is no Rust: {error}");
        }
    }
}

#[test]
fn every_kind_of_growth_ends_in_proportion() {
    for kind in documents::kinds() {
        // Named before, because nobody can speak after an overflow of the stack.
        println!("{}", kind.name);
        let document = (kind.make)(12_000);
        hold(
            kind.name,
            &codegen::load(Source::new("spec.yaml", document)),
        );
    }
}

/// Of those that double at each step, a few thousand bytes are enough; of those that repeat something
/// large, it takes more to see it.
#[test]
fn what_repeats_something_large_is_refused_at_its_place() {
    for (name, code) in [
        ("heirs of a large object", Code::Limit),
        ("bodies of a large object", Code::Limit),
        ("paths that share parameters", Code::Limit),
        (
            "operations that share a response with many headers",
            Code::Limit,
        ),
        (
            "operations that share a parameter with a long description",
            Code::Limit,
        ),
        ("choices of a large object", Code::Limit),
        ("aliases of a long text", Code::Limit),
        ("aliases of a schema", Code::Limit),
        ("aliases of aliases", Code::Limit),
        ("listed values", Code::Limit),
        ("operations", Code::Limit),
        ("a long name above many properties", Code::Limit),
        ("clients", Code::Limit),
        ("handles", Code::Limit),
    ] {
        let kind = documents::kinds().find(|kind| kind.name == name);
        let document = (kind.expect(name).make)(400_000);
        let loaded = codegen::load(Source::new("spec.yaml", document));
        let errors = errors(&loaded);
        assert!(
            errors.iter().any(|error| error.code == code),
            "{name}: {:?}",
            errors.first()
        );
        assert!(
            errors.iter().all(|error| !error.span.is_empty()),
            "{name}: {errors:?}"
        );
    }
}

#[test]
fn many_diagnostics_are_counted_and_not_kept() {
    let lines: String = (0..12_000).map(|n| format!("k{n}: 1\n")).collect();
    let text = format!("openapi: 3.0.3\ninfo: {{title: a, version: '1'}}\npaths: {{}}\n{lines}");
    let loaded = codegen::load(Source::new("spec.yaml", text));
    assert_eq!(loaded.diagnostics.count(Severity::Note), 12_000);
    assert_eq!(loaded.diagnostics.iter().count(), 10_000);
    let drawn = loaded.diagnostics.render(&loaded.source, false);
    assert!(
        drawn.contains("note: 11900 more notes are not shown"),
        "{drawn}"
    );
}

/// rustc refuses characters that turn the direction of text, in comments and in literals, and
/// carriage returns in comments.
#[test]
fn names_with_invisible_characters_give_plain_code() {
    let loaded = load("names-bidi");
    hold("names-bidi", &loaded);
    for (name, text) in files(&loaded) {
        let refused = |c: char| {
            let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            turns || (c.is_control() && c != '\n')
        };
        assert!(!text.contains(refused), "{name}:\n{text}");
    }
    let api = loaded.api.as_ref().expect("it can be read");
    let words: Vec<&str> = api
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    let files = files(&loaded);
    let code: String = files.values().map(String::as_str).collect();
    for word in words {
        // What is sent and matched is what the document says, escaped.
        let literal = proc_macro2::Literal::string(word).to_string();
        assert!(code.contains(&literal), "{literal}");
        assert!(literal.contains("\\u{"), "{literal}");
    }
}

#[test]
fn long_names_are_cut_and_stay_apart() {
    let loaded = load("names-long");
    hold("names-long", &loaded);
    let files = files(&loaded);
    let lower: BTreeSet<String> = files.keys().map(|name| name.to_lowercase()).collect();
    assert_eq!(lower.len(), files.len());
    let api = loaded.api.as_ref().expect("it can be read");
    // All begin with the same 200 letters; one is a property of another.
    let types: Vec<&str> = api.types.values().map(|one| one.name.as_str()).collect();
    let long: Vec<&&str> = types
        .iter()
        .filter(|name| name.starts_with("Incredibly"))
        .collect();
    assert_eq!(long.len(), 3, "{types:?}");
    assert!(long.iter().all(|name| name.len() < 110), "{types:?}");
}

/// A name depends on its own text alone, and the lock keeps it.
#[test]
fn long_names_stay_whatever_is_added() {
    let before = load("names-long");
    let text = String::from_utf8(read("names-long")).expect("it is text");
    let more = text.replace("  schemas:\n", "  schemas:\n    A: {properties: {a: {}}}\n");
    assert_ne!(text, more);
    let after = codegen::load(Source::new("spec.yaml", more.clone()));
    let locked = codegen::load_with(Source::new("spec.yaml", more), &before.names);
    let names = |loaded: &Loaded| -> BTreeSet<String> {
        let api = loaded.api.as_ref().expect("it can be read");
        let types = api.types.values();
        types
            .map(|one| format!("{} {}", one.name, one.module))
            .collect()
    };
    assert!(names(&before).is_subset(&names(&after)));
    assert_eq!(names(&after), names(&locked));
    let text = before.names.text().expect("it is TOML");
    assert_eq!(Lock::parse(&text), Ok(before.names));
}

#[test]
fn names_in_a_lock_that_no_file_may_have_are_refused() {
    let long = "A".repeat(300);
    let error = Lock::parse(&format!("[types]\na = '{long}'\n"));
    let error = error.expect_err("it is too long");
    assert!(error.contains("cannot be the name of `a`"), "{error}");
}

#[test]
fn nested_objects_reach_no_limit_of_file_systems() {
    let loaded = load("nested-inline");
    hold("nested-inline", &loaded);
    let root = tempfile::tempdir().expect("a temporary directory");
    let files = files(&loaded);
    codegen::emit::write(root.path(), &files).expect("file systems take the names");
    assert!(files.len() > 7, "{:?}", files.keys());
}

#[test]
fn anchors_within_each_other_are_read_once() {
    let loaded = load("yaml-anchors");
    hold("yaml-anchors", &loaded);
    assert!(loaded.api.is_some());
    // The alias is what its anchor is, with aliases in it, and stands where it is written.
    let document = loaded.document.as_ref().expect("it can be read");
    let node = |pointer: &str| {
        let pointer = codegen::pointer::Pointer::from_reference(pointer).expect("a pointer");
        document.get(&pointer).expect("it is there").clone()
    };
    assert_eq!(
        node("#/x-c").to_json(),
        serde_json::json!([[1, [2]], [2], 3])
    );
    assert_eq!(node("#/x-d").to_json(), node("#/x-c").to_json());
    assert_eq!(&loaded.source.text()[node("#/x-d").span], "*c");
    // An anchor may have the name of an earlier one.
    assert_eq!(node("#/x-f").to_json(), serde_json::json!([5]));
}

#[test]
fn aliases_that_double_are_refused_where_they_begin() {
    let loaded = load("yaml-laughs");
    let errors = errors(&loaded);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].code, Code::Limit);
    assert!(loaded.source.text()[errors[0].span.clone()].starts_with('*'));
}

/// Each variable of the address holds the next one twice.
#[test]
fn variables_of_an_address_are_put_in_once() {
    let loaded = load("server-laughs");
    hold("server-laughs", &loaded);
    let api = loaded.api.as_ref().expect("it can be read");
    let urls: Vec<&str> = api.servers.iter().map(|one| one.url.as_str()).collect();
    assert_eq!(urls, ["https://a:8080/v1"]);
}

#[test]
fn keys_that_are_too_long_are_refused() {
    let loaded = load("long-keys");
    let errors = errors(&loaded);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].code, Code::Limit);
    let json = r#"{"openapi": "3.0.3", "x-a": {"LONG": 1}}"#.replace("LONG", &"b".repeat(3_000));
    let loaded = codegen::load(Source::new("spec.json", json));
    assert!(errors_are(&loaded, Code::Limit));
}

fn errors_are(loaded: &Loaded, code: Code) -> bool {
    let errors = errors(loaded);
    !errors.is_empty() && errors.iter().all(|error| error.code == code)
}

/// A document that refers to a file, beside what the file is.
fn with_file(make: impl FnOnce(&Path)) -> Loaded {
    let folder = tempfile::tempdir().expect("a temporary directory");
    make(&folder.path().join("other.yaml"));
    let loaded = codegen::load_file(
        "spec.yaml",
        read("reference-fifo"),
        folder.path(),
        &Lock::default(),
    );
    assert!(loaded.api.is_none());
    loaded
}

fn message(loaded: &Loaded) -> String {
    let errors = errors(loaded);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].code, Code::Reference);
    assert_eq!(
        &loaded.source.text()[errors[0].span.clone()],
        "$ref",
        "{errors:?}"
    );
    errors[0].message.clone()
}

#[cfg(unix)]
#[test]
fn a_reference_to_a_pipe_does_not_wait_for_it() {
    let loaded = with_file(|path| {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.expect("mkfifo runs").success());
    });
    let message = message(&loaded);
    assert_eq!(
        message,
        "the file `other.yaml` cannot be read: it is not a regular file"
    );
}

#[test]
fn a_reference_to_a_file_that_cannot_be_read_says_why() {
    let directory = with_file(|path| fs::create_dir(path).expect("it is made"));
    assert!(message(&directory).contains("it is not a regular file"));
    let bytes = with_file(|path| fs::write(path, [0xff, 0xfe, 0xff]).expect("it is written"));
    assert!(
        message(&bytes).contains("valid UTF-8"),
        "{}",
        message(&bytes)
    );
    let large = with_file(|path| {
        let file = fs::File::create(path).expect("it is made");
        file.set_len(33 << 20).expect("a file with a hole");
    });
    assert!(message(&large).contains("it is larger than 32 MB"));
    let missing = with_file(|_| {});
    assert!(
        message(&missing).contains("No such file") || message(&missing).contains("cannot find")
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_a_device_is_not_read() {
    let loaded = with_file(|path| {
        std::os::unix::fs::symlink("/dev/zero", path).expect("a link");
    });
    assert!(message(&loaded).contains("outside of the folder"));
}
