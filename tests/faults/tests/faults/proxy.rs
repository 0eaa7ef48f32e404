//! Proxies of the environment, and systems without certificates.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use chat_sdk::{Bytes, Client, Error, ErrorKind, Request, http};
use fault_server::{Fault, FaultServer, Refused};

use crate::common::child::{self, block_on, is_child};
use crate::common::{Call, KEY, LONG, SECRET, Tries, all_texts, client};
use crate::table::{compare, stable};

/// A password that no error may show.
const PASSWORD: &str = "proxypass51";

/// A proxy that gives every connection the same answer, in threads of its own.
struct Proxy {
    address: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    fn start(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        // Ends with the process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { continue };
                let mut request = Vec::new();
                let mut byte = [0];
                while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|n| n > 0)
                {
                    request.push(byte[0]);
                }
                log.lock()
                    .expect("no panic")
                    .push(String::from_utf8_lossy(&request).into_owned());
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Self { address, requests }
    }

    fn url(&self) -> String {
        format!("http://user:{PASSWORD}@{}", self.address)
    }
}

async fn error_of(base_url: &str) -> Error {
    let client = client(base_url, LONG, Tries::Once)
        .build()
        .expect("a client");
    let error = Call::Read.make(&client, "m1").await.expect_err("no answer");
    assert!(!all_texts(&error).contains(PASSWORD), "{error:?}");
    error
}

/// A server that no test reaches: `.invalid` is never registered.
const SERVER: &str = "https://chat.invalid";

#[test]
fn a_proxy_that_cannot_be_reached() {
    let refused = Refused::new().expect("a port");
    let url = refused
        .url()
        .replace("http://", &format!("http://user:{PASSWORD}@"));
    let unknown = format!("http://{}.invalid:3128", "x".repeat(64));
    for (proxy, said) in [(url, "127.0.0.1:"), (unknown, ".invalid:3128")] {
        let variables = [
            ("HTTPS_PROXY", proxy.as_str()),
            ("HTTP_PROXY", &proxy),
            ("SAID", said),
        ];
        if is_child("proxy::a_proxy_that_cannot_be_reached", &variables) {
            let said = std::env::var("SAID").expect("a variable");
            return block_on(async {
                child::authority();
                for base_url in [SERVER, "http://chat.invalid"] {
                    let error = error_of(base_url).await;
                    let text = error.to_string();
                    assert!(
                        text.contains("cannot connect to the proxy ")
                            && text.contains(&said)
                            && text.contains("on the way to chat.invalid"),
                        "{text}"
                    );
                    assert!(
                        error.is_proxy() && error.is_connect() && !error.is_dns(),
                        "{error:?}"
                    );
                    assert!(error.is_retryable() && error.did_nothing());
                }
            });
        }
    }
}

#[test]
fn a_proxy_that_refuses() {
    for (answer, status, retryable) in [
        (
            "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
            "407",
            "false",
        ),
        (
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
            "403",
            "false",
        ),
        (
            "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
            "502",
            "true",
        ),
    ] {
        let proxy = Proxy::start(answer);
        let url = proxy.url();
        let variables = [
            ("HTTPS_PROXY", url.as_str()),
            ("STATUS", status),
            ("RETRYABLE", retryable),
        ];
        if is_child("proxy::a_proxy_that_refuses", &variables) {
            let variable = |name| std::env::var(name).expect("a variable");
            return block_on(async {
                child::authority();
                let error = error_of(SERVER).await;
                assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
                let status = error.status().map(|status| status.as_u16().to_string());
                assert_eq!(status, Some(variable("STATUS")), "{error:?}");
                assert!(error.is_proxy(), "{error:?}");
                assert!(
                    error
                        .to_string()
                        .contains("refuses a connection to chat.invalid: "),
                    "{error}"
                );
                assert_eq!(error.is_retryable().to_string(), variable("RETRYABLE"));
            });
        }
        // Nothing but the question for a tunnel arrives, with the password for the proxy.
        let requests = proxy.requests.lock().expect("no panic");
        assert!(!requests.is_empty());
        for request in &*requests {
            assert!(
                request.starts_with("CONNECT chat.invalid:443 HTTP/1.1\r\n"),
                "{request}"
            );
            let lower = request.to_ascii_lowercase();
            assert!(lower.contains("proxy-authorization: basic "), "{request}");
            assert!(
                !request.contains(KEY) && !request.contains(SECRET),
                "{request}"
            );
        }
    }
}

#[test]
fn a_star_in_no_proxy_counts_for_addresses() {
    let refused = Refused::new().expect("a port").url();
    let variables = [("HTTP_PROXY", refused.as_str()), ("NO_PROXY", "*")];
    if is_child("proxy::a_star_in_no_proxy_counts_for_addresses", &variables) {
        block_on(async {
            let server = FaultServer::start(Fault::None).await.expect("a server");
            let client = client(&server.url(), LONG, Tries::Once)
                .build()
                .expect("a client");
            let text = Call::Read.make(&client, "m1").await.expect("an answer");
            assert_eq!(text, Call::Read.line("m1"));
        });
    }
}

