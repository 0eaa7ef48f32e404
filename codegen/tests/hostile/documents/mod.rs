//! Descriptions that grow in one way, by what usually takes the square of it, or more.
//!
//! The tests read small ones, and `benches/growth.rs` measures large ones.

mod contents;
mod names;
mod references;
mod texts;
mod yaml;

/// One way to grow.
pub(crate) struct Kind {
    pub name: &'static str,
    /// A description of about so many bytes.
    pub make: fn(usize) -> String,
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\n";

/// Adds lines up to a size.
fn fill(text: &mut String, bytes: usize, line: impl Fn(usize) -> String) -> usize {
    let mut count = 0;
    while text.len() < bytes {
        text.push_str(&line(count));
        count += 1;
    }
    count
}

/// A description of nothing but schemas.
fn schemas(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    fill(&mut text, bytes, |n| format!("    {}\n", line(n)));
    text
}

/// A description of one line of schemas.
fn single(line: &str) -> String {
    format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    {line}\n")
}

/// A description of schemas of which each refers to the next one.
fn chain(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    let count = fill(&mut text, bytes, |n| format!("    {}\n", line(n)));
    text + &format!("    S{count}: {{properties: {{z: {{type: string}}}}}}\n")
}

/// A schema that grows, and for each of its parts something that uses all of it.
fn users(
    bytes: usize,
    first: &str,
    part: impl Fn(usize) -> String,
    line: impl Fn(usize) -> String,
) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    {first}\n");
    fill(&mut text, bytes / 2, |n| format!("{}\n", part(n)));
    fill(&mut text, bytes, |n| format!("    {}\n", line(n)));
    text
}

/// A description of nothing but paths.
fn paths(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{HEAD}paths:\n");
    fill(&mut text, bytes, |n| format!("  {}\n", line(n)));
    text
}

/// Components that grow, and paths that use all of them.
fn sharing_paths(
    bytes: usize,
    components: &str,
    part: impl Fn(usize) -> String,
    line: impl Fn(usize) -> String,
) -> String {
    let mut text = format!("{HEAD}components:\n{components}\n");
    fill(&mut text, bytes / 2, |n| format!("{}\n", part(n)));
    text.push_str("paths:\n");
    fill(&mut text, bytes, |n| format!("  {}\n", line(n)));
    text
}

/// One schema in one line.
fn one_schema(bytes: usize, open: &str, item: impl Fn(usize) -> String, close: &str) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {open}");
    fill(&mut text, bytes, item);
    text.push_str(close);
    text.push('\n');
    text
}

/// One operation in one line.
fn one_operation(bytes: usize, open: &str, item: impl Fn(usize) -> String, close: &str) -> String {
    let mut text = format!("{HEAD}paths:\n  ");
    text.push_str(open);
    fill(&mut text, bytes, item);
    text.push_str(close);
    text.push('\n');
    text
}

/// A schema with a description in one line.
fn described(bytes: usize, piece: &str) -> String {
    let count = bytes / piece.len();
    let text = piece.repeat(count);
    single(&format!(
        "A: {{type: object, properties: {{x: {{}}}}, description: \"{text}\"}}"
    ))
}

/// Levels of something within each other.
fn nested(levels: usize, open: impl Fn(usize) -> String, inner: &str, close: &str) -> String {
    let open: String = (0..levels).map(open).collect();
    format!("{open}{inner}{}", close.repeat(levels))
}

const OK: &str = "responses: {'204': {description: a}}";

/// Returns every way to grow.
pub(crate) fn kinds() -> impl Iterator<Item = &'static Kind> {
    [
        contents::KINDS,
        names::KINDS,
        references::KINDS,
        yaml::KINDS,
        texts::KINDS,
    ]
    .into_iter()
    .flatten()
}
