//! Two versions of a description, read and compared.

use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use ::codegen::Loaded;
use ::codegen::diagnostic::Severity;
use ::codegen::document::Document;
use ::codegen::lock::Lock;
use ::codegen::model::Api;
use ::codegen::review::{Approvals, Report, Revision};
use ::codegen::source::Source;
use semver::Version;

use crate::codegen::{NAMES, OUT, SPEC, repository, shown};
use crate::git::Git;

/// The breaks that were accepted.
pub(crate) const APPROVALS: &str = "spec/approvals.toml";
/// The manifest whose version is that of the API.
pub(crate) const MANIFEST: &str = "chat-sdk/Cargo.toml";

/// What is compared with what.
#[derive(Default, clap::Args)]
pub(crate) struct Versions {
    /// The revision to compare with: a branch, a tag, a commit [default: the commit at which this
    /// branch left the main one].
    #[arg(value_name = "BASE", conflicts_with = "old")]
    base: Option<String>,
    /// Compare with this file, not with a revision.
    #[arg(long, value_name = "FILE")]
    old: Option<PathBuf>,
    /// Compare this file, not the description of the working tree.
    #[arg(long, value_name = "FILE", requires = "old")]
    new: Option<PathBuf>,
    /// The file of approvals [default: spec/approvals.toml, unless files are compared].
    #[arg(long, value_name = "FILE")]
    approvals: Option<PathBuf>,
    /// The repository [default: the one of this command].
    #[arg(long, value_name = "DIR", hide = true)]
    root: Option<PathBuf>,
}

/// One version of everything that a comparison needs.
pub(crate) struct Snapshot {
    api: Api,
    document: Document,
    generated: String,
    version: Version,
    approvals: Approvals,
    /// The names that were given.
    names: Lock,
}

impl Versions {
    /// A revision against the working tree.
    pub(crate) fn since(base: Option<String>, root: Option<PathBuf>) -> Self {
        Self {
            base,
            root,
            ..Self::default()
        }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.root.clone().unwrap_or_else(repository)
    }

    /// Where approvals stand.
    pub(crate) fn approvals_file(&self) -> PathBuf {
        let default = || self.root().join(APPROVALS);
        self.approvals.clone().unwrap_or_else(default)
    }

    /// Reads both versions, at the same time, and compares them.
    pub(crate) fn compare(&self) -> Result<Report, String> {
        let (old, new) = thread::scope(|scope| {
            let old = scope.spawn(|| self.read_old());
            let new = self.read_new();
            let old = old.join();
            (old.unwrap_or_else(|panic| resume_unwind(panic)), new)
        });
        let (old, new) = (old?, new?);
        Ok(old.compare(&new))
    }

    fn read_old(&self) -> Result<Snapshot, String> {
        if let Some(path) = &self.old {
            return self.read_file(path, &self.names()?);
        }
        let git = Git::new(self.root());
        let commit = match &self.base {
            Some(base) => git.commit(base)?,
            None => git.merge_base()?,
        };
        self.read_commit(&git, &commit)
    }

    fn read_new(&self) -> Result<Snapshot, String> {
        let approvals = match (&self.approvals, &self.new, &self.old) {
            // Whoever compares two files compares another API, unless told otherwise.
            (None, Some(_), _) => Approvals::default(),
            _ => approvals(&self.approvals_file())?,
        };
        let snapshot = match &self.new {
            Some(path) => self.read_file(path, &Lock::default())?,
            None => {
                let path = self.root().join(SPEC);
                let source = Source::new(SPEC, read(&path)?);
                let generated = format!("{OUT}/");
                Snapshot::load(source, generated, self.version()?, &self.names()?)?
            }
        };
        Ok(Snapshot {
            approvals,
            ..snapshot
        })
    }

    /// A file without a history: nothing is approved of, and the version is that of the SDK.
    fn read_file(&self, path: &Path, names: &Lock) -> Result<Snapshot, String> {
        let source = Source::new(path.to_string_lossy(), read(path)?);
        Snapshot::load(source, String::new(), self.version()?, names)
    }

    /// The names that both versions keep: those of the repository, unless two files of another API are
    /// compared.
    fn names(&self) -> Result<Lock, String> {
        match self.new {
            Some(_) => Ok(Lock::default()),
            None => names(&self.root().join(NAMES)),
        }
    }

