//! The faults of HTTP/2, over TLS with certificates that the SDK's own client trusts.

use std::{collections::HashMap, time::Duration};

use chat_sdk::{Client, Error, ErrorKind, File, types::OnlyUserId};
use fault_server::{Authority, Http2Fault, Http2Record, Http2Server};
use tokio::{io::AsyncReadExt as _, task::JoinSet, time::timeout};

use crate::common::child::{authority, block_on, is_child};
use crate::common::{BOUND, Call, LONG, SHORT, Tries, all_texts, client, secrets};

/// A fault, and what becomes of a call if only its first request meets it, and if every one does.
pub(crate) struct Http2Case {
    pub(crate) fault: Http2Fault,
    /// The kind of the error, and how often the request arrives.
    pub(crate) first: (Option<ErrorKind>, usize),
    pub(crate) every: (Option<ErrorKind>, usize),
}

pub(crate) fn cases() -> Vec<Http2Case> {
    let case = |fault, first, every| Http2Case {
        fault,
        first,
        every,
    };
    let refused = Some(ErrorKind::Refused);
    let broken = (Some(ErrorKind::Transport), 1);
    let late = (Some(ErrorKind::Timeout), 1);
    vec![
        case(Http2Fault::None, (None, 1), (None, 1)),
        // The HTTP client repeats a request twice.
        case(Http2Fault::RefusedStream, (None, 2), (refused, 3)),
        case(Http2Fault::GoAwayBefore, (None, 2), (refused, 3)),
        case(Http2Fault::GoAwayWithAnswer, (None, 1), (None, 1)),
        case(Http2Fault::GoAwayIdle, (None, 1), (None, 1)),
        case(Http2Fault::GoAwayAndClose, broken, broken),
        case(Http2Fault::ResetInBody, broken, broken),
        case(Http2Fault::Silent, late, late),
    ]
}

/// The outcome of a call.
pub(crate) struct Http2Seen {
    pub(crate) result: Result<String, Error>,
    pub(crate) log: Vec<Http2Record>,
}

/// When a request meets the fault.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Meets {
    First,
    Every,
}

impl Http2Case {
    pub(crate) fn expected(&self, meets: Meets) -> (Option<ErrorKind>, usize) {
        match meets {
            Meets::First => self.first,
            Meets::Every => self.every,
        }
    }

    /// Makes a call, and checks all that is the same for every fault.
    pub(crate) async fn see(&self, authority: &Authority, call: Call, meets: Meets) -> Http2Seen {
        let name = format!("{}, {meets:?}, {call:?}", self.fault);
        let fault = self.fault.clone();
        let server = Http2Server::start(authority, move |_, attempt| match meets {
            Meets::First if attempt > 1 => Http2Fault::None,
            _ => fault.clone(),
        });
        let server = server.await.expect("a server");
        let deadline = match self.fault {
            Http2Fault::Silent => SHORT,
            _ => LONG,
        };
        let client = client(&server.url(), deadline, Tries::Once);
        let client = client.build().expect("a client");
        let result = timeout(BOUND, call.make(&client, "m1")).await;
        let result = result.unwrap_or_else(|_| panic!("{name} does not end"));
        drop(client);
        let disconnected = timeout(BOUND, server.disconnected()).await;
        assert!(disconnected.is_ok(), "{name}: a connection stays open");
        assert_eq!(server.violations(), [""; 0], "{name}");

        let log = server.log();
        let (kind, requests) = self.expected(meets);
        assert_eq!(
            result.as_ref().err().map(Error::kind),
            kind,
            "{name}: {result:?}"
        );
        assert_eq!(log.len(), requests, "{name}: {log:?}");
        assert!(carried_out(&log) <= 1, "{name}: done twice: {log:?}");
        match &result {
            Ok(text) => assert_eq!(*text, call.line("m1"), "{name}: another answer"),
            Err(error) => {
                assert_eq!(
                    error.did_nothing(),
                    carried_out(&log) == 0,
                    "{name}: {error:?}"
                );
                assert!(error.is_retryable(), "{name}: {error:?}");
                let texts = all_texts(error);
                for secret in secrets().await {
                    assert!(
                        !texts.contains(secret),
                        "{name}: {secret} stands in {texts}"
                    );
                }
            }
        }
        Http2Seen { result, log }
    }
}

