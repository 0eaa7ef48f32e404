//! The text of a description, and lines and columns in it.

use std::ops::Range;
use std::sync::Arc;

/// A text with the name to show for it. A clone is the same text, not a copy.
#[derive(Clone, Debug)]
pub struct Source(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    text: String,
    /// How many bytes stand before the text in its file.
    offset: usize,
    line_starts: Vec<usize>,
    /// How many characters stand before each block of bytes. A description in one line may have
    /// megabytes of it, which nobody can count through for each column.
    characters: Vec<usize>,
}

/// A place in a text, as editors count: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The bytes of a block of `Inner::characters`.
const BLOCK: usize = 1024;

impl Source {
    /// Takes a text; `name` is what diagnostics call it, usually a path. A byte order mark is no
    /// part of the text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        let offset = if text.starts_with(BYTE_ORDER_MARK) {
            text.drain(..BYTE_ORDER_MARK.len());
            BYTE_ORDER_MARK.len()
        } else {
            0
        };
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(index, _)| index + 1))
            .collect();
        let mut before = 0;
        let mut characters = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            before += count_characters(block);
            characters.push(before);
        }
        Self(Arc::new(Inner {
            name: name.into(),
            text,
            offset,
            line_starts,
            characters,
        }))
    }

    /// What diagnostics call the text.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The text itself.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The bytes of the file that a span of the text is.
    pub fn in_file(&self, span: &Range<usize>) -> Range<usize> {
        span.start + self.0.offset..span.end + self.0.offset
    }

    /// The line and column of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.0.text.len());
        let line = self.0.line_starts.partition_point(|start| *start <= offset);
        let start = self.0.line_starts[line - 1];
        Position {
            line,
            column: self.characters_before(offset) - self.characters_before(start) + 1,
        }
    }

    /// The byte range of the line that an offset is on, without its end.
    pub(crate) fn line_around(&self, offset: usize) -> Range<usize> {
        let offset = offset.min(self.0.text.len());
        let line = self.0.line_starts.partition_point(|start| *start <= offset);
        let start = self.0.line_starts[line - 1];
        let next = self.0.line_starts.get(line).copied();
        let line = &self.0.text[start..next.unwrap_or(self.0.text.len())];
        start..start + line.trim_end_matches(['\r', '\n']).len()
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        self.0.characters[block] + count_characters(&self.0.text.as_bytes()[block * BLOCK..offset])
    }
}

/// The characters that begin in some bytes of a text.
fn count_characters(bytes: &[u8]) -> usize {
    let begins = |byte: &&u8| **byte & 0b1100_0000 != 0b1000_0000;
    bytes.iter().filter(begins).count()
}
