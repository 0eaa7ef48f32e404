//! The documentation of an operation's method.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, example};
use crate::model::{Answer, Api, Operation, Type};

/// The names that the API knows an operation by, as it writes them and as Rust would.
pub(super) fn aliases(operation: &Operation) -> Vec<String> {
    let mut names = vec![operation.id.clone(), operation.id.to_snake_case()];
    names.retain(|name| *name != operation.method_name && docs::is_alias(name));
    names.dedup();
    names
}

const HEADERS: &str =
    "# Headers\n\nThe answer has these, for [`Reply::headers`](runtime::Reply::headers):";

/// The documentation of the method, chapter by chapter: what it does, what it needs, what it
/// answers, what goes wrong, examples.
pub(super) fn chapters(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let headers = headers_list(operation);
    let chapters = [
        Some(docs::operation(api, &purpose(operation))),
        Some(docs::markdown(&request_line(api, operation))),
        arguments_chapter(operation).map(|text| docs::markdown(&text)),
        headers.as_ref().map(|_| docs::markdown(HEADERS)),
        headers.map(|text| docs::markdown(&text)),
        Some(docs::markdown("# Errors")),
        failures_list(operation).map(|text| docs::markdown(&text)),
        Some(docs::markdown(&format!(
            "{} failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).",
            if operation.failures.is_empty() {
                "A"
            } else {
                "Any other"
            }
        ))),
        example::chapter(api, operation).map(|text| docs::finished(&text)),
    ];
    let mut doc = Vec::new();
    for chapter in chapters.into_iter().flatten() {
        if !doc.is_empty() {
            doc.push(quote!(#[doc = ""]));
        }
        doc.push(chapter);
    }
    doc
}

/// What an operation does.
fn purpose(operation: &Operation) -> String {
    let mut text = String::new();
    let summary = operation.summary.as_deref().unwrap_or_default().trim();
    let description = operation.description.as_deref().unwrap_or_default().trim();
    match (summary, description) {
        ("", "") => text.push_str(&format!("Calls {}.", docs::code(&operation.id))),
        ("", description) => text.push_str(description),
        (summary, description) => {
            text.push_str(summary);
            if !summary.ends_with('.') {
                text.push('.');
            }
            if !description.is_empty() {
                text.push_str("\n\n");
                text.push_str(description);
            }
        }
    }
    text
}

/// What is sent, what comes back, and where the options are.
fn request_line(api: &Api, operation: &Operation) -> String {
    let answer = content(api, &operation.answer, &operation.answer_name);
    let options = if operation.options().next().is_some() {
        format!(
            " What is optional is set by the methods of [`{}`].",
            operation.type_name
        )
    } else {
        String::new()
    };
    let pages = match operation.paging {
        Some(_) => format!(
            " That is one page; [`items`]({}::items) goes through all of them.",
            operation.type_name
        ),
        None => String::new(),
    };
    let feature = match api.feature_of(operation) {
        Some(feature) => format!(", with the feature {}", docs::code(feature)),
        None => String::new(),
    };
    let request = format!("{} {}", operation.method.as_str(), operation.address());
    format!(
        "{}{feature}\n\nAnswers with {answer}.{pages}{options}",
        docs::code(&request)
    )
}

/// What an answer consists of.
fn content(api: &Api, answer: &Answer, by_status: &str) -> String {
    match answer {
        Answer::Empty => "nothing but the status".to_owned(),
        Answer::Json(answer) => match answer.named() {
            Some(id) => {
                let name = &api.types[id].name;
                let link = format!("[`types::{name}`]");
                match answer {
                    Type::Named(_) => link,
                    Type::Map(_) => format!("a map to {link}"),
                    _ => format!("a list of {link}"),
                }
            }
            None => "plain JSON".to_owned(),
        },
        Answer::Text => "text".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
        Answer::ByStatus(_) => format!("[`{by_status}`], by status"),
    }
}

/// What a caller has to give.
fn arguments_chapter(operation: &Operation) -> Option<String> {
    let arguments: Vec<String> = operation
        .arguments()
        .map(|field| {
            let description = docs::inline(&docs::field_text(field).unwrap_or_default());
            format!("- `{}`: {description}", field.name)
                .trim_end_matches(": ")
                .to_owned()
        })
        .collect();
    (!arguments.is_empty()).then(|| format!("# Arguments\n\n{}", arguments.join("\n")))
}

/// The headers of an answer, which have no types.
fn headers_list(operation: &Operation) -> Option<String> {
    let headers = operation.headers.iter();
    let headers: Vec<String> = headers
        .map(|header| {
            let description = docs::inline(header.description.as_deref().unwrap_or_default());
            format!("- {}: {description}", docs::code(&header.name))
                .trim_end_matches(": ")
                .to_owned()
        })
        .collect();
    (!headers.is_empty()).then(|| headers.join("\n"))
}

/// What the API refuses a call with.
fn failures_list(operation: &Operation) -> Option<String> {
    let failures = operation.failures.iter();
    let failures: Vec<String> = failures
        .map(|failure| {
            let description = docs::inline(&failure.description);
            format!("- {}: {description}", docs::code(&failure.status))
        })
        .collect();
    (!failures.is_empty()).then(|| failures.join("\n"))
}
