//! Mounts every folder of `codegen/tests/cases` as a module, so that a new case needs no edit, and
//! every example in their documentation as a function, so that it is compiled.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
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
    let mut examples = Vec::new();
    for name in &names {
        let expected = cases.join(name).join("expected");
        let path = expected.join("mod.rs");
        writeln!(
            text,
            "#[rustfmt::skip]\n#[path = {path:?}]\npub mod {name};"
        )?;
        collect_examples(&expected, &mut examples)?;
    }
    writeln!(
        text,
        "/// The names of the cases.\npub const NAMES: &[&str] = &{names:?};"
    )?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("cases.rs"), text)?;
    let modules = examples
        .iter()
        .enumerate()
        .map(|(index, example)| format!("mod example_{index} {{\n{example}}}\n"));
    let count = format!(
        "/// How many there are.\npub const COUNT: usize = {};\n",
        examples.len()
    );
    fs::write(
        out.join("examples.rs"),
        modules.chain([count]).collect::<String>(),
    )?;
    Ok(())
}

/// The code of the documentation in a folder, with the lines that readers do not see.
fn collect_examples(folder: &Path, examples: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect_examples(&path, examples)?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let mut open: Option<String> = None;
        for line in text.lines() {
            let Some(line) = line.trim_start().strip_prefix("///") else {
                continue;
            };
            let line = line.strip_prefix(' ').unwrap_or(line);
            match (&mut open, line) {
                (None, "```no_run") => open = Some(String::new()),
                (Some(_), "```") => examples.extend(open.take()),
                (Some(code), line) => {
                    code.push_str(line.strip_prefix("# ").unwrap_or(line));
                    code.push('\n');
                }
                (None, _) => {}
            }
        }
    }
    Ok(())
}
