//! `cargo xtask measure`

pub(crate) mod cold;
mod slices;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::codegen::{OUT, SPEC, repository};
use crate::output::{complain, say};

/// Measure the generator and what it generates, and print the first two tables of PERFORMANCE.md.
///
/// Builds the generator in release mode, runs it as a process of its own, and compiles the SDK, parts
/// of it, and programs that use them. Timings are of this machine at this moment; the middle one of
/// several runs counts.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How often to run what is timed; the middle time counts.
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Measure the first commands of a clone instead, each from an empty target folder.
    #[arg(long)]
    cold: bool,
    /// With --cold, another clone to measure, such as one of the commit before.
    #[arg(long, value_name = "FOLDER", requires = "cold")]
    clone: Option<PathBuf>,
    /// With --cold, do not run the tests.
    #[arg(long, requires = "cold")]
    no_tests: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let measured = match arguments.cold {
        true => {
            let folder = arguments.clone.clone().unwrap_or_else(repository);
            cold::checked(folder).and_then(|folder| cold::measure(&folder, !arguments.no_tests))
        }
        false => measure(arguments.runs).and_then(|()| slices::measure(arguments.runs)),
    };
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn measure(runs: u32) -> Result<(), Box<dyn Error>> {
    complain("building the generator in release mode");
    cargo(&["build", "--quiet", "--release", "--package", "xtask"])?;
    let generator = repository().join("target/release/xtask");
    let temporary = tempfile::tempdir()?;
    let root = temporary.path().join("generated");

    complain("generating into an empty directory");
    let write = median(runs, || {
        let _ = fs::remove_dir_all(&root);
        generate(&generator, &root).map(drop)
    })?;
    complain("generating into a directory that is up to date");
    let mut memory = 0;
    let again = median(runs, || {
        memory = generate(&generator, &root)?.max(memory);
        Ok(())
    })?;

    complain("comparing the description with one of other numbers");
    let spec = repository().join(SPEC);
    let other = temporary.path().join("other.yaml");
    fs::write(&other, fs::read_to_string(&spec)?.replace(NARROW, WIDE))?;
    let difference = median(runs, || compare(&generator, &other, &spec))?;

    complain("checking the SDK");
    cargo(&["check", "--quiet", "--package", "chat-sdk"])?;
    let check = median(runs, || {
        touch(&repository().join("chat-sdk/src/lib.rs"))?;
        cargo(&["check", "--quiet", "--package", "chat-sdk"])
    })?;

    let Lines { files, lines, code } = count(&repository().join(OUT))?;
    say("| what | figure |");
    say("|---|---|");
    say(format_args!(
        "| generating into an empty directory, whole process | {} |",
        seconds(write)
    ));
    say(format_args!(
        "| generating with nothing to change, whole process | {} |",
        seconds(again)
    ));
    say(format_args!(
        "| peak memory of the generator | {} MB |",
        memory / 1_000_000
    ));
    say(format_args!(
        "| comparing the description with one whose `{NARROW}` are `{WIDE}`, whole process | {} |",
        seconds(difference)
    ));
    say(format_args!("| generated files | {files} |"));
    say(format_args!("| generated lines | {lines} |"));
    say(format_args!(
        "| generated lines without blank ones and comments | {code} |"
    ));
    say(format_args!(
        "| `cargo check` of the SDK alone after a touch | {} |",
        seconds(check)
    ));
    Ok(())
}

/// What is edited for the comparison: in many types, so that much of the report has to be rendered.
const NARROW: &str = "int32";
const WIDE: &str = "int64";

/// Makes cargo compile a file again.
fn touch(path: &Path) -> Result<(), Box<dyn Error>> {
    let file = fs::File::options().append(true).open(path)?;
    Ok(file.set_modified(std::time::SystemTime::now())?)
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// The middle one of several timings: the machine does other things too.
fn median(
    runs: u32,
    mut run: impl FnMut() -> Result<(), Box<dyn Error>>,
) -> Result<Duration, Box<dyn Error>> {
    let mut times = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        run()?;
        times.push(start.elapsed());
    }
    times.sort();
    Ok(times[times.len() / 2])
}

/// Runs the generator as a process of its own, and gives the most memory that it took, in bytes.
fn generate(generator: &Path, out: &Path) -> Result<u64, Box<dyn Error>> {
    let mut command = Command::new(generator);
    command
        .arg("codegen")
        .arg("--spec")
        .arg(repository().join(SPEC))
        .arg("--out")
        .arg(out);
    let end = command.stdout(Stdio::null()).spawn()?.wait4()?;
    if end.status.success() {
        Ok(end.rusage.maxrss)
    } else {
        Err(format!("{command:?} failed").into())
    }
}

/// Compares two descriptions in a process of its own.
fn compare(generator: &Path, old: &Path, new: &Path) -> Result<(), Box<dyn Error>> {
    let mut command = Command::new(generator);
    command
        .args([Path::new("diff"), Path::new("--old"), old])
        .args([Path::new("--new"), new]);
    let status = command.stdout(Stdio::null()).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed").into())
    }
}

/// Runs cargo in this repository.
pub(crate) fn cargo(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let status = start::program()
        .args(arguments)
        // What compiles from the first line on is measured, not what is left of the last time.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(repository())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`cargo {}` failed", arguments.join(" ")).into())
    }
}

/// How much Rust there is.
#[derive(Default)]
pub(crate) struct Lines {
    files: usize,
    lines: usize,
    /// Lines that are neither blank nor comments.
    pub(crate) code: usize,
}

/// Counts the Rust below a directory.
pub(crate) fn count(root: &Path) -> Result<Lines, Box<dyn Error>> {
    let mut totals = Lines::default();
    let mut open: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(path)? {
                open.push(entry?.path());
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path)?;
            let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
            totals.files += 1;
            totals.lines += text.lines().count();
            totals.code += text.lines().filter(is_code).count();
        }
    }
    Ok(totals)
}
