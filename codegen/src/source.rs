//! The texts of a description, and lines and columns in them.

use std::ops::Range;
use std::sync::Arc;

/// A text with the name to show for it, and the texts of other files behind it. A clone is the same
/// text, not a copy.
#[derive(Clone, Debug)]
pub struct Source(Arc<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    text: String,
    /// The files, in the order of their texts.
    files: Vec<File>,
    line_starts: Vec<usize>,
    /// How many characters stand before each block of bytes. A description in one line may have
    /// megabytes of it, which nobody can count through for each column.
    characters: Vec<usize>,
}

#[derive(Clone, Debug)]
struct File {
    name: String,
    /// Where its text begins.
    start: usize,
    /// How many bytes stand before the text in the file.
    offset: usize,
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
        let mut source = Self(Arc::new(Inner {
            text: String::new(),
            files: Vec::new(),
            line_starts: Vec::new(),
            characters: Vec::new(),
        }));
        source.add(name, &text.into());
        source
    }

    /// Puts the text of another file behind those that are there, and tells where it begins.
    pub fn add(&mut self, name: impl Into<String>, text: &str) -> usize {
        let inner = Arc::make_mut(&mut self.0);
        // Each file begins on a line of its own.
        if !inner.files.is_empty() {
            inner.text.push('\n');
        }
        let start = inner.text.len();
        let plain = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        inner.text.push_str(plain);
        inner.files.push(File {
            name: name.into(),
            start,
            offset: text.len() - plain.len(),
        });
        let breaks = plain.match_indices('\n').map(|(at, _)| start + at + 1);
        inner
            .line_starts
            .extend(std::iter::once(start).chain(breaks));
        // The blocks that were full are counted already.
        let full = (start / BLOCK).min(inner.characters.len().saturating_sub(1));
        inner.characters.truncate(full + 1);
        let mut before = inner.characters.last().copied().unwrap_or_default();
        if inner.characters.is_empty() {
            inner.characters.push(0);
        }
        for block in inner.text.as_bytes()[full * BLOCK..].chunks(BLOCK) {
            before += count_characters(block);
            inner.characters.push(before);
        }
        start
    }

    /// What diagnostics call the first text.
    pub fn name(&self) -> &str {
        self.name_at(0)
    }

    /// What diagnostics call the text that an offset is in.
    pub fn name_at(&self, offset: usize) -> &str {
        self.file_at(offset).map_or("", |file| &file.name)
    }

    /// All texts, one behind the other.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The bytes of its file that a span is.
    pub fn in_file(&self, span: &Range<usize>) -> Range<usize> {
        let (start, offset) = self
            .file_at(span.start)
            .map_or((0, 0), |file| (file.start, file.offset));
        span.start - start + offset..span.end - start + offset
    }

    /// The line and column of a byte offset, in its file.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.0.text.len());
        let lines_before = |offset: usize| {
            let starts = &self.0.line_starts;
            starts.partition_point(|start| *start <= offset)
        };
        let line = lines_before(offset);
        let start = self.0.line_starts[line - 1];
        let first = self
            .file_at(offset)
            .map_or(1, |file| lines_before(file.start));
        Position {
            line: line - first + 1,
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

    fn file_at(&self, offset: usize) -> Option<&File> {
        let files = &self.0.files;
        let after = files.partition_point(|file| file.start <= offset);
        files.get(after.checked_sub(1)?)
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
