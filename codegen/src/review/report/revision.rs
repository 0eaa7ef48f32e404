//! The versions that a report compares.

use semver::Version;

use crate::document::Document;
use crate::model::Api;
use crate::review::approvals::Approvals;
use crate::review::version::Version as Content;

/// One of the two versions that a report compares.
#[derive(Clone, Copy, Debug)]
pub struct Revision<'a> {
    /// The model.
    pub api: &'a Api,
    /// The description. Its name is shown with the lines.
    pub document: &'a Document,
    /// The prefix of the paths of its generated files, such as `chat-sdk/src/generated/`.
    pub generated: &'a str,
    /// The version of this revision, or the last version before it.
    pub version: &'a Version,
    /// The approvals of this revision.
    pub approvals: &'a Approvals,
}

impl<'a> Revision<'a> {
    /// Returns the model and the description, which are compared.
    pub(super) fn content(&self) -> Content<'a> {
        Content {
            api: self.api,
            document: self.document,
        }
    }

    /// Returns the name of the description.
    pub fn name(&self) -> &str {
        self.document.source().name()
    }
}
