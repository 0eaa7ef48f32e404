//! Path templates.

use std::collections::BTreeSet;

/// The names in the braces of a path, or what is wrong with them.
pub(super) fn names(path: &str) -> Result<BTreeSet<&str>, String> {
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some(brace) = rest.find(['{', '}']) {
        let Some(inner) = rest[brace..].strip_prefix('{') else {
            return Err(format!(
                "the path `{path}` has a `}}` without a `{{` before it"
            ));
        };
        let end = inner.find(['{', '}']).unwrap_or(inner.len());
        if !inner[end..].starts_with('}') {
            return Err(format!(
                "the path `{path}` has a `{{` without a `}}` behind it"
            ));
        }
        let name = &inner[..end];
        if name.is_empty() {
            return Err(format!("the path `{path}` has a parameter without a name"));
        }
        names.insert(name);
        rest = &inner[end + 1..];
    }
    Ok(names)
}

/// The name that a path without faults has more than once.
pub(super) fn repeated(path: &str) -> Option<&str> {
    let mut known = BTreeSet::new();
    let parts = path.split('{').skip(1);
    let mut names = parts.filter_map(|part| Some(part.split_once('}')?.0));
    names.find(|name| !known.insert(*name))
}

/// A path without the names of its parameters.
pub(super) fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{shape}{{}}{rest}")
    })
}
