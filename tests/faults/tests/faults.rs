//! What the SDK makes of each fault: one test for each, and a table of them all.

mod common;

use std::{fmt::Write as _, fs, path::Path, time::Duration};

use chat_sdk::{Error, ErrorKind};
use common::{ATTEMPTS, BOUND, Call, LONG, SHORT, Tries, all_texts, client, line, secrets};
use fault_server::{Fault, FaultServer, Nesting, Record, Refused, Script};
use tokio::time::{Instant, timeout};

/// One fault, and what the SDK is to make of it.
struct Case {
    peer: Peer,
    deadline: Duration,
    /// The largest answer that is accepted, if it is not the usual one.
    largest: Option<usize>,
    expected: Expected,
}

/// Who answers.
enum Peer {
    /// Nobody.
    Refused,
    Server(Fault),
    /// A server that redirects to another one.
    Redirecting,
}

#[derive(Clone, Copy)]
enum Expected {
    Answer,
    Failure {
        kind: ErrorKind,
        status: Option<u16>,
        retryable: bool,
    },
}

/// What came of a call.
struct Seen {
    result: Result<String, Error>,
    elapsed: Duration,
    log: Vec<Record>,
}

impl Case {
    fn new(peer: Peer, expected: Expected) -> Self {
        Self {
            peer,
            deadline: LONG,
            largest: None,
            expected,
        }
    }

    fn answers(fault: Fault) -> Self {
        Self::new(Peer::Server(fault), Expected::Answer)
    }

    fn fails(fault: Fault, kind: ErrorKind, status: Option<u16>) -> Self {
        let expected = Expected::Failure {
            kind,
            status,
            retryable: false,
        };
        Self::new(Peer::Server(fault), expected)
    }

    /// The same, but trying again may help.
    fn retryable(mut self) -> Self {
        if let Expected::Failure { retryable, .. } = &mut self.expected {
            *retryable = true;
        }
        self
    }

