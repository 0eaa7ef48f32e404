//! Servers and security schemes.

use super::context::Context;
use super::server_url::{text as value_text, with_defaults};
use super::url;
use crate::diagnostic::{Code, Severity};
use crate::document::{Mapping, Node};
use crate::model::{Credential, SecurityScheme, Server, ServerVariable};
use crate::pointer::Pointer;

/// The servers of the whole document, the default one first.
pub(super) fn servers(context: &Context<'_>) -> Vec<Server> {
    servers_at(context, &Pointer::root().child("servers"))
}

/// The server of an operation, if that or its path has one of its own. `usual` is the server of all
/// others.
pub(super) fn own_server(
    context: &Context<'_>,
    path: &Pointer,
    operation: &Pointer,
    usual: Option<&Server>,
) -> Option<String> {
    let places = [operation.child("servers"), path.child("servers")];
    let at = places.into_iter().find(|at| context.node(at).is_some())?;
    let own = servers_at(context, &at).into_iter().next()?;
    if usual.is_some_and(|usual| usual.url == own.url) {
        return None;
    }
    if !own.is_absolute() {
        let message = "the operation goes to the server of all others";
        let hint = "write the whole address, from `https://` on";
        context.warning(&at, message, hint);
        return None;
    }
    note_credentials(context, &own.url, usual, &at);
    Some(own.url)
}

/// Says where credentials go that the base URL does not receive. A server that is not encrypted is
/// worth a warning. Another host is what such a server is for, and worth a note.
fn note_credentials(context: &Context<'_>, own: &str, usual: Option<&Server>, at: &Pointer) {
    let base = usual.filter(|usual| usual.is_absolute());
    let is_plain = |url: &str| url.starts_with("http://");
    if is_plain(own) && !base.is_some_and(|base| is_plain(&base.url)) {
        let message = format!("the credentials of the client are sent to `{own}` unencrypted");
        let hint = "write `https://`, or take the server out";
        context.report(Severity::Warning, Code::Server, at, message, hint);
        return;
    }
    let has_schemes = context
        .node(&Pointer::root().child("components").child("securitySchemes"))
        .is_some();
    let host = |url: &str| url::authority(url).map(str::to_ascii_lowercase);
    if has_schemes && base.is_none_or(|base| host(&base.url) != host(own)) {
        let message = format!("the credentials of the client are sent to `{own}` too");
        let hint = "see to it that this server may have them";
        context.report(Severity::Note, Code::Server, at, message, hint);
    }
}

fn servers_at(context: &Context<'_>, pointer: &Pointer) -> Vec<Server> {
    let count = match context.node(pointer).map(|node| &node.value) {
        Some(crate::document::Value::Sequence(servers)) => servers.len(),
        _ => 0,
    };
    (0..count)
        .filter_map(|index| server(context, &pointer.index(index)))
        .collect()
}

fn server(context: &Context<'_>, pointer: &Pointer) -> Option<Server> {
    let node = context.node(pointer)?;
    let url = word(context, node, "url", pointer)?;
    let variables = node.child("variables").and_then(Node::as_mapping);
    let Some(url) = with_defaults(url.trim_end_matches('/'), variables) else {
        let message = "the address of the server is too long";
        let hint = "give its variables shorter defaults";
        context.warning(&pointer.child("url"), message, hint);
        return None;
    };
    let at = pointer.child("url");
    if url.contains('{') {
        let message = format!("the address `{url}` has a variable without a default");
        let hint = "give every variable of the address a default under `variables`";
        context.warning(&at, message, hint);
        return None;
    }
    if let Err(fault) = url::check(&url) {
        context.report(
            Severity::Error,
            Code::Server,
            &at,
            fault.message,
            fault.hint,
        );
        return None;
    }
    Some(Server {
        url,
        description: text(node, "description"),
        variables: server_variables(variables),
    })
}

fn server_variables(variables: Option<&Mapping>) -> Vec<ServerVariable> {
    let variables = variables.into_iter().flatten();
    let variables = variables.filter_map(|(name, entry)| {
        let values = entry.value.child("enum").map_or(&[][..], Node::items);
        Some(ServerVariable {
            name: name.clone(),
            default: value_text(entry.value.child("default")?),
            values: values.iter().map(value_text).collect(),
            description: text(&entry.value, "description"),
        })
    });
    variables.collect()
}

/// The security schemes, in the order of the document.
pub(super) fn security_schemes(context: &Context<'_>) -> Vec<SecurityScheme> {
    let pointer = Pointer::root().child("components").child("securitySchemes");
    let Some(schemes) = context.node(&pointer).and_then(Node::as_mapping) else {
        return Vec::new();
    };
    let names: Vec<String> = schemes.keys().cloned().collect();
    names
        .into_iter()
        .filter_map(|name| security_scheme(context, &name, &pointer.child(&name)))
        .collect()
}

fn security_scheme(context: &Context<'_>, name: &str, at: &Pointer) -> Option<SecurityScheme> {
    let (pointer, node) = context.resolve(at)?;
    let kind = word(context, node, "type", &pointer)?;
    let credential = match kind.as_str() {
        "apiKey" => {
            let key = word(context, node, "name", &pointer)?;
            match word(context, node, "in", &pointer)?.as_str() {
                "query" => Credential::Query(key),
                "header" => Credential::Header(key),
                "cookie" => Credential::Cookie(key),
                other => {
                    let message = format!("a key cannot stand in `{other}`");
                    let hint = "write `query`, `header` or `cookie`";
                    context.warning(&pointer.child("in"), message, hint);
                    return None;
                }
            }
        }
        "http" => {
            let scheme = word(context, node, "scheme", &pointer)?;
            match scheme.to_ascii_lowercase().as_str() {
                "bearer" => Credential::Bearer,
                "basic" => Credential::Basic,
                _ => Credential::Authorization(scheme),
            }
        }
        "oauth2" | "openIdConnect" => Credential::Bearer,
        "mutualTLS" => {
            let hint = "its certificate belongs to the HTTP client: give one by `http_client`";
            let message = format!("`{name}` has no method of its own");
            context.note(&pointer, message, hint);
            return None;
        }
        other => {
            let message = format!("`{other}` is no type of a security scheme");
            let hint = "write `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`";
            context.warning(&pointer.child("type"), message, hint);
            return None;
        }
    };
    Some(SecurityScheme {
        wire_name: name.to_owned(),
        name: String::new(),
        credential,
        description: context.text(&pointer, "description"),
        pointer,
    })
}

/// A text that must be there; without it, what it belongs to is left out with a warning.
fn word(context: &Context<'_>, node: &Node, key: &str, pointer: &Pointer) -> Option<String> {
    let found = text(node, key);
    if found.is_none() {
        let message = format!("`{key}` is missing, or no text");
        context.warning(pointer, message, "without it this cannot be used");
    }
    found
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.child(key).and_then(Node::as_str).map(str::to_owned)
}
