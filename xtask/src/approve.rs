//! `cargo xtask approve`

use std::path::PathBuf;
use std::process::ExitCode;

use ::codegen::emit;
use ::codegen::review::report::Entry;
use ::codegen::review::{Approval, Breaks};

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
    let entry = choose(&report.changes, &arguments.change)?;
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

/// The one change that breaks something and that is meant.
fn choose<'a>(entries: &'a [Entry], wanted: &str) -> Result<&'a Entry, String> {
    let breaking: Vec<&Entry> = entries
        .iter()
        .filter(|entry| entry.breaks != Breaks::Nothing)
        .collect();
    if let Some(entry) = breaking.iter().find(|entry| entry.fingerprint == wanted) {
        return Ok(entry);
    }
    let is_like = |entry: &&&Entry| !wanted.is_empty() && entry.fingerprint.contains(wanted);
    let like: Vec<&&Entry> = breaking.iter().filter(is_like).collect();
    let list = |entries: &mut dyn Iterator<Item = &&Entry>| -> String {
        entries
            .map(|entry| format!("\n  {}", entry.fingerprint))
            .collect()
    };
    match like.as_slice() {
        [entry] => Ok(entry),
        [] if breaking.is_empty() => Err("no change breaks anything".to_owned()),
        [] => Err(format!(
            "no change that breaks something is called `{wanted}`; there are{}",
            list(&mut breaking.iter())
        )),
        like => Err(format!(
            "several changes are called so; name one of{}",
            list(&mut like.iter().copied())
        )),
    }
}