#[test]
fn a_socks_proxy_needs_the_feature() {
    let variables = [("ALL_PROXY", "socks5h://user:proxypass51@127.0.0.1:1080")];
    if is_child("proxy::a_socks_proxy_needs_the_feature", &variables) {
        child::authority();
        let error = client(SERVER, LONG, Tries::Once)
            .build()
            .expect_err("no feature");
        assert!(error.is_configuration(), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains("127.0.0.1:1080") && text.contains("feature `socks`"),
            "{text}"
        );
        assert!(!all_texts(&error).contains(PASSWORD), "{error:?}");
    }
}

/// A slim image has no certificates: https says so with the remedy, and nothing else needs them.
#[test]
fn a_system_without_certificates() {
    if !is_child("proxy::a_system_without_certificates", &[]) {
        return;
    }
    block_on(async {
        let error = Client::new(KEY, SECRET).expect_err("no certificates");
        assert!(error.is_configuration(), "{error:?}");
        let text = error.to_string();
        for said in [
            "the HTTP client cannot be made: ",
            "ca-certificates",
            "SSL_CERT_FILE",
            "`bundled-roots`",
        ] {
            assert!(text.contains(said), "{said} in {text}");
        }
        let server = FaultServer::start(Fault::None).await.expect("a server");
        let client = client(&server.url(), LONG, Tries::Once)
            .build()
            .expect("a client");
        Call::Read
            .make(&client, "m1")
            .await
            .expect("an answer over http");

        let canned = |_: &Request| {
            http::Response::new(Bytes::from_static(b"{\"message\":{\"text\":\"hi\"}}"))
        };
        let client = Client::builder(KEY, SECRET)
            .transport(canned)
            .build()
            .expect("a client");
        assert_eq!(
            Call::Read.make(&client, "m1").await.expect("an answer"),
            "hi"
        );
    });
}

/// A listener that ends every TLS handshake after the first message of the client.
fn ends_handshakes() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let _ = stream.and_then(|mut stream| stream.read(&mut [0; 16_384]));
        }
    });
    format!("https://{address}")
}

/// The table of the README about the way to the server.
#[test]
fn table_of_networks() {
    let refused = Refused::new().expect("a port").url();
    let unknown = format!("http://{}.invalid:3128", "x".repeat(64));
    let proxy = |answer| Proxy::start(answer).url();
    let unauthorized = proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    let forbidden = proxy("HTTP/1.1 403 Forbidden\r\n\r\n");
    let unreachable = proxy("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    let ends = ends_handshakes();
    let through = |proxy: &str| {
        vec![
            ("HTTPS_PROXY", proxy.to_owned()),
            ("TRUSTS", "1".to_owned()),
        ]
    };
    let to = |url: &str| vec![("BASE_URL", url.to_owned()), ("TRUSTS", "1".to_owned())];
    let mut table = String::from(
        "| fault | kind | `connect_failure` | retryable | error |\n|---|---|---|---|---|\n",
    );
    for (name, variables) in [
        ("a proxy that refuses connections", through(&refused)),
        ("a proxy whose name is unknown", through(&unknown)),
        ("a proxy that answers 407", through(&unauthorized)),
        ("a proxy that answers 403", through(&forbidden)),
        ("a proxy that answers 502", through(&unreachable)),
        (
            "a SOCKS proxy without the feature",
            through("socks5h://127.0.0.1:1080"),
        ),
        ("a server that ends the TLS handshake", to(&ends)),
        ("a system without certificates", vec![]),
    ] {
        let variables: Vec<_> = variables
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let Some(output) = child::run("proxy::table_of_networks", &variables) else {
            return block_on(print_row());
        };
        let row = output.lines().find_map(|line| line.split_once("row: "));
        let (_, row) = row.expect("a row");
        table.push_str(&format!("| {name} | {row} |\n"));
    }
    compare("networks", &table);
}

/// Makes a call as the environment says, and prints its error.
async fn print_row() {
    let variable = |name| std::env::var(name).ok();
    if variable("TRUSTS").is_some() {
        child::authority();
    }
    let url = variable("BASE_URL").unwrap_or_else(|| SERVER.to_owned());
    let error = match client(&url, LONG, Tries::Once).build() {
        Ok(client) => Call::Read.make(&client, "m1").await.expect_err("no answer"),
        Err(error) => error,
    };
    let failure = error
        .connect_failure()
        .map_or("–".to_owned(), |failure| format!("`{failure:?}`"));
    let retryable = match error.is_retryable() {
        true => "yes",
        false => "no",
    };
    let certificates = variable("SSL_CERT_FILE").expect("a child process");
    let line = stable(&error).replace(&certificates, "…");
    let line = line.replace(&"x".repeat(64), "…");
    println!(
        "row: `{:?}` | {failure} | {retryable} | {line}",
        error.kind()
    );
}
