//! How many instructions the SDK takes to build a request, to decode a message, and for all of a call,
//! compared with the same by hand. Unlike times, instructions hardly depend on what else the machine does.
//!
//! Runs itself under valgrind, which counts them. What is counted is the difference between many
//! rounds and one, so that what a process does before and after does not count.

use std::env;
use std::hint::black_box;
use std::io::{self, Read, Write};
use std::process::{Command, ExitCode, Stdio};

use benches::{Answers, ByHand, CannedServer, Error, chat, message, request};
use chat_sdk::types::SendMessageResponse;

const ROUNDS: u64 = 200;

/// The argument of the process that is called.
const SERVE: &str = "serve";

/// What is done: by the SDK and by hand.
const TASKS: [(&str, [&str; 2]); 3] = [
    (
        "building the request of `send_message`",
        ["build-sdk", "build-by-hand"],
    ),
    (
        "decoding its answer, one message of 2 KB",
        ["decode-sdk", "decode-by-hand"],
    ),
    (
        "the call, with all that tokio, hyper and reqwest do",
        ["call-sdk", "call-by-hand"],
    ),
];

fn main() -> Result<ExitCode, Error> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &*arguments {
        [] => measure(),
        [serve] if serve == SERVE => {
            benches::serve()?;
            Ok(ExitCode::SUCCESS)
        }
        [task, url, rounds] => {
            run(task, url, rounds.parse()?)?;
            Ok(ExitCode::SUCCESS)
        }
        _ => Err("takes no arguments".into()),
    }
}

fn measure() -> Result<ExitCode, Error> {
    let valgrind = Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    if !valgrind.is_ok_and(|status| status.success()) {
        writeln!(
            io::stderr(),
            "valgrind is not installed; it counts the instructions"
        )?;
        return Ok(ExitCode::FAILURE);
    }
    let answer = Answers::load()?.send_message;
    let mut program = Command::new(env::current_exe()?);
    program.arg(SERVE);
    let server = CannedServer::start(program)?;
    println!("| instructions | by the SDK | by hand | ratio |");
    println!("|---|---|---|---|");
    for (what, tasks) in TASKS {
        let mut figures = [0; 2];
        for (task, figure) in tasks.into_iter().zip(&mut figures) {
            let all = count(task, server.url(), ROUNDS + 1, &answer)?;
            *figure = all.saturating_sub(count(task, server.url(), 1, &answer)?) / ROUNDS;
        }
        let [sdk, hand] = figures;
        println!(
            "| {what} | {sdk} | {hand} | {:.2} |",
            sdk as f64 / hand as f64
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The instructions of a process that does a task.
fn count(task: &str, url: &str, rounds: u64, answer: &[u8]) -> Result<u64, Error> {
    let mut process = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe()?)
        .args([task, url, &rounds.to_string()])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = process.stdin.take() {
        stdin.write_all(answer)?;
    }
    let output = process.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said
        .lines()
        .find_map(|line| line.split_once("Collected :"))
        .filter(|_| output.status.success());
    let (_, collected) = collected.ok_or_else(|| format!("valgrind failed: {said}"))?;
    Ok(collected.trim().parse()?)
}

fn run(task: &str, url: &str, rounds: u64) -> Result<(), Error> {
    let mut answer = Vec::new();
    io::stdin().read_to_end(&mut answer)?;
    let chat = chat(url, 5)?;
    let by_hand = ByHand::new(url, 5)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    for _ in 0..rounds {
        match task {
            "build-sdk" => {
                let call = chat.send_message("messaging", "general", black_box(message()));
                drop(black_box(call.skip_push(true).to_request()?));
            }
            "build-by-hand" => {
                drop(black_box(request(
                    "messaging",
                    "general",
                    &black_box(message()),
                )?));
            }
            "decode-sdk" => {
                let answer = black_box(&answer);
                let message = openapi_client_runtime::from_slice::<SendMessageResponse>(answer)?;
                drop(black_box(message));
            }
            "decode-by-hand" => {
                let answer = black_box(&answer);
                let message = serde_json::from_slice::<SendMessageResponse>(answer)?;
                drop(black_box(message));
            }
            "call-sdk" => {
                let call = chat.send_message("messaging", "general", message());
                drop(black_box(
                    runtime.block_on(call.skip_push(true).into_future())?,
                ));
            }
            "call-by-hand" => {
                let message = message();
                let call = by_hand.send_message("messaging", "general", &message);
                drop(black_box(runtime.block_on(call)?));
            }
            _ => return Err(format!("there is no task `{task}`").into()),
        }
    }
    Ok(())
}
