//! Writes the calls of the suite: every operation of the description in three variants, as a user
//! would write them, and the examples of the documentation. The values come from `spec-document`, which reads the description by itself;
//! only the names of methods and types come from the generator.

#[path = "build/broken.rs"]
mod broken;
#[path = "build/calls.rs"]
mod calls;
#[path = "build/examples.rs"]
mod examples;
#[path = "build/secrets.rs"]
mod secrets;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::lock::Lock;
use codegen::source::Source;

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let spec = manifest.join("../../spec/chat.yaml");
    println!("cargo::rerun-if-changed={}", spec.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let text = fs::read_to_string(&spec)?;
    let document = spec_document::Document::parse(&text)?;
    let lock = spec.with_file_name("names.lock");
    println!("cargo::rerun-if-changed={}", lock.display());
    let names = Lock::parse(&fs::read_to_string(lock)?)?;
    let loaded = codegen::load_with(Source::new("spec/chat.yaml", text), &names);
    let api = loaded
        .api
        .ok_or_else(|| loaded.diagnostics.render(&loaded.source, false))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    write(&out.join("calls.rs"), &calls::render(&api, &document)?)?;
    write(&out.join("examples.rs"), &examples::render(&api)?)?;
    write(&out.join("secrets.rs"), &secrets::render(&api, &document)?)?;
    broken::write(
        &out.join("broken"),
        &api,
        &document,
        &codegen::generate(&api),
    )?;
    Ok(())
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}
