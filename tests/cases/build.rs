//! Mounts every folder of `codegen/tests/cases` as a module, so that a new case needs no edit.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = env::var("CARGO_MANIFEST_DIR")?;
    let cases = Path::new(&manifest)
        .join("../../codegen/tests/cases")
        .canonicalize()?;
    println!("cargo::rerun-if-changed={}", cases.display());
    let mut names: Vec<String> = fs::read_dir(&cases)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, std::io::Error>>()?;
    names.sort();
    let mut text = String::new();
    for name in &names {
        let path = cases.join(name).join("expected/mod.rs");
        writeln!(
            text,
            "#[rustfmt::skip]\n#[path = {path:?}]\npub mod {name};"
        )?;
    }
    writeln!(
        text,
        "/// The names of the cases.\npub const NAMES: &[&str] = &{names:?};"
    )?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("cases.rs"), text)?;
    Ok(())
}
