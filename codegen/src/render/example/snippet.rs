//! Examples as they stand in the documentation.

use proc_macro2::Ident;
use quote::quote;

use super::super::docs;
use super::super::print::{self, Statement};
use super::Misfit;
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
    let (imports, statement) = statement(api, operation, example)?;
    let gap = if imports.is_empty() { "" } else { "\n" };
    let call = print::statements(&[statement], 0).map_err(not_rust)?;
    Ok(format!("{imports}{gap}{call}"))
}

/// The imports of an example as text, and its call.
pub(crate) fn statement(
    api: &Api,
    operation: &Operation,
    example: &Example,
) -> Result<(String, Statement), Misfit> {
    let crate_path = api.crate_path.as_deref();
    let crate_path = crate_path.ok_or_else(|| Misfit::new("there is no crate to import from"))?;
    let writer = Writer {
        api,
        names: Names::imported(crate_path),
    };
    let call = writer.call(operation, &example.values)?;
    let call = quote!(#call.await?);
    let statement = match operation.answer {
        Answer::Empty => Statement::Do(call),
        _ => Statement::Let("reply".to_owned(), call),
    };
    let imports = print::imports(writer.names.uses()).map_err(not_rust)?;
    Ok((imports, statement))
}

fn not_rust(error: syn::Error) -> Misfit {
    Misfit::new(format!("it is no Rust: {error}"))
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
            let line = format!("<details><summary>{summary}</summary>");
            text.push_str(&format!("\n\n{}", docs::wrapped(&line)));
        } else if let Some(summary) = summary {
            let line = docs::wrapped(&docs::inline(&summary));
            text.push_str(&format!("\n\n{line}"));
        }
        if let Some(description) = &example.description {
            text.push_str(&format!("\n\n{}", docs::text(description)));
        }
        let block = fenced(&code, &variable, crate_path, client);
        text.push_str(&format!("\n\n{block}"));
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

/// The first example of an operation as a code block for the documentation of its client.
pub(in super::super) fn block(api: &Api, operation: &Operation) -> Option<String> {
    let crate_path = api.crate_path.as_deref()?;
    let client = &api.client_of(&operation.path).name;
    let variable = super::client_variable(api, operation);
    let code = snippet(api, operation, operation.examples.first()?).ok()?;
    Some(fenced(&code, &variable, crate_path, client))
}

/// The lines of an example as a code block that is compiled and not run.
fn fenced(code: &str, variable: &Ident, crate_path: &str, client: &str) -> String {
    let fence = docs::fence(code);
    format!(
        "{fence}no_run\n\
         # async fn example({variable}: {crate_path}::{client}) \
         -> Result<(), Box<dyn std::error::Error>> {{\n\
         {code}\
         # Ok(())\n\
         # }}\n\
         {fence}"
    )
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