/// The number of requests of the log that the server may have carried out.
fn carried_out(log: &[Http2Record]) -> usize {
    log.iter()
        .filter(|record| !record.fault.did_nothing())
        .count()
}

async fn text_of(client: &Client, call: Call, id: &str) -> Result<String, Error> {
    timeout(BOUND, call.make(client, id)).await.expect("an end")
}

#[test]
fn every_fault() {
    if !is_child("http2::every_fault", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        for case in cases() {
            for call in Call::BOTH {
                for meets in [Meets::First, Meets::Every] {
                    case.see(&authority, call, meets).await;
                }
            }
        }
    });
}

/// The standard policy goes on after a refusal, for writes too: nothing was done.
#[test]
fn a_write_that_is_refused_again_and_again() {
    if !is_child("http2::a_write_that_is_refused_again_and_again", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        // More often than the HTTP client repeats by itself.
        let refuse = |_: &_, attempt| match attempt {
            ..=5 => Http2Fault::RefusedStream,
            _ => Http2Fault::None,
        };
        let server = Http2Server::start(&authority, refuse)
            .await
            .expect("a server");
        let client = client(&server.url(), LONG, Tries::Standard);
        let client = client.build().expect("a client");
        let text = text_of(&client, Call::Write, "m1")
            .await
            .expect("an answer");
        assert_eq!(text, Call::Write.line("m1"));
        assert_eq!(server.log().len(), 6);
        assert_eq!(carried_out(&server.log()), 1);
    });
}

/// Calls after a GOAWAY take another connection, and nobody notices.
#[test]
fn a_connection_that_goes_away_is_replaced() {
    if !is_child("http2::a_connection_that_goes_away_is_replaced", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        for fault in [Http2Fault::GoAwayIdle, Http2Fault::GoAwayWithAnswer] {
            let met = fault.clone();
            let server = Http2Server::start(&authority, move |head, _| {
                match head.path().contains("m1") {
                    true => met.clone(),
                    false => Http2Fault::None,
                }
            });
            let server = server.await.expect("a server");
            let client = client(&server.url(), LONG, Tries::Once);
            let client = client.build().expect("a client");
            for id in ["m1", "m2", "m3"] {
                let text = text_of(&client, Call::Write, id).await.expect("an answer");
                assert_eq!(text, Call::Write.line(id), "{fault}");
            }
            let connections: Vec<_> = server
                .log()
                .iter()
                .map(|record| record.connection)
                .collect();
            assert_eq!(connections, [1, 2, 2], "{fault}");
        }
    });
}

/// A balancer that restarts: of 1,000 writes from 50 tasks, none fails and none arrives twice.
#[test]
fn a_balancer_that_restarts() {
    if !is_child("http2::a_balancer_that_restarts", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        let restart = |head: &fault_server::RequestHead, attempt| {
            let number = head
                .path()
                .split('/')
                .find_map(|part| part.strip_prefix('n'));
            let number: u32 = number.and_then(|text| text.parse().ok()).expect("a number");
            // At different calls of different tasks, so that they do not all come at once.
            match (number, attempt) {
                (3 | 245 | 527 | 809, 1) => Http2Fault::GoAwayBefore,
                (24 | 306 | 588 | 870, 1) => Http2Fault::RefusedStream,
                (152 | 434 | 716, 1) => Http2Fault::GoAwayWithAnswer,
                _ => Http2Fault::None,
            }
        };
        let server = Http2Server::start(&authority, restart)
            .await
            .expect("a server");
        let client = client(&server.url(), LONG, Tries::Once);
        let client = client.build().expect("a client");
        let mut tasks = JoinSet::new();
        for task in 0..50 {
            let client = client.clone();
            tasks.spawn(async move {
                for call in 0..20 {
                    let id = format!("n{}", 20 * task + call);
                    let text = text_of(&client, Call::Write, &id).await;
                    let text = text.unwrap_or_else(|error| panic!("{id}: {error:?}"));
                    assert_eq!(text, Call::Write.line(&id));
                }
            });
        }
        tasks.join_all().await;
        let log = server.log();
        let mut arrived: HashMap<&str, Vec<Http2Record>> = HashMap::new();
        for record in &log {
            arrived
                .entry(record.head.path())
                .or_default()
                .push(record.clone());
        }
        assert_eq!(arrived.len(), 1_000);
        for (path, records) in arrived {
            assert_eq!(carried_out(&records), 1, "{path}: {records:?}");
        }
        let refused = log
            .iter()
            .filter(|record| record.fault.did_nothing())
            .count();
        assert_eq!(refused, 8);
        assert_eq!(server.violations(), [""; 0]);
    });
}

