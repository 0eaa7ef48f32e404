//! Whatever is done to a document, reading it ends: in diagnostics at places of the text, or in files
//! of Rust. It never panics, hangs, or takes more memory than the document deserves.
//!
//! Every mutation follows from a number. A failure names the document and the number; with them,
//! one mutation is done again:
//!
//! ```sh
//! MUTATION='cases/paging 17' cargo test -p codegen --test it mutations
//! ```
//!
//! `MUTATIONS=1000` does so many for each document in place of the usual ones. `ZOO_DIR` names a
//! folder of further documents.

mod bytes;
mod random;
mod tree;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use random::Random;

/// The longest that a single document may take. It is far beyond what any takes on a busy machine, and
/// far below what work takes that doubles with each step.
const LIMIT: Duration = Duration::from_secs(120);

/// A document to mutate, by a name that is the same on every machine.
struct Seed {
    name: String,
    path: PathBuf,
}

fn seeds(folder: &str) -> Vec<Seed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let mut seeds = Vec::new();
    for entry in fs::read_dir(root).expect("the folder can be read") {
        let case = entry.expect("the folder can be read").path();
        let name = case
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        for file in ["spec.yaml", "spec.json"] {
            let path = case.join(file);
            if path.exists() {
                let name = format!("{folder}/{name}");
                seeds.push(Seed { name, path });
            }
        }
    }
    seeds.sort_by(|a, b| a.name.cmp(&b.name));
    seeds
}

/// Reads a document and holds the outcome to what was promised.
fn hold(bytes: Vec<u8>) {
    let loaded = codegen::load_bytes("spec", bytes);
    let text = loaded.source.text();
    let mut last = 0;
    for diagnostic in loaded.diagnostics.iter() {
        let at = text.get(diagnostic.span.clone());
        assert!(at.is_some(), "no such place: {diagnostic:?}");
        assert!(
            diagnostic.span.start >= last,
            "out of order: {diagnostic:?}"
        );
        assert!(diagnostic.hint.is_some(), "no hint: {diagnostic:?}");
        last = diagnostic.span.start;
    }
    let drawn = loaded.diagnostics.render(&loaded.source, false);
    let is_command = |c: char| c.is_control() && c != '\n';
    assert!(
        !drawn.contains(is_command),
        "a terminal obeys this: {drawn:?}"
    );
    assert_eq!(loaded.api.is_none(), loaded.diagnostics.has_errors());
    let Some(api) = loaded.api else { return };
    codegen::generate(&api);
    let misprints = codegen::render::misprints(&api);
    assert!(misprints.is_empty(), "{misprints:#?}");
}

/// One mutation of a document, told by its number alone.
fn mutate(bytes: &[u8], number: u64) -> Vec<u8> {
    let mut random = Random::new(number);
    // Every fourth is about bytes, the others about values.
    if number.is_multiple_of(4) {
        return bytes::mutate(bytes, &mut random);
    }
    let source = codegen::source::Source::new("seed", String::from_utf8_lossy(bytes));
    match codegen::document::Document::parse(source) {
        Ok(document) => {
            let mut root = document.root().to_json();
            for _ in 0..random.below(4) + 1 {
                tree::mutate(&mut root, &mut random);
            }
            root.to_string().into_bytes()
        }
        Err(_) => bytes::mutate(bytes, &mut random),
    }
}

/// Does the mutations of all documents, shared by all cores, and says which one failed.
fn run(seeds: &[Seed], each: u64) {
    if let Ok(wanted) = std::env::var("MUTATION") {
        let (name, number) = wanted.split_once(' ').expect("a name and a number");
        if let Some(seed) = seeds.iter().find(|seed| seed.name == name) {
            let bytes = fs::read(&seed.path).expect("the document can be read");
            let mutated = mutate(&bytes, number.parse().expect("a number"));
            println!("{}", String::from_utf8_lossy(&mutated));
            hold(mutated);
        }
        return;
    }
    let each = match std::env::var("MUTATIONS") {
        Ok(count) => count.parse().expect("a number of mutations"),
        Err(_) => each,
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut failures = Vec::new();
        while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
            let bytes = fs::read(&seed.path).expect("the document can be read");
            for number in 1..=each {
                let mutated = mutate(&bytes, number);
                let start = Instant::now();
                let outcome = std::panic::catch_unwind(|| hold(mutated));
                let time = start.elapsed();
                if outcome.is_err() || time > LIMIT {
                    failures.push(format!("MUTATION='{} {number}' ({time:?})", seed.name));
                }
            }
        }
        failures
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let failures: Vec<String> = std::thread::scope(|scope| {
        // The mutations themselves recurse, deeper than any document may.
        let spawn = |_| {
            let builder = std::thread::Builder::new().stack_size(1 << 28);
            builder.spawn_scoped(scope, work).expect("a thread")
        };
        let workers: Vec<_> = (0..workers).map(spawn).collect();
        let ended = workers.into_iter().map(|worker| worker.join());
        ended
            .flat_map(|failures| failures.expect("failures are caught"))
            .collect()
    });
    assert!(failures.is_empty(), "these fail:\n{}", failures.join("\n"));
}

