//! The table of the README: what the SDK makes of each fault.

use std::{fmt::Write as _, fs, path::Path};

use chat_sdk::Error;

use crate::case::Case;
use crate::cases;
use crate::common::{Call, Tries};

/// What the table of the README is made of.
const README: &str = "README.md";
const BEGIN: &str = "<!-- table -->\n";
const END: &str = "<!-- end -->\n";

/// Prints what the SDK makes of each fault, and holds the README to it.
#[tokio::test]
async fn table() {
    let mut table =
        String::from("| fault | kind | reads | writes | error |\n|---|---|--:|--:|---|\n");
    for case in cases() {
        table.push_str(&case.row().await);
    }
    print!("{table}");

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(README);
    let text = fs::read_to_string(&path).expect("the README can be read");
    let (before, rest) = text.split_once(BEGIN).expect("the README has a table");
    let (committed, after) = rest.split_once(END).expect("the table ends");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let text = format!("{before}{BEGIN}{table}{END}{after}");
        fs::write(&path, text).expect("the README can be written");
    } else {
        assert_eq!(
            committed, table,
            "the table of the README is not what is printed; UPDATE_EXPECTED=1 writes it"
        );
    }
}

impl Case {
    /// The case as a line of the table.
    async fn row(&self) -> String {
        let seen = self.see(Call::Read, Tries::Once).await;
        let (kind, line) = match &seen.result {
            Ok(_) => ("–".to_owned(), "–".to_owned()),
            Err(error) => (format!("`{:?}`", error.kind()), stable(error)),
        };
        format!(
            "| {} | {kind} | {} | {} | {line} |
",
            self.name(),
            self.requests(Call::Read, Tries::Standard),
            self.requests(Call::Write, Tries::Standard),
        )
    }
}

/// The line of an error without what differs from run to run, and between systems.
fn stable(error: &Error) -> String {
    let mut line = error.to_string();
    if let Some(id) = error.request_id() {
        line = line.replace(id, "…");
    }
    let mut stable = String::new();
    let mut rest = line.as_str();
    while let Some((before, after)) = rest.split_once("127.0.0.1:") {
        let _ = write!(stable, "{before}127.0.0.1:…");
        rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    stable.push_str(rest);
    if let Some((before, after)) = stable.split_once(" (os error ") {
        let after = after.split_once(')').map_or("", |(_, after)| after);
        stable = format!("{before}{after}");
    }
    format!("`{stable}`")
}
