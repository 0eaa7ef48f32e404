//! Answers as text.

use std::{fmt::Write as _, iter};

use crate::{Nesting, RequestHead};

/// A whole answer: head and body.
pub(crate) fn answer(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = head(status, headers, body.len());
    bytes.extend_from_slice(body);
    bytes
}

/// The head of an answer with a body of a length.
pub(crate) fn head(status: &str, headers: &[(&str, &str)], length: usize) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n");
    for (name, value) in headers {
        // Writing to a string cannot fail.
        let _ = write!(head, "{name}: {value}\r\n");
    }
    head.push_str("\r\n");
    head.into_bytes()
}

/// The content type of JSON.
pub(crate) const JSON: (&str, &str) = ("Content-Type", "application/json");

// Documents are written by hand, because what stands where in them decides at which column an error
// is found, and the order of a map depends on the features with which serde_json is built.

/// A message with this text.
pub(crate) fn message(text: &str) -> String {
    let text = quoted(text);
    format!(r#"{{"duration":"1.00ms","message":{{"id":"m1","text":{text}}}}}"#)
}

/// The good body: a message that names the request.
pub(crate) fn good(request: &RequestHead) -> String {
    message(&format!("{} {}", request.method, request.path()))
}

/// An error as Stream writes it.
pub(crate) fn problem(status: u16, code: i32, message: &str) -> String {
    let message = quoted(message);
    format!(
        r#"{{"code":{code},"message":{message},"StatusCode":{status},"duration":"0.10ms","more_info":"","details":[]}}"#
    )
}

/// A text as JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A page such as load balancers send.
pub(crate) const PAGE: &str = "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n\
    <body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n";

/// How deep a [`DeepJson`] nests.
const DEPTH: usize = 10_000;

/// About how long it is.
const SIZE: usize = 20_000_000;

/// 20 MB of JSON, of which a small part is held.
#[derive(Debug)]
pub(crate) struct DeepJson {
    before: String,
    piece: String,
    pieces: usize,
    after: String,
}

impl DeepJson {
    /// The good body of a request, with one more member in `message`.
    pub(crate) fn new(request: &RequestHead, member: &str, of: Nesting) -> Self {
        let member = quoted(member);
        let mut before = good(request);
        // The two braces at the end come later.
        before.truncate(before.len() - 2);
        before.push(',');
        let (piece, after) = match of {
            Nesting::Lists => {
                before.push_str(&format!(r#"{member}:{{"lists":["#));
                let nest = format!("{}{},", "[".repeat(DEPTH), "]".repeat(DEPTH));
                // After the last comma there must be something.
                (nest, "0]}".to_owned())
            }
            Nesting::Objects => {
                before.push_str(&format!("{member}:{{").repeat(DEPTH));
                before.push_str(r#""text":""#);
                ("x".repeat(SIZE / 1000), format!("\"{}", "}".repeat(DEPTH)))
            }
        };
        Self {
            before,
            pieces: SIZE / piece.len(),
            piece,
            after: after + "}}",
        }
    }

    /// The length of the document.
    pub(crate) fn len(&self) -> usize {
        self.before.len() + self.pieces * self.piece.len() + self.after.len()
    }

    /// The document, piece by piece.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = &[u8]> {
        let pieces = iter::repeat_n(self.piece.as_bytes(), self.pieces);
        iter::once(self.before.as_bytes())
            .chain(pieces)
            .chain([self.after.as_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IgnoredAny;

    use super::*;

    fn request() -> RequestHead {
        RequestHead::parse(&["GET /x?y HTTP/1.1".to_owned()]).expect("a head")
    }

    fn is_json(text: &[u8]) -> bool {
        // What is ignored may nest without a limit, and is checked all the same.
        serde_json::from_slice::<IgnoredAny>(text).is_ok()
    }

    #[test]
    fn documents_are_json() {
        let good = good(&request());
        assert!(
            is_json(good.as_bytes()) && good.contains(r#""GET /x""#),
            "{good}"
        );
        assert!(is_json(problem(400, 4, "say \"why\"").as_bytes()));
    }

    #[test]
    fn deep_documents_are_json() {
        for of in [Nesting::Lists, Nesting::Objects] {
            let deep = DeepJson::new(&request(), "custom", of);
            let text = deep.pieces().collect::<Vec<_>>().concat();
            assert_eq!(text.len(), deep.len());
            assert!(
                (19_900_000..20_300_000).contains(&text.len()),
                "{}",
                text.len()
            );
            assert!(is_json(&text), "{of:?}");
        }
    }
}
