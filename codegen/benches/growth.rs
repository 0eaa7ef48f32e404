//! How long documents take that grow in one way, and how much memory: a table for PERFORMANCE.md.
//!
//! Each is read, rendered and written by a process of its own, at a quarter, a half and the whole of
//! a megabyte. Names of kinds as arguments choose some of them.

#[path = "../tests/hostile/documents/mod.rs"]
mod documents;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use codegen::lock::Lock;
use wait4::Wait4;

/// As the command of the repository has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The argument that makes a process one that is measured. The document and the place of the files
/// follow.
const CHILD: &str = "--child";

const SIZES: [usize; 3] = [250_000, 500_000, 1_000_000];

/// What any document of a megabyte has to stay below.
const MOST_TIME: Duration = Duration::from_secs(2);
const MOST_MEMORY: u64 = 500_000_000;

/// A process that takes longer is ended, so that the table ends too.
const PATIENCE: Duration = Duration::from_secs(60);

struct Run {
    /// From the start of the process to its end.
    time: Duration,
    /// The time of all processors, which depends less on what else the machine does.
    work: Duration,
    memory: u64,
    end: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, document, out] = arguments.as_slice()
        && first == CHILD
    {
        return child(Path::new(document), Path::new(out));
    }
    // Cargo adds a flag.
    let wanted: Vec<&String> = arguments
        .iter()
        .filter(|name| !name.starts_with("--"))
        .collect();
    println!(
        "| kind | ends with | 0.25 MB | 0.5 MB | 1 MB | growth | work | growth | peak memory | growth |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let mut over = 0;
    for kind in documents::kinds() {
        let is_wanted = |wanted: &&&String| kind.name.contains(wanted.as_str());
        if !wanted.is_empty() && !wanted.iter().any(|name| is_wanted(&name)) {
            continue;
        }
        match SIZES.map(|size| measure(&(kind.make)(size))) {
            [Ok(quarter), Ok(half), Ok(whole)] => {
                let runs = [&quarter, &half, &whole];
                let is_over = runs
                    .iter()
                    .any(|run| run.time > MOST_TIME || run.memory > MOST_MEMORY);
                over += usize::from(is_over);
                let mark = if is_over { " **over**" } else { "" };
                let ratio = whole.time.as_secs_f64() / half.time.as_secs_f64();
                let work_ratio = whole.work.as_secs_f64() / half.work.as_secs_f64();
                let memory_ratio = whole.memory as f64 / half.memory as f64;
                println!(
                    "| {} | {} | {:.2} s | {:.2} s | {:.2} s{mark} | {ratio:.1} | {:.2} s | {work_ratio:.1} | {} MB | {memory_ratio:.1} |",
                    kind.name,
                    whole.end,
                    quarter.time.as_secs_f64(),
                    half.time.as_secs_f64(),
                    whole.time.as_secs_f64(),
                    whole.work.as_secs_f64(),
                    whole.memory / 1_000_000,
                );
            }
            [quarter, half, whole] => {
                let runs = [quarter, half, whole].into_iter();
                let errors: Vec<String> = runs.filter_map(Result::err).collect();
                println!(
                    "| {} | cannot be measured: {} |",
                    kind.name,
                    errors.join(", ")
                );
                over += 1;
            }
        }
    }
    println!("\n{over} of them are over 2 s or 500 MB.");
    ExitCode::SUCCESS
}

/// Reads, renders and writes a document in a process of its own.
fn measure(document: &str) -> Result<Run, String> {
    let told = |error: std::io::Error| error.to_string();
    let folder = tempfile::tempdir().map_err(told)?;
    let path = folder.path().join("spec.yaml");
    std::fs::write(&path, document).map_err(told)?;
    let program = std::env::current_exe().map_err(told)?;
    let begin = Instant::now();
    let mut child = Command::new(program)
        .arg(CHILD)
        .arg(&path)
        .arg(folder.path().join("out"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(told)?;
    let mut stdout = child.stdout.take();
    let (done, is_done) = std::sync::mpsc::channel();
    let id = child.id();
    std::thread::spawn(move || {
        if is_done.recv_timeout(PATIENCE).is_err() {
            let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
        }
    });
    let end = child.wait4().map_err(told)?;
    let time = begin.elapsed();
    let _ = done.send(());
    let mut said = String::new();
    if let Some(stdout) = &mut stdout {
        std::io::Read::read_to_string(stdout, &mut said).map_err(told)?;
    }
    let end_of_it = match end.status.success() {
        true => said.trim().to_owned(),
        false => format!("**{}**", end.status),
    };
    Ok(Run {
        time,
        work: end.rusage.utime + end.rusage.stime,
        memory: end.rusage.maxrss,
        end: end_of_it,
    })
}

/// What a run of the command does, and in a word how it ends.
fn child(document: &Path, out: &Path) -> ExitCode {
    let Ok(bytes) = std::fs::read(document) else {
        return ExitCode::FAILURE;
    };
    let folder = document.parent().unwrap_or(Path::new("."));
    let loaded = codegen::load_file("spec.yaml", bytes, folder, &Lock::default());
    let drawn = loaded.diagnostics.render(&loaded.source, false);
    std::hint::black_box(drawn);
    let Some(api) = &loaded.api else {
        let errors = loaded.diagnostics.iter();
        let codes: std::collections::BTreeSet<&str> = errors
            .filter(|error| error.severity == codegen::diagnostic::Severity::Error)
            .map(|error| error.code.as_str())
            .collect();
        let codes: Vec<&str> = codes.into_iter().collect();
        println!("`{}`", codes.join("`, `"));
        return ExitCode::SUCCESS;
    };
    let files = codegen::generate(api);
    let Ok(names) = loaded.names.text() else {
        return ExitCode::FAILURE;
    };
    std::hint::black_box(names);
    match codegen::emit::write(out, &files) {
        Ok(written) => {
            println!("{} files", written.added.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
