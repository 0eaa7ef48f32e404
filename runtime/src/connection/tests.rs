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
fn a_server_of_its_own_counts_unless_all_calls_go_elsewhere() {
    let builder = || Connection::builder("http://example.com/v1");
    let elsewhere = || builder().base_url("http://localhost:81");
    for (builder, url, server) in [
        (
            builder(),
            "http://upload.example.com/v2/x",
            "upload.example.com",
        ),
        (elsewhere(), "http://localhost:81/x", "localhost:81"),
    ] {
        let connection = builder.build().expect("a connection");
        let call = super::super::Call::empty(&connection, "X", reqwest::Method::GET, "/x");
        let call = call.at("http://upload.example.com/v2");
        let request = call.to_request().expect("a request");
        assert_eq!(connection.url(&request).expect("a URL").as_str(), url);
        assert_eq!(connection.server(&request), server);
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
fn https_needs_tls_or_a_client_that_has_it() {
    let url = |text: &str| Url::parse(text).expect("a URL");
    for base in [
        "https://example.com",
        "HTTPS://example.com",
        " https://example.com",
    ] {
        let error = check_tls(&url(base), false).expect_err(base);
        assert!(error.is_configuration(), "{error}");
        assert!(error.to_string().contains("rustls"), "{error}");
        assert!(check_tls(&url(base), true).is_ok());
    }
    assert!(check_tls(&url("http://localhost"), false).is_ok());
}

#[test]
fn tls_without_cryptography_is_an_error_and_no_panic() {
    let error = check_provider(false).expect_err("an error");
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("install_default"), "{error}");
    assert!(check_provider(true).is_ok());
    // Without the feature `rustls`, no test installs a provider.
    let built = Connection::builder("http://example.com").build();
    assert_eq!(built.is_ok(), has_provider());
}

#[test]
fn credentials_stand_where_they_belong() {
    let connection = Connection::builder("http://example.com")
        .key_in_query("key", "query&1234")
        .key_in_header("X-Pet", "header1234")
        .key_in_cookie("session", "cookie 1234")
        .key_in_cookie("other", "cookie5678")
        .basic("jane", "hunter1234")
        .build()
        .expect("a connection");
    let call = super::super::Call::empty(&connection, "X", reqwest::Method::GET, "/x");
    let request = call.header("cookie", "theme=dark").to_request();
    let request = request.expect("a request");
    let url = connection.url(&request).expect("a URL");
    assert_eq!(url.as_str(), "http://example.com/x?key=query%261234");
    let headers = connection.headers(&request);
    for (name, expected) in [
        ("x-pet", "header1234"),
        ("authorization", "Basic amFuZTpodW50ZXIxMjM0"),
        (
            "cookie",
            "session=cookie%201234; other=cookie5678; theme=dark",
        ),
    ] {
        assert_eq!(headers[name], expected);
    }
    let shown = format!("{connection:?} {headers:?}");
    for secret in ["1234", "5678", "amFuZTpodW50ZXIxMjM0"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let told = connection.redact("query&1234 query%261234 header1234 cookie%201234 hunter1234");
    assert!(!told.contains("1234"), "{told}");
}

#[test]
fn the_last_authorization_counts() {
    let builder = Connection::builder("http://example.com");
    let connection = builder.bearer("first").basic("key", "").bearer("second");
    let connection = connection.build().expect("a connection");
    assert_eq!(connection.0.headers["authorization"], "Bearer second");
}

#[test]
fn credentials_that_cannot_be_sent() {
    let builder = || Connection::builder("http://example.com");
    for (builder, named) in [
        (builder().bearer("a\nb"), "authorization"),
        (builder().bearer(""), "empty"),
        (builder().key_in_query("key", ""), "empty"),
        (builder().key_in_header("X-Pet", "a\u{0}"), "X-Pet"),
        (builder().basic("a:b", "c"), "colon"),
    ] {
        let error = builder.build().expect_err(named);
        assert!(error.is_configuration(), "{error}");
        assert!(error.to_string().contains(named), "{error}");
    }
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
