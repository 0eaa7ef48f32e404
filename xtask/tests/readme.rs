//! What the documents show of a report is one: the beginning of the report that `codegen` is tested with.

use std::error::Error;
use std::fs;
use std::path::Path;

/// Up to here it shows every kind of thing that there is to see.
const REST: &str = "\nAdditions\n";

#[test]
fn the_documents_show_a_report() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let report = root.join("codegen/tests/report/chat/terminal.txt");
    let report = fs::read_to_string(report)?;
    let (shown, _) = report.split_once(REST).ok_or("the report has no rest")?;
    let block = format!(
        "```text\n$ cargo xtask diff\n1a2b3c4:spec/chat.yaml → spec/chat.yaml\n{shown}…\n```\n"
    );
    let (begin, end) = ("<!-- review report -->\n", "<!-- /review report -->\n");
    for document in ["README.md", "chat-sdk/src/guide/reviewing.md"] {
        let path = root.join(document);
        let text = fs::read_to_string(&path)?;
        let (before, rest) = text.split_once(begin).ok_or("the place does not begin")?;
        let (committed, after) = rest.split_once(end).ok_or("the place does not end")?;
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, format!("{before}{begin}{block}{end}{after}"))?;
        } else {
            assert_eq!(
                committed, block,
                "UPDATE_EXPECTED=1 cargo test -p xtask --test readme writes {document}"
            );
        }
    }
    Ok(())
}
