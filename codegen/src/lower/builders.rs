//! The calls by which examples make values: `x-builders` at the root of the document.

use indexmap::IndexMap;
use serde::Deserialize;

use super::client::is_path;
use super::context::Context;
use crate::model::{Builder, BuilderCall, BuilderForm, Json};
use crate::pointer::Pointer;

/// One form of an item.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    call: String,
    value: serde_json::Value,
}

/// The most forms of one item. Every value is compared with each of them.
const MAX_FORMS: usize = 100;

/// Reads the builders.
pub(super) fn builders(context: &Context<'_>) -> Vec<Builder> {
    let pointer = Pointer::root().child("x-builders");
    if context.node(&pointer).is_none() {
        return Vec::new();
    }
    let items: IndexMap<String, Vec<Declaration>> = context.piece(&pointer).unwrap_or_default();
    let builders = items.into_iter().map(|(path, declarations)| {
        let at = pointer.child(&path);
        if !is_path(&path) {
            let message = format!("`{path}` is not the path of an item");
            let hint = "write the path within the crate, such as `filter::Filter`";
            context.error(&at, message, hint);
        }
        if declarations.len() > MAX_FORMS {
            let message = format!("`{path}` has more than {MAX_FORMS} forms");
            context.limit(&at, message, "declare those that examples use");
        }
        let forms = declarations.into_iter().take(MAX_FORMS).enumerate();
        let forms = forms.filter_map(|(index, form)| lower(context, form, &at.index(index)));
        Builder {
            forms: forms.collect(),
            path,
        }
    });
    builders.collect()
}

fn lower(context: &Context<'_>, declaration: Declaration, at: &Pointer) -> Option<BuilderForm> {
    let Some(calls) = parse(&declaration.call) else {
        let message = format!("`{}` is not a call", declaration.call);
        let hint = "write the path of a function with placeholders as arguments, such as `filter::eq(field, value)`";
        context.error(&at.child("call"), message, hint);
        return None;
    };
    let form = BuilderForm {
        calls,
        value: Json::from(&declaration.value),
    };
    let mut arguments: Vec<&str> = form
        .calls
        .iter()
        .flat_map(|call| call.arguments.iter().map(String::as_str))
        .collect();
    arguments.sort_unstable();
    if arguments != form.placeholders() {
        let message = "the arguments of the call are not the placeholders of the value";
        let hint = "give the call each placeholder once, without its braces";
        context.error(&at.child("call"), message, hint);
        return None;
    }
    Some(form)
}

/// Parses calls in a row: `path::of::function(a, b).method(c)`.
fn parse(text: &str) -> Option<Vec<BuilderCall>> {
    let mut calls = Vec::new();
    let mut rest = text;
    loop {
        let (name, after) = rest.split_once('(')?;
        let (arguments, after) = after.split_once(')')?;
        let is_name = is_path(name) && (calls.is_empty() || !name.contains("::"));
        if !is_name {
            return None;
        }
        let arguments = arguments.split(',').map(str::trim);
        calls.push(BuilderCall {
            name: name.to_owned(),
            arguments: arguments
                .filter(|argument| !argument.is_empty())
                .map(str::to_owned)
                .collect(),
        });
        if after.is_empty() {
            return Some(calls);
        }
        rest = after.strip_prefix('.')?;
    }
}
