//! Lines of a comment, wrapped to a width.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm, core::Word};

/// Columns of a line of documentation, without the indentation and the slashes.
const WIDTH: usize = 90;

/// Wraps the lines of a paragraph. A line that is short enough stays as it is, so that a change of
/// one line of the description is a change of one line here.
pub(super) fn paragraph(text: &str) -> String {
    let options = Options::new(WIDTH)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let mut lines = Vec::new();
    for line in text.lines() {
        // Two spaces at the end of a line break it, and are invisible in a diff.
        let (line, end) = match line.strip_suffix("  ") {
            Some(line) => (line, "\\"),
            None => (line, ""),
        };
        let mut wrapped: Vec<String> = textwrap::wrap(line.trim_end(), &options)
            .into_iter()
            .map(Into::into)
            .collect();
        if let Some(last) = wrapped.last_mut() {
            last.push_str(end);
        }
        lines.extend(wrapped);
    }
    lines.join("\n")
}

/// Wraps the paragraphs of Markdown of our own, which are apart from lists, tables, headings and code
/// by empty lines.
pub(super) fn own(markdown: &str) -> String {
    let mut in_code = false;
    let blocks = markdown.split("\n\n").map(|block| {
        let is_code = in_code || block.starts_with("```");
        let is_odd = block.matches("```").count() % 2 == 1;
        in_code ^= is_odd;
        let is_paragraph = !is_code && !block.starts_with(['-', '|', '#', '<']);
        if is_paragraph {
            paragraph(block)
        } else {
            block.to_owned()
        }
    });
    let blocks: Vec<String> = blocks.collect();
    blocks.join("\n\n")
}

/// Separates words by spaces, and leaves a word with the one before it that would be the mark of a
/// list, a heading or a quote at the beginning of a line.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut ends = Vec::new();
    for (at, _) in line.match_indices(' ') {
        let next = &line[at + 1..];
        if !next.starts_with(' ') && !is_mark(next) {
            ends.push(at + 1);
        }
    }
    ends.push(line.len());
    let mut start = 0;
    Box::new(ends.into_iter().map(move |end| {
        let word = &line[start..end];
        start = end;
        Word::from(word)
    }))
}

/// Returns true if a text would begin something other than a line of the paragraph.
fn is_mark(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    // No other number begins a list within a paragraph.
    matches!(word, "" | "1." | "1)")
        || word.starts_with(['-', '+', '*', '#', '>', '=', '|', ':', '~'])
        || word.starts_with("```")
}
