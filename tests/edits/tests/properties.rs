//! Random single edits are reported as what they are, and nothing is reported of none.
//!
//! The edits are the same in every run, unless `EDITS_SEED` says which, and `EDITS_RUNS` how many. A
//! failure prints the seed of its edit.

use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::render::Files;
use codegen::review::{Changes, Rule, Rust, Wire};
use spec_edits::base::Base;
use spec_edits::corpus::{self, Description};
use spec_edits::edit::{self, Edit};
use spec_edits::judge;
use spec_edits::kinds::KINDS;

/// How often a description is edited.
const RUNS: usize = 1000;

fn runs() -> usize {
    let runs = std::env::var("EDITS_RUNS").ok();
    runs.and_then(|runs| runs.parse().ok()).unwrap_or(RUNS)
}

/// What is wrong with the report of an edit, told with what is needed to repeat it.
fn check(name: &str, base: &Base, old: &Files, edit: &Edit, seed: u64) -> Option<String> {
    let changes = codegen::review::compare(base.version(), edit.loaded.version());
    let new = codegen::generate(&edit.loaded.api);
    let faults = judge::faults(edit, &changes, old, &new);
    (!faults.is_empty()).then(|| {
        let (kind, place) = (edit.kind, &edit.place);
        let faults = faults.join("\n");
        format!("{kind} at {place} of {name} (EDITS_SEED={seed} EDITS_RUNS=1):\n{faults}")
    })
}

/// Runs on all cores, and gives what failed.
fn run(count: usize, one: &(dyn Fn(usize) -> Option<String> + Sync)) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut failures = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return failures;
            }
            failures.extend(one(index));
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let joined = all
            .into_iter()
            .map(|one| one.join().expect("no edit panics"));
        joined.flatten().collect()
    })
}

fn assert_none(mut failures: Vec<String>) {
    failures.sort();
    let count = failures.len();
    failures.truncate(20);
    assert!(
        count == 0,
        "{count} reports are wrong:\n\n{}",
        failures.join("\n\n")
    );
}

#[test]
fn a_random_edit_is_the_root_of_all_that_is_reported() {
    let parts = corpus::parts();
    let seed = spec_edits::seed();
    println!("EDITS_SEED={seed}");
    assert_none(run(runs(), &|index| {
        let seed = seed + index as u64;
        let mut random = fastrand::Rng::with_seed(seed);
        let Description { name, base, files } = &parts[random.usize(..parts.len())];
        let edit = edit::random(base, &mut random);
        check(name, base, files, &edit, seed)
    }));
}

/// Two edits at once: nothing that differs is lost, or explained by nothing.
#[test]
fn two_edits_explain_all_items_that_differ() {
    let parts = corpus::parts();
    let seed = spec_edits::seed();
    println!("EDITS_SEED={seed}");
    assert_none(run(runs() / 4, &|index| {
        let seed = seed + index as u64;
        let mut random = fastrand::Rng::with_seed(seed);
        let Description { name, base, files } = &parts[random.usize(..parts.len())];
        let first = edit::random(base, &mut random);
        let edited = Base::new(first.document.clone()).ok()?;
        let second = edit::random(&edited, &mut random);
        let changes = codegen::review::compare(base.version(), second.loaded.version());
        let new = codegen::generate(&second.loaded.api);
        let faults = judge::item_faults(&changes, files, &new);
        (!faults.is_empty()).then(|| {
            let (first_place, second_place) = (&first.place, &second.place);
            let faults = faults.join("\n");
            format!(
                "{} at {first_place} and {} at {second_place} of {name} (EDITS_SEED={seed} EDITS_RUNS=4):\n{faults}",
                first.kind, second.kind
            )
        })
    }));
}

