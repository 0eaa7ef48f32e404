//! Asks the compiler about many edits of each kind, and writes the table of the README.
//!
//! ```text
//! cargo run --release -p spec-edits            # five edits of each kind, the table written anew
//! cargo run --release -p spec-edits -- 10 42   # ten of each, from the seed 42, the table printed
//! ```

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use spec_edits::agreement::{Agreement, Subject, sample_all};
use spec_edits::compiler::{Compiler, Folder};
use spec_edits::{corpus, table};

/// How many edits of each kind.
const EACH: usize = 5;
/// The seed of the table in the README, so that everybody gets the same one.
const SEED: u64 = 1;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, String> {
    let mut numbers = Vec::new();
    for argument in std::env::args().skip(1) {
        let number = argument.parse::<u64>();
        numbers.push(number.map_err(|_| {
            format!("`{argument}` is no number\nusage: spec-edits [EDITS OF EACH KIND [SEED]]")
        })?);
    }
    let each = numbers.first().map_or(EACH, |each| *each as usize);
    let seed = numbers.get(1).copied().unwrap_or(SEED);
    let start = Instant::now();
    let compiler = Compiler::find()?;
    let folder = Folder::new()?;
    let mut subjects = Vec::new();
    for (index, description) in corpus::parts().into_iter().enumerate() {
        eprintln!("a program that uses all of {}", description.name);
        let place = folder.path().join(format!("old-{index}"));
        subjects.push(Subject::new(description, &compiler, &place)?);
    }
    let told = |done: usize, count: usize| {
        if done.is_multiple_of(20) || done == count {
            eprintln!(
                "{done} of {count} edits, {:.0} s",
                start.elapsed().as_secs_f64()
            );
        }
    };
    let samples = sample_all(&subjects, &compiler, folder.path(), (each, seed), &told)?;
    for sample in samples.iter().filter(|sample| !sample.is_agreed()) {
        println!("{sample}");
    }
    let text = table::render(&samples, seed);
    if numbers.is_empty() {
        let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
        table::write(&readme, &text)?;
        println!("{} is written", readme.display());
    } else {
        println!("{text}");
    }
    let wrong = |sample: &&spec_edits::agreement::Sample| {
        !matches!(
            sample.agreement(),
            Agreement::Compiles | Agreement::Fails | Agreement::Swaps
        )
    };
    let count = samples.iter().filter(wrong).count();
    println!(
        "{} edits, {count} disagreements, {:.0} s",
        samples.len(),
        start.elapsed().as_secs_f64()
    );
    Ok(count == 0)
}
