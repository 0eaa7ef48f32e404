//! Documentation comments of generated files, as rustdoc reads them.

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

/// The extensions that rustdoc reads Markdown with.
fn extensions() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Comments, each with the file that it stands in.
#[derive(Default)]
pub(crate) struct Comments(Vec<(String, String)>);

impl Comments {
    pub(crate) fn add(&mut self, file: &str, markdown: &str) {
        self.0.push((file.to_owned(), markdown.to_owned()));
    }

    /// Adds the comments of a file of Rust.
    pub(crate) fn add_file(&mut self, file: &str, text: &str) {
        let tokens: TokenStream = text.parse().expect("tokens");
        self.collect(file, tokens);
    }

    /// A comment is a run of `#[doc = "…"]`: rustdoc joins them as lines.
    fn collect(&mut self, file: &str, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut lines: Vec<String> = Vec::new();
        let mut index = 0;
        while index < trees.len() {
            let bang =
                matches!(trees.get(index + 1), Some(TokenTree::Punct(p)) if p.as_char() == '!');
            let group = trees.get(index + 1 + usize::from(bang));
            let line = match (&trees[index], group) {
                (TokenTree::Punct(p), Some(TokenTree::Group(group))) if p.as_char() == '#' => {
                    doc_line(group.stream())
                }
                _ => None,
            };
            match line {
                Some(line) => {
                    lines.push(line);
                    index += 2 + usize::from(bang);
                }
                None => {
                    if !lines.is_empty() {
                        self.add(file, &std::mem::take(&mut lines).join("\n"));
                    }
                    if let TokenTree::Group(group) = &trees[index] {
                        self.collect(file, group.stream());
                    }
                    index += 1;
                }
            }
        }
        if !lines.is_empty() {
            self.add(file, &lines.join("\n"));
        }
    }

    /// Returns what is more than text, if anything is.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (file, markdown) in &self.0 {
            if let Some(fault) = fault(markdown) {
                return Err(format!("{file}: {fault}\n{markdown}"));
            }
        }
        Ok(())
    }

    /// The code blocks that rustdoc compiles.
    pub(crate) fn programs(&self) -> usize {
        let events = self.0.iter().flat_map(|(_, markdown)| events(markdown));
        events.filter(|event| is_program(event)).count()
    }

    /// The addresses of links that leave the documentation.
    pub(crate) fn web_links(&self) -> Vec<&str> {
        let parsers = self
            .0
            .iter()
            .map(|(_, text)| Parser::new_ext(text, extensions()));
        let links = parsers.flatten().filter_map(|event| match event {
            Event::Start(Tag::Link {
                dest_url: CowStr::Borrowed(url),
                ..
            }) => Some(url),
            _ => None,
        });
        links.filter(|url| is_web(url)).collect()
    }
}

fn doc_line(attribute: TokenStream) -> Option<String> {
    let mut trees = attribute.into_iter();
    let is_doc = matches!(trees.next(), Some(TokenTree::Ident(word)) if word == "doc");
    let is_value = matches!(trees.next(), Some(TokenTree::Punct(p)) if p.as_char() == '=');
    let literal = trees.next().filter(|_| is_doc && is_value)?.to_string();
    Some(
        syn::parse_str::<syn::LitStr>(&literal)
            .expect("a string")
            .value(),
    )
}

/// The events of a comment. A reference without a definition is a link to an item.
fn events(markdown: &str) -> Vec<Event<'_>> {
    // rustdoc takes the common indentation away.
    let item = |link: BrokenLink<'_>| Some((format!("item:{}", link.reference).into(), "".into()));
    Parser::new_with_broken_link_callback(markdown, extensions(), Some(item))
        .map(Event::into_static)
        .collect()
}

fn is_program(event: &Event<'_>) -> bool {
    let Event::Start(Tag::CodeBlock(kind)) = event else {
        return false;
    };
    !matches!(kind, CodeBlockKind::Fenced(info) if **info == *"text")
}

fn is_web(url: &str) -> bool {
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// A link to an item that the generator writes, such as `Api::list_pets`.
fn is_item(url: &str) -> bool {
    let path = url.strip_prefix("item:").unwrap_or(url).trim_matches('`');
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '#');
    // Items are named by the description too, but none is named just so.
    path.chars().all(is_word) && path != "evil"
}

fn fault(markdown: &str) -> Option<String> {
    if let Some(c) = markdown.chars().find(|c| steers(*c)) {
        return Some(format!("{c:?} stands in a comment"));
    }
    let mut program: Option<String> = None;
    for event in events(markdown) {
        match &event {
            Event::Html(html) | Event::InlineHtml(html) if !is_own(html) => {
                return Some(format!("HTML: {html}"));
            }
            Event::Start(Tag::Image { .. }) => return Some("an image".to_owned()),
            Event::Start(Tag::Link { dest_url, .. }) if !is_web(dest_url) && !is_item(dest_url) => {
                return Some(format!("a link to {dest_url}"));
            }
            Event::Start(_) if is_program(&event) => program = Some(String::new()),
            Event::Text(text) => {
                if let Some(program) = &mut program {
                    program.push_str(text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some(program) = program.take().filter(|program| !is_generated(program)) {
                    return Some(format!("a doc test:\n{program}"));
                }
            }
            _ => {}
        }
    }
    None
}

fn steers(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The lines by which examples are folded.
fn is_own(html: &str) -> bool {
    let line = html.trim();
    let summary = line.strip_prefix("<details><summary>");
    let summary = summary.map(|rest| rest.strip_suffix("</summary></details>").unwrap_or(rest));
    let summary = summary.map(|rest| rest.replace("<code>", "").replace("</code>", ""));
    match summary {
        Some(text) => !text.trim_end_matches("</summary>").contains('<'),
        // A summary that takes several lines goes on in the next one.
        None => {
            line == "</details>"
                || !line
                    .trim_end_matches("</summary>")
                    .replace("<code>", "")
                    .replace("</code>", "")
                    .contains('<')
        }
    }
}

/// Whether a program is one that the generator wrote: it calls a client and is Rust.
fn is_generated(program: &str) -> bool {
    let lines = program
        .lines()
        .map(|line| line.strip_prefix("# ").unwrap_or(line));
    let lines: Vec<&str> = lines.collect();
    let is_framed = lines.iter().any(|line| line.starts_with("async fn "));
    is_framed && syn::parse_file(&lines.join("\n")).is_ok()
}
