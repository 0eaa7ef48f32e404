//! What became of each description, as a table.

use std::fmt::Write as _;
use std::time::Duration;

use super::documents::Specimen;

/// Lines of one trouble that are shown; the rest is only counted.
const MOST_LINES: usize = 40;

/// One description.
#[derive(Default)]
pub(super) struct Row {
    /// Its file name.
    pub file: String,
    /// Name of the crate.
    pub package: String,
    /// Operations of the description.
    pub operations: usize,
    /// Operations of the crate.
    pub written: usize,
    /// Named schemas of the description.
    pub schemas: usize,
    /// Generated lines that are neither blank nor comments.
    pub lines: usize,
    /// Fields that are plain JSON although the description gives them a type.
    pub fallback: usize,
    /// All fields, of types and operations.
    pub fields: usize,
    /// The middle time of the generator as a process.
    pub generator_time: Option<Duration>,
    /// The most memory that it took, in bytes.
    pub generator_memory: u64,
    /// How long `cargo check` of the crate alone took.
    pub check_time: Option<Duration>,
    /// The most memory that a process of it took, in bytes.
    pub check_memory: u64,
    /// Warnings of the compiler.
    pub rustc_warnings: Option<usize>,
    /// Warnings of clippy.
    pub clippy_warnings: Option<usize>,
    /// Calls that went right, and all of them.
    pub round_trip: Option<(usize, usize)>,
    /// What is wrong: in few words, and all of it.
    pub troubles: Vec<(String, String)>,
}

impl Row {
    pub(super) fn new(specimen: &Specimen) -> Self {
        Self {
            file: specimen.file.clone(),
            package: specimen.package.clone(),
            ..Self::default()
        }
    }

    /// Notes something that is wrong. What several have in common is said once.
    pub(super) fn trouble(&mut self, what: impl Into<String>, details: impl Into<String>) {
        let what = what.into();
        match self.troubles.iter_mut().find(|(known, _)| *known == what) {
            Some((_, known)) => {
                known.push('\n');
                known.push_str(&details.into());
            }
            None => self.troubles.push((what, details.into())),
        }
    }

    pub(super) fn is_generated(&self) -> bool {
        self.generator_time.is_some()
    }

    pub(super) fn compiles(&self) -> bool {
        self.check_time.is_some()
    }

    pub(super) fn is_green(&self) -> bool {
        self.troubles.is_empty()
    }

    fn cells(&self) -> Vec<String> {
        let unknown = || "–".to_owned();
        let seconds = |time: Option<Duration>| {
            time.map_or_else(unknown, |time| format!("{:.2} s", time.as_secs_f64()))
        };
        let memory = |bytes: u64| match bytes {
            0 => unknown(),
            bytes => format!("{} MB", bytes / 1_000_000),
        };
        let number = |count: Option<usize>| count.map_or_else(unknown, |count| count.to_string());
        let items = self.schemas + self.written;
        let generated = self.is_generated();
        vec![
            self.file.clone(),
            self.operations.to_string(),
            number((self.written > 0).then_some(self.written)),
            self.schemas.to_string(),
            number(generated.then_some(self.lines)),
            match items {
                1.. if generated => format!("{:.1}", self.lines as f64 / items as f64),
                _ => unknown(),
            },
            match self.fields {
                0 => unknown(),
                fields => {
                    let percent = 100.0 * self.fallback as f64 / fields as f64;
                    format!("{} of {fields} ({percent:.1} %)", self.fallback)
                }
            },
            seconds(self.generator_time),
            memory(self.generator_memory),
            seconds(self.check_time),
            memory(self.check_memory),
            number(self.rustc_warnings),
            number(self.clippy_warnings),
            match self.round_trip {
                Some((right, all)) => format!("{right} of {all}"),
                None => unknown(),
            },
            match self.troubles.as_slice() {
                [] => "green".to_owned(),
                troubles => {
                    let words: Vec<&str> = troubles.iter().map(|(what, _)| what.as_str()).collect();
                    words.join("; ")
                }
            },
        ]
    }
}

/// A number of things, in words.
pub(super) fn counted(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}

const COLUMNS: [&str; 15] = [
    "description",
    "operations",
    "written",
    "schemas",
    "lines",
    "lines per item",
    "fields left as JSON",
    "generator",
    "its memory",
    "`cargo check`",
    "its memory",
    "rustc warnings",
    "clippy warnings",
    "calls that went right",
    "result",
];

/// All rows, in Markdown.
pub(super) fn table(rows: &[Row]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(&COLUMNS.map(str::to_owned));
    text.push_str(&format!("|{}\n", "---|".repeat(COLUMNS.len())));
    for row in rows {
        text.push_str(&line(&row.cells()));
    }
    text.trim_end().to_owned()
}

/// What is wrong, with its details.
pub(super) fn troubles(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        for (what, details) in &row.troubles {
            let _ = writeln!(text, "\n{}: {what}", row.file);
            let lines: Vec<&str> = details.lines().collect();
            for line in lines.iter().take(MOST_LINES) {
                let _ = writeln!(text, "    {line}");
            }
            if lines.len() > MOST_LINES {
                let _ = writeln!(text, "    … {} lines more", lines.len() - MOST_LINES);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_cell_for_every_column() {
        let mut row = Row {
            file: "letters.yaml".to_owned(),
            operations: 2,
            written: 2,
            schemas: 3,
            lines: 51,
            fields: 8,
            fallback: 1,
            generator_time: Some(Duration::from_millis(30)),
            round_trip: Some((1, 2)),
            ..Row::default()
        };
        let text = table(std::slice::from_ref(&row));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        for line in &lines {
            assert_eq!(line.matches('|').count(), COLUMNS.len() + 1, "{line}");
        }
        assert!(
            lines[2].contains("| 10.2 | 1 of 8 (12.5 %) | 0.03 s |"),
            "{text}"
        );
        assert!(lines[2].ends_with("| 1 of 2 | green |"), "{text}");

        row.trouble(format!("{} went wrong", counted(1, "call")), "GetLetter: a");
        row.trouble("1 call went wrong", "GetLetter: b");
        assert!(!row.is_green());
        let said = troubles(&[row]);
        assert!(
            said.contains("letters.yaml: 1 call went wrong\n    GetLetter: a\n    GetLetter: b"),
            "{said}"
        );
    }
}
