//! The features of the crate that generated code is a part of.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};

use codegen::model::Api;
use codegen::sanitize;
use serde_json::Value;

use crate::codegen::shown;

/// What has to be done to the features of a manifest.
pub(crate) struct Differences {
    manifest: PathBuf,
    sentences: Vec<String>,
}

/// What the manifest above a directory of generated code has to change, for the features that the
/// description asks for. Nothing if it has them all, or if the description asks for none.
pub(crate) fn differences(api: &Api, out: &Path) -> Result<Option<Differences>, Box<dyn Error>> {
    if api.features.is_none() {
        return Ok(None);
    }
    let out = std::path::absolute(out)?;
    let manifests = out.ancestors().map(|folder| folder.join("Cargo.toml"));
    // Code that is part of no crate yet has nothing to be compared with.
    let Some(manifest) = manifests.into_iter().find(|path| path.is_file()) else {
        return Ok(None);
    };
    let sentences = codegen::manifest::differences(api, &declared(&manifest)?);
    Ok((!sentences.is_empty()).then_some(Differences {
        manifest,
        sentences,
    }))
}

/// The features that a manifest declares, with what each switches on.
fn declared(manifest: &Path) -> Result<BTreeMap<String, Vec<String>>, Box<dyn Error>> {
    let output = start::program()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .arg("--manifest-path")
        .arg(manifest)
        .output()?;
    if !output.status.success() {
        let said = sanitize::lines(String::from_utf8_lossy(&output.stderr).trim());
        return Err(format!("cannot read {}: {said}", shown(manifest)).into());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let path = manifest.to_string_lossy();
    let mut packages = packages.filter(|package| package["manifest_path"] == *path);
    // A workspace without a package of its own has no features.
    let features = packages.next().map(|package| package["features"].clone());
    Ok(features
        .map(serde_json::from_value)
        .transpose()?
        .unwrap_or_default())
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let manifest = shown(&self.manifest);
        write!(
            f,
            "the features in {manifest} are not those that the description asks for"
        )?;
        for sentence in &self.sentences {
            write!(f, "\n- {sentence}")?;
        }
        Ok(())
    }
}
