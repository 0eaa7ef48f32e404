//! The commands of the repository: `cargo xtask …`. The work is in `codegen`.

mod api;
mod approve;
mod changelog;
mod ci;
mod codegen;
mod compare;
mod diagnostics;
mod diff;
mod features;
mod git;
mod manifest;
mod measure;
mod mock;
mod output;
mod package;
mod process;
mod quickstart;
mod zoo;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    /// Show what changed for users of the API: on the wire and in Rust.
    Diff(diff::Arguments),
    /// Accept a change that breaks something, with a reason.
    Approve(approve::Arguments),
    /// Write what changed since the last release into CHANGELOG.md, and check the version.
    Changelog(changelog::Arguments),
    /// Write down the public items of the published crates.
    Api(api::Arguments),
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
    /// Try the generator on a folder of descriptions.
    Zoo(zoo::Arguments),
}

fn main() -> ExitCode {
    if let Some(code) = api::as_rustdoc() {
        return code;
    }
    match Arguments::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Approve(arguments) => approve::run(&arguments),
        Command::Changelog(arguments) => changelog::run(&arguments),
        Command::Api(arguments) => api::run(&arguments),
        Command::Quickstart(arguments) => quickstart::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Ci(arguments) => ci::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::Measure(arguments) => measure::run(&arguments),
        Command::Zoo(arguments) => zoo::run(&arguments),
    }
}
