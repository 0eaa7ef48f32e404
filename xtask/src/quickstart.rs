//! `cargo xtask quickstart`

use std::env;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use serde_json::Value;

use crate::output::complain;
use crate::process::{cargo, hand_over};

/// Run the first example of the SDK, without an account or with one.
///
/// With STREAM_API_KEY and STREAM_API_SECRET, it runs against the Stream Chat API, where it makes a
/// channel and two users. Without them, it runs against the fake server, which is started for it on a
/// free port of this machine and ends with it.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

const CREDENTIALS: [&str; 2] = ["STREAM_API_KEY", "STREAM_API_SECRET"];

pub(crate) fn run(_: &Arguments) -> ExitCode {
    let missing: Vec<&str> = CREDENTIALS
        .into_iter()
        .filter(|name| env::var_os(name).is_none_or(|value| value.is_empty()))
        .collect();
    match missing.as_slice() {
        [] => {
            let mut example = cargo("run");
            example.args(["--package", "chat-sdk", "--example", "quickstart"]);
            hand_over(example)
        }
        [one] => {
            complain(format_args!(
                "error: {one} is not set; set both of {} and {}, or neither of them",
                CREDENTIALS[0], CREDENTIALS[1]
            ));
            ExitCode::from(2)
        }
        _ => without_account(),
    }
}

fn without_account() -> ExitCode {
    let Some([server, example]) = build() else {
        // What is wrong stands in the output of cargo.
        return ExitCode::FAILURE;
    };
    complain("no account is set: this runs against a fake server on this machine");
    let mut command = Command::new(server);
    command.args(["--quiet", "--"]).arg(example);
    hand_over(command)
}

/// Builds the server and the example together, which takes less time than one after the other, and
/// tells where they are.
fn build() -> Option<[PathBuf; 2]> {
    let output = cargo("build")
        .args(["--package", "fake-server", "--bin", "fake-server"])
        .args(["--package", "chat-sdk", "--example", "quickstart"])
        // Without TLS, which takes longer to build than all else, and which no call to this machine needs.
        .arg("--no-default-features")
        .args([
            "--features",
            "chat-sdk/channels,chat-sdk/messages,chat-sdk/reactions",
        ])
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit())
        .output();
    let output = match output {
        Ok(output) if output.status.success() => output,
        Ok(_) => return None,
        Err(error) => {
            complain(format_args!("error: cannot run cargo: {error}"));
            return None;
        }
    };
    let messages = String::from_utf8_lossy(&output.stdout);
    let executable = |name: &str| {
        let artifacts = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut named = artifacts.filter(|artifact| artifact["target"]["name"] == name);
        named.find_map(|artifact| artifact["executable"].as_str().map(PathBuf::from))
    };
    let found = executable("fake-server").zip(executable("quickstart"));
    if found.is_none() {
        complain("error: cargo does not say where it has put the programs");
    }
    found.map(|(server, example)| [server, example])
}
