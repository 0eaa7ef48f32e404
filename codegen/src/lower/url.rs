//! The address of a server, as far as the generator judges it.

/// A part that no address of a server may have.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) message: &'static str,
    pub(super) hint: &'static str,
}

/// Checks an address, whole or relative, whose variables have their values. The message does not quote
/// it: a password may be part of it.
pub(super) fn check(url: &str) -> Result<(), Fault> {
    let fault = |message, hint| Err(Fault { message, hint });
    if authority(url).is_some_and(|authority| authority.contains('@')) {
        return fault(
            "the address of the server has a user name or a password",
            "remove what stands before `@`: credentials are declared under `securitySchemes`",
        );
    }
    if url.contains('?') {
        return fault(
            "the address of the server has a query",
            "end it before `?`, and declare what follows as parameters",
        );
    }
    if url.contains('#') {
        return fault(
            "the address of the server has a fragment",
            "end it before `#`: a fragment is never sent",
        );
    }
    if !url.chars().all(is_allowed) {
        return fault(
            "the address of the server has a character that no address has",
            "percent-encode it, or write the host in Punycode",
        );
    }
    Ok(())
}

/// The part of an address between `//` and the path: user, host and port.
pub(super) fn authority(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("//")?;
    let is_scheme = scheme.is_empty() || (scheme.ends_with(':') && !scheme.contains('/'));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    is_scheme.then_some(&rest[..end])
}

/// Returns true for what RFC 3986 allows in an address. Whatever it does not could end a string, a link
/// or a line where the address is written.
fn is_allowed(character: char) -> bool {
    character.is_ascii_graphic()
        && !matches!(
            character,
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_addresses_are_allowed() {
        for url in [
            "https://api.example.com/v1",
            "http://localhost:8080",
            "https://[::1]:8080/a%20b/@me",
            "/v1",
            "//example.com/v1",
            "",
        ] {
            assert_eq!(check(url), Ok(()), "{url}");
        }
    }

    #[test]
    fn addresses_with_other_parts_are_refused() {
        for (url, part) in [
            ("https://user:secret@example.com", "user name"),
            ("https://example.com\\@evil.example.com", "user name"),
            ("//token@example.com/v1", "user name"),
            ("https://user@example.com?a=b", "user name"),
            ("https://example.com/v1?key=secret", "query"),
            ("/v1?key=secret", "query"),
            ("https://example.com/#/v1", "fragment"),
            ("https://example.com/`v1`", "character"),
            ("https://example.com/\u{202e}", "character"),
            ("https://example.com/\n#[cfg]", "fragment"),
            ("https://example.com/a\nb", "character"),
        ] {
            let fault = check(url).expect_err(url);
            assert!(fault.message.contains(part), "{url}: {}", fault.message);
            assert!(!fault.message.contains("secret"));
        }
    }

    #[test]
    fn the_authority_ends_where_the_path_begins() {
        assert_eq!(
            authority("https://a.example.com:1/b//c"),
            Some("a.example.com:1")
        );
        assert_eq!(authority("/v1//b"), None);
        assert_eq!(authority("v1"), None);
    }
}
