//! The numbers of operations, rows and events that the suite covers, as a reviewer accepted them.
//!
//! They stand in `checklist/numbers.tsv`, so that a change of the description shows in the diff what it
//! adds and takes away. `UPDATE_EXPECTED=1` writes them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Compares a number with the accepted one, or writes it with `UPDATE_EXPECTED=1`.
///
/// # Errors
/// If the numbers differ, or the table cannot be read or written.
pub fn check(what: &str, found: usize) -> Result<(), Box<dyn Error>> {
    check_all(&[(what, found)])
}

/// Compares several numbers of one test.
///
/// # Errors
/// If the numbers differ, or the table cannot be read or written.
pub fn check_all(found: &[(&str, usize)]) -> Result<(), Box<dyn Error>> {
    let path = path();
    let mut table = read(&path)?;
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        // Tests run side by side, and each has numbers of its own.
        let lock = fs::File::open(&path)?;
        lock.lock()?;
        table = read(&path)?;
        table.extend(
            found
                .iter()
                .map(|(what, number)| ((*what).to_owned(), *number)),
        );
        let mut text = "what\tnumber\n".to_owned();
        for (what, number) in &table {
            writeln!(text, "{what}\t{number}")?;
        }
        return Ok(fs::write(&path, text)?);
    }
    for (what, number) in found {
        let accepted = table.get(*what);
        if accepted != Some(number) {
            let accepted = accepted.map_or_else(|| "none".to_owned(), usize::to_string);
            return Err(format!(
                "{what}: {number}, accepted is {accepted}; UPDATE_EXPECTED=1 writes the number"
            )
            .into());
        }
    }
    Ok(())
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("checklist/numbers.tsv")
}

fn read(path: &Path) -> Result<BTreeMap<String, usize>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let lines = text.lines().skip(1);
    let row = |line: &str| -> Result<(String, usize), Box<dyn Error>> {
        let (what, number) = line.split_once('\t').ok_or("a row has two columns")?;
        Ok((what.to_owned(), number.parse()?))
    };
    lines.map(row).collect()
}