#[test]
fn mutated_cases_end_well() {
    run(&seeds("cases"), 16);
}

#[test]
fn mutated_faults_end_well() {
    run(&seeds("diagnostics"), 8);
}

#[test]
fn the_mutated_description_of_this_repository_ends_well() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/chat.yaml");
    let name = "spec/chat.yaml".to_owned();
    run(&[Seed { name, path }], 4);
}

#[test]
fn mutated_documents_of_a_folder_end_well() {
    let Ok(folder) = std::env::var("ZOO_DIR") else {
        println!("skipped: ZOO_DIR names no folder of documents");
        return;
    };
    let mut seeds: Vec<Seed> = fs::read_dir(&folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|end| end == "json" || end == "yaml")
        })
        .map(|path| Seed {
            name: path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned(),
            path,
        })
        .collect();
    seeds.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!seeds.is_empty(), "{folder} holds no documents");
    run(&seeds, 4);
}

#[test]
fn documents_made_to_hurt_end_well() {
    let mut failures = Vec::new();
    for (name, text) in hostile() {
        // Named before, because nobody can speak after an overflow of the stack.
        println!("{name}");
        let start = Instant::now();
        let outcome = std::panic::catch_unwind(|| hold(text.into_bytes()));
        let time = start.elapsed();
        println!("    {time:?}");
        if outcome.is_err() || time > LIMIT {
            failures.push(format!("{name} ({time:?})"));
        }
    }
    assert!(failures.is_empty(), "these fail:\n{}", failures.join("\n"));
}