/// A peer that falls silent while TCP lives: the connection is given up, and the next call takes another.
#[test]
fn a_silent_peer_is_given_up() {
    if !is_child("http2::a_silent_peer_is_given_up", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        let server = Http2Server::start(&authority, |head, _| match head.path().contains("m1") {
            true => Http2Fault::Silent,
            false => Http2Fault::None,
        });
        let server = server.await.expect("a server");
        const TIME: Duration = Duration::from_millis(60);
        let client = client(&server.url(), LONG, Tries::Once).http2_keep_alive(TIME, TIME);
        let client = client.build().expect("a client");
        let error = text_of(&client, Call::Write, "m1")
            .await
            .expect_err("no answer");
        assert!(error.is_timeout() && !error.did_nothing(), "{error:?}");
        let text = text_of(&client, Call::Write, "m2")
            .await
            .expect("an answer");
        assert_eq!(text, Call::Write.line("m2"));
        let connections: Vec<_> = server
            .log()
            .iter()
            .map(|record| record.connection)
            .collect();
        assert_eq!(connections, [1, 2]);
    });
}

/// SETTINGS that allow one stream: calls at once wait for each other, and none fails.
#[test]
fn one_stream_at_a_time() {
    if !is_child("http2::one_stream_at_a_time", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        for (streams, most) in [(Some(1), 1..=1), (None, 2..=20)] {
            // Late, so that calls are under way at the same time.
            let late = |_: &_, _| Http2Fault::After(Duration::from_millis(2));
            let server = Http2Server::with_streams(&authority, streams, late);
            let server = server.await.expect("a server");
            let client = client(&server.url(), LONG, Tries::Once);
            let client = client.build().expect("a client");
            // So that the client has read the SETTINGS.
            text_of(&client, Call::Read, "m0").await.expect("an answer");
            let mut calls = JoinSet::new();
            for number in 1..=20 {
                let client = client.clone();
                calls.spawn(async move {
                    let id = format!("m{number}");
                    let text = text_of(&client, Call::Write, &id).await.expect("an answer");
                    assert_eq!(text, Call::Write.line(&id));
                });
            }
            calls.join_all().await;
            assert_eq!(server.log().len(), 21);
            assert!(
                most.contains(&server.most_streams()),
                "{}",
                server.most_streams()
            );
        }
    });
}

/// An upload that is refused is sent again from its beginning, if its source can be opened again.
#[test]
fn an_upload_that_is_refused() {
    if !is_child("http2::an_upload_that_is_refused", &[]) {
        return;
    }
    block_on(async {
        let authority = authority();
        for fault in [Http2Fault::RefusedStream, Http2Fault::GoAwayBefore] {
            // Larger than the window that the server gives at first.
            let bytes = vec![b'x'; 300_000];
            let met = fault.clone();
            let server = Http2Server::start(&authority, move |_, attempt| match attempt {
                1 => met.clone(),
                _ => Http2Fault::None,
            });
            let server = server.await.expect("a server");
            let client = client(&server.url(), LONG, Tries::Once);
            let client = client.build().expect("a client");
            let upload = async |file: File| {
                let chat = client.chat();
                let call =
                    chat.upload_channel_file("messaging", "general", file, OnlyUserId::new("john"));
                timeout(BOUND, call.into_future()).await.expect("an end")
            };
            upload(File::bytes("a.txt", bytes.clone()))
                .await
                .expect("an answer");
            let log = server.take_log();
            assert_eq!(log.len(), 2, "{fault}");
            assert_eq!(carried_out(&log), 1, "{fault}");
            assert!(
                log[1].body.len() > bytes.len(),
                "{fault}: {}",
                log[1].body.len()
            );

            // A reader is used up, and the error says that nothing was done.
            let reader =
                File::reader("a.txt", tokio::io::repeat(b'x').take(300_000)).length(300_000);
            let error = upload(reader).await.expect_err("no answer");
            assert_eq!(error.kind(), ErrorKind::Refused, "{fault}: {error:?}");
            assert!(error.did_nothing());
            assert!(error.to_string().contains("nothing was done"), "{error}");
            assert_eq!(carried_out(&server.log()), 0, "{fault}");
        }
    });
}
