//! `cargo xtask samples`: values that others make, through the generated types and back.
//!
//! The values and the judgement about them come from packages of npm, so that neither the generator
//! nor `spec-document` has a part in them. `tests/samples` has the setup.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use super::crates::Workspace;
use super::documents::{self, Specimen};
use super::generator::Generator;
use super::report::Row;
use crate::codegen::repository;
use crate::output::{complain, say};
use crate::process;

/// The files that the folder of npm needs.
const SCRIPTS: [&str; 4] = [
    "check.js",
    "schemas.js",
    "package.json",
    "package-lock.json",
];

/// The numbers of a report, in the order of the table.
const COUNTS: [&str; 7] = [
    "types", "values", "exact", "losses", "refusals", "invalid", "faulty",
];

/// Send values of every schema through the generated types of every OpenAPI description in a folder.
///
/// json-schema-faker makes the values, and ajv validates them, before and after. Both are installed by
/// npm into `target/samples`. The result is a table on stdout, and a report with examples for each
/// description in `target/samples`. The exit code is 1 if the command itself fails.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder. Files that end in .json, .yaml or .yml are descriptions.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Only descriptions whose file name contains this; may be given several times.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// The number of values that are made for each type. Equal ones count once.
    #[arg(long, value_name = "N", default_value_t = 100)]
    values: u32,
    /// The seed of the first value of each type.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u32,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match check_all(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn check_all(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let specimens = documents::find(&arguments.folder, &arguments.only)?;
    let root = repository().join("target/samples");
    let scripts = root.join("npm");
    install(&scripts)?;
    complain("building the generator in release mode");
    let generator = Generator::build(1)?;
    let mut reports = Vec::new();
    for specimen in &specimens {
        let report = check(&root, &scripts, &generator, specimen, arguments);
        match report {
            Ok(report) => {
                let path = root.join(&specimen.file).with_extension("report.json");
                fs::write(&path, serde_json::to_string_pretty(&report)?)?;
                reports.push((specimen, report));
            }
            Err(error) => complain(format_args!("{}: {error}", specimen.file)),
        }
    }
    say(table(&reports));
    Ok(())
}

/// Installs the packages of npm, if they are not those of the lock.
fn install(scripts: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(scripts)?;
    for name in SCRIPTS {
        let from = repository().join("tests/samples").join(name);
        fs::copy(from, scripts.join(name))?;
    }
    let mut npm = Command::new("npm");
    let status = npm
        .args(["ci", "--silent"])
        .current_dir(scripts)
        .status()
        .map_err(|error| format!("cannot run npm: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err("npm installs nothing".into()),
    }
}

fn check(
    root: &Path,
    scripts: &Path,
    generator: &Generator,
    specimen: &Specimen,
    arguments: &Arguments,
) -> Result<Value, Box<dyn Error>> {
    complain(format_args!("{}: generating", specimen.file));
    let mut row = Row::new(specimen);
    generator.run(specimen, &root.join(&specimen.package), &mut row)?;
    if !row.is_generated() {
        return Err("the generator fails".into());
    }
    let program = format!("{}-types", specimen.package);
    let written = process::cargo("run")
        .args(["--quiet", "--package", "call-writer", "--"])
        .arg(&specimen.path)
        .args(["--crate", &specimen.package, "--types"])
        .args([Path::new("--out"), &root.join(&program)])
        .status()?;
    if !written.success() {
        return Err("no program can be written".into());
    }
    complain(format_args!("{}: compiling", specimen.file));
    let members = [specimen.package.clone(), program.clone()];
    let workspace = Workspace::create(root, &members, None)?;
    if !workspace.cargo("build", &program).status()?.success() {
        return Err("the program does not compile".into());
    }
    complain(format_args!("{}: checking", specimen.file));
    let output = Command::new("node")
        .arg(scripts.join("check.js"))
        .arg(&specimen.path)
        .arg(root.join("target/debug").join(&program))
        .args([arguments.values.to_string(), arguments.seed.to_string()])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// All reports, in Markdown.
fn table(reports: &[(&Specimen, Value)]) -> String {
    let mut lines = vec![
        format!("| description | {} |", COUNTS.join(" | ")),
        format!("|---|{}", "---|".repeat(COUNTS.len())),
    ];
    let count = |report: &Value, name: &str| report[name].as_u64().unwrap_or_default();
    let mut sums = [0; COUNTS.len()];
    for (specimen, report) in reports {
        let counts = COUNTS.map(|name| count(report, name));
        for (sum, count) in sums.iter_mut().zip(counts) {
            *sum += count;
        }
        lines.push(row(&specimen.file, counts));
    }
    lines.push(row(&format!("{} in all", reports.len()), sums));
    lines.join("\n")
}

fn row(name: &str, counts: [u64; COUNTS.len()]) -> String {
    format!(
        "| {name} | {} |",
        counts.map(|count| count.to_string()).join(" | ")
    )
}
