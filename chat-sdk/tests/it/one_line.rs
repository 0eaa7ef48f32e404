//! Text from outside cannot forge lines: every `Display` of a message is one line, in which nothing is
//! hidden, and so is every line of the log.

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

use chat_sdk::serde_json::{self, Value, json};
use chat_sdk::webhook::{Event, WebhookError};
use chat_sdk::{
    Bytes, Client, ClientBuilder, ConnectFailure, Error, ErrorCode, ErrorKind, File, Object,
    Options, Request, StreamError as _, Timestamp, http, reqwest,
};
use openapi_client_runtime::Unknown;
use proptest::prelude::*;

/// What `Display` is implemented for, in the runtime and the SDK. Whoever adds to it adds to the tests
/// below, or says here why no text from outside can be in it.
const IMPLEMENTED: [&str; 14] = [
    // Tested below.
    "$name",
    "Error",
    "Unknown",
    "WebhookError",
    // Words, numbers and dates alone.
    "ConnectFailure",
    "ErrorCode",
    "LookupError",
    "ParseTimestampError",
    "ThroughProxy",
    "Timestamp",
    // Private: part of an `Error`, or of an address, where everything is encoded.
    "Fault",
    "Proxy",
    "Query",
    "Veiled",
];

fn collect(folder: &Path, found: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let implemented = text.lines().filter_map(|line| {
            let (before, name) = line.split_once("Display for ")?;
            let is_code = before.trim_start().starts_with("impl");
            is_code.then(|| name.trim_end_matches([' ', '{']).to_owned())
        });
        found.extend(implemented);
    }
    Ok(())
}

#[test]
fn every_display_is_known() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    collect(&root.join("src"), &mut found)?;
    collect(&root.join("../runtime/src"), &mut found)?;
    let known: BTreeSet<String> = IMPLEMENTED.map(str::to_owned).into();
    assert_eq!(found, known);
    Ok(())
}

/// Returns true for what breaks a line, or hides in it.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

fn assert_line(text: &str, what: &str) -> Result<(), TestCaseError> {
    prop_assert!(!text.contains(is_hostile), "{what}: {text:?}");
    prop_assert!(text.chars().count() < 6000, "{what}: {} bytes", text.len());
    Ok(())
}

/// The text of an error, of all that it was caused by, and what its accessors say.
fn assert_error(error: &Error, what: &str) -> Result<(), TestCaseError> {
    assert_line(&error.to_string(), what)?;
    assert_line(&format!("{error:?}"), what)?;
    assert_line(error.message(), what)?;
    assert_line(error.operation().unwrap_or_default(), what)?;
    assert_line(error.path().unwrap_or_default(), what)?;
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_line(&error.to_string(), what)?;
        assert_line(&format!("{error:?}"), what)?;
        cause = error.source();
    }
    Ok(())
}

/// Text with characters that break lines or hide.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("\n::error ::forged".to_owned()),
        Just("\r\nERROR call: forged".to_owned()),
        Just("\u{1b}[2K\u{1b}[1A".to_owned()),
        Just("\u{202e}\u{2066}\u{200f}".to_owned()),
        Just("\u{200b}\u{feff}\u{2060}\u{ad}".to_owned()),
        Just("\u{85}\u{2028}\u{2029}\u{7f}\u{0}".to_owned()),
        Just("\u{e0041}\u{e0042}".to_owned()),
        ".{0,8}",
        "[a-z]{1,8}",
    ];
    prop::collection::vec(part, 1..6).prop_map(|parts| parts.concat())
}

const KINDS: [ErrorKind; 12] = [
    ErrorKind::Configuration,
    ErrorKind::Build,
    ErrorKind::Connect,
    ErrorKind::Timeout,
    ErrorKind::Transport,
    ErrorKind::Api,
    ErrorKind::RateLimited,
    ErrorKind::Redirect,
    ErrorKind::TooLarge,
    ErrorKind::Decode,
    ErrorKind::Task,
    ErrorKind::Webhook,
];

/// A builder around one HTTP client for all, which takes time to make and sends nothing.
fn builder() -> ClientBuilder {
    static HTTP: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);
    Client::builder("key12345", "hunter2222").http_client(HTTP.clone())
}

fn client(status: u16, body: impl Into<Bytes>) -> Client {
    let body = body.into();
    let canned = move |_: &Request| {
        let mut response = http::Response::new(body.clone());
        *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
        response
    };
    let client = builder().transport(canned);
    client.build().expect("a client")
}

/// Runs a call that nothing real is waited for.
fn run<T>(call: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    runtime.block_on(call.into_future())
}

