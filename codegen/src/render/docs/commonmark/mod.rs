//! Reads a text of the description as CommonMark and writes it back neutral.
//!
//! rustdoc runs code blocks as tests, passes HTML through to the page, and resolves text in brackets
//! as a link to an item. So code blocks become `text`, HTML is escaped, brackets are escaped unless
//! they are a link to a web address, and a bare address becomes a link.
//!
//! What is written is read again. If it does not mean what was read, it is written in a plainer way.

mod links;
mod output;
mod write;

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::code;
use links::{is_address, link, plain_type, push_linked, show_target};
use output::Output;
use write::{by_blocks, means, write};

/// The extensions that rustdoc reads documentation with.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Lists and quotes within each other. Each level repeats its indentation on every line, so that a
/// text of nothing but `>` would become quadratic.
const MAX_NESTING: usize = 12;

/// An operation that a text mentions, as the label and the target of a link.
pub(super) type Mention = (String, String);

/// Finds the operation that a word names.
pub(super) type FindMention<'a> = &'a dyn Fn(&str) -> Option<Mention>;

/// Returns a text as Markdown that is documentation and nothing else.
pub(super) fn text(text: &str, find: FindMention<'_>) -> String {
    if text.is_empty() {
        return String::new();
    }
    let Some(events) = neutral(text, find) else {
        return fenced(text);
    };
    let written = by_blocks(&events).filter(|written| means(written, &events));
    written
        .or_else(|| write(&events).filter(|written| means(written, &events)))
        .unwrap_or_else(|| fenced(text))
}

/// Returns a text as Markdown on one line, without paragraphs, lists or headings.
pub(super) fn inline(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let Some(events) = neutral(text, &|_| None) else {
        return code::span(text);
    };
    let events = flat(events);
    let written = write(&events).filter(|written| !written.contains('\n'));
    written
        .filter(|written| means(written, &events))
        .unwrap_or_else(|| code::span(text))
}

/// Returns a text as a code block, which is what no other form holds.
fn fenced(text: &str) -> String {
    let fence = "`".repeat(code::longest_run(text).max(2) + 1);
    format!("{fence}text\n{}\n{fence}", text.trim_end())
}

/// Reads a text, and takes from it what is more than text. Returns nothing if it nests too deep.
fn neutral<'t>(text: &'t str, find: FindMention<'_>) -> Option<Vec<Event<'t>>> {
    let mut output = Output::default();
    let mut nesting: usize = 0;
    let mut in_code = false;
    // The links around the event. One that is dropped has a target to show behind its label.
    let mut links: Vec<Option<String>> = Vec::new();
    let mut is_linked = false;
    for event in TextMergeStream::new(Parser::new_ext(text, EXTENSIONS)) {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => {
                nesting += 1;
                if nesting > MAX_NESTING {
                    return None;
                }
                output.push(event);
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => {
                nesting = nesting.saturating_sub(1);
                output.push(event);
            }
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                let kind = CodeBlockKind::Fenced(CowStr::Borrowed("text"));
                output.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                output.end_line_of_code();
                output.push(event);
            }
            Event::Text(text) if in_code => output.push(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => output.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => output.push(Event::End(TagEnd::Paragraph)),
            Event::Html(html) => {
                if output.is_in_text() {
                    output.push(Event::SoftBreak);
                }
                output.text(html.trim());
            }
            Event::InlineHtml(html) => output.text(&html),
            Event::Start(
                Tag::Link {
                    link_type,
                    dest_url,
                    ..
                }
                | Tag::Image {
                    link_type,
                    dest_url,
                    ..
                },
            ) => {
                if is_address(&dest_url, link_type) && !is_linked {
                    output.push(link(plain_type(link_type), dest_url));
                    links.push(None);
                    is_linked = true;
                } else {
                    links.push(Some(dest_url.into_string()));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => match links.pop().flatten() {
                Some(target) => show_target(&mut output, &target),
                None => {
                    if output.is_after_link_start() {
                        output.text("link");
                    }
                    output.push(Event::End(TagEnd::Link));
                    is_linked = false;
                }
            },
            Event::Start(Tag::FootnoteDefinition(label)) => {
                output.push(Event::Start(Tag::Paragraph));
                output.text(&format!("{label}:"));
                output.push(Event::End(TagEnd::Paragraph));
            }
            Event::End(TagEnd::FootnoteDefinition) => {}
            Event::FootnoteReference(label) => output.text(&format!("[{label}]")),
            Event::Text(text) => push_linked(&mut output, &text, is_linked, find),
            other => output.push(other),
        }
    }
    Some(output.finish())
}

/// Puts the content of all blocks into one paragraph.
fn flat(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut line = Output::default();
    let mut in_code = false;
    let mut is_gap = false;
    for event in events {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        if !is_inline(&event) {
            is_gap = true;
            continue;
        }
        if std::mem::take(&mut is_gap) && !line.is_empty() {
            line.text(" ");
        }
        match event {
            Event::Text(text) if in_code => match code::one_line(&text) {
                text if text.is_empty() => {}
                text => line.push(Event::Code(text.into())),
            },
            Event::Text(text) => line.text(&text),
            event => line.push(event),
        }
    }
    let mut paragraph = vec![Event::Start(Tag::Paragraph)];
    paragraph.extend(line.finish());
    paragraph.push(Event::End(TagEnd::Paragraph));
    paragraph
}

/// Returns true for what a line can have within it. The rest separates lines.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Link { .. } | Tag::Emphasis | Tag::Strong | Tag::Strikethrough
        ),
        Event::End(tag) => matches!(
            tag,
            TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough
        ),
        Event::Text(_) | Event::Code(_) => true,
        _ => false,
    }
}

