//! Whether the verdict on Rust code and the compiler agree.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::review::{Changes, Rust, compare};

use crate::compiler::Compiler;
use crate::corpus::Description;
use crate::edit::{self, Edit};
use crate::items::{self, Item, Kind};
use crate::kinds::KINDS;
use crate::usage::{self, Program};

/// A description whose program is written and known to compile.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The description.
    pub description: Description,
    program: Program,
}

/// What became of one edit.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The kind of the edit.
    pub kind: &'static str,
    /// Its place, for a person.
    pub place: String,
    /// The description that was edited.
    pub of: String,
    /// The verdict on Rust code, consequences included.
    pub verdict: Rust,
    /// The items that are reported as broken, by their paths.
    pub reported: BTreeSet<String>,
    /// Those of them that go on compiling by themselves, since arguments of the same types swapped
    /// their places: calls mean something else.
    pub swapped: BTreeSet<String>,
    /// The items whose use does not compile any more.
    pub failing: BTreeSet<String>,
    /// What the compiler says.
    pub messages: Vec<String>,
}

/// How verdict and compiler stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// Compatible, and everything compiles.
    Compiles,
    /// Breaking, and what fails is what is reported.
    Fails,
    /// Breaking, and everything compiles but means something else.
    Swaps,
    /// Breaking, but everything compiles.
    FalseBreaking,
    /// Compatible, but something fails.
    MissedBreak,
    /// Breaking, and something fails, but nothing of what is reported.
    OtherItem,
}

impl Subject {
    /// Writes the program of a description, and compiles it against the code as it is.
    ///
    /// # Errors
    /// What does not compile.
    pub fn new(
        description: Description,
        compiler: &Compiler,
        folder: &Path,
    ) -> Result<Self, String> {
        let program = usage::program(&items::of(&description.files));
        compiler.api(&description.files, folder)?;
        let outcome = compiler.program(&program, folder, "old_user")?;
        match outcome.messages.is_empty() {
            true => Ok(Self {
                description,
                program,
            }),
            false => Err(format!(
                "the program of {} is wrong:\n{}",
                description.name,
                outcome.messages.join("\n")
            )),
        }
    }

    /// Compiles the program against the code of the edited description.
    ///
    /// # Errors
    /// If the generated code itself does not compile.
    pub fn sample(
        &self,
        edit: &Edit,
        compiler: &Compiler,
        folder: &Path,
    ) -> Result<Sample, String> {
        let files = codegen::generate(&edit.loaded.api);
        compiler.api(&files, folder).map_err(|error| {
            format!(
                "{} at {}: the new code does not compile: {error}",
                edit.kind, edit.place
            )
        })?;
        let outcome = compiler.program(&self.program, folder, "new_user")?;
        let changes = compare(self.description.base.version(), edit.loaded.version());
        let reported = broken(&changes);
        let (old, new) = (items::of(&self.description.files), items::of(&files));
        let is_swapped = |path: &&String| is_same_method(old.get(*path), new.get(*path));
        let swapped = reported.iter().filter(is_swapped).cloned().collect();
        Ok(Sample {
            kind: edit.kind,
            place: edit.place.clone(),
            of: self.description.name.clone(),
            verdict: verdict(&changes),
            reported,
            swapped,
            failing: outcome.failing,
            messages: outcome.messages,
        })
    }
}

fn verdict(changes: &Changes) -> Rust {
    let verdicts = changes
        .roots
        .iter()
        .map(|root| root.rust_with_consequences());
    verdicts.min().unwrap_or(Rust::None)
}

/// The items that are reported as broken.
fn broken(changes: &Changes) -> BTreeSet<String> {
    let items = changes.all().flat_map(|change| &change.items);
    let broken = items.filter(|item| item.rust == Rust::Breaking);
    broken.map(|item| item.path.clone()).collect()
}

/// Whether a method takes and gives the same types, however its arguments are called.
fn is_same_method(old: Option<&Item>, new: Option<&Item>) -> bool {
    match (old.map(|item| &item.kind), new.map(|item| &item.kind)) {
        (Some(Kind::Method(old)), Some(Kind::Method(new))) => {
            old.arguments == new.arguments && old.result == new.result
        }
        _ => false,
    }
}

