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
mod history;
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
    // What each does is said by its arguments: a comment here would hide all but their first line.
    Codegen(codegen::Arguments),
    Diff(diff::Arguments),
    Approve(approve::Arguments),
    Changelog(changelog::Arguments),
    Api(api::Arguments),
    Quickstart(quickstart::Arguments),
    Mock(mock::Arguments),
    Ci(ci::Arguments),
    Features(features::Arguments),
    Measure(measure::Arguments),
    Zoo(zoo::Arguments),
    Samples(zoo::samples::Arguments),
}

fn main() -> ExitCode {
    if let Some(code) = measure::cold::as_another() {
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
        Command::Samples(arguments) => zoo::samples::run(&arguments),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Arguments;

    #[test]
    fn the_help_of_every_command_and_argument_says_what_it_does() {
        let mut commands = Arguments::command();
        commands.build();
        for command in commands.get_subcommands() {
            let name = command.get_name();
            assert!(command.get_about().is_some(), "{name}");
            for argument in command
                .get_arguments()
                .filter(|argument| !argument.is_hide_set())
            {
                let id = argument.get_id();
                assert!(argument.get_help().is_some(), "{name}: {id}");
            }
        }
    }
}
