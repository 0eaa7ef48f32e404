//! The header `accept`: the media types that the document describes.

use indexmap::IndexSet;

use super::Operations;
use super::media::{self, Medium};
use super::responses::Content;
use crate::model::Answer;
use crate::pointer::Pointer;

impl Operations<'_, '_, '_> {
    /// The header `accept` of an operation, where the kind of answer does not imply it. The media types
    /// of errors come last: a server that takes the header strictly could not describe one otherwise.
    pub(super) fn accept(&self, content: &Content, operation: &Pointer) -> Option<String> {
        let implied = match content.answer {
            Answer::Json(_) | Answer::ByStatus(_) => "application/json",
            Answer::Text => "text/plain",
            Answer::Bytes => "*/*",
            Answer::Empty => return None,
        };
        let mut wanted: IndexSet<String> = IndexSet::new();
        for name in &content.media_types {
            match media::medium(name) {
                // Documents write wildcards mostly for JSON.
                Medium::Json if name.contains('*') => {
                    wanted.insert("application/json".to_owned());
                    wanted.insert(format!("{name};q=0.5"));
                }
                _ => {
                    wanted.insert(name.clone());
                }
            }
        }
        wanted.retain(|media_type| is_header_text(media_type));
        if wanted.is_empty() {
            return None;
        }
        for name in self.failure_media_types(operation) {
            if !wanted.contains(&name) && is_header_text(&name) {
                wanted.insert(format!("{name};q=0.5"));
            }
        }
        let wanted: Vec<String> = wanted.into_iter().collect();
        let accept = wanted.join(", ");
        (accept != implied).then_some(accept)
    }

    /// The media types of errors.
    fn failure_media_types(&self, operation: &Pointer) -> Vec<String> {
        let at = operation.child("responses");
        let mut statuses = self.context.keys(&at);
        statuses.retain(|status| status.starts_with(['4', '5']));
        let mut found = Vec::new();
        for status in statuses {
            if let Some((response, _)) = self.context.resolve(&at.child(status)) {
                let names = self.context.keys(&response.child("content"));
                found.extend(names.into_iter().map(|name| name.trim().to_owned()));
            }
        }
        found
    }
}

/// Returns true for a media type that a header can carry. Validation has reported any other.
fn is_header_text(media_type: &str) -> bool {
    let is_text = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    media_type.contains('/') && media_type.bytes().all(is_text)
}
