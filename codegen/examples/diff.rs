//! Prints what changed between two descriptions, and how long it took to find out.
//!
//! ```text
//! cargo run --release -p codegen --example diff -- old.yaml new.yaml
//! ```

use std::process::ExitCode;
use std::time::Instant;

use codegen::diff::{Change, diff};
use codegen::model::Api;
use codegen::source::Source;

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [old, new] = paths.as_slice() else {
        eprintln!("usage: diff OLD.yaml NEW.yaml");
        return ExitCode::from(2);
    };
    match run(old, new) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(old: &str, new: &str) -> Result<(), String> {
    let start = Instant::now();
    let (old, new) = (load(old)?, load(new)?);
    let loaded = start.elapsed();
    let changes = diff(&old, &new);
    let all = start.elapsed();
    print(&changes.roots, "");
    println!(
        "{} changes; {:.1} ms with reading both, {:.1} ms without",
        changes.roots.len(),
        all.as_secs_f64() * 1e3,
        (all - loaded).as_secs_f64() * 1e3
    );
    Ok(())
}

fn load(path: &str) -> Result<Api, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let loaded = codegen::load(Source::new(path, text));
    loaded
        .api
        .ok_or_else(|| loaded.diagnostics.render(&loaded.source, false))
}

fn print(changes: &[Change], indent: &str) {
    for change in changes {
        let (wire, rust) = (change.wire, change.rust);
        println!("{indent}[{wire:?}/{rust:?}] {}", change.sentence());
        print(&change.consequences, &format!("{indent}  "));
    }
}