    fn within(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    fn at_most(mut self, bytes: usize) -> Self {
        self.largest = Some(bytes);
        self
    }

    fn name(&self) -> String {
        let name = match &self.peer {
            Peer::Refused => "connection refused".to_owned(),
            Peer::Server(fault) => fault.to_string(),
            Peer::Redirecting => Fault::Redirect { to: String::new() }.to_string(),
        };
        match self.largest {
            Some(bytes) => format!("{name}, at most {} MiB accepted", bytes >> 20),
            None => name,
        }
    }

    /// How many requests a call is.
    fn requests(&self, call: Call, tries: Tries) -> usize {
        let Expected::Failure { kind, .. } = self.expected else {
            return 1;
        };
        let again = matches!(
            kind,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited
        );
        match (call, tries) {
            (Call::Read, Tries::Standard) if again => ATTEMPTS,
            // Nobody knows what became of a write that failed on the way. It never comes twice.
            _ => 1,
        }
    }

    /// Makes a call, and checks all that is the same for every fault.
    async fn see(&self, call: Call, tries: Tries) -> Seen {
        let name = self.name();
        let requests = self.requests(call, tries);
        let secrets = secrets().await;
        let refused = Refused::new().expect("a port");
        let other = FaultServer::start(Fault::None).await.expect("a server");
        let fault = match &self.peer {
            Peer::Refused => Fault::None,
            Peer::Server(fault) => fault.clone(),
            Peer::Redirecting => Fault::Redirect { to: other.url() },
        };
        let server = FaultServer::start(fault).await.expect("a server");
        let url = match self.peer {
            Peer::Refused => refused.url(),
            _ => server.url(),
        };
        let mut builder = client(&url, self.deadline, tries);
        if let Some(bytes) = self.largest {
            builder = builder.max_response_bytes(bytes);
        }
        let client = builder.build().expect("a client");

        let begin = Instant::now();
        let result = timeout(BOUND, call.make(&client, "m1")).await;
        let result = result.unwrap_or_else(|_| panic!("{name}: {call:?} does not end"));
        let elapsed = begin.elapsed();

        // A client that is gone leaves no connection behind, whatever became of the call.
        drop(client);
        let disconnected = timeout(BOUND, server.disconnected()).await;
        assert!(disconnected.is_ok(), "{name}: a connection stays open");

        let log = server.log();
        let lines: Vec<_> = log.iter().map(line).collect();
        match self.peer {
            Peer::Refused => assert_eq!(lines, [""; 0], "{name}"),
            _ => assert_eq!(lines, vec![call.line("m1"); requests], "{name}: {call:?}"),
        }
        assert_eq!(server.unreadable(), [""; 0], "{name}");

        // Whatever another host gets, there are no secrets in it; and here it gets nothing.
        for record in other.log() {
            let raw = String::from_utf8_lossy(&record.raw);
            for secret in secrets {
                assert!(!raw.contains(secret), "{name}: another host gets {raw}");
            }
        }
        assert!(other.log().is_empty(), "{name}: the redirect is followed");

        match &result {
            Ok(text) => {
                assert!(matches!(self.expected, Expected::Answer), "{name}: {text}");
                assert_eq!(*text, call.line("m1"), "{name}: another answer");
            }
            Err(error) => {
                self.check(call, error);
                assert_eq!(error.attempts() as usize, requests, "{name}: attempts");
                let texts = all_texts(error);
                for secret in secrets {
                    assert!(
                        !texts.contains(secret),
                        "{name}: {secret} stands in {texts}"
                    );
                }
            }
        }
        Seen {
            result,
            elapsed,
            log,
        }
    }

    fn check(&self, call: Call, error: &Error) {
        let name = self.name();
        let Expected::Failure {
            kind,
            status,
            retryable,
        } = self.expected
        else {
            panic!("{name}: {error:?}");
        };
        assert_eq!(error.kind(), kind, "{name}: {error:?}");
        let operation = match call {
            Call::Read => "GetMessage",
            Call::Write => "SendMessage",
        };
        assert_eq!(error.operation(), Some(operation), "{name}");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            status,
            "{name}"
        );
        for (predicate, found, expected) in [
            ("is_timeout", error.is_timeout(), ErrorKind::Timeout),
            ("is_connect", error.is_connect(), ErrorKind::Connect),
            ("is_transport", error.is_transport(), ErrorKind::Transport),
            ("is_decode", error.is_decode(), ErrorKind::Decode),
            (
                "is_rate_limited",
                error.is_rate_limited(),
                ErrorKind::RateLimited,
            ),
            ("is_build", error.is_build(), ErrorKind::Build),
            (
                "is_configuration",
                error.is_configuration(),
                ErrorKind::Configuration,
            ),
        ] {
            assert_eq!(found, kind == expected, "{name}: {predicate}");
        }
        assert_eq!(error.is_retryable(), retryable, "{name}: is_retryable");
        assert!(!error.is_not_found(), "{name}: is_not_found");
        let line = error.to_string();
        assert!(
            line.len() < 1000 && !line.contains(['\n', '\r']),
            "{name}: not one short line: {line}"
        );
    }

    /// The case as a line of the table.
    async fn row(&self) -> String {
        let seen = self.see(Call::Read, Tries::Once).await;
        let (kind, line) = match &seen.result {
            Ok(_) => ("–".to_owned(), "–".to_owned()),
            Err(error) => (format!("`{:?}`", error.kind()), stable(error)),
        };
        format!(
            "| {} | {kind} | {} | {} | {line} |
",
            self.name(),
            self.requests(Call::Read, Tries::Standard),
            self.requests(Call::Write, Tries::Standard),
        )
    }
}

