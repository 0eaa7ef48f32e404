//! Links that documentation may have: to web addresses, and to operations that a text mentions.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::super::code;
use super::FindMention;
use super::output::Output;

pub(super) fn link<'t>(link_type: LinkType, dest_url: CowStr<'t>) -> Event<'t> {
    Event::Start(Tag::Link {
        link_type,
        dest_url,
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    })
}

/// A link by reference becomes one with its target beside it: definitions would stand at the end of
/// the comment, where others could meet them.
pub(super) fn plain_type(link_type: LinkType) -> LinkType {
    match link_type {
        LinkType::Autolink | LinkType::Email => link_type,
        _ => LinkType::Inline,
    }
}

/// Returns true for a target outside of the documentation. Any other is relative to a page that the
/// description does not name, and rustdoc would look for an item of its name.
pub(super) fn is_address(target: &str, link_type: LinkType) -> bool {
    let is_web = ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| target.len() > scheme.len() && starts_with_ignoring_case(target, scheme));
    (is_web || link_type == LinkType::Email) && !target.contains(char::is_whitespace)
}

fn starts_with_ignoring_case(text: &str, start: &str) -> bool {
    let head = text.get(..start.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Shows the target of a link that is dropped, unless it is a place within the page that the text
/// was written for.
pub(super) fn show_target(output: &mut Output<'_>, target: &str) {
    if target.is_empty() || target.starts_with('#') {
        return;
    }
    output.text(" (");
    output.push(Event::Code(code::one_line(target).into()));
    output.text(")");
}

/// Adds text with its bare addresses and the operations that it mentions as links.
pub(super) fn push_linked(
    output: &mut Output<'_>,
    text: &str,
    is_linked: bool,
    find: FindMention<'_>,
) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(is_word).unwrap_or(rest.len());
        output.text(&rest[..start]);
        rest = &rest[start..];
        let address = address(rest).filter(|_| !is_linked);
        let end = address.unwrap_or_else(|| rest.find(|c| !is_word(c)).unwrap_or(rest.len()));
        let word = &rest[..end];
        rest = &rest[end..];
        let mention = if is_linked { None } else { find(word) };
        let (link_type, target, label) = match (address, mention) {
            (Some(_), _) => {
                let label = Event::Text(word.to_owned().into());
                (LinkType::Autolink, word.to_owned(), label)
            }
            (None, Some((label, target))) => (LinkType::Inline, target, Event::Code(label.into())),
            (None, None) => {
                output.text(word);
                continue;
            }
        };
        output.push(link(link_type, target.into()));
        output.push(label);
        output.push(Event::End(TagEnd::Link));
    }
}

/// The length of a web address that a text begins with, without the signs that end a sentence.
fn address(text: &str) -> Option<usize> {
    let schemes = ["https://", "http://"];
    let scheme = schemes.iter().find(|scheme| text.starts_with(**scheme))?;
    let ends = |c: char| c.is_whitespace() || !c.is_ascii() || "<>\"'()[]{}|\\`^*".contains(c);
    let address = &text[..text.find(ends).unwrap_or(text.len())];
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '_', '~']);
    (address.len() > scheme.len()).then_some(address.len())
}
