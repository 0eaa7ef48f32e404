//! Examples as they stand in the documentation.

use quote::quote;

use super::super::docs;
use super::Misfit;
use super::json::Aside;
use super::names::Names;
use super::writer::Writer;
use crate::model::{Answer, Api, Example, Operation};

/// An example as the lines that a user would write: imports, an empty line, the call.
///
/// They stand in an `async` function that returns a `Result` and has the client in a variable of
/// its own name, such as `chat` for `Chat`.
///
/// # Errors
/// What does not fit the operation, or that the description names no crate to import from.
pub fn snippet(api: &Api, operation: &Operation, example: &Example) -> Result<String, Misfit> {
    let crate_path = api.crate_path.as_deref();
    let crate_path = crate_path.ok_or_else(|| Misfit::new("there is no crate to import from"))?;
    let writer = Writer {
        api,
        names: Names::imported(crate_path),
        aside: Aside::default(),
    };
    let call = writer.call(operation, &example.values)?;
    let statement = match operation.answer {
        Answer::Empty => quote!(#call.await?;),
        _ => quote!(let reply = #call.await?;),
    };
    let uses = writer.names.uses();
    let file: Result<syn::File, _> = syn::parse2(quote! {
        #uses
        async fn example() {
            #statement
        }
    });
    let not_rust = |error: syn::Error| Misfit::new(format!("it is no Rust: {error}"));
    let mut text = prettyplease::unparse(&file.map_err(not_rust)?);
    if let Some(wide) = writer.aside.widen(&text) {
        text = prettyplease::unparse(&syn::parse_file(&wide).map_err(not_rust)?);
    }
    let (uses, body) = text
        .split_once("async fn example() {\n")
        .unwrap_or(("", ""));
    let body: Vec<&str> = body
        .trim_end()
        .trim_end_matches('}')
        .trim_end()
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    let gap = if uses.is_empty() { "" } else { "\n" };
    let text = format!("{uses}{gap}{}\n", body.join("\n"));
    Ok(writer.aside.restore(&text))
}

/// The examples of an operation as a chapter of its documentation. Nothing if there are none.
///
/// Each is compiled as a test of the documentation and not run: what it calls is not there. The
/// first is shown, the others are folded behind what they achieve, so that a reader who wants
/// the next method is not in for pages of code.
pub(in super::super) fn chapter(api: &Api, operation: &Operation) -> Option<String> {
    let crate_path = api.crate_path.as_deref()?;
    let client = &api.client_of(&operation.path).name;
    let variable = super::client_variable(api, operation);
    let mut text = String::new();
    for example in &operation.examples {
        // What does not fit was complained of when the description was read.
        let Ok(code) = snippet(api, operation, example) else {
            continue;
        };
        let is_folded = !text.is_empty();
        let summary = example.summary.as_deref().map(sentence_of);
        if is_folded {
            let summary = html(&summary.unwrap_or_else(|| example.name.clone()));
            text.push_str(&format!("\n\n<details><summary>{summary}</summary>"));
        } else if let Some(summary) = summary {
            text.push_str(&format!("\n\n{}", docs::escape(&summary, false)));
        }
        if let Some(description) = &example.description {
            let description = docs::escape(description.trim(), false);
            text.push_str(&format!("\n\n{description}"));
        }
        text.push_str(&format!(
            "\n\n```no_run\n\
             # async fn example({variable}: {crate_path}::{client}) \
             -> Result<(), Box<dyn std::error::Error>> {{\n\
             {code}\
             # Ok(())\n\
             # }}\n\
             ```"
        ));
        if is_folded {
            text.push_str("\n\n</details>");
        }
    }
    let plural = if operation.examples.len() == 1 {
        ""
    } else {
        "s"
    };
    (!text.is_empty()).then(|| format!("# Example{plural}{text}"))
}

/// A text as HTML, with what stands between backticks as code.
fn html(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let parts = text.split('`').enumerate();
    let parts: Vec<String> = parts
        .map(|(index, part)| match index % 2 {
            1 => format!("<code>{part}</code>"),
            _ => part.to_owned(),
        })
        .collect();
    parts.concat()
}

/// Half a sentence as a whole one.
fn sentence_of(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if text.ends_with(['.', ':', '!', '?']) {
        text
    } else {
        format!("{text}.")
    }
}