/// Takes out what Rust refuses in a comment: control characters, and those that change the direction
/// of writing. Invisible characters stay, unlike on a terminal: emoji and some scripts need them.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    let is_direction = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_plain = |c: char| c == '\n' || !(c.is_control() || is_direction(c));
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace('\t', "    ");
    Cow::Owned(text.replace(|c| !is_plain(c), "\u{fffd}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        self::text(text, &|_| None)
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        for text in [
            "One line.",
            "The `user_id` of a user, e.g. foo_bar_baz: 1 > 0.",
            "*Emphasis*, **strong** and ~~gone~~.",
            "- one\n- two\n  - three",
            "1. one\n2. two",
            "# A heading\n\nText",
            "One line.\nAnd another.",
            "A break:\\\nhere.",
        ] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn nothing_is_code_html_or_an_item() {
        for (text, written) in [
            ("```\na();", "```text\na();\n```"),
            ("~~~rust\na();\n~~~", "```text\na();\n```"),
            ("    a();", "```text\na();\n```"),
            ("<b>x</b> [Pet]", "\\<b>x\\</b> \\[Pet\\]"),
            ("[a](b) ![c](https://d)", "a (`b`) [c](https://d)"),
            ("See https://a.b/c_d.", "See <https://a.b/c_d>."),
        ] {
            assert_eq!(read(text), written);
        }
    }

    #[test]
    fn a_mentioned_operation_is_a_link() {
        let find = |word: &str| {
            (word == "ListPets").then(|| ("list_pets".to_owned(), "Api::list_pets".to_owned()))
        };
        assert_eq!(
            text("See ListPets, `ListPets` and NoListPets.", &find),
            "See [`list_pets`](Api::list_pets), `ListPets` and NoListPets."
        );
    }

    #[test]
    fn blocks_become_one_line() {
        for (text, line) in [
            ("", ""),
            ("One.\n\nTwo.", "One. Two."),
            ("# One\n- two\n- three", "One two three"),
            ("- `a|b`: c", "`a|b`: c"),
            ("```\na\nb\n```\nc", "`a b` c"),
        ] {
            assert_eq!(inline(text), line, "{text}");
        }
    }

    #[test]
    fn what_nests_without_end_is_shown_as_it_is() {
        let deep = "> ".repeat(1000);
        assert_eq!(read(&deep), format!("```text\n{}\n```", deep.trim_end()));
    }
}
