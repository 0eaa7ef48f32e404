//! No value may change which endpoint is called.

use std::sync::LazyLock;

use chat_sdk::reqwest::Url;
use chat_sdk::{Connection, ErrorKind};
use openapi_client_runtime::{Call, Endpoint};
use proptest::prelude::*;

/// One for all cases: making an HTTP client reads the certificates of the system.
fn connection() -> &'static Connection {
    static CONNECTION: LazyLock<Connection> = LazyLock::new(|| {
        Connection::builder("http://localhost")
            .build()
            .expect("a connection")
    });
    &CONNECTION
}

fn get(path: &'static str) -> Call<()> {
    let endpoint = Endpoint {
        id: "Get",
        path,
        ..Endpoint::empty()
    };
    Call::new(connection(), &endpoint)
}

/// Values made of what is dangerous in an address, and of anything else.
fn value() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC*", "[./%2eE#?&=+\\\\ ]{0,8}", "(%2[eEfF]|[.]){0,3}"]
}

fn decoded(text: &str) -> String {
    percent_decode(text).expect("UTF-8")
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let hex = [bytes.next()?, bytes.next()?];
        decoded.push(u8::from_str_radix(std::str::from_utf8(&hex).ok()?, 16).ok()?);
    }
    String::from_utf8(decoded).ok()
}

proptest! {
    #[test]
    fn a_path_value_arrives_as_it_is_or_not_at_all(value in value()) {
        let call = get("/a/{id}/b").path("id", value.clone());
        match call.to_request() {
            Ok(request) => {
                // As a URL parser reads it, which is what decides where a request goes.
                let url = Url::parse(&format!("http://localhost{}", request.path())).expect("a URL");
                let segments: Vec<_> = url.path_segments().expect("segments").collect();
                prop_assert_eq!(segments.len(), 3);
                prop_assert_eq!((segments[0], segments[2]), ("a", "b"));
                prop_assert_eq!(decoded(segments[1]), value);
                prop_assert_eq!((url.query(), url.fragment()), (None, None));
            }
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::Build);
                prop_assert!(error.to_string().contains("`id`"), "{}", error);
                let folded = value.to_lowercase().replace("%2e", ".");
                prop_assert!(matches!(&*folded, "" | "." | ".."), "{}", value);
            }
        }
    }

    #[test]
    fn a_query_value_arrives_as_it_is(name in "\\PC{1,9}", values in proptest::collection::vec(value(), 1..4)) {
        let name: &'static str = name.leak();
        let call = get("/a");
        let parse = |call: Call<()>| {
            let request = call.to_request().expect("a request");
            let url = Url::parse(&format!("http://localhost/a?{}", request.query())).expect("a URL");
            let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
            (request.query(), pairs)
        };
        let pairs: Vec<_> = values.iter().map(|value| (name.to_owned(), value.clone())).collect();
        prop_assert_eq!(parse(call.clone().query(name, values[0].clone())).1, &pairs[..1]);
        prop_assert_eq!(parse(call.clone().query_each(name, values.clone())).1, pairs);
        // In a list, only the commas between values are commas.
        let (query, _) = parse(call.query_list(name, values.clone()));
        let (_, list) = query.split_once('=').expect("a value");
        prop_assert_eq!(list.split(',').map(decoded).collect::<Vec<_>>(), values);
    }
}
