//! `cargo xtask approve`

use std::path::PathBuf;
use std::process::ExitCode;

use ::codegen::emit;
use ::codegen::review::Approval;

use crate::compare::{APPROVALS, Versions};
use crate::output::{complain, say};

/// Accept a change that breaks something, with a reason.
///
/// Adds an entry to spec/approvals.toml. It counts for this change and for what follows from it, as
/// long as it breaks nothing else than it does now.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The fingerprint of the change, as `cargo xtask diff --deny any` prints it, or a part of it.
    change: String,
    /// Why it is worth it. Reviewers read it, and so may users.
    #[arg(long)]
    reason: String,
    /// The revision to compare with [default: as of `cargo xtask diff`].
    #[arg(long)]
    base: Option<String>,
    /// The repository [default: the one of this command].
    #[arg(long, value_name = "DIR", hide = true)]
    root: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match approve(arguments) {
        Ok(approval) => {
            say(format_args!(
                "{APPROVALS} has one more entry:\n\n{approval}"
            ));
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn approve(arguments: &Arguments) -> Result<String, String> {
    if arguments.reason.trim().is_empty() {
        return Err("an approval needs a reason".to_owned());
    }
    let versions = Versions::since(arguments.base.clone(), arguments.root.clone());
    let report = versions.compare()?;
    let entry = report.breaking(&arguments.change)?;
    if entry.approval.is_some() {
        return Err(format!(
            "`{}` is in {APPROVALS} already; if it breaks more than it did, change its entry",
            entry.fingerprint
        ));
    }
    let approval = Approval {
        change: entry.fingerprint.clone(),
        breaks: entry.breaks,
        reason: arguments.reason.trim().to_owned(),
    };
    let text = approval.entry();
    let file = versions.approvals_file();
    // Added to the end, so that what is there stays as somebody wrote it.
    emit::append_file(&file, &text).map_err(|error| error.to_string())?;
    Ok(text.trim_end().to_owned())
}
