//! A request as a value.

mod secrets;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use serde_json::Value;

use super::body::{self, Body};
use super::fault::Fault;
use super::query::Query;
use super::redact::{SecretNames, is_secret};
use super::style::Style;
use super::{Endpoint, Error, Options, Part, RequestBody, path};

use secrets::shown_path;

/// The media type of most bodies.
const JSON: &str = "application/json";
pub(super) use secrets::{Shown, shown_pairs};

/// The HTTP request of an operation, before a connection adds its address, key and token.
///
/// What makes it is a pure function without a network, so that a test can compare what an operation
/// would send. Two requests are equal if they would be sent alike.
#[derive(Clone, PartialEq)]
pub struct Request {
    pub(super) operation: Cow<'static, str>,
    pub(super) method: Method,
    /// The path with the names of its parameters, if it has been made of such a template.
    pub(super) template: Option<&'static str>,
    pub(super) path: String,
    pub(super) query: Query,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    pub(super) server: Option<&'static str>,
    /// The names of the secrets that it carries, and that answers to it have.
    pub(super) secrets: SecretNames,
}

impl Request {
    /// The id of the operation, as the description of the API spells it; method and path of a
    /// [`RawRequest`](super::RawRequest).
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path, percent-encoded, without the base URL.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The base URL that the description gives this operation alone. It counts unless the connection
    /// was given a base URL.
    pub fn server(&self) -> Option<&'static str> {
        self.server
    }

    /// The query, percent-encoded, sorted by name, without a question mark. Empty if there is none.
    pub fn query(&self) -> String {
        self.query.to_string()
    }

    /// The headers of this request alone, without those that every request of a connection carries.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The bytes of a body that is JSON, text or a form of names and values.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Body::Json(bytes) | Body::Text(bytes) | Body::UrlEncoded(bytes) => Some(bytes),
            Body::Empty | Body::Form(_) | Body::File(_) => None,
        }
    }

    /// A JSON body as a value that can be compared and searched.
    pub fn json(&self) -> Option<serde_json::Value> {
        self.bytes()
            .and_then(|document| serde_json::from_slice(document).ok())
    }
}

/// Without the values of secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut request = f.debug_struct("Request");
        request.field("operation", &self.operation);
        request.field("method", &self.method);
        let names = self.secrets;
        request.field("path", &shown_path(self.template, &self.path, names));
        if let Some(server) = self.server {
            request.field("server", &server);
        }
        if !self.query.is_empty() {
            let value = &self.query;
            request.field("query", &Shown { value, names });
        }
        if !self.headers.is_empty() {
            request.field("headers", &self.headers);
        }
        let value = &self.body;
        request.field("body", &Shown { value, names }).finish()
    }
}

/// A request while it is put together: all that setters have set, and the first thing that went
/// wrong.
#[derive(Clone, PartialEq)]
pub(super) struct Draft {
    operation: Cow<'static, str>,
    method: Method,
    /// The template that the path is made of. `None` for a path as the caller wrote it.
    template: Option<&'static str>,
    /// The path, with the names of those parameters that are not set.
    path: String,
    query: Query,
    headers: HeaderMap,
    /// Cookies by name, as `name=value`.
    cookies: BTreeMap<&'static str, String>,
    body: body::Draft,
    part_types: &'static [(&'static str, &'static str)],
    server: Option<&'static str>,
    secrets: SecretNames,
    fault: Option<Fault>,
}

impl Draft {
    pub(super) fn new<T>(endpoint: &Endpoint<T>) -> Self {
        // Enough room for most values.
        let mut path = String::with_capacity(endpoint.path.len() + 64);
        path.push_str(endpoint.path);
        let mut draft = Self {
            operation: endpoint.id.into(),
            template: Some(endpoint.path),
            query: Query::new(endpoint.query, endpoint.reserved),
            part_types: endpoint.part_types,
            server: endpoint.server,
            secrets: SecretNames::new(endpoint.secrets),
            ..Self::empty(endpoint.method.clone(), path)
        };
        let media_type = match endpoint.body {
            RequestBody::Object(media_type) | RequestBody::Value(media_type) => media_type,
            RequestBody::None | RequestBody::Multipart | RequestBody::UrlEncoded => JSON,
        };
        if media_type != JSON {
            draft.header("content-type", media_type);
        }
        match endpoint.body {
            RequestBody::Object(_) => draft.body.become_object(),
            RequestBody::Multipart => draft.body.become_form(),
            RequestBody::UrlEncoded => draft.body.become_url_encoded(),
            RequestBody::None | RequestBody::Value(_) => {}
        }
        draft
    }

    fn empty(method: Method, path: String) -> Self {
        Self {
            operation: "".into(),
            method,
            template: None,
            path,
            query: Query::default(),
            headers: HeaderMap::new(),
            cookies: BTreeMap::new(),
            body: body::Draft::default(),
            part_types: &[],
            server: None,
            secrets: SecretNames::default(),
            fault: None,
        }
    }

    /// A request to a path of the caller's. `shown` is the path as messages show it.
    pub(super) fn raw(method: Method, path: String, shown: &str) -> Self {
        Self {
            operation: format!("{method} {shown}").into(),
            ..Self::empty(method, path)
        }
    }

