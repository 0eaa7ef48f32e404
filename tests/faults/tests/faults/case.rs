//! One fault, and what is the same for every fault.

use std::time::Duration;

use chat_sdk::{Error, ErrorKind};
use fault_server::{Fault, FaultServer, Record, Refused};
use tokio::time::{Instant, timeout};

use crate::log::Log;

use crate::common::{ATTEMPTS, BOUND, Call, LONG, Tries, all_texts, client, line, secrets};

/// One fault, and what the SDK is to make of it.
pub(crate) struct Case {
    pub(crate) peer: Peer,
    pub(crate) deadline: Duration,
    /// The largest answer that is accepted, if it is not the usual one.
    pub(crate) largest: Option<usize>,
    pub(crate) expected: Expected,
}

/// Who answers.
pub(crate) enum Peer {
    /// Nobody.
    Refused,
    Server(Fault),
    /// A server that redirects to another one.
    Redirecting,
}

#[derive(Clone, Copy)]
pub(crate) enum Expected {
    Answer,
    Failure {
        kind: ErrorKind,
        status: Option<u16>,
        retryable: bool,
    },
}

/// What came of a call.
pub(crate) struct Seen {
    pub(crate) result: Result<String, Error>,
    pub(crate) elapsed: Duration,
    pub(crate) log: Vec<Record>,
}

impl Case {
    pub(crate) fn new(peer: Peer, expected: Expected) -> Self {
        Self {
            peer,
            deadline: LONG,
            largest: None,
            expected,
        }
    }

    pub(crate) fn answers(fault: Fault) -> Self {
        Self::new(Peer::Server(fault), Expected::Answer)
    }

    pub(crate) fn fails(fault: Fault, kind: ErrorKind, status: Option<u16>) -> Self {
        let expected = Expected::Failure {
            kind,
            status,
            retryable: false,
        };
        Self::new(Peer::Server(fault), expected)
    }

    /// The same, but trying again may help.
    pub(crate) fn retryable(mut self) -> Self {
        if let Expected::Failure { retryable, .. } = &mut self.expected {
            *retryable = true;
        }
        self
    }

    pub(crate) fn within(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    pub(crate) fn at_most(mut self, bytes: usize) -> Self {
        self.largest = Some(bytes);
        self
    }

    pub(crate) fn name(&self) -> String {
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
    pub(crate) fn requests(&self, call: Call, tries: Tries) -> usize {
        let Expected::Failure { kind, .. } = self.expected else {
            return 1;
        };
        let again = matches!(
            kind,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited
        );
        // A refused call was not carried out, and neither was one without a connection.
        let did_nothing = matches!(kind, ErrorKind::Connect | ErrorKind::RateLimited);
        match (call, tries) {
            (Call::Read, Tries::Standard) if again => ATTEMPTS,
            (Call::Write, Tries::Standard) if did_nothing => ATTEMPTS,
            // Nobody knows what became of a write that failed on the way. It never comes twice.
            _ => 1,
        }
    }

    /// Makes a call, and checks all that is the same for every fault.
    pub(crate) async fn see(&self, call: Call, tries: Tries) -> Seen {
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
        // The most that can be logged.
        let mut builder = client(&url, self.deadline, tries).log_bodies(true);
        if let Some(bytes) = self.largest {
            builder = builder.max_response_bytes(bytes);
        }
        let client = builder.build().expect("a client");

        let logged = Log::default();
        let recording = logged.record();
        let begin = Instant::now();
        let result = timeout(BOUND, call.make(&client, "m1")).await;
        let result = result.unwrap_or_else(|_| panic!("{name}: {call:?} does not end"));
        let elapsed = begin.elapsed();
        drop(recording);
        let logged = logged.text();
        assert!(logged.contains("request sent"), "{name}: nothing is logged");
        for secret in secrets {
            assert!(
                !logged.contains(secret),
                "{name}: {secret} is logged: {logged}"
            );
        }

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
}
