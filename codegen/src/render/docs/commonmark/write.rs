//! Writes events as Markdown, and checks that the Markdown means the same.

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, TextMergeStream};
use pulldown_cmark_to_cmark::{Options as WriterOptions, cmark_with_options};

use super::super::{code, wrap};
use super::EXTENSIONS;

pub(super) fn write(events: &[Event<'_>]) -> Option<String> {
    let mut written = String::new();
    let options = WriterOptions {
        list_token: '-',
        code_block_token_count: 3,
        increment_ordered_list_bullets: true,
        ..WriterOptions::default()
    };
    cmark_with_options(events.iter(), &mut written, EXTENSIONS, options).ok()?;
    Some(written.trim_matches('\n').to_owned())
}

/// Writes block by block, and wraps the paragraphs that stand in no list. One line of a list is one
/// line of the comment, so that a further one is one line of a diff.
pub(super) fn by_blocks(events: &[Event<'_>]) -> Option<String> {
    let mut blocks = Vec::new();
    let mut depth: usize = 0;
    let mut start = 0;
    for (index, event) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 {
            continue;
        }
        let block = &events[start..=index];
        start = index + 1;
        let written = write(block)?;
        blocks.push(match block.first() {
            Some(Event::Start(Tag::Paragraph)) => wrap::paragraph(&written),
            _ => written,
        });
    }
    Some(blocks.join("\n\n"))
}

/// Returns true if a written text means what was to be written, and keeps to itself: a paragraph
/// behind it is a paragraph.
pub(super) fn means(written: &str, events: &[Event<'_>]) -> bool {
    let behind = [
        Event::Start(Tag::Paragraph),
        Event::Text(CowStr::Borrowed("behind")),
        Event::End(TagEnd::Paragraph),
    ];
    let written = format!("{written}\n\nbehind");
    let read = TextMergeStream::new(Parser::new_ext(&written, EXTENSIONS));
    meaning(read) == meaning(events.iter().cloned().chain(behind))
}

/// The content of a text, apart from its line breaks.
fn meaning<'e>(events: impl Iterator<Item = Event<'e>>) -> Vec<Event<'e>> {
    let mut meaning: Vec<Event<'e>> = Vec::new();
    let mut words = String::new();
    let mut in_code = false;
    for event in events {
        match event {
            Event::Text(text) if !in_code => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            event => {
                let said: Vec<&str> = words.split_whitespace().collect();
                if !said.is_empty() {
                    meaning.push(Event::Text(said.join(" ").into()));
                }
                words.clear();
                match event {
                    Event::Start(Tag::CodeBlock(_)) => in_code = true,
                    Event::End(TagEnd::CodeBlock) => in_code = false,
                    _ => {}
                }
                meaning.push(bare(event));
            }
        }
    }
    meaning
}

/// An event without how it was spelled.
fn bare(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Code(text) => Event::Code(code::one_line(&text).into()),
        Event::Text(text) => Event::Text(text.trim_end().to_owned().into()),
        Event::Start(Tag::List(Some(_))) => Event::Start(Tag::List(Some(1))),
        event => event,
    }
}
