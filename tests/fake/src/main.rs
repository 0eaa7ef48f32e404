//! The fake server on its own, for trying a client out by hand.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Parser, ValueEnum};
use fake_server::{FakeServer, Options, RecordedRequest};
use spec_document::{Document, Fill};

/// Serves an OpenAPI document on the loopback interface and holds every request to it.
///
/// A right request is answered with a value made up from the schema of the response, a wrong one with
/// the API's error and all that is wrong with it. Requests are logged on stderr.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The document.
    #[arg(long, value_name = "FILE", default_value = "spec/chat.yaml")]
    spec: PathBuf,
    /// The port; 0 takes a free one.
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// How much answers hold.
    #[arg(long, value_enum, default_value_t = Amount::Full)]
    fill: Amount,
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
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let document = Document::load(&arguments.spec)?;
    let mut options = Options::default();
    options.port = arguments.port;
    options.fill = match arguments.fill {
        Amount::Full => Fill::Full,
        Amount::Required => Fill::Required,
    };
    options.gzip = true;
    options.observer = Some(Arc::new(log));
    let operations = document.operations().len();
    let server = FakeServer::start(document, options).await?;
    eprintln!("serving {operations} operations at {}", server.url());
    // Until the process is ended from outside.
    std::future::pending::<()>().await;
    Ok(())
}

fn log(request: &RecordedRequest) {
    // Keys and tokens stand in the query and in headers, and have no place in a log.
    let path = request.target.split('?').next().unwrap_or_default();
    let operation = request.operation.as_deref().unwrap_or("-");
    eprintln!("{} {path} {operation}", request.method);
    for violation in &request.violations {
        eprintln!("    {violation}");
    }
}
