//! Which values are kept out of `Debug` output and error texts.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The length from which on a secret is looked for.
const SHORTEST: usize = 4;

/// What stands in place of a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// Whether a header, parameter or field of this name may carry a secret.
///
/// Rather one name too many than one too few: all that is lost is a value in `Debug` output.
pub(super) fn is_secret(name: &str) -> bool {
    const PARTS: [&str; 9] = [
        "authorization",
        "api_key",
        "api-key",
        "apikey",
        "secret",
        "token",
        "password",
        "cookie",
        "signature",
    ];
    let name = name.to_ascii_lowercase();
    PARTS.iter().any(|part| name.contains(part))
}

/// `text` without any of the `secrets`.
///
/// Very short secrets are left alone: replacing every `a` would hide the text and nothing else.
pub(super) fn redact<'a>(text: &'a str, secrets: &[String]) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(text);
    for secret in secrets.iter().filter(|secret| secret.len() >= SHORTEST) {
        if text.contains(secret.as_str()) {
            text = Cow::Owned(text.replace(secret.as_str(), REDACTED));
        }
    }
    text
}

/// Whether one of the `secrets`, or a part of a token, can be read in `text`: in whatever case and
/// however often percent-encoded. For what a server makes up of what it was sent, such as an
/// address.
pub(super) fn reveals(text: &str, secrets: &[String]) -> bool {
    let secrets: Vec<String> = secrets
        .iter()
        // The parts of a token are secrets by themselves, above all its signature.
        .flat_map(|secret| secret.split('.').chain([secret.as_str()]))
        .filter(|secret| secret.len() >= SHORTEST)
        .map(str::to_ascii_lowercase)
        .collect();
    let mut text = text.to_ascii_lowercase();
    loop {
        if secrets.iter().any(|secret| text.contains(secret)) {
            return true;
        }
        let decoded = percent_decode_str(&text)
            .decode_utf8_lossy()
            .to_ascii_lowercase();
        if decoded == text {
            return false;
        }
        text = decoded;
    }
}

/// A JSON document for a log: as one line of a bounded length, without the values of fields that
/// look like secrets. What is not JSON is only counted, because nobody knows what stands in it.
#[cfg(feature = "tracing")]
pub(super) fn redact_body(body: &[u8]) -> String {
    // Enough for what one wants to see, and little enough for a line.
    const LONGEST: usize = 4096;
    match serde_json::from_slice(body) {
        Ok(mut value) => {
            redact_value(&mut value);
            one_line(&value.to_string(), LONGEST)
        }
        Err(_) => format!("[{} bytes]", body.len()),
    }
}

#[cfg(feature = "tracing")]
fn redact_value(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                if is_secret(name) {
                    *value = REDACTED.into();
                } else {
                    redact_value(value);
                }
            }
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(redact_value),
        _ => {}
    }
}

/// `text` as one line of at most `limit` characters, so that what a server sends can neither break
/// up a log nor fill it.
pub(super) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(limit));
    let mut characters = 0;
    for word in text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
            characters += 1;
        }
        for c in word.chars() {
            if characters >= limit {
                line.push('…');
                return line;
            }
            line.push(c);
            characters += 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets() {
        for name in [
            "Authorization",
            "api_key",
            "X-Api-Key",
            "user_token",
            "PASSWORD",
            "Set-Cookie",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["limit", "id", "Accept", "key"] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn secrets_are_replaced_everywhere() {
        let secrets = ["abcd1234".to_owned(), "x".to_owned()];
        assert_eq!(
            redact("key abcd1234 (abcd1234) x", &secrets),
            "key [redacted] ([redacted]) x"
        );
    }

    #[test]
    fn secrets_are_found_in_disguise() {
        let secrets = ["Key1234", "eyJhbGci.eyJzZXJ2.Sig-nature_"].map(str::to_owned);
        for text in [
            "/x/Key1234",
            "/x/kEY1234/y",
            "https://key1234.example.com",
            "/%4bey1234",
            "/%254bey1234",
            "https://eyjhbgci.eyjzzxj2.sig-nature_.example.com",
            "/eyJhbGci%2EeyJzZXJ2%2ESig-nature_",
            "/a/sig-nature_/b",
            "/eyJzZXJ2",
        ] {
            assert!(reveals(text, &secrets), "{text}");
        }
        for text in [
            "",
            "/",
            "https://example.com/key/1234",
            "/%",
            "/%zz",
            "/%ff%2",
        ] {
            assert!(!reveals(text, &secrets), "{text}");
        }
        assert!(!reveals("/a", &["a".to_owned()]));
    }

    #[cfg(feature = "tracing")]
    #[test]
    fn bodies_are_shown_without_secrets() {
        for (body, shown) in [
            (
                r#"{"a":[{"user_token":"abc"},{"text":"hi"}]}"#,
                r#"{"a":[{"user_token":"[redacted]"},{"text":"hi"}]}"#,
            ),
            (r#"{"password":{"b":1}}"#, r#"{"password":"[redacted]"}"#),
        ] {
            assert_eq!(redact_body(body.as_bytes()), shown);
        }
        assert_eq!(redact_body(b"token=abc"), "[9 bytes]");
        assert!(redact_body(&[b"\"", &[b'x'; 10_000][..], b"\""].concat()).len() < 5000);
    }

    #[test]
    fn text_of_a_server_becomes_one_short_line() {
        assert_eq!(one_line(" a\r\n b\tc\u{1b}[0m ", 100), "a b c [0m");
        assert_eq!(one_line("äöüß", 3), "äöü…");
        assert_eq!(one_line("", 3), "");
    }
}