/// Documents that grow in one way, by what usually overflows a stack or takes the square of it.
fn hostile() -> Vec<(&'static str, String)> {
    let head = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\n";
    let schemas = |schemas: String| format!("{head}components:\n  schemas:\n{schemas}");
    let deep = |count: usize, open: &str, close: &str| {
        format!("{}1{}", open.repeat(count), close.repeat(count))
    };
    let all =
        |count: usize, line: &dyn Fn(usize) -> String| -> String { (0..count).map(line).collect() };
    vec![
        ("lists in YAML", deep(10_000, "[", "]")),
        ("lists in JSON", format!("{{\"a\":{}}}", deep(10_000, "[", "]"))),
        ("objects in JSON", deep(10_000, "{\"a\":", "}")),
        ("indentation", all(3_000, &|n| format!("{}a:\n", " ".repeat(n)))),
        ("dashes", "- ".repeat(100_000)),
        ("anchors", all(20_000, &|n| format!("a{n}: &a{n} {{}}\n"))),
        ("schemas within schemas", schemas(format!("    A: {}\n", deep(200, "{items: ", "}")))),
        (
            "a chain of references",
            schemas(all(5_000, &|n| {
                let next = n + 1;
                format!("    S{n}: {{properties: {{a: {{$ref: '#/components/schemas/S{next}'}}}}}}\n")
            }) + "    S5000: {type: string}\n"),
        ),
        (
            "a chain of aliases",
            schemas(all(5_000, &|n| {
                format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1)
            }) + "    S5000: {type: string}\n"),
        ),
        (
            "a chain of lists",
            schemas(all(5_000, &|n| {
                let next = n + 1;
                format!("    S{n}: {{type: array, items: {{$ref: '#/components/schemas/S{next}'}}}}\n")
            }) + "    S5000: {type: string}\n"),
        ),
        (
            "a chain of allOf",
            schemas(all(5_000, &|n| {
                let next = n + 1;
                format!("    S{n}: {{allOf: [{{$ref: '#/components/schemas/S{next}'}}, {{properties: {{p{n}: {{type: string}}}}}}]}}\n")
            }) + "    S5000: {type: object}\n"),
        ),
        (
            "allOf that doubles at each step",
            schemas(all(40, &|n| {
                let next = n + 1;
                let part = format!("{{$ref: '#/components/schemas/S{next}'}}");
                format!("    S{n}: {{allOf: [{part}, {part}], properties: {{p{n}: {{}}}}}}\n")
            }) + "    S40: {type: object, properties: {a: {}}}\n"),
        ),
        (
            "oneOf that doubles at each step",
            schemas(all(40, &|n| {
                let next = n + 1;
                let part = format!("{{$ref: '#/components/schemas/S{next}'}}");
                format!("    S{n}: {{oneOf: [{part}, {part}], properties: {{p{n}: {{}}}}}}\n")
            }) + "    S40: {type: object, properties: {a: {}}}\n"),
        ),
        (
            "anyOf without properties that doubles at each step",
            schemas(all(40, &|n| {
                let next = n + 1;
                let part = format!("{{$ref: '#/components/schemas/S{next}'}}");
                format!("    S{n}: {{anyOf: [{part}, {part}, {{type: integer}}]}}\n")
            }) + "    S40: {type: object, properties: {a: {}}}\n"),
        ),
        (
            "a discriminator at each step of allOf",
            schemas(all(300, &|n| {
                let next = n + 1;
                format!("    S{n}: {{allOf: [{{$ref: '#/components/schemas/S{next}'}}], discriminator: {{propertyName: nowhere}}}}\n")
            }) + "    S300: {type: object}\n"),
        ),
        (
            "references that lead nowhere",
            schemas(all(3_000, &|n| {
                format!("    Schema{n}: {{properties: {{a: {{$ref: '#/components/schemas/Skema{n}'}}}}}}\n")
            })),
        ),
        (
            "discriminators over oneOf that doubles at each step",
            schemas(all(200, &|n| {
                let next = n + 1;
                let part = format!("{{$ref: '#/components/schemas/S{next}'}}");
                format!("    S{n}: {{oneOf: [{part}, {part}], discriminator: {{propertyName: k}}}}\n")
            }) + "    S200: {type: object, properties: {a: {}}}\n"),
        ),
        ("properties", schemas(format!("    A:\n      properties:\n{}", all(5_000, &|n| format!("        p{n}: {{type: string}}\n"))))),
        ("names that collide", schemas(all(3_000, &|n| format!("    'a{}b': {{type: object, properties: {{x: {{}}}}}}\n", "-".repeat(n % 50) + &"_".repeat(n / 50))))),
        ("listed values", schemas(format!("    A: {{type: string, enum: [{}]}}\n", all(5_000, &|n| format!("v{n}, "))))),
        (
            "members of a choice",
            schemas(format!("    A:\n      oneOf:\n{}", all(1_000, &|n| format!("        - {{type: object, properties: {{p{n}: {{type: string}}}}, required: [p{n}]}}\n")))),
        ),
        (
            "operations",
            format!("openapi: 3.0.3\ninfo: {{title: a, version: '1'}}\npaths:\n{}", all(1_000, &|n| format!("  /p{n}: {{get: {{tags: [t{n}], responses: {{'204': {{description: a}}}}}}}}\n"))),
        ),
        (
            "parameters of a path",
            format!("openapi: 3.0.3\ninfo: {{title: a, version: '1'}}\npaths:\n  '{}': {{get: {{parameters: [{}], responses: {{'204': {{description: a}}}}}}}}\n",
                all(1_000, &|n| format!("/{{p{n}}}")),
                all(1_000, &|n| format!("{{name: p{n}, in: path, required: true, schema: {{type: string}}}}, "))),
        ),
        ("brackets in a description", schemas(format!("    A: {{type: object, description: '{}'}}\n", "[".repeat(200_000)))),
        ("backticks in a description", schemas(format!("    A: {{type: object, description: '{}'}}\n", "`a".repeat(100_000)))),
        ("addresses in a description", schemas(format!("    A: {{type: object, description: '{}'}}\n", "https://a.b/".repeat(20_000)))),
        ("a long name", schemas(format!("    {}: {{type: object, properties: {{{}: {{}}}}}}\n", "Ab".repeat(500), "c_".repeat(500)))),
        ("a pattern of brackets", schemas(format!("    A: {{type: string, pattern: '{}'}}\n", "(".repeat(100_000)))),
        ("numbers beyond all bounds", schemas("    A: {type: integer, minimum: 1e308, maximum: 99999999999999999999999999999999999999, default: -1e999, multipleOf: 1e-320, maxLength: 18446744073709551615}\n".to_owned())),
    ]
}
