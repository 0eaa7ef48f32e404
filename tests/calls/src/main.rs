//! Writes a program that uses a generated crate: its operations or its types.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use call_writer::{program, types};
use clap::Parser;
use codegen::lock::Lock;
use codegen::package::CrateName;
use spec_document::Document;

/// Write a program that calls every operation of a generated crate, against a server that reads the
/// description by itself.
#[derive(Parser)]
struct Arguments {
    /// The description.
    spec: PathBuf,
    /// The name of the crate.
    #[arg(long = "crate", value_name = "NAME")]
    package: CrateName,
    /// The directory of the program. The crate lies beside it, under its name.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Write a program that decodes and encodes values of every type instead.
    #[arg(long)]
    types: bool,
}

fn main() -> ExitCode {
    match write(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let spec = std::path::absolute(&arguments.spec)?;
    let text = fs::read_to_string(&spec)
        .map_err(|error| format!("cannot read {}: {error}", spec.display()))?;
    let name = spec.file_name().unwrap_or_default().to_string_lossy();
    let folder = spec.parent().unwrap_or(Path::new("."));
    let loaded = codegen::load_crate(
        &name,
        text.into_bytes(),
        folder,
        &Lock::default(),
        &arguments.package,
    );
    let api = loaded
        .api
        .ok_or_else(|| loaded.diagnostics.render(&loaded.source, false))?;
    let crate_path = arguments.package.path();
    let main = match arguments.types {
        true => types::render(&api, &crate_path)?,
        false => program::render(&api, &Document::load(&spec)?, &crate_path, &spec)?,
    };
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let program = arguments.out.file_name().unwrap_or_default();
    let manifest = program::manifest(
        &program.to_string_lossy(),
        arguments.package.as_str(),
        &repository.canonicalize()?,
    );
    fs::create_dir_all(arguments.out.join("src"))?;
    fs::write(arguments.out.join("Cargo.toml"), manifest)?;
    fs::write(arguments.out.join("src/main.rs"), main)?;
    Ok(())
}
