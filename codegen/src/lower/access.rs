//! Where the API is, and what identifies its callers: `servers` and `securitySchemes`.

use super::server_url::with_defaults;
use super::{Lowering, url};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::Node;
use crate::model::{Credential, SecurityScheme, Server};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// The servers of the whole document, the one to be used first.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        self.servers_at(&Pointer::root().child("servers"))
    }

    /// The server of an operation, if that or its path has one of its own.
    pub(super) fn own_server(&mut self, path: &Pointer, operation: &Pointer) -> Option<String> {
        let places = [operation.child("servers"), path.child("servers")];
        let at = places
            .into_iter()
            .find(|at| self.document.get(at).is_some())?;
        let own = self.servers_at(&at).into_iter().next()?;
        let usual = self.usual_server();
        if usual.as_ref().is_some_and(|usual| usual.url == own.url) {
            return None;
        }
        if !own.is_absolute() {
            let message = "the operation goes to the server of all others";
            let hint = "write the whole address, from `https://` on";
            self.warning(&at, message, hint);
            return None;
        }
        self.note_credentials(&own.url, usual.as_ref(), &at);
        Some(own.url)
    }

    /// The first server, which is the one that operations are called at.
    fn usual_server(&mut self) -> Option<Server> {
        if self.usual.is_none() {
            self.usual = Some(self.servers().into_iter().next());
        }
        self.usual.clone().flatten()
    }

    /// Says where credentials go that the base URL does not receive. A server that is not encrypted is
    /// worth a warning. Another host is what such a server is for, and worth a note.
    fn note_credentials(&mut self, own: &str, usual: Option<&Server>, at: &Pointer) {
        let base = usual.filter(|usual| usual.is_absolute());
        let is_plain = |url: &str| url.starts_with("http://");
        if is_plain(own) && !base.is_some_and(|base| is_plain(&base.url)) {
            let message = format!("the credentials of the client are sent to `{own}` unencrypted");
            let hint = "write `https://`, or take the server out";
            self.report(Severity::Warning, Code::Server, at, message, hint);
            return;
        }
        let has_schemes = self
            .document
            .get(&Pointer::root().child("components").child("securitySchemes"))
            .is_some();
        let host = |url: &str| url::authority(url).map(str::to_ascii_lowercase);
        if has_schemes && base.is_none_or(|base| host(&base.url) != host(own)) {
            let message = format!("the credentials of the client are sent to `{own}` too");
            let hint = "see to it that this server may have them";
            self.report(Severity::Note, Code::Server, at, message, hint);
        }
    }

    fn servers_at(&mut self, pointer: &Pointer) -> Vec<Server> {
        let count = match self.document.get(pointer).map(|node| &node.value) {
            Some(crate::document::Value::Sequence(servers)) => servers.len(),
            _ => 0,
        };
        (0..count)
            .filter_map(|index| self.server(&pointer.index(index)))
            .collect()
    }

    fn server(&mut self, pointer: &Pointer) -> Option<Server> {
        let node = self.document.get(pointer)?;
        let url = self.word(node, "url", pointer)?;
        let variables = node.child("variables").and_then(Node::as_mapping);
        let Some(url) = with_defaults(url.trim_end_matches('/'), variables) else {
            let message = "the address of the server is too long";
            let hint = "give its variables shorter defaults";
            self.warning(&pointer.child("url"), message, hint);
            return None;
        };
        let at = pointer.child("url");
        if url.contains('{') {
            let message = format!("the address `{url}` has a variable without a default");
            let hint = "give every variable of the address a default under `variables`";
            self.warning(&at, message, hint);
            return None;
        }
        if let Err(fault) = url::check(&url) {
            self.report(
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
        })
    }

    fn report(
        &mut self,
        severity: Severity,
        code: Code,
        at: &Pointer,
        message: impl Into<String>,
        hint: &str,
    ) {
        self.diagnostics.push(Diagnostic {
            code,
            hint: Some(hint.to_owned()),
            ..self.document.diagnostic(severity, at, message)
        });
    }

    /// The security schemes, in the order of the document.
    pub(super) fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let pointer = Pointer::root().child("components").child("securitySchemes");
        let Some(schemes) = self.document.get(&pointer).and_then(Node::as_mapping) else {
            return Vec::new();
        };
        let names: Vec<String> = schemes.keys().cloned().collect();
        names
            .into_iter()
            .filter_map(|name| self.security_scheme(&name, &pointer.child(&name)))
            .collect()
    }

    fn security_scheme(&mut self, name: &str, at: &Pointer) -> Option<SecurityScheme> {
        let pointer = self.follow(at)?;
        let node = self.document.get(&pointer)?;
        let kind = self.word(node, "type", &pointer)?;
        let credential = match kind.as_str() {
            "apiKey" => {
                let key = self.word(node, "name", &pointer)?;
                match self.word(node, "in", &pointer)?.as_str() {
                    "query" => Credential::Query(key),
                    "header" => Credential::Header(key),
                    "cookie" => Credential::Cookie(key),
                    other => {
                        let message = format!("a key cannot stand in `{other}`");
                        let hint = "write `query`, `header` or `cookie`";
                        self.warning(&pointer.child("in"), message, hint);
                        return None;
                    }
                }
            }
            "http" => {
                let scheme = self.word(node, "scheme", &pointer)?;
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
                self.note(&pointer, message, hint);
                return None;
            }
            other => {
                let message = format!("`{other}` is no type of a security scheme");
                let hint = "write `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`";
                self.warning(&pointer.child("type"), message, hint);
                return None;
            }
        };
        Some(SecurityScheme {
            wire_name: name.to_owned(),
            name: String::new(),
            credential,
            description: self.text(&pointer, "description"),
            pointer,
        })
    }

    /// A text that must be there; without it, what it belongs to is left out with a warning.
    fn word(&mut self, node: &Node, key: &str, pointer: &Pointer) -> Option<String> {
        let found = text(node, key);
        if found.is_none() {
            let message = format!("`{key}` is missing, or no text");
            self.warning(pointer, message, "without it this cannot be used");
        }
        found
    }
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.child(key).and_then(Node::as_str).map(str::to_owned)
}
