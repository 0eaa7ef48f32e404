//! The fake server on its own, for trying a client out and for developing against it.

use std::{
    ffi::OsString,
    io::{ErrorKind, Write as _},
    path::PathBuf,
    process::{Command, ExitCode, ExitStatus},
    sync::Arc,
};

use clap::{Parser, ValueEnum};
use fake_server::{FakeServer, Options, Outcome, RecordedRequest, remembered};
use spec_document::{Document, Fill};

/// The description of this repository.
const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml");

/// Where a server listens that nobody named a port for.
const PORT: u16 = 8080;

/// Serve a fake of the API on the loopback interface, for any client.
///
/// Every request is held to the description of the API. A wrong one is answered with the API's error,
/// which names all that is wrong with it. Users, channels, members, messages, reactions and reads are
/// remembered until the server ends; what is not remembered is answered with a value made up from the
/// schema of the response. The header `x-fake-answer` tells which: `remembered`, `sample` or `refused`.
/// Any API key and any secret do, and for the description of another API any credentials. Requests are
/// logged on stderr. Ctrl-C ends the server.
#[derive(Parser)]
#[command(version, bin_name = "cargo xtask mock")]
struct Arguments {
    /// The OpenAPI description to serve [default: the repository's spec/chat.yaml].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The port of 127.0.0.1; 0 takes a free one [default: 8080, with a command 0].
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// How much made-up answers hold.
    #[arg(long, value_enum, default_value_t = Amount::Full)]
    fill: Amount,
    /// Remember nothing: make every answer up. Lists are not empty then.
    #[arg(long)]
    samples: bool,
    /// Do not log requests.
    #[arg(long)]
    quiet: bool,
    /// A command to run against the server, which then ends with it and with its exit code. It is told
    /// of the server by STREAM_BASE_URL, STREAM_API_KEY and STREAM_API_SECRET.
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Amount {
    /// Every field.
    Full,
    /// Only the required fields.
    Required,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(code) => code,
        Err(error) => {
            say(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let document = Document::load(arguments.spec.unwrap_or_else(|| SPEC.into()))?;
    let mut options = Options::default();
    let command = arguments.command.split_first();
    options.port = arguments
        .port
        .unwrap_or(if command.is_some() { 0 } else { PORT });
    options.fill = match arguments.fill {
        Amount::Full => Fill::Full,
        Amount::Required => Fill::Required,
    };
    options.gzip = true;
    options.record = false;
    options.memory = !arguments.samples;
    options.pages_end = true;
    options.any_credentials = !asks_for_tokens(&document);
    if !arguments.quiet {
        options.observer = Some(Arc::new(log));
    }
    let operations = document.operations().len();
    let remembered = remembered().filter(|id| document.operation(id).is_ok());
    let remembered = remembered.count();
    let port = options.port;
    let server = match FakeServer::start(document, options).await {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let problem = format!(
                "port {port} of 127.0.0.1 is taken: name another one by --port, or 0 for a free one"
            );
            return Err(problem.into());
        }
        started => started?,
    };
    let url = server.url();
    if let Some((program, rest)) = command {
        let mut child = Command::new(program);
        child.args(rest);
        return with_server(child, url).await;
    }
    say(format_args!("serving {operations} operations at {url}"));
    if !arguments.samples {
        say(format_args!(
            "{remembered} of them are remembered, the others answered with samples; Ctrl-C ends it"
        ));
    }
    // Until the process is ended from outside.
    std::future::pending().await
}

/// Whether what stands in `Authorization` is a token of Stream's. The header that says so is what no
/// other API asks for.
fn asks_for_tokens(document: &Document) -> bool {
    let mut keys = document
        .operations()
        .iter()
        .flat_map(|operation| &operation.security);
    keys.any(|key| key.name.eq_ignore_ascii_case("stream-auth-type"))
}

/// Runs a command that finds the server in its environment. Real credentials are not handed on.
async fn with_server(
    mut command: Command,
    url: String,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let program = command.get_program().to_string_lossy().into_owned();
    command
        .env("STREAM_BASE_URL", url)
        .env("STREAM_API_KEY", "any-key")
        .env("STREAM_API_SECRET", "any-secret");
    // A thread waits for the command, while this one serves it.
    let ended = tokio::task::spawn_blocking(move || command.status()).await?;
    let status = ended.map_err(|error| format!("cannot run `{program}`: {error}"))?;
    Ok(code(status))
}

/// The exit code of a command; that of a failure if it was ended by a signal.
fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}

fn log(request: &RecordedRequest, outcome: &Outcome) {
    // Keys and tokens stand in the query and in headers, and have no place in a log.
    let path = request.target.split('?').next().unwrap_or_default();
    let operation = request.operation.as_deref().unwrap_or("-");
    let status = outcome.status.map(|status| status.to_string());
    let status = status.as_deref().unwrap_or("-");
    let (source, took) = (outcome.source, outcome.took.as_secs_f64() * 1000.0);
    let method = &request.method;
    say(format_args!(
        "{method:<6} {path} {operation} {status} {source} {took:.1} ms"
    ));
    for problem in &outcome.problems {
        say(format_args!("       {problem}"));
    }
}

/// Prints a line on stderr. That nobody reads there is no reason to end a server.
fn say(line: std::fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stderr(), "{}", printable(&line.to_string()));
}

/// A text without control characters. Ids of a description and parts of a request are printed, and
/// neither may change a terminal or begin a line.
fn printable(text: &str) -> String {
    let shown = |character: char| match character.is_control() {
        true => char::REPLACEMENT_CHARACTER,
        false => character,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn a_line_of_the_log_is_one_line() {
        let forged = "ListPets\n::error::\u{1b}[31mred\u{85}\r";
        let shown = "ListPets\u{fffd}::error::\u{fffd}[31mred\u{fffd}\u{fffd}";
        assert_eq!(printable(forged), shown);
    }
}
