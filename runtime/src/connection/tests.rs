use super::super::{Call, Endpoint};
use super::*;

fn connection(base: &str) -> Connection {
    Connection::builder(base)
        .query("api_key", "key1234")
        .header("authorization", "token1234")
        .build()
        .expect("a connection")
}

/// A call of an operation with a path, and perhaps with a server of its own.
fn get(connection: &Connection, path: &'static str, server: Option<&'static str>) -> Call<()> {
    let endpoint = Endpoint {
        id: "X",
        path,
        server,
        ..Endpoint::empty()
    };
    Call::new(connection, &endpoint)
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
        let call = get(&connection, "/{id}", None);
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
        let call = get(&connection, "/x", Some("http://upload.example.com/v2"));
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
fn credentials_stand_where_they_belong() {
    let connection = Connection::builder("http://example.com")
        .key_in_query("key", "query&1234")
        .key_in_header("X-Pet", "header1234")
        .key_in_cookie("session", "cookie 1234")
        .key_in_cookie("other", "cookie5678")
        .basic("jane", "hunter1234")
        .build()
        .expect("a connection");
    let call = get(&connection, "/x", None);
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

#[test]
fn an_address_that_is_too_long_says_what_to_split() {
    let connection = connection("http://example.com");
    let get = |path| get(&connection, path, None);
    let ids: Vec<String> = (0..20_000).map(|id| id.to_string()).collect();
    let request = get("/x")
        .query_list("ids", ids)
        .to_request()
        .expect("a request");
    let fault = connection
        .url(&request)
        .expect_err("an address that is too long");
    assert!(
        fault.as_str().starts_with("the address has ")
            && fault.as_str().contains("query parameter `ids`"),
        "{fault}"
    );
    let request = get("/{id}")
        .path("id", "x".repeat(70_000))
        .to_request()
        .expect("a request");
    let fault = connection
        .url(&request)
        .expect_err("a path that is too long");
    assert!(fault.as_str().contains("values in its path"), "{fault}");
}

#[test]
fn the_user_agent_names_program_and_client() {
    let builder = || Connection::builder("http://example.com").user_agent("petshop/0.1.0");
    for (builder, expected) in [
        (builder(), "petshop/0.1.0"),
        (
            builder().application("till", "2.3"),
            "till/2.3 petshop/0.1.0",
        ),
        (builder().extra_header("User-Agent", "mine"), "mine"),
    ] {
        let connection = builder.build().expect("a connection");
        assert_eq!(connection.0.headers["user-agent"], expected);
    }
    for builder in [
        builder().application("my till", "2"),
        builder().extra_header("a b", "c"),
        builder().extra_header("a", "b\nc"),
    ] {
        assert!(builder.build().expect_err("a fault").is_configuration());
    }
}
