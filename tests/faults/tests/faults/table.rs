//! The tables of the README, with the outcome of each fault.

use std::{fmt::Write as _, fs, path::Path};

use chat_sdk::Error;

use crate::case::Case;
use crate::cases;
use crate::common::child::{authority, block_on, is_child};
use crate::common::{Call, Tries};
use crate::http2::{self, Http2Case, Meets};

const README: &str = "README.md";

/// Prints the outcome of each fault, and holds the README to it.
#[tokio::test]
async fn table() {
    let mut table =
        String::from("| fault | kind | reads | writes | error |\n|---|---|--:|--:|---|\n");
    for case in cases() {
        table.push_str(&case.row().await);
    }
    compare("table", &table);
}

/// The same for the faults of HTTP/2.
#[test]
fn table_of_http2() {
    if !is_child("table::table_of_http2", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        let mut table = String::from(
            "| fault | if the first request meets it | sent | if every request meets it | sent | error |\n\
             |---|---|--:|---|--:|---|\n",
        );
        for case in http2::cases() {
            let first = case.see(&authority, Call::Write, Meets::First).await;
            let every = case.see(&authority, Call::Write, Meets::Every).await;
            table.push_str(&case.row(
                &first.result,
                first.log.len(),
                &every.result,
                every.log.len(),
            ));
        }
        compare("http2", &table);
    });
}

/// Compares a table with the one of the README between the comments of this name, or writes it.
pub(crate) fn compare(name: &str, table: &str) {
    print!("{table}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(README);
    let text = fs::read_to_string(&path).expect("the README can be read");
    let begin = format!("<!-- {name} -->\n");
    const END: &str = "<!-- end -->\n";
    let (before, rest) = text.split_once(&begin).expect("the README has the table");
    let (committed, after) = rest.split_once(END).expect("the table ends");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let text = format!("{before}{begin}{table}{END}{after}");
        fs::write(&path, text).expect("the README can be written");
    } else {
        assert_eq!(
            committed, table,
            "the table of the README is not what is printed; UPDATE_EXPECTED=1 writes it"
        );
    }
}

impl Http2Case {
    fn row(
        &self,
        first: &Result<String, Error>,
        sent_first: usize,
        every: &Result<String, Error>,
        sent_every: usize,
    ) -> String {
        let outcome = |result: &Result<String, Error>| match result {
            Ok(_) => "answer".to_owned(),
            Err(error) => format!("`{:?}`", error.kind()),
        };
        let line = match every {
            Ok(_) => "–".to_owned(),
            Err(error) => stable(error),
        };
        format!(
            "| {} | {} | {sent_first} | {} | {sent_every} | {line} |\n",
            self.fault,
            outcome(first),
            outcome(every),
        )
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
pub(crate) fn stable(error: &Error) -> String {
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
    match stable.contains('`') {
        true => format!("`` {stable} ``"),
        false => format!("`{stable}`"),
    }
}
