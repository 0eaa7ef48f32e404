//! What identifies the caller: the security schemes that a description can ask for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderValue};

use super::super::fault::Fault;
use super::super::path::encode;
use super::super::request::set_header;
use super::ConnectionBuilder;

/// Credentials are sent with every request, whatever the operation asks for, and never anywhere but to
/// the base URL. Values are secrets: neither `Debug` nor an error shows them.
impl ConnectionBuilder {
    /// A key in the query.
    pub fn key_in_query(mut self, name: &'static str, key: &str) -> Self {
        self.check(name, key);
        self.keep_secret(key);
        self.query.set(name, key);
        self
    }

    /// A key in a header.
    pub fn key_in_header(mut self, name: &'static str, key: &str) -> Self {
        self.check(name, key);
        self.keep_secret(key);
        if let Err(fault) = set_header(&mut self.headers, name, key) {
            self.fault.get_or_insert(fault);
        }
        self.hide_header(name);
        self
    }

    /// A key in a cookie, beside those of other names.
    pub fn key_in_cookie(mut self, name: &'static str, key: &str) -> Self {
        self.check(name, key);
        self.keep_secret(key);
        // A cookie can hold neither spaces, commas nor semicolons; encoded, any key can be sent.
        let own = format!("{name}={}", encode(key));
        let others = self
            .headers
            .get(COOKIE)
            .and_then(|value| value.to_str().ok());
        let all = match others {
            Some(others) => format!("{others}; {own}"),
            None => own,
        };
        if let Err(fault) = set_header(&mut self.headers, COOKIE.as_str(), &all) {
            self.fault.get_or_insert(fault);
        }
        self.hide_header(COOKIE.as_str());
        self
    }

    /// A bearer token, such as one of OAuth 2.
    pub fn bearer(self, token: &str) -> Self {
        self.authorization("Bearer", token)
    }

    /// A user name and a password. The name must be without a colon, which is where the server parts
    /// the two.
    pub fn basic(mut self, user: &str, password: &str) -> Self {
        if user.contains(':') {
            self.fault
                .get_or_insert_with(|| Fault::new("the user name has a colon in it"));
        }
        // Some APIs take a key for a user name, and no password.
        self.keep_secret(if password.is_empty() { user } else { password });
        let pair = STANDARD.encode(format!("{user}:{password}"));
        self.authorization("Basic", &pair)
    }

    /// Credentials of another scheme of the header `Authorization`, in place of those set before.
    pub fn authorization(mut self, scheme: &str, credentials: &str) -> Self {
        self.check(scheme, credentials);
        self.keep_secret(credentials);
        let value = format!("{scheme} {credentials}");
        self.key_in_header(AUTHORIZATION.as_str(), &value)
    }

    /// An empty credential is a variable that was not set. A server would only say that it is missing.
    fn check(&mut self, name: &str, value: &str) {
        if value.trim().is_empty() {
            self.fault
                .get_or_insert_with(|| Fault::new(format!("the credential for `{name}` is empty")));
        }
    }

    pub(super) fn keep_secret(&mut self, value: &str) {
        self.secrets.push(value.to_owned());
        // As it stands in an address or a cookie, if it stands there in another way.
        let encoded = encode(value).to_string();
        if encoded != value {
            self.secrets.push(encoded);
        }
    }

    fn hide_header(&mut self, name: &str) {
        if let Some(value) = self.headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
}

/// The cookies of a connection and of a request, in one header.
pub(super) fn join_cookies(common: &HeaderValue, own: &HeaderValue) -> HeaderValue {
    let joined = [common.as_bytes(), b"; ", own.as_bytes()].concat();
    let mut joined = HeaderValue::from_bytes(&joined).unwrap_or_else(|_| own.clone());
    joined.set_sensitive(true);
    joined
}