    pub(super) fn operation(&self) -> Cow<'static, str> {
        self.operation.clone()
    }

    /// The value of a query parameter, decoded.
    pub(super) fn query_value(&self, name: &str) -> Option<String> {
        self.query.get(name)
    }

    /// The JSON text of a field of the body.
    pub(super) fn body_field(&self, name: &str) -> Option<&[u8]> {
        self.body.get(name)
    }

    /// Sets a parameter of the path. A path of the caller's has none.
    pub(super) fn path(&mut self, name: &'static str, value: &str) {
        let result = path::set(&mut self.path, name, value);
        self.note(result);
    }

    /// Sets a parameter of the path to what a style makes of a value.
    pub(super) fn path_styled(
        &mut self,
        name: &'static str,
        style: Style,
        value: &Value,
    ) -> Result<(), Fault> {
        path::set_styled(&mut self.path, name, style, value)
    }

    /// Sets a cookie to a text that is encoded already; none if there is nothing to say.
    pub(super) fn cookie(&mut self, name: &'static str, pairs: Option<String>) {
        match pairs {
            Some(pairs) => self.cookies.insert(name, pairs),
            None => self.cookies.remove(name),
        };
    }

    pub(super) fn query(&mut self) -> &mut Query {
        &mut self.query
    }

    pub(super) fn header(&mut self, name: &str, value: &str) {
        let result = set_header(&mut self.headers, name, value);
        hide_header(&mut self.headers, name, self.secrets);
        self.note(result);
    }

    pub(super) fn body(&mut self) -> &mut body::Draft {
        &mut self.body
    }

    /// The content type that the description gives a part of a form.
    pub(super) fn part_type(&self, name: &str) -> Option<&'static str> {
        let known = self.part_types.iter().find(|(part, _)| *part == name);
        known.map(|(_, media_type)| *media_type)
    }

    /// Keeps the first fault: later ones may only follow from it.
    pub(super) fn note<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(fault) => {
                self.fault.get_or_insert(fault);
                None
            }
        }
    }

    /// The request, with what the options of the call add to it.
    pub(super) fn build(self, options: &Options) -> Result<Request, Error> {
        let operation = self.operation();
        self.try_build(options)
            .map_err(|fault| Error::build(fault.as_str()).of(operation))
    }

    fn try_build(self, options: &Options) -> Result<Request, Fault> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let path = match self.template {
            Some(_) => path::finish(self.path)?,
            None => path::literal(self.path)?,
        };
        let extra = options.extra()?;
        let mut query = self.query;
        query.extend(&extra.query);
        let mut headers = self.headers;
        if !self.cookies.is_empty() {
            let cookies: Vec<&str> = self.cookies.values().map(String::as_str).collect();
            set_header(&mut headers, "cookie", &cookies.join("; "))?;
        }
        for (name, value) in &extra.headers {
            set_header(&mut headers, name, value)?;
            hide_header(&mut headers, name, self.secrets);
        }
        let mut body = self.body;
        for (name, json) in &extra.fields {
            body.extra(name, json)?;
        }
        Ok(Request {
            operation: self.operation,
            method: self.method,
            template: self.template,
            path,
            query,
            headers,
            body: body.finish(self.secrets),
            server: self.server,
            secrets: self.secrets,
        })
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut call = f.debug_struct("Call");
        call.field("operation", &self.operation);
        call.field("method", &self.method);
        let names = self.secrets;
        call.field("path", &shown_path(self.template, &self.path, names));
        if !self.query.is_empty() {
            let value = &self.query;
            call.field("query", &Shown { value, names });
        }
        if !self.headers.is_empty() {
            call.field("headers", &self.headers);
        }
        if !self.cookies.is_empty() {
            // Names only: the values may be secrets.
            call.field("cookies", &self.cookies.keys());
        }
        let value = &self.body;
        call.field("body", &Shown { value, names });
        if let Some(fault) = &self.fault {
            call.field("fault", fault);
        }
        call.finish()
    }
}

/// Hides the value of a header in `Debug` output, if it is a secret.
fn hide_header(headers: &mut HeaderMap, name: &str, secrets: SecretNames) {
    if let Some(value) = headers.get_mut(name)
        && secrets.contains_header(name)
    {
        value.set_sensitive(true);
    }
}

/// Sets a header in place of one of the same name.
pub(super) fn set_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Fault> {
    let fault = |what: &str| Fault::new(format!("header `{}` {what}", name.escape_debug()));
    let parsed =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| fault("is not a valid name"))?;
    if parsed == CONTENT_LENGTH || parsed == TRANSFER_ENCODING {
        // A length that differs from the body's would make the server read the rest of it as
        // another request.
        return Err(fault("is set by the HTTP client"));
    }
    // Servers read such bytes in different ways, and many refuse them. The message does not show the
    // value, which may be a secret.
    if !value.is_ascii() {
        return Err(fault("has a value with characters outside of ASCII"));
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| fault("has a value with characters that no header can carry"))?;
    value.set_sensitive(is_secret(name));
    headers.insert(parsed, value);
    Ok(())
}
