//! The commands of the repository: `cargo xtask …`. The work is in `codegen`.

mod ci;
mod codegen;
mod diagnostics;
mod features;
mod measure;
mod mock;
mod output;
mod process;
mod quickstart;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands for working on the SDK.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the SDK from its OpenAPI description.
    Codegen(codegen::Arguments),
    /// Run the first example of the SDK, without an account or with one.
    Quickstart(quickstart::Arguments),
    /// Serve a fake of the API on the loopback interface, for any client.
    Mock(mock::Arguments),
    /// Run every check that continuous integration runs.
    Ci(ci::Arguments),
    /// Check that the SDK compiles with every single feature, and with none.
    Features(features::Arguments),
    /// Measure the generator and what it generates.
    Measure(measure::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Quickstart(arguments) => quickstart::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Ci(arguments) => ci::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::Measure(arguments) => measure::run(&arguments),
    }
}