/// A history of versions, each an edit of the one before it: every step is reported as what it is, and
/// all steps together explain every item that differs.
#[test]
fn a_history_of_edits_is_reported_step_by_step() {
    let versions = std::env::var("EDITS_VERSIONS").ok();
    let versions: usize = versions.and_then(|count| count.parse().ok()).unwrap_or(40);
    let Description { name, base, files } = corpus::fixture();
    let seed = spec_edits::seed();
    println!("EDITS_SEED={seed} EDITS_VERSIONS={versions}");
    let mut random = fastrand::Rng::with_seed(seed);
    let (first, first_files) = (base.clone(), files.clone());
    let (mut base, mut files) = (base, files);
    let mut failures = Vec::new();
    for step in 0..versions {
        let edit = edit::random(&base, &mut random);
        failures.extend(
            check(&name, &base, &files, &edit, seed).map(|fault| format!("step {step}: {fault}")),
        );
        base = Base::new(edit.document).expect("an edit leaves a good description");
        files = codegen::generate(&base.api);
    }
    let changes = codegen::review::compare(first.version(), base.version());
    failures.extend(judge::item_faults(&changes, &first_files, &files));
    assert_none(failures);
}

/// The whole description, and every kind that it has a place for.
#[test]
fn every_kind_of_edit_is_reported_of_the_whole_description() {
    let Description { name, base, files } = &corpus::whole();
    let seed = spec_edits::seed();
    println!("EDITS_SEED={seed}");
    let made = AtomicUsize::new(0);
    assert_none(run(KINDS.len(), &|index| {
        let mut random = fastrand::Rng::with_seed(seed + index as u64);
        let edit = edit::make(&KINDS[index], base, &mut random)?;
        made.fetch_add(1, Ordering::Relaxed);
        check(name, base, files, &edit, seed)
    }));
    assert!(made.into_inner() >= 50);
}

#[test]
fn the_small_description_has_a_place_for_every_kind() {
    let Description { name, base, files } = &corpus::fixture();
    let seed = spec_edits::seed();
    println!("EDITS_SEED={seed}");
    assert_none(run(KINDS.len() * 3, &|index| {
        let kind = &KINDS[index % KINDS.len()];
        let mut random = fastrand::Rng::with_seed(seed + index as u64);
        match edit::make(kind, base, &mut random) {
            Some(edit) => check(name, base, files, &edit, seed),
            None => Some(format!("{} has no place in {name}", kind.name)),
        }
    }));
}

#[test]
fn a_document_that_is_ordered_or_described_in_another_way_reports_nothing() {
    for Description { name, base, .. } in corpus::parts() {
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..5 {
            let same = corpus::told_in_another_way(&base, &mut random);
            let loaded = spec_edits::base::load(&same).expect("it says the same");
            let changes = codegen::review::compare(base.version(), loaded.version());
            assert_eq!(changes, Default::default(), "{name}");
        }
    }
}

/// Every kind of wrong report is found: a test that nothing can fail would prove nothing.
#[test]
fn a_wrong_report_is_found() {
    let Description { base, files, .. } = corpus::fixture();
    let mut random = fastrand::Rng::with_seed(3);
    let kind = KINDS.iter().find(|kind| kind.name == "schema-renamed");
    let edit = edit::make(kind.expect("it is a kind"), &base, &mut random);
    let edit = edit.expect("it has a place");
    let new = codegen::generate(&edit.loaded.api);
    let right = codegen::review::compare(base.version(), edit.loaded.version());
    let faults = |changes: &Changes| judge::faults(&edit, changes, &files, &new);
    assert_eq!(faults(&right), Vec::<String>::new());

    let alter = |alter: &dyn Fn(&mut Changes)| {
        let mut wrong = right.clone();
        alter(&mut wrong);
        faults(&wrong).len()
    };
    assert!(alter(&|wrong| wrong.roots.clear()) > 1);
    assert_eq!(alter(&|wrong| wrong.roots[0].rule = Rule::SchemaAdded), 1);
    assert_eq!(alter(&|wrong| wrong.roots[0].wire = Wire::Breaking), 1);
    assert_eq!(alter(&|wrong| wrong.roots[0].rust = Rust::Compatible), 1);
    assert_eq!(alter(&|wrong| wrong.roots[0].subject.owner.push('x')), 1);
    assert_eq!(alter(&|wrong| drop(wrong.roots[0].items.pop())), 1);
    // A consequence that stands beside its cause is a root too much.
    let apart = alter(&|wrong| {
        let root = right.roots[0].clone();
        wrong.roots.push(root);
    });
    assert!(apart > 1);
    let renamed = alter(&|wrong| wrong.roots[0].items[0].path.push('x'));
    assert_eq!(renamed, 2);
}
