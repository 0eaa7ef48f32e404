use super::*;

fn connection(base: &str) -> Connection {
    Connection::builder(base)
        .query("api_key", "key1234")
        .header("authorization", "token1234")
        .build()
        .expect("a connection")
}

#[test]
fn base_urls_that_cannot_be() {
    for base in [
        "",
        "example.com",
        "/api",
        "ftp://example.com",
        "data:text/plain,x",
        "https://user:hunter2@example.com",
        "https://example.com/?api_key=hunter2",
        "https://example.com/#x",
    ] {
        let error = Connection::builder(base).build().expect_err(base);
        assert!(error.is_configuration(), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[test]
fn addresses() {
    for (base, expected) in [
        (
            "http://example.com",
            "http://example.com/x%2Fy?api_key=key1234",
        ),
        (
            "http://example.com/",
            "http://example.com/x%2Fy?api_key=key1234",
        ),
        (
            "http://example.com:81/proxy/",
            "http://example.com:81/proxy/x%2Fy?api_key=key1234",
        ),
    ] {
        let connection = connection(base);
        let call = super::super::Call::empty(&connection, "X", reqwest::Method::GET, "/{id}");
        let request = call.path("id", "x/y").to_request().expect("a request");
        assert_eq!(connection.url(&request).expect("a URL").as_str(), expected);
    }
}

#[test]
fn debug_shows_no_secret() {
    let connection = connection("http://example.com");
    let text = format!("{connection:?}");
    assert!(text.contains("example.com"), "{text}");
    assert!(!text.contains("1234"), "{text}");
    assert_eq!(
        connection.redact("bad key1234, token1234"),
        "bad [redacted], [redacted]"
    );
}

#[test]
fn a_context_is_kept_for_all_clones() {
    let kept = Connection::builder("http://localhost")
        .context("first")
        .context(7_u8)
        .build()
        .expect("a connection");
    assert_eq!(kept.clone().context(), Some(&7_u8));
    assert_eq!(kept.context::<&str>(), None);
    assert_eq!(connection("http://localhost").context::<u8>(), None);
}
