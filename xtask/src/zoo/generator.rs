//! The generator as a program of its own, in release mode.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use super::documents::Specimen;
use super::report::Row;
use crate::codegen::repository;
use crate::measure;

pub(super) struct Generator {
    program: PathBuf,
    runs: u32,
}

impl Generator {
    pub(super) fn build(runs: u32) -> Result<Self, Box<dyn Error>> {
        measure::cargo(&["build", "--quiet", "--release", "--package", "xtask"])?;
        let program = repository().join("target/release/xtask");
        Ok(Self { program, runs })
    }

    /// Writes a crate anew, as often as asked for, and has the last result checked against one more
    /// run: two runs give the same files.
    pub(super) fn run(
        &self,
        specimen: &Specimen,
        out: &Path,
        row: &mut Row,
    ) -> Result<(), Box<dyn Error>> {
        let mut times = Vec::new();
        for _ in 0..self.runs {
            if out.exists() {
                fs::remove_dir_all(out)?;
            }
            let begin = Instant::now();
            let end = self.command(specimen, out).spawn()?.wait4()?;
            times.push(begin.elapsed());
            row.generator_memory = row.generator_memory.max(end.rusage.maxrss);
            if !end.status.success() {
                let code = end.status.code();
                row.trouble("the generator fails", format!("exit code {code:?}"));
                return Ok(());
            }
        }
        times.sort();
        row.generator_time = Some(times[times.len() / 2]);
        let mut check = self.command(specimen, out);
        let check = check.arg("--check").stdout(Stdio::piped()).output()?;
        if !check.status.success() {
            let said = String::from_utf8_lossy(&check.stdout).into_owned();
            row.trouble("two runs give different files", said);
        }
        row.lines = measure::count(&out.join("src"))?.code;
        Ok(())
    }

    fn command(&self, specimen: &Specimen, out: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command
            .arg("codegen")
            .args([Path::new("--spec"), &specimen.path])
            .args([Path::new("--out"), out])
            .args(["--crate", &specimen.package])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }
}
