//! Calls of cargo, and other programs to go on as.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use crate::{artifacts, complain, repository};

/// The variable by which rustup knows which toolchain to use.
const TOOLCHAIN: &str = "RUSTUP_TOOLCHAIN";

/// Returns the cargo that built this program, and its toolchain.
///
/// Cargo finds rustc, rustdoc and clippy by the search path, where rustup stands in for them. It looks
/// for a `rust-toolchain.toml` around the folder of the call unless it is told which toolchain it is.
/// `cargo xtask` is, but a program that is started by itself is not.
pub fn program() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    if let Some(toolchain) = toolchain(env::var_os(TOOLCHAIN)) {
        cargo.env(TOOLCHAIN, toolchain);
    }
    cargo
}

/// The toolchain of the environment, else the one that built this program.
fn toolchain(current: Option<OsString>) -> Option<OsString> {
    current.or_else(|| option_env!("RUSTUP_TOOLCHAIN").map(OsString::from))
}

/// A command of cargo in this repository, wherever it is called.
pub fn cargo(command: &str) -> Command {
    let mut cargo = program();
    cargo
        .arg(command)
        .arg("--manifest-path")
        .arg(repository().join("Cargo.toml"));
    cargo
}

/// Builds programs and returns where they are. Cargo shows its progress meanwhile, and what is wrong.
pub(crate) fn build<const N: usize>(
    arguments: &[&str],
    programs: [&str; N],
) -> Option<[PathBuf; N]> {
    let output = cargo("build")
        .args(arguments)
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
    let found = programs.map(|name| artifacts::executable(&messages, name));
    if found.iter().any(Option::is_none) {
        complain("error: cargo does not say where it has put the programs");
        return None;
    }
    Some(found.map(Option::unwrap_or_default))
}

/// Goes on as another program: signals and the exit code are that program's.
#[cfg(unix)]
pub fn hand_over(mut command: Command) -> ExitCode {
    use std::os::unix::process::CommandExt as _;

    // Comes back only if the program could not be started.
    failed(&command.exec(), &command)
}

/// Runs another program to its end, whose exit code this one takes over.
#[cfg(not(unix))]
pub fn hand_over(mut command: Command) -> ExitCode {
    match command.status() {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => failed(&error, &command),
    }
}

fn failed(error: &std::io::Error, command: &Command) -> ExitCode {
    let program = command.get_program().to_string_lossy();
    complain(format_args!("error: cannot run `{program}`: {error}"));
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_toolchain_of_the_environment_comes_first() {
        let built = option_env!("RUSTUP_TOOLCHAIN").map(OsString::from);
        assert_eq!(toolchain(None), built);
        assert_eq!(toolchain(Some("nightly".into())), Some("nightly".into()));
    }

    /// Needs rustup, without which nothing reads such a file.
    #[test]
    fn a_package_cannot_choose_the_compiler() -> Result<(), Box<dyn std::error::Error>> {
        let Some(built) = option_env!("RUSTUP_TOOLCHAIN") else {
            return Ok(());
        };
        let folder = env::temp_dir().join(format!("chooses-its-compiler-{}", std::process::id()));
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("src/lib.rs"), "")?;
        fs::write(
            folder.join("rust-toolchain.toml"),
            "[toolchain]\nchannel = \"1.0.0\"\n",
        )?;
        let manifest = "[package]\nname = \"chooses\"\nedition = \"2021\"\n[workspace]\n";
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // As a program that is started by itself: nothing in its environment names a toolchain.
        let checked = program()
            .arg("check")
            .current_dir(&folder)
            .env_remove(TOOLCHAIN)
            .env_remove("RUSTC")
            .envs(toolchain(None).map(|toolchain| (TOOLCHAIN, toolchain)))
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .output()?;
        let _ = fs::remove_dir_all(&folder);
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success(), "{built}: {said}");
        Ok(())
    }
}