impl Sample {
    /// How verdict and compiler stand to each other.
    pub fn agreement(&self) -> Agreement {
        let is_breaking = self.verdict == Rust::Breaking;
        match (is_breaking, self.failing.is_empty()) {
            (false, true) => Agreement::Compiles,
            (false, false) => Agreement::MissedBreak,
            (true, true) if self.reported == self.swapped => Agreement::Swaps,
            (true, true) => Agreement::FalseBreaking,
            (true, false) if self.failing.is_disjoint(&self.reported) => Agreement::OtherItem,
            (true, false) => Agreement::Fails,
        }
    }

    /// Whether verdict and compiler agree about the edit and about every single item.
    pub fn is_agreed(&self) -> bool {
        let agreed = [Agreement::Compiles, Agreement::Fails, Agreement::Swaps];
        agreed.contains(&self.agreement())
            && self.unbroken().is_empty()
            && self.unreported().is_empty()
    }

    /// Items that are reported as broken, whose use compiles.
    pub fn unbroken(&self) -> BTreeSet<String> {
        let silent = |path: &&String| !self.swapped.contains(*path);
        self.reported
            .difference(&self.failing)
            .filter(silent)
            .cloned()
            .collect()
    }

    /// Items whose use fails, and that are not reported as broken.
    pub fn unreported(&self) -> BTreeSet<String> {
        self.failing.difference(&self.reported).cloned().collect()
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, place, of) = (self.kind, &self.place, &self.of);
        writeln!(f, "{:?}: {kind} at {place} of {of}", self.agreement())?;
        for path in self.unbroken() {
            writeln!(f, "  reported as broken, but compiles: {path}")?;
        }
        for path in self.unreported() {
            writeln!(f, "  fails, but is not reported as broken: {path}")?;
        }
        for message in self.messages.iter().take(3) {
            writeln!(f, "  {message}")?;
        }
        Ok(())
    }
}

/// Some edits of each kind, on all cores: most of them of the small description, which is the last,
/// since it has a place for each; the others of the rest by turns.
///
/// # Errors
/// If generated code does not compile.
pub fn sample_all(
    subjects: &[Subject],
    compiler: &Compiler,
    folder: &Path,
    (each, seed): (usize, u64),
    told: &(dyn Fn(usize, usize) + Sync),
) -> Result<Vec<Sample>, String> {
    let count = KINDS.len() * each;
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let one = |index: usize, folder: &Path| -> Result<Sample, String> {
        let kind = &KINDS[index / each];
        let mut random = fastrand::Rng::with_seed(seed + index as u64);
        let (small, others) = subjects.split_last().ok_or("there is nothing to edit")?;
        let turn = others.get(index % others.len().max(1));
        let turn = turn.filter(|_| index % each >= each.div_ceil(2));
        for subject in turn.into_iter().chain([small]) {
            if let Some(edit) = edit::make(kind, &subject.description.base, &mut random) {
                return subject.sample(&edit, compiler, folder);
            }
        }
        Err(format!("{} has no place in any description", kind.name))
    };
    let work = |worker: usize| -> Result<Vec<Sample>, String> {
        let folder = folder.join(format!("new-{worker}"));
        let mut samples = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return Ok(samples);
            }
            samples.push(one(index, &folder)?);
            told(done.fetch_add(1, Ordering::Relaxed) + 1, count);
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let results: Vec<Result<Vec<Sample>, String>> = std::thread::scope(|scope| {
        let work = &work;
        let all: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || work(worker)))
            .collect();
        let joined = all.into_iter().map(|one| one.join());
        let panicked = |_| Err("a worker panicked".to_owned());
        joined
            .map(|result| result.unwrap_or_else(panicked))
            .collect()
    });
    let samples: Result<Vec<Vec<Sample>>, String> = results.into_iter().collect();
    Ok(samples?.into_iter().flatten().collect())
}
