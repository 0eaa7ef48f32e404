//! Bytes into text.

use super::Unreadable;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::pointer::Pointer;
use crate::source::Source;

/// Takes the bytes of a file for a text in UTF-8; `name` is what diagnostics call it.
///
/// # Errors
/// One diagnostic at the first byte that is none, with a text to draw it in.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<Source, Box<Unreadable>> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok(Source::new(name, text)),
        Err(error) => error,
    };
    let bytes = error.as_bytes();
    let is_utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let message = if is_utf16 {
        "the file is UTF-16, not UTF-8"
    } else {
        "this is not UTF-8"
    };
    // What is no text is replaced, so that everything before it stays in its place.
    let source = Source::new(name, String::from_utf8_lossy(bytes));
    let skipped = source.in_file(&(0..0)).start;
    let at = error.utf8_error().valid_up_to() - skipped;
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(Diagnostic {
        severity: Severity::Error,
        code: Code::Encoding,
        message: message.to_owned(),
        pointer: Pointer::root(),
        span: at..at + char::REPLACEMENT_CHARACTER.len_utf8(),
        hint: Some("save the file as UTF-8".to_owned()),
    });
    Err(Box::new(Unreadable {
        source,
        diagnostics,
    }))
}
