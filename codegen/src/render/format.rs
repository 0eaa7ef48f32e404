//! Tokens to text, once: rustfmt does not see generated files again.

use proc_macro2::TokenStream;

/// First line of every generated file.
const HEADER: &str =
    "// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.\n\n";

/// Formats a file.
///
/// # Panics
/// If the tokens are no Rust file. They come from the renderer alone, never from a document, so
/// that this is a mistake in the generator.
pub(super) fn format(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => format!(
            "{HEADER}{}",
            space_out(&tidy_types(&prettyplease::unparse(&file)))
        ),
        Err(error) => panic!("rendered tokens are no Rust file: {error}"),
    }
}

/// Writes the types in calls of `choice_from!` without spaces: the formatter leaves what stands in a
/// macro as tokens.
fn tidy_types(text: &str) -> String {
    const CALL: &str = "runtime::choice_from!(";
    let Some((before, call)) = text.split_once(CALL) else {
        return text.to_owned();
    };
    let (call, after) = call.split_once(';').unwrap_or((call, ""));
    let call = call.split_whitespace().collect::<Vec<_>>().join(" ");
    let call = call
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" :: ", "::");
    let call = call.strip_suffix(')').unwrap_or(&call).trim();
    let one_line = format!("{CALL}{call});");
    let call = if one_line.len() <= 100 {
        one_line
    } else {
        let lines = call.replacen(", ", ",\n    ", 1);
        format!("{CALL}\n    {},\n);", lines.replace("), ", "),\n    "))
    };
    format!("{before}{call}{after}")
}

/// Puts an empty line between items. The formatter writes them without, and readers of a diff
/// need to see where one ends.
fn space_out(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 20);
    let mut previous: Option<&str> = None;
    for line in text.lines() {
        if previous.is_some_and(|previous| is_boundary(previous, line)) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = Some(line);
    }
    spaced
}

fn is_boundary(previous: &str, line: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_outer_doc = previous.trim_start().starts_with("///");
    if indent(previous) != indent(line) || is_outer_doc || !begins_item(line) {
        return false;
    }
    let ends_item = matches!(previous.trim_start(), "}" | "};")
        || (indent(previous) == 0 && previous.ends_with(['}', ';']));
    let is_reexport = line.starts_with("pub use ") && previous.starts_with("mod ");
    let begins_entry = ["mod ", "pub mod ", "#[cfg("].map(|start| line.starts_with(start));
    let ends_entry = ["mod ", "pub mod ", "pub use "].map(|start| previous.starts_with(start));
    let is_list = begins_entry.contains(&true) && ends_entry.contains(&true);
    let begins_after_docs = previous.starts_with("//!") && !line.starts_with("//!");
    let ends_constant = previous.ends_with(';') && line.trim_start().starts_with("fn ");
    (ends_item && !is_reexport && !is_list) || begins_after_docs || ends_constant
}

/// Whether a line is the first of an item, with the attributes and documentation before it. An arm
/// of a `match` or a field of a struct is none.
fn begins_item(line: &str) -> bool {
    const BEGINNINGS: [&str; 10] = [
        "///",
        "#[",
        "pub ",
        "fn ",
        "impl ",
        "const ",
        "use ",
        "mod ",
        "runtime::",
        "//!",
    ];
    let line = line.trim_start();
    BEGINNINGS
        .iter()
        .any(|beginning| line.starts_with(beginning))
}
