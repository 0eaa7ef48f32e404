//! Links of the repository's documents that lead into the repository: to a file that is there, to
//! a heading that it has.
//!
//! The guides below `chat-sdk/src` are documentation of the crate, whose links rustdoc checks. Links
//! to other sites need the network; a job of CI follows them.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What one document links to, and what it can be linked to by.
#[derive(Debug, Default, PartialEq)]
struct Page {
    links: Vec<String>,
    anchors: BTreeSet<String>,
}

fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut heading: Option<String> = None;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let anchor = anchor(&heading.take().unwrap_or_default());
                // A heading that stands there twice is numbered from its second place on.
                let count = seen.entry(anchor.clone()).or_default();
                page.anchors.insert(match *count {
                    0 => anchor,
                    count => format!("{anchor}-{count}"),
                });
                *count += 1;
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    page
}

/// The anchor that a host of repositories gives a heading.
fn anchor(heading: &str) -> String {
    heading
        .trim()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// What is wrong with the links of a page. `known` has the pages, by path from the root.
fn dead_links(root: &Path, path: &Path, known: &BTreeMap<PathBuf, Page>) -> Vec<String> {
    let mut dead = Vec::new();
    for link in &known[path].links {
        if link.contains("://") || link.starts_with("mailto:") {
            continue;
        }
        let (file, anchor) = match link.split_once('#') {
            Some((file, anchor)) => (file, Some(anchor)),
            None => (link.as_str(), None),
        };
        let target = match file {
            "" => path.to_owned(),
            file => normal(&path.with_file_name("").join(file)),
        };
        if !root.join(&target).exists() {
            dead.push(format!("{}: `{link}` leads nowhere", path.display()));
        } else if let Some(anchor) = anchor
            && !known
                .get(&target)
                .is_some_and(|page| page.anchors.contains(anchor))
        {
            dead.push(format!("{}: `{link}` names no heading", path.display()));
        }
    }
    dead
}

/// A path without `.` and `..`; one that leads out of the root keeps its `..`.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path {
        match part.to_str() {
            Some(".") => {}
            Some("..") if parts.file_name().is_some() => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts
}

/// The documents below a folder, by path from the root.
fn collect(
    root: &Path,
    folder: &Path,
    pages: &mut BTreeMap<PathBuf, Page>,
) -> Result<(), Box<dyn Error>> {
    const ELSEWHERE: [&str; 3] = ["target", ".git", "chat-sdk/src"];
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if !ELSEWHERE
                .iter()
                .any(|elsewhere| path == Path::new(elsewhere))
            {
                collect(root, &path, pages)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.insert(path.clone(), read(&fs::read_to_string(root.join(path))?));
        }
    }
    Ok(())
}

#[test]
fn links_lead_somewhere() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut pages = BTreeMap::new();
    collect(&root, Path::new(""), &mut pages)?;
    assert!(pages.len() >= 8, "{:?}", pages.keys());
    let dead: Vec<String> = pages
        .keys()
        .flat_map(|path| dead_links(&root, path, &pages))
        .collect();
    assert!(dead.is_empty(), "{}", dead.join("\n"));
    Ok(())
}

#[test]
fn dead_links_are_found() -> Result<(), Box<dyn Error>> {
    let root = tempfile::TempDir::new()?;
    fs::create_dir(root.path().join("sub"))?;
    fs::write(root.path().join("code.rs"), "")?;
    let text = "# A `list` of things, sorted\n# Twice\n# Twice\n\
                [a](#a-list-of-things-sorted) [b](#twice-1) [c](sub/) [d](./code.rs) [e][f] \
                `[not](a-link)` [site](https://example.com/x)\n\n\
                [f]: sub/page.md#home\n";
    fs::write(root.path().join("top.md"), text)?;
    let text = "# Home\n[a](../top.md#twice) [b](#hom) [c](../top.md#twice-2) [d](gone.md) \
                [e](../../out.md)\n";
    fs::write(root.path().join("sub/page.md"), text)?;

    let mut pages = BTreeMap::new();
    collect(root.path(), Path::new(""), &mut pages)?;
    let of = |path: &str| dead_links(root.path(), Path::new(path), &pages);
    assert_eq!(of("top.md"), Vec::<String>::new());
    assert_eq!(
        of("sub/page.md"),
        [
            "sub/page.md: `#hom` names no heading",
            "sub/page.md: `../top.md#twice-2` names no heading",
            "sub/page.md: `gone.md` leads nowhere",
            "sub/page.md: `../../out.md` leads nowhere",
        ]
    );
    Ok(())
}
