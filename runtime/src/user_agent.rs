//! The header `User-Agent`.

use std::borrow::Cow;

use reqwest::header::HeaderValue;

use super::fault::Fault;

/// The products in the header `User-Agent`: the program's, and the client's.
pub(super) struct UserAgent {
    /// Name and version of the client, such as `petshop/0.1.0`.
    pub(super) client: Cow<'static, str>,
    application: Option<String>,
}

impl Default for UserAgent {
    fn default() -> Self {
        Self {
            client: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).into(),
            application: None,
        }
    }
}

impl UserAgent {
    /// Sets name and version of the program, which must be tokens as HTTP defines them. The version
    /// may be empty.
    pub(super) fn set_application(&mut self, name: &str, version: &str) -> Result<(), Fault> {
        for (what, text) in [("name", name), ("version", version)] {
            let is_empty = text.is_empty() && what == "name";
            if is_empty || !text.chars().all(is_token) {
                return Err(Fault::new(format!(
                    "the application's {what} `{}` cannot stand in a User-Agent: use letters, digits, `.`, `-` and `_`",
                    text.escape_debug()
                )));
            }
        }
        self.application = Some(match version {
            "" => name.to_owned(),
            version => format!("{name}/{version}"),
        });
        Ok(())
    }

    /// The value of the header.
    pub(super) fn header(&self) -> HeaderValue {
        let text = match &self.application {
            Some(application) => Cow::Owned(format!("{application} {}", self.client)),
            None => Cow::Borrowed(&*self.client),
        };
        // Only a client written by hand can name itself by something else than a token.
        HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(env!("CARGO_PKG_NAME")))
    }
}

/// Returns true for the characters of a token (RFC 9110, section 5.6.2).
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products() {
        let mut agent = UserAgent {
            client: "petshop/0.1.0".into(),
            ..UserAgent::default()
        };
        assert_eq!(agent.header(), "petshop/0.1.0");
        agent.set_application("till", "2.3").expect("tokens");
        assert_eq!(agent.header(), "till/2.3 petshop/0.1.0");
        agent.set_application("till", "").expect("a token");
        assert_eq!(agent.header(), "till petshop/0.1.0");
        for (name, version) in [
            ("", "1"),
            ("my till", "1"),
            ("till", "1/2"),
            ("till\r\n", ""),
        ] {
            let fault = agent.set_application(name, version).expect_err(name);
            assert!(fault.as_str().contains("User-Agent"), "{fault}");
        }
    }
}
