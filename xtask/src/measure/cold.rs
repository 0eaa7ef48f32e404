//! What a clone costs: the first commands, each from an empty target folder.
//!
//! This program stands in for two others meanwhile. As the wrapper of rustc it notes what each crate
//! costs, and as the runner of test programs what each test takes. Processor time depends little on
//! what else the machine does, so that two commits can be compared.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use wait4::{ResUse, Wait4};

use crate::output::{complain, say};

/// The variables by which this program knows that it stands in for another, with the file of its notes.
const RUSTC_NOTES: &str = "XTASK_RUSTC_NOTES";
const TEST_NOTES: &str = "XTASK_TEST_NOTES";

/// How many crates and tests are listed.
const CRATES: usize = 10;
const TESTS: usize = 20;

/// The commands, as they are shown and as arguments of cargo.
const COMMANDS: [(&str, &[&str]); 3] = [
    ("cargo xtask codegen", &["xtask", "codegen"]),
    ("cargo xtask quickstart", &["xtask", "quickstart"]),
    (
        "cargo test --workspace --no-run",
        &["test", "--workspace", "--no-run"],
    ),
];

/// Goes on as rustc or as a test program, if cargo called this program in its place.
pub(crate) fn as_another() -> Option<ExitCode> {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let [program, rest @ ..] = arguments.as_slice() else {
        return None;
    };
    let (notes, run): (_, fn(_, _, _) -> _) =
        match (env::var_os(RUSTC_NOTES), env::var_os(TEST_NOTES)) {
            // A test program starts others, which are themselves.
            (_, Some(notes)) if is_test(program) => (notes, as_test),
            (Some(notes), _) if is_rustc(program) => (notes, as_rustc),
            _ => return None,
        };
    let end = run(program, rest, Path::new(&notes));
    Some(end.unwrap_or_else(|error: Box<dyn Error>| {
        complain(format_args!(
            "error: cannot run {}: {error}",
            program.display()
        ));
        ExitCode::FAILURE
    }))
}

fn is_rustc(program: &OsString) -> bool {
    let name = Path::new(program).file_stem();
    name.is_some_and(|name| name == "rustc" || name == "clippy-driver")
}

/// Programs of tests lie in the folder `deps`.
fn is_test(program: &OsString) -> bool {
    let folder = Path::new(program).parent().and_then(Path::file_name);
    folder.is_some_and(|folder| folder == "deps")
}

fn as_rustc(
    program: &OsString,
    arguments: &[OsString],
    notes: &Path,
) -> Result<ExitCode, Box<dyn Error>> {
    let end = Command::new(program).args(arguments).spawn()?.wait4()?;
    let name = arguments
        .iter()
        .skip_while(|argument| *argument != "--crate-name")
        .nth(1);
    // Without a name, cargo asks about the compiler.
    if let Some(name) = name.filter(|name| *name != "___") {
        let name = name.to_string_lossy();
        note(notes, &format!("{name} {}", processor(&end).as_millis()))?;
    }
    Ok(code(end.status.code()))
}

/// Runs a test program. That its tests say how long they took is unstable, and allowed for it alone.
fn as_test(
    program: &OsString,
    arguments: &[OsString],
    notes: &Path,
) -> Result<ExitCode, Box<dyn Error>> {
    let begin = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .args(["-Zunstable-options", "--report-time"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove(TEST_NOTES)
        .stdout(Stdio::piped())
        .spawn()?;
    let name = Path::new(program).file_stem().unwrap_or_default();
    let name = name.to_string_lossy();
    let name = name.rsplit_once('-').map_or(&*name, |(name, _)| name);
    let package = env::var("CARGO_PKG_NAME").unwrap_or_default();
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().ok_or("no output")?).lines() {
        let line = line?;
        say(&line);
        if let Some((test, milliseconds)) = test_time(&line) {
            lines.push(format!("test {package}::{name}::{test} {milliseconds}"));
        }
    }
    let status = child.wait()?;
    lines.push(format!("package {package} {}", begin.elapsed().as_millis()));
    note(notes, &lines.join("\n"))?;
    Ok(code(status.code()))
}

/// The name and the time of `test some::name ... ok <0.123s>`.
fn test_time(line: &str) -> Option<(&str, u128)> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let (_, time) = rest.rsplit_once('<')?;
    let seconds: f64 = time.strip_suffix("s>")?.parse().ok()?;
    let time = Duration::try_from_secs_f64(seconds).ok()?;
    Some((name, time.as_millis()))
}

/// Several compilers write at once. A short line is appended as a whole.
fn note(notes: &Path, line: &str) -> Result<(), Box<dyn Error>> {
    let mut file = OpenOptions::new().create(true).append(true).open(notes)?;
    file.write_all(format!("{line}\n").as_bytes())?;
    Ok(())
}

fn code(code: Option<i32>) -> ExitCode {
    let code = code.and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}

fn processor(end: &ResUse) -> Duration {
    end.rusage.utime + end.rusage.stime
}