fn failure<T>(result: Result<T, Error>) -> Error {
    match result {
        Ok(_) => panic!("it succeeded"),
        Err(error) => error,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn errors_of_all_kinds_are_one_line(text in hostile()) {
        for kind in KINDS {
            let error = Error::new(kind, text.clone()).of(text.clone());
            assert_error(&error, "an error")?;
        }
    }

    #[test]
    fn what_a_server_says_is_one_line(text in hostile()) {
        let envelope = json!({ "code": 4, "message": text }).to_string();
        for (status, body) in [(400, &envelope), (429, &envelope), (500, &text)] {
            let chat = client(status, body.clone()).chat();
            let error = failure(run(chat.get_message("m")));
            assert_error(&error, "a message of the server")?;
            prop_assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
        }
        // The names of an answer, and the values in it.
        let counts = json!({ "message": { "reaction_counts": { &text: "many" } } });
        let time = json!({ "message": { "created_at": text } });
        for answer in [counts, time] {
            let chat = client(200, answer.to_string()).chat();
            assert_error(&failure(run(chat.get_message("m"))), "an answer")?;
        }
        let task = json!({ "status": "failed", "task_id": "t", "error": { "description": text } });
        let client = client(200, task.to_string());
        assert_error(&failure(run(client.wait_for_task(text.clone()))), "a task")?;
    }

    #[test]
    fn what_the_network_says_is_one_line(text in hostile()) {
        #[derive(Debug)]
        struct Broken(String);
        impl chat_sdk::Transport for Broken {
            fn send(&self, _: &Request) -> chat_sdk::Answering {
                let cause = io::Error::other(io::Error::other(self.0.clone()));
                Box::pin(std::future::ready(Err(cause.into())))
            }
        }
        let client = builder().transport(Broken(text));
        let client = client.build().expect("a client");
        assert_error(&failure(run(client.chat().get_message("m"))), "the network")?;
    }

    #[test]
    fn what_a_caller_gives_is_one_line(text in hostile()) {
        let client = client(404, "");
        for path in [format!("/x/{text}"), text.clone(), format!("/x?{text}"), format!("/../{text}")] {
            let request = client.request(reqwest::Method::GET, path);
            if let Err(error) = request.to_request() {
                assert_error(&error, "a path")?;
            }
            assert_error(&failure(run(request)), "a path")?;
        }
        let call = || client.chat().get_message("m");
        for options in [
            Options::new().header(text.clone(), "x"),
            Options::new().header("x", &text),
            Options::new().field(text.clone(), 1),
        ] {
            if let Err(error) = call().with_options(options).to_request() {
                assert_error(&error, "an option")?;
            }
        }
        let file = File::bytes("a", "").content_type(&text);
        let user = chat_sdk::types::OnlyUserId::new("john");
        let upload = client.chat().upload_channel_file("a", "b", file, user);
        if let Err(error) = upload.to_request() {
            assert_error(&error, "a content type")?;
        }
        let file = File::path(Path::new("/nowhere").join(text.replace('\0', "")));
        let user = chat_sdk::types::OnlyUserId::new("john");
        let upload = client.chat().upload_channel_file("a", "b", file, user);
        assert_error(&failure(run(upload)), "a file")?;
        let claim = client.user_token("john").claim("server", 1).claim(text.clone(), 1);
        assert_error(&failure(claim.sign()), "a claim")?;
        if let Err(error) = builder().base_url(text.clone()).build() {
            assert_error(&error, "a base URL")?;
        }
        let object = Object::from_serialize(&json!({ &text: text }));
        assert_error(&failure(object.to::<Vec<u8>>()), "an object")?;
        let cannot = object.to::<std::collections::BTreeMap<String, u8>>();
        assert_error(&failure(cannot), "an object")?;
    }

    #[test]
    fn deliveries_are_refused_in_one_line(text in hostile()) {
        let json = || serde::de::Error::custom(&text);
        for error in [
            WebhookError::BrokenGzip(io::Error::other(text.clone())),
            WebhookError::BrokenBase64(text.clone().into()),
            WebhookError::BrokenJson(json()),
        ] {
            assert_line(&error.to_string(), "a webhook")?;
        }
        for error in [Event::from_json(text.clone()), Event::from_sqs(&text), Event::from_sns(&text)] {
            if let Err(error) = error {
                assert_line(&error.to_string(), "a webhook")?;
            }
        }
        let event = json!({ "type": "message.new", "message": { "reaction_counts": { &text: "x" } } });
        let event = Event::from_json(event.to_string()).expect("an event");
        assert_error(&failure(event.typed()), "an event")?;
    }

    #[test]
    fn values_are_shown_in_one_line(text in hostile(), code: i64) {
        let level = chat_sdk::types::PushVersion::from(&*text);
        assert_line(&level.to_string(), "an enum")?;
        let unknown: Option<&Unknown> = chat_sdk::OpenEnum::as_unknown(&level);
        assert_line(&unknown.map(ToString::to_string).unwrap_or_default(), "a value")?;
        assert_line(&ErrorCode::from(code).to_string(), "a code")?;
        assert_line(&ConnectFailure::Dns.to_string(), "a word")?;
        assert_line(&Timestamp::from_unix_nanos(code.into()).to_string(), "a date")?;
        let parsed = text.parse::<Timestamp>().map_err(|error| error.to_string());
        assert_line(&parsed.err().unwrap_or_default(), "a date")?;
    }

    #[cfg(feature = "tracing")]
    #[test]
    fn logs_have_no_forged_lines(text in hostile()) {
        let body = json!({ "code": 4, "message": text }).to_string();
        let log = crate::trace::Log::default();
        let guard = log.record();
        let canned = move |_: &Request| {
            let mut response = http::Response::new(Bytes::from(body.clone()));
            *response.status_mut() = http::StatusCode::BAD_REQUEST;
            response
        };
        let client = builder().log_bodies(true).transport(canned);
        let client = client.build().expect("a client");
        for path in [format!("/x/{text}"), format!("/x/%0a{text}")] {
            let request = client.request(reqwest::Method::POST, path).json(json!({ "a": text }));
            // A path that cannot be sent is in no log.
            let _: Result<chat_sdk::Reply<Value>, Error> = run(request);
        }
        drop(guard);
        let log = log.text();
        for line in log.lines() {
            prop_assert!(line.contains("openapi_client_runtime"), "{line:?}");
            assert_line(line, "a log")?;
        }
        prop_assert!(log.lines().count() >= 1);
    }
}

#[test]
fn a_cause_says_what_it_is_although_it_is_not_shown() {
    let client = client(200, r#"{"message":{"id":5}}"#);
    let error = failure(run(client.chat().get_message("m")));
    let cause = error.source().expect("a cause");
    assert!(cause.is::<serde_json::Error>(), "{cause:?}");
    assert!(error.envelope().is_some());
}
