//! `cargo xtask zoo`

mod crates;
mod documents;
mod generator;
mod report;
mod round_trip;
pub(crate) mod samples;

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::codegen::repository;
use crate::output::{complain, say};

use crates::Workspace;
use generator::Generator;
use report::Row;

/// Generate, compile, lint and call a client of every OpenAPI description in a folder.
///
/// For each description, a crate is generated twice, which must give the same files; cargo checks it
/// and clippy lints it, without a warning; and every operation is called against a server that reads
/// the description by itself. The result is a table on stdout; progress goes to stderr. The exit
/// code is 1 unless all descriptions pass.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder. Files that end in .json, .yaml or .yml are descriptions.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Only descriptions whose file name contains this; may be given several times.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// Where the crates stay, and what cargo makes of them [default: the repository's target/zoo].
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// How many jobs cargo runs at once [default: the number of cores].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    jobs: Option<u32>,
    /// How often the generator runs; the middle time counts.
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Do not call the operations, which takes as long as all else.
    #[arg(long)]
    no_round_trip: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match visit(arguments) {
        Ok(rows) => {
            say(report::table(&rows));
            let troubles = report::troubles(&rows);
            if !troubles.is_empty() {
                complain(troubles);
            }
            let green = rows.iter().filter(|row| row.is_green()).count();
            complain(format_args!("{green} of {} descriptions pass", rows.len()));
            if green == rows.len() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn visit(arguments: &Arguments) -> Result<Vec<Row>, Box<dyn Error>> {
    let specimens = documents::find(&arguments.folder, &arguments.only)?;
    let root = match &arguments.keep {
        Some(path) => std::path::absolute(path)?,
        None => repository().join("target/zoo"),
    };
    fs::create_dir_all(&root)?;
    complain("building the generator in release mode");
    let generator = Generator::build(arguments.runs)?;
    // Reading the descriptions here comes after all runs of the generator: a process counts the memory
    // of the one that started it as its own.
    let mut rows: Vec<Row> = specimens.iter().map(Row::new).collect();
    for (specimen, row) in specimens.iter().zip(&mut rows) {
        complain(format_args!("{}: generating", specimen.file));
        generator.run(specimen, &root.join(&specimen.package), row)?;
    }
    let mut visits = Vec::new();
    for (specimen, mut row) in specimens.iter().zip(rows) {
        specimen.count(&mut row)?;
        let calls = if arguments.no_round_trip || !row.is_generated() {
            None
        } else {
            complain(format_args!(
                "{}: writing a call of every operation",
                specimen.file
            ));
            round_trip::write(specimen, &root, &mut row)?
        };
        visits.push((row, calls));
    }
    let generated = visits.iter().filter(|(row, _)| row.is_generated());
    let members: Vec<String> = generated
        .flat_map(|(row, calls)| [Some(row.package.clone()), calls.clone()])
        .flatten()
        .collect();
    if !members.is_empty() {
        let workspace = Workspace::create(&root, &members, arguments.jobs)?;
        complain("compiling what the crates depend on");
        workspace.prepare()?;
        for (row, calls) in &mut visits {
            compile(&workspace, row, calls.as_deref())?;
        }
    }
    Ok(visits.into_iter().map(|(row, _)| row).collect())
}

/// Compiles a crate, lints it, and calls its operations.
fn compile(
    workspace: &Workspace,
    row: &mut Row,
    calls: Option<&str>,
) -> Result<(), Box<dyn Error>> {
    if !row.is_generated() {
        return Ok(());
    }
    let package = row.package.clone();
    complain(format_args!("{}: compiling", row.file));
    workspace.check(&package, row)?;
    complain(format_args!("{}: linting", row.file));
    workspace.lint(&package, row)?;
    if let Some(calls) = calls.filter(|_| row.compiles()) {
        complain(format_args!("{}: calling every operation", row.file));
        round_trip::run(workspace, calls, row)?;
    }
    Ok(())
}
