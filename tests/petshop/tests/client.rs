//! The generated client against a server of this machine: what is sent for each security scheme, and
//! what becomes of errors.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

use petshop::{Api, ApiBuilder, ErrorKind, types};

const PETS: &str = r#"[{"number":1,"name":"Mia","kind":"cat"}]"#;

/// A server that answers one request, and tells what it was.
struct Server {
    url: String,
    request: JoinHandle<String>,
}

impl Server {
    fn answering(status: &'static str, body: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let request = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut request = Vec::new();
            let mut buffer = [0; 4096];
            while !request.ends_with(b"\r\n\r\n") && !request.ends_with(b"}") {
                let count = stream.read(&mut buffer).expect("a request");
                request.extend_from_slice(&buffer[..count]);
            }
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
            )
            .expect("it is sent");
            String::from_utf8(request).expect("text")
        });
        Self {
            url: format!("http://{address}/v1"),
            request,
        }
    }

    fn request(self) -> String {
        self.request.join().expect("a request")
    }
}

#[tokio::test]
async fn each_scheme_is_sent_where_it_belongs() {
    type Set = fn(ApiBuilder) -> ApiBuilder;
    let schemes: [(Set, &str); 7] = [
        (|api| api.query_key("key 1234"), "?key=key%201234 HTTP"),
        (|api| api.header_key("key1234"), "x-pet-key: key1234\r\n"),
        (
            |api| api.cookie_key("key1234"),
            "cookie: session=key1234\r\n",
        ),
        (
            |api| api.token("key1234"),
            "authorization: Bearer key1234\r\n",
        ),
        (
            |api| api.password("mia", "key1234"),
            "authorization: Basic bWlhOmtleTEyMzQ=\r\n",
        ),
        (
            |api| api.sign_in("key1234"),
            "authorization: Bearer key1234\r\n",
        ),
        (
            |api| api.ticket("key1234"),
            "authorization: Ticket key1234\r\n",
        ),
    ];
    for (set, expected) in schemes {
        let server = Server::answering("200 OK", PETS);
        let api = set(Api::builder().base_url(&server.url)).build();
        let api = api.expect("a client");
        let pets = api.list_pets().await.expect("pets");
        assert_eq!(pets[0].name, "Mia");
        assert_eq!(pets[0].kind, types::Kind::Cat);
        let request = server.request();
        assert!(request.starts_with("GET /v1/pets"), "{request}");
        assert!(request.contains(expected), "{request}");
        let shown = format!("{api:?}");
        assert!(
            !shown.contains("1234") && !shown.contains("bWlh"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn all_that_are_set_are_sent() {
    let server = Server::answering("200 OK", PETS);
    let api = Api::builder()
        .base_url(&server.url)
        .query_key("abc")
        .header_key("def")
        .token("ghi")
        .build()
        .expect("a client");
    api.list_pets().kind("dog").await.expect("pets");
    let request = server.request();
    for part in [
        "key=abc",
        "kind=dog",
        "x-pet-key: def",
        "authorization: Bearer ghi",
    ] {
        assert!(request.contains(part), "{request}");
    }
}

#[test]
fn the_address_is_that_of_the_description() {
    let api = Api::builder().build().expect("a client");
    let url = api.connection().base_url().as_str();
    assert_eq!(url, "https://eu.petshop.example.com/v1");
}

#[test]
fn a_credential_that_was_forgotten_is_an_error() {
    let error = Api::builder()
        .token("")
        .build()
        .expect_err("an empty token");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.to_string(), "the credential for `Bearer` is empty");
}

#[tokio::test]
async fn an_error_says_what_the_api_says() {
    let body = r#"{"code":"too_young","message":"Mia is too young.","field":"name"}"#;
    let server = Server::answering("422 Unprocessable Content", body);
    let api = Api::builder().base_url(&server.url).build();
    let pet = api.expect("a client").add_pet("Mia", "cat");
    let error = pet.await.expect_err("a refusal");
    assert_eq!(
        error.to_string(),
        "addPet: 422: too_young: Mia is too young."
    );
    let refusal: types::Refusal = error.decode().expect("a body of the API");
    assert_eq!(refusal.field.as_deref(), Some("name"));
    assert!(server.request().ends_with(r#"{"kind":"cat","name":"Mia"}"#));
}