    /// Reads the description of a commit.
    pub(crate) fn read_commit(&self, git: &Git, commit: &str) -> Result<Snapshot, String> {
        let file = |path: &str| git.file(commit, Path::new(path));
        let text = file(SPEC)?;
        let text = text.ok_or_else(|| format!("there is no {SPEC} in {commit}"))?;
        let manifest = file(MANIFEST)?;
        let version = match manifest {
            Some(text) => version(&text)?,
            None => self.version()?,
        };
        let generated = format!("{commit}:{OUT}/");
        // What cannot be read was another format's: nothing was kept or approved of by today's.
        let names = file(NAMES)?.and_then(|text| Lock::parse(&text).ok());
        let source = Source::new(format!("{commit}:{SPEC}"), text);
        let snapshot = Snapshot::load(source, generated, version, &names.unwrap_or_default())?;
        let approvals = file(APPROVALS)?;
        let approvals = approvals.and_then(|text| Approvals::parse(&text).ok());
        Ok(Snapshot {
            approvals: approvals.unwrap_or_default(),
            ..snapshot
        })
    }

    /// Reads a version of another API, in which things are called as they were.
    pub(crate) fn read_version(&self, path: &Path, names: &Lock) -> Result<Snapshot, String> {
        self.read_file(path, names)
    }

    fn version(&self) -> Result<Version, String> {
        version(&read(&self.root().join(MANIFEST))?)
    }
}

impl Snapshot {
    fn load(
        source: Source,
        generated: String,
        version: Version,
        names: &Lock,
    ) -> Result<Self, String> {
        let loaded = ::codegen::load_with(source, names);
        let complaints = complaints(&loaded);
        match (loaded.api, loaded.document) {
            (Some(api), Some(document)) => Ok(Self {
                api,
                document,
                generated,
                version,
                approvals: Approvals::default(),
                names: loaded.names,
            }),
            _ => Err(complaints),
        }
    }

    /// Compares this version with a later one.
    pub(crate) fn compare(&self, later: &Self) -> Report {
        Report::new(&self.revision(), &later.revision())
    }

    /// The names that a later version keeps.
    pub(crate) fn names(&self) -> &Lock {
        &self.names
    }

    fn revision(&self) -> Revision<'_> {
        Revision {
            api: &self.api,
            document: &self.document,
            generated: &self.generated,
            version: &self.version,
            approvals: &self.approvals,
        }
    }
}

/// Why a description cannot be compared: its errors, without its warnings.
fn complaints(loaded: &Loaded) -> String {
    let mut errors = ::codegen::diagnostic::Diagnostics::default();
    let all = loaded.diagnostics.iter();
    for error in all.filter(|diagnostic| diagnostic.severity == Severity::Error) {
        errors.push(error.clone());
    }
    let name = loaded.source.name();
    let drawn = errors.render(&loaded.source, false);
    format!("{name} cannot be read\n\n{}", drawn.trim_end())
}

/// The text of a file that keeps names; empty if it is not there.
pub(crate) fn names_text(path: &Path) -> Result<String, String> {
    match path.exists() {
        true => read(path),
        false => Ok(String::new()),
    }
}

/// The names that a file keeps; none if it is not there.
pub(crate) fn names(path: &Path) -> Result<Lock, String> {
    parse_names(path, &names_text(path)?)
}

/// The names that the text of a file keeps.
pub(crate) fn parse_names(path: &Path, text: &str) -> Result<Lock, String> {
    Lock::parse(text).map_err(|error| {
        format!(
            "{}: {error}\nMend the line, or take it out: then the name is given anew",
            shown(path)
        )
    })
}

/// The approvals of a file; none if it is not there.
pub(crate) fn approvals(path: &Path) -> Result<Approvals, String> {
    if !path.exists() {
        return Ok(Approvals::default());
    }
    let parsed = Approvals::parse(&read(path)?);
    parsed.map_err(|error| format!("{}: {error}", shown(path)))
}

pub(crate) fn read(path: &Path) -> Result<String, String> {
    let text = fs::read_to_string(path);
    text.map_err(|error| format!("cannot read {}: {error}", shown(path)))
}

/// The version that a manifest states.
pub(crate) fn version(manifest: &str) -> Result<Version, String> {
    let manifest: toml::Table = manifest
        .parse()
        .map_err(|error| format!("{MANIFEST}: {error}"))?;
    let stated = manifest
        .get("package")
        .and_then(|package| package.get("version"))
        .and_then(toml::Value::as_str)
        .ok_or_else(|| format!("{MANIFEST} states no version"))?;
    Version::parse(stated).map_err(|error| format!("{MANIFEST}: the version {stated}: {error}"))
}
