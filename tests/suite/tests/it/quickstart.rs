//! What the README shows of the first example: its code, and what it prints.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fake_server::{FakeServer, Options};
use suite::harness::document;

type Outcome = Result<(), Box<dyn Error>>;

/// A place of the README, between two comments of this name, is to hold this block of code.
fn holds(name: &str, language: &str, content: &str) -> Outcome {
    let path = repository().join("README.md");
    let text = fs::read_to_string(&path)?;
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->\n"));
    let (before, rest) = text.split_once(&begin).ok_or("the place does not begin")?;
    let (committed, after) = rest.split_once(&end).ok_or("the place does not end")?;
    let block = format!("```{language}\n{content}```\n");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, format!("{before}{begin}{block}{end}{after}"))?;
    } else {
        assert_eq!(committed, block, "UPDATE_EXPECTED=1 writes it");
    }
    Ok(())
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// One test for both: they write the same file.
#[tokio::test(flavor = "multi_thread")]
async fn the_readme_shows_the_example_and_what_it_prints() -> Outcome {
    let source = repository().join("chat-sdk/examples/quickstart.rs");
    let source = fs::read_to_string(source)?;
    let code = source.split_once("\nuse ").ok_or("no code")?.1;
    holds("quickstart code", "rust", &format!("use {code}"))?;

    let mut options = Options::default();
    options.memory = true;
    let server = FakeServer::start(document()?, options).await?;
    let output = Command::new(env!("CARGO_BIN_EXE_quickstart"))
        .env("STREAM_BASE_URL", server.url())
        .env("STREAM_API_KEY", "key")
        .env("STREAM_API_SECRET", "secret")
        .env_remove("STREAM_REQUEST_TIMEOUT")
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let printed = String::from_utf8(output.stdout)?;
    let shown = format!("$ cargo xtask quickstart\n{printed}");
    holds("quickstart output", "text", &shown)
}
