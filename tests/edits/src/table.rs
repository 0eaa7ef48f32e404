//! The table of all samples, by the kinds of edits.

use std::fmt::Write as _;
use std::path::Path;

use crate::agreement::{Agreement, Sample};
use crate::kinds::KINDS;

const BEGIN: &str = "<!-- the table: written by `cargo run --release -p spec-edits` -->\n";
const END: &str = "<!-- the end of the table -->\n";

/// The table in Markdown.
pub fn render(samples: &[Sample], seed: u64) -> String {
    let mut text = format!(
        "{} edits from the seed {seed}.\n\n\
         | kind of edit | edits | compatible, all compiles | breaking, fails | breaking, swapped | \
         false breaking | missed break | other item | items reported | of them fail |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
        samples.len()
    );
    for kind in KINDS {
        let of_kind: Vec<&Sample> = samples.iter().filter(|one| one.kind == kind.name).collect();
        row(&mut text, kind.name, &of_kind);
    }
    row(&mut text, "**all**", &samples.iter().collect::<Vec<_>>());
    text
}

fn row(text: &mut String, name: &str, samples: &[&Sample]) {
    let count = |agreement: Agreement| {
        let same = samples
            .iter()
            .filter(|sample| sample.agreement() == agreement);
        match same.count() {
            0 => "·".to_owned(),
            count => count.to_string(),
        }
    };
    let columns = [
        Agreement::Compiles,
        Agreement::Fails,
        Agreement::Swaps,
        Agreement::FalseBreaking,
        Agreement::MissedBreak,
        Agreement::OtherItem,
    ];
    let columns = columns.map(count).join(" | ");
    let loud = samples
        .iter()
        .map(|sample| sample.reported.len() - sample.swapped.len());
    let loud: usize = loud.sum();
    let failing = samples
        .iter()
        .map(|sample| sample.failing.intersection(&sample.reported).count());
    let failing: usize = failing.sum();
    let count = samples.len();
    writeln!(
        text,
        "| {name} | {count} | {columns} | {loud} | {failing} |"
    )
    .unwrap_or_default();
}

/// Puts the table into its place in a file.
///
/// # Errors
/// If the file has no place for it, or cannot be written.
pub fn write(path: &Path, table: &str) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(told)?;
    let place = text.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some(format!("{before}{BEGIN}\n{table}\n{END}{after}"))
    });
    let text = place.ok_or_else(|| format!("{} has no place for the table", path.display()))?;
    std::fs::write(path, text).map_err(told)
}
