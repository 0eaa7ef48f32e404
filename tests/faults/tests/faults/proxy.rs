//! Proxies of the environment, and systems without certificates.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use chat_sdk::{Bytes, Client, Error, ErrorKind, Request, http};
use fault_server::{Fault, FaultServer, Refused};

use crate::common::child::{block_on, is_child};
use crate::common::{Call, KEY, LONG, SECRET, Tries, all_texts, client};

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
                crate::common::child::authority();
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
                crate::common::child::authority();
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
        crate::common::child::authority();
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
