//! `cargo xtask quickstart`

use std::env;
use std::process::{Command, ExitCode};

use crate::cargo::build;
use crate::{cargo, complain, hand_over};

const CREDENTIALS: [&str; 2] = ["STREAM_API_KEY", "STREAM_API_SECRET"];

/// The packages and features of a call to this machine. TLS takes longer to build than all else, and no
/// call to this machine needs it.
const WITHOUT_TLS: [&str; 11] = [
    "--package",
    "fake-server",
    "--bin",
    "fake-server",
    "--package",
    "chat-sdk",
    "--example",
    "quickstart",
    "--no-default-features",
    "--features",
    "chat-sdk/channels,chat-sdk/messages,chat-sdk/reactions",
];

/// Runs the first example against the Stream Chat API if an account is set, else against the fake
/// server.
pub fn run() -> ExitCode {
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
    complain(
        "no account is set: this builds the SDK and a fake server, which takes a minute the first time",
    );
    // Together, which takes less time than one after the other.
    let Some([server, example]) = build(&WITHOUT_TLS, ["fake-server", "quickstart"]) else {
        return ExitCode::FAILURE;
    };
    let mut command = Command::new(server);
    command.args(["--quiet", "--"]).arg(example);
    hand_over(command)
}
