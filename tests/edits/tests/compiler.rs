//! A sample of edits: the verdict on Rust code is what the compiler says.
//!
//! `cargo run --release -p spec-edits` asks about five edits of each kind; its table is in the README.
//! `EDITS_SEED` takes another sample.

use spec_edits::agreement::Subject;
use spec_edits::compiler::{Compiler, Folder};
use spec_edits::corpus;
use spec_edits::edit;
use spec_edits::kinds::KINDS;

/// How many kinds of edits are asked about.
const SAMPLES: usize = 24;

#[test]
fn the_compiler_agrees_with_the_verdicts_of_a_sample() -> Result<(), String> {
    let seed = spec_edits::seed();
    println!("EDITS_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let mut kinds: Vec<_> = KINDS.iter().collect();
    random.shuffle(&mut kinds);

    let compiler = Compiler::find()?;
    let folder = Folder::new()?;
    let subject = Subject::new(corpus::fixture(), &compiler, &folder.path().join("old"))?;
    let base = &subject.description.base;
    let mut wrong = Vec::new();
    for kind in kinds.into_iter().take(SAMPLES) {
        let edit = edit::make(kind, base, &mut random);
        let edit = edit.ok_or_else(|| format!("no place for the kind `{}`", kind.name))?;
        let sample = subject.sample(&edit, &compiler, &folder.path().join("new"))?;
        if !sample.is_agreed() {
            wrong.push(sample.to_string());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
