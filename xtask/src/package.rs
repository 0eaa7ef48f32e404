//! What `cargo xtask codegen` writes: generated code, and with `--crate` the crate around it.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

use codegen::emit::{self, EmitError, Stale, Written};
use codegen::model::Api;
use codegen::package::{self, CrateName, Runtime};
use codegen::render::Files;

use crate::codegen::{in_repository, shown};
use crate::output::complain;

/// What a run is to write.
pub(crate) struct Output {
    /// The directory that the generator owns.
    pub generated: PathBuf,
    /// The files in it.
    pub files: Files,
    /// The directory of the crate and what a new one begins with, if there is to be one.
    skeleton: Option<(PathBuf, Files)>,
}

impl Output {
    /// Generates into `out`, or into a crate there.
    pub(crate) fn new(
        api: &Api,
        out: &Path,
        name: Option<&CrateName>,
        runtime: Option<&str>,
    ) -> Result<Self, Box<dyn Error>> {
        let Some(name) = name else {
            return Ok(Self {
                generated: out.to_owned(),
                files: codegen::generate(api),
                skeleton: None,
            });
        };
        let runtime = find_runtime(runtime, out)?;
        let skeleton = package::skeleton(api, name, &runtime);
        Ok(Self {
            generated: out.join(package::GENERATED),
            files: codegen::generate_crate(api),
            skeleton: Some((out.to_owned(), skeleton)),
        })
    }

    /// Writes, and names the files of the crate that were not there before.
    pub(crate) fn write(&self) -> Result<(Written, Vec<String>), EmitError> {
        let claim = emit::claim(&self.generated, || {
            complain(format_args!(
                "waiting for another run that writes {}",
                shown(&self.generated)
            ));
        })?;
        let written = claim.write(&self.files)?;
        let begun = match &self.skeleton {
            Some((root, files)) => emit::begin(root, files)?,
            None => Vec::new(),
        };
        Ok((written, begun))
    }

    /// Compares with what is there. Of the files of the crate, it counts that they are there.
    pub(crate) fn check(&self) -> Result<Stale, EmitError> {
        let mut stale = emit::check(&self.generated, &self.files)?;
        if let Some((root, files)) = &self.skeleton {
            stale.missing.splice(0..0, emit::missing(root, files));
        }
        Ok(stale)
    }

    /// Which files of the crate are new, and which were left as they are.
    pub(crate) fn tell(&self, begun: &[String]) -> Vec<String> {
        let names = self.skeleton.iter().flat_map(|(_, files)| files.keys());
        let kept: Vec<&str> = names
            .filter(|name| !begun.contains(name))
            .map(String::as_str)
            .collect();
        let mut lines = Vec::new();
        if !begun.is_empty() {
            lines.push(format!("begun, yours from now on: {}", begun.join(", ")));
        }
        if !kept.is_empty() {
            lines.push(format!("left as they are: {}", kept.join(", ")));
        }
        lines
    }
}

fn find_runtime(given: Option<&str>, out: &Path) -> Result<Runtime, Box<dyn Error>> {
    if let Some(version) = given.filter(|given| is_version(given)) {
        return Ok(Runtime::Version(version.to_owned()));
    }
    let path = given.map_or_else(|| in_repository("runtime"), PathBuf::from);
    if !path.join("Cargo.toml").is_file() {
        let path = shown(&path);
        let message = format!("{path} is no crate: --runtime takes its directory, or a version");
        return Err(message.into());
    }
    Ok(Runtime::at(&whole(&path)?, &whole(out)?))
}

fn is_version(text: &str) -> bool {
    let text = text.trim_start_matches(['^', '=', '~', '>', '<', ' ']);
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// An absolute path without links, also of what is not there yet.
fn whole(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for parent in path.ancestors() {
        if let (Ok(whole), Ok(rest)) = (parent.canonicalize(), path.strip_prefix(parent)) {
            return Ok(whole.join(rest));
        }
    }
    Ok(path)
}