/// The line of an error without what differs from run to run, and between systems.
fn stable(error: &Error) -> String {
    let mut line = error.to_string();
    if let Some(id) = error.request_id() {
        line = line.replace(id, "…");
    }
    let mut stable = String::new();
    let mut rest = line.as_str();
    while let Some((before, after)) = rest.split_once("127.0.0.1:") {
        let _ = write!(stable, "{before}127.0.0.1:…");
        rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    stable.push_str(rest);
    if let Some((before, after)) = stable.split_once(" (os error ") {
        let after = after.split_once(')').map_or("", |(_, after)| after);
        stable = format!("{before}{after}");
    }
    format!("`{stable}`")
}

/// The test of a case: both kinds of call, with and without further attempts, and what is special
/// about the fault.
async fn test(case: Case, special: impl Fn(&Seen)) {
    for call in Call::BOTH {
        for tries in [Tries::Once, Tries::Standard] {
            special(&case.see(call, tries).await);
        }
    }
}

fn error(seen: &Seen) -> &Error {
    seen.result.as_ref().expect_err("an error")
}

/// A test for each fault, and the list of all for the table, so that neither lacks one.
macro_rules! faults {
    ($($name:ident: $case:expr, $special:expr;)*) => {
        $(#[tokio::test]
        async fn $name() {
            test($case, $special).await;
        })*

        fn cases() -> Vec<Case> {
            vec![$($case),*]
        }
    };
}

faults! {
    good_answer: Case::answers(Fault::None), |seen| {
        assert!(seen.log[0].finished);
    };
    late_answer: Case::answers(Fault::After(Duration::from_millis(50))), |seen| {
        assert!(seen.elapsed >= Duration::from_millis(50));
    };
    refused: Case::new(
        Peer::Refused,
        Expected::Failure { kind: ErrorKind::Connect, status: None, retryable: true },
    ), |_| {};
    silent: Case::fails(Fault::Silent, ErrorKind::Timeout, None).retryable().within(SHORT), |seen| {
        assert!(seen.elapsed >= SHORT);
        assert_eq!(seen.log[0].sent, 0);
    };
    too_late: Case::fails(Fault::After(BOUND), ErrorKind::Timeout, None).retryable().within(SHORT), |seen| {
        assert!(seen.elapsed >= SHORT);
        // The client hung up: the server did not wait to the end.
        assert!(!seen.log[0].finished);
    };
    reset: Case::fails(Fault::Reset, ErrorKind::Transport, None).retryable(), |_| {};
    reset_in_headers: Case::fails(Fault::ResetInHeaders, ErrorKind::Transport, None).retryable(), |_| {};
    reset_in_body: Case::fails(Fault::ResetInBody, ErrorKind::Transport, Some(200)).retryable(), |seen| {
        // Half of a document would only mislead.
        assert!(error(seen).body().is_none_or(|body| body.is_empty()));
    };
    byte_by_byte: Case::answers(Fault::ByteByByte { pause: Duration::ZERO }), |_| {};
    // Each byte comes in time, but the deadline is that of the whole call.
    drip: Case::fails(
        Fault::ByteByByte { pause: Duration::from_millis(20) },
        ErrorKind::Timeout,
        Some(200),
    ).retryable().within(SHORT), |seen| {
        assert!(seen.elapsed >= SHORT);
        assert!(!seen.log[0].finished);
    };
    truncated_gzip: Case::fails(Fault::TruncatedGzip, ErrorKind::Transport, Some(200)).retryable(), |_| {};
    gzip_bomb: Case::fails(Fault::GzipBomb, ErrorKind::TooLarge, Some(200)).at_most(4 << 20), |_| {};
    length_too_large: Case::fails(Fault::LengthTooLarge, ErrorKind::Transport, Some(200)).retryable(), |_| {};
    length_too_small: Case::fails(Fault::LengthTooSmall, ErrorKind::Decode, Some(200)), |_| {};
    unasked: Case::answers(Fault::Unasked), |_| {};
    redirect: Case::new(
        Peer::Redirecting,
        Expected::Failure { kind: ErrorKind::Redirect, status: Some(301), retryable: false },
    ), |_| {};
    too_many_requests: Case::fails(
        Fault::TooManyRequests { retry_after: 0 },
        ErrorKind::RateLimited,
        Some(429),
    ).retryable(), |seen| {
        assert_eq!(error(seen).retry_after(), Some(Duration::ZERO));
        assert_eq!(error(seen).code(), Some(9));
    };
    unavailable: Case::fails(Fault::Unavailable, ErrorKind::Api, Some(503)).retryable(), |seen| {
        assert_eq!(error(seen).code(), None);
        let body = error(seen).body().expect("the page");
        assert!(body.starts_with(b"<html>"));
    };
    echo: Case::fails(Fault::Echo, ErrorKind::Api, Some(400)), |seen| {
        assert!(error(seen).message().contains("[redacted]"));
    };
    // What nobody knows is skipped, however deep it nests.
    deep_json_skipped: Case::answers(Fault::DeepJson { member: "unheard_of", of: Nesting::Objects }), |seen| {
        assert!(seen.log[0].finished);
    };
    // Free-form data is kept as it is, but not at that depth.
    deep_json_kept: Case::fails(
        Fault::DeepJson { member: "custom", of: Nesting::Lists },
        ErrorKind::Decode,
        Some(200),
    ), |seen| {
        assert!(seen.log[0].finished);
    };
    // A message that quotes a message that quotes a message… of a type that is known.
    deep_json_of_messages: Case::fails(
        Fault::DeepJson { member: "quoted_message", of: Nesting::Objects },
        ErrorKind::Decode,
        Some(200),
    ), |seen| {
        assert!(seen.log[0].finished);
    };
    // The client hangs up when it has seen enough; the buffers of the system take some more.
    deep_json_too_large: Case::fails(
        Fault::DeepJson { member: "custom", of: Nesting::Lists },
        ErrorKind::TooLarge,
        Some(200),
    ).at_most(1 << 20), |seen| {
        let sent = seen.log[0].sent;
        assert!(!seen.log[0].finished && sent < 16 << 20, "{sent} bytes were taken");
    };
    invalid_utf8: Case::fails(Fault::InvalidUtf8, ErrorKind::Decode, Some(200)), |seen| {
        assert_eq!(error(seen).path(), Some("/message/text"));
    };
    not_http: Case::fails(Fault::NotHttp, ErrorKind::Transport, None).retryable(), |_| {};
    closed_while_idle: Case::answers(Fault::CloseIdle), |_| {};
    closed_when_used_again: Case::answers(Fault::CloseOnReuse), |_| {};
}

/// The first call of a client of a server meets a fault, the second a good answer.
async fn twice(fault: Fault, call: Call) -> (FaultServer, Result<String, Error>) {
    let script = Script::queue([fault]);
    let server = FaultServer::start(script).await.expect("a server");
    let client = client(&server.url(), LONG, Tries::Once)
        .build()
        .expect("a client");
    let _ = call.make(&client, "m1").await;
    server.settled().await;
    let second = timeout(BOUND, call.make(&client, "m2")).await;
    server.settled().await;
    (server, second.expect("an end"))
}

/// Requests that came: their connection, method and path.
fn arrived(server: &FaultServer) -> Vec<(usize, String)> {
    let log = server.log();
    log.iter()
        .map(|record| (record.connection, line(record)))
        .collect()
}

#[tokio::test]
async fn a_good_connection_is_used_again() {
    for call in Call::BOTH {
        let (server, second) = twice(Fault::None, call).await;
        assert_eq!(second.expect("an answer"), call.line("m2"));
        assert_eq!(
            arrived(&server),
            [(1, call.line("m1")), (1, call.line("m2"))]
        );
    }
}

/// The client cannot have known: its request was on its way. It must say so, and must not send a
/// write a second time by itself.
#[tokio::test]
async fn a_connection_that_closes_when_it_is_used_again() {
    for call in Call::BOTH {
        let (server, second) = twice(Fault::CloseOnReuse, call).await;
        let error = second.expect_err("the connection breaks");
        assert!(error.is_transport() && error.is_retryable(), "{error:?}");
        assert_eq!(
            arrived(&server),
            [(1, call.line("m1")), (1, call.line("m2"))]
        );
    }
}

/// Once the client has seen the end of an idle connection, it takes another one, and nobody
/// notices.
#[tokio::test]
async fn a_connection_that_was_closed_while_idle() {
    for call in Call::BOTH {
        let script = Script::queue([Fault::CloseIdle]);
        let server = FaultServer::start(script).await.expect("a server");
        let client = client(&server.url(), LONG, Tries::Once)
            .build()
            .expect("a client");
        call.make(&client, "m1").await.expect("an answer");
        // The client has closed its end too, so it has seen ours.
        let closed = timeout(BOUND, server.disconnected()).await;
        closed.expect("the client closes an idle connection that the server has closed");
        let second = call.make(&client, "m2").await.expect("an answer");
        assert_eq!(second, call.line("m2"));
        assert_eq!(
            arrived(&server),
            [(1, call.line("m1")), (2, call.line("m2"))]
        );
    }
}

/// Bytes after an answer are not the answer to the next call.
#[tokio::test]
async fn no_call_gets_what_was_left_over() {
    for fault in [Fault::Unasked, Fault::LengthTooSmall] {
        for call in Call::BOTH {
            let (server, second) = twice(fault.clone(), call).await;
            assert_eq!(second.expect("an answer"), call.line("m2"), "{fault}");
            assert_eq!(
                arrived(&server),
                [(1, call.line("m1")), (2, call.line("m2"))]
            );
        }
    }
}

/// Any number of 429s that ask for a wait of a minute: each call ends with its own, at once, as long
/// as the client may not take that long.
#[tokio::test]
async fn a_storm_of_429() {
    for tries in [Tries::Once, Tries::Standard] {
        let storm = Fault::TooManyRequests { retry_after: 60 };
        let server = FaultServer::start(storm).await.expect("a server");
        let client = client(&server.url(), LONG, tries)
            .build()
            .expect("a client");
        let begin = Instant::now();
        for number in 0..50 {
            let error = Call::Read.make(&client, &format!("m{number}")).await;
            let error = error.expect_err("too many requests");
            assert!(error.is_rate_limited() && error.is_retryable());
            assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
        }
        assert!(begin.elapsed() < BOUND);
        let log = server.log();
        assert_eq!(log.len(), 50);
        // An error is no reason to give up a connection.
        assert!(log.iter().all(|record| record.connection == 1));
    }
}

/// A read is tried again after what passes, until it gets its answer, and not after that.
#[tokio::test]
async fn a_read_gets_through() {
    for fault in [
        Fault::Reset,
        Fault::ResetInHeaders,
        Fault::ResetInBody,
        Fault::TruncatedGzip,
        Fault::LengthTooLarge,
        Fault::TooManyRequests { retry_after: 0 },
        Fault::NotHttp,
    ] {
        for failures in 1..ATTEMPTS {
            let script = Script::queue(vec![fault.clone(); failures]);
            let server = FaultServer::start(script).await.expect("a server");
            let client = client(&server.url(), LONG, Tries::Standard)
                .build()
                .expect("a client");
            let answer = timeout(BOUND, client.chat().get_message("m1"))
                .await
                .expect("an end");
            let answer = answer.unwrap_or_else(|error| panic!("{fault}: {error:?}"));
            assert_eq!(answer.attempts() as usize, failures + 1, "{fault}");
            assert_eq!(answer.message.text, Call::Read.line("m1"), "{fault}");
            let lines: Vec<_> = server.log().iter().map(line).collect();
            assert_eq!(lines, vec![Call::Read.line("m1"); failures + 1], "{fault}");
        }
    }
}

/// What the table of the README is made of.
const README: &str = "README.md";
const BEGIN: &str = "<!-- table -->\n";
const END: &str = "<!-- end -->\n";

/// Prints what the SDK makes of each fault, and holds the README to it.
#[tokio::test]
async fn table() {
    let mut table =
        String::from("| fault | kind | reads | writes | error |\n|---|---|--:|--:|---|\n");
    for case in cases() {
        table.push_str(&case.row().await);
    }
    print!("{table}");

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(README);
    let text = fs::read_to_string(&path).expect("the README can be read");
    let (before, rest) = text.split_once(BEGIN).expect("the README has a table");
    let (committed, after) = rest.split_once(END).expect("the table ends");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let text = format!("{before}{BEGIN}{table}{END}{after}");
        fs::write(&path, text).expect("the README can be written");
    } else {
        assert_eq!(
            committed, table,
            "the table of the README is not what is printed; UPDATE_EXPECTED=1 writes it"
        );
    }
}