/// Prints what the first commands of a clone cost.
pub(super) fn measure(folder: &Path, with_tests: bool) -> Result<(), Box<dyn Error>> {
    // The lock file and the sources of all packages belong to the network, not to what is measured.
    let fetched = start::program().arg("fetch").current_dir(folder).status()?;
    if !fetched.success() {
        return Err("`cargo fetch` failed".into());
    }
    let folder_of_targets = tempfile::tempdir()?;
    let root = folder_of_targets.path();
    let mut most = Vec::new();
    say("| command | seconds | processor seconds | crates compiled |");
    say("|---|---|---|---|");
    for (at, (name, arguments)) in COMMANDS.into_iter().enumerate() {
        complain(format_args!("{name}, from an empty target folder"));
        let target = root.join(format!("target-{at}"));
        let notes = root.join(format!("rustc-{at}"));
        let begin = Instant::now();
        let end = start::program()
            .args(arguments)
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", &target)
            .env("RUSTC_WRAPPER", env::current_exe()?)
            .env(RUSTC_NOTES, &notes)
            .env_remove("STREAM_API_KEY")
            .env_remove("STREAM_API_SECRET")
            .stdout(Stdio::null())
            .spawn()?
            .wait4()?;
        let took = begin.elapsed();
        if !end.status.success() {
            return Err(format!("`{name}` failed").into());
        }
        let crates = read(&notes)?;
        say(format_args!(
            "| `{name}` | {:.0} | {:.0} | {} |",
            took.as_secs_f64(),
            processor(&end).as_secs_f64(),
            crates.len()
        ));
        most.push((name, crates));
        let is_last = at + 1 == COMMANDS.len();
        if is_last && with_tests {
            tests(folder, &target, &root.join("tests"))?;
        }
        fs::remove_dir_all(&target)?;
    }
    for (name, crates) in most {
        say(format_args!("\nThe crates that cost most in `{name}`:\n"));
        table("crate", "processor seconds", sum(crates), CRATES);
    }
    Ok(())
}

/// Runs the tests that were compiled, and prints how long they take.
fn tests(folder: &Path, target: &Path, notes: &Path) -> Result<(), Box<dyn Error>> {
    complain("cargo test --workspace");
    let triple = env::var("TARGET").ok().or_else(host);
    let triple = triple.ok_or("rustc does not say which machine this is")?;
    let runner = triple.to_ascii_uppercase().replace(['-', '.'], "_");
    let begin = Instant::now();
    let status = start::program()
        .args(["test", "--workspace"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env(format!("CARGO_TARGET_{runner}_RUNNER"), env::current_exe()?)
        .env(TEST_NOTES, notes)
        .stdout(Stdio::null())
        .status()?;
    if !status.success() {
        return Err("`cargo test --workspace` failed".into());
    }
    let took = begin.elapsed().as_secs_f64();
    let all = read(notes)?;
    let of = |kind: &str| {
        let lines = all.iter();
        let lines =
            lines.filter_map(|(name, time)| Some((name.strip_prefix(kind)?.to_owned(), *time)));
        lines.collect::<Vec<_>>()
    };
    say(format_args!(
        "\nThe tests, once compiled, take {took:.0} s:\n"
    ));
    table("package", "seconds", sum(of("package ")), usize::MAX);
    say("");
    table("test", "seconds", of("test "), TESTS);
    Ok(())
}

fn host() -> Option<String> {
    let output = Command::new("rustc").arg("-vV").output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
}

/// Notes: a name, and milliseconds behind the last blank.
fn read(notes: &Path) -> Result<Vec<(String, Duration)>, Box<dyn Error>> {
    let text = fs::read_to_string(notes)?;
    let lines = text.lines().filter_map(|line| {
        let (name, milliseconds) = line.rsplit_once(' ')?;
        Some((
            name.to_owned(),
            Duration::from_millis(milliseconds.parse().ok()?),
        ))
    });
    Ok(lines.collect())
}

/// What has one name, together: a crate is compiled for its users, for its tests and for build scripts.
fn sum(costs: Vec<(String, Duration)>) -> Vec<(String, Duration)> {
    let mut sums: BTreeMap<String, Duration> = BTreeMap::new();
    for (name, cost) in costs {
        *sums.entry(name).or_default() += cost;
    }
    sums.into_iter().collect()
}

fn table(what: &str, unit: &str, mut costs: Vec<(String, Duration)>, rows: usize) {
    costs.sort_by(|(a, one), (b, other)| other.cmp(one).then_with(|| a.cmp(b)));
    say(format_args!("| {what} | {unit} |"));
    say("|---|---|");
    for (name, cost) in costs.into_iter().take(rows) {
        say(format_args!("| {name} | {:.1} |", cost.as_secs_f64()));
    }
}

/// A folder with this repository in it.
pub(super) fn checked(folder: PathBuf) -> Result<PathBuf, Box<dyn Error>> {
    match folder.join(".cargo/config.toml").is_file() {
        true => Ok(fs::canonicalize(folder)?),
        false => Err(format!("{} is no clone of this repository", folder.display()).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_tests_are_read() {
        assert_eq!(test_time("test a::b ... ok <1.250s>"), Some(("a::b", 1250)));
        assert_eq!(
            test_time("test a - should panic ... ok <0.001s>"),
            Some(("a - should panic", 1))
        );
        assert_eq!(test_time("test a ... ignored"), None);
        assert_eq!(test_time("running 3 tests"), None);
    }

    #[test]
    fn costs_of_one_name_are_added() {
        let second = Duration::from_secs(1);
        let costs = vec![
            ("b".to_owned(), second),
            ("a".to_owned(), second),
            ("b".to_owned(), second),
        ];
        assert_eq!(
            sum(costs),
            [("a".to_owned(), second), ("b".to_owned(), 2 * second)]
        );
    }

    #[test]
    fn programs_are_told_apart_by_their_places() {
        assert!(is_rustc(&"/toolchain/bin/rustc".into()));
        assert!(!is_rustc(&"codegen".into()));
        assert!(is_test(&"/target/debug/deps/it-0123".into()));
        assert!(!is_test(&"/target/debug/fake-server".into()));
    }
}
