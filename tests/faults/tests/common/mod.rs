//! Helpers that the test binaries share.

#[allow(dead_code, reason = "no test binary needs all of it")]
pub(crate) mod chance;
#[allow(dead_code, reason = "no test binary needs all of it")]
pub(crate) mod child;

use std::{error::Error as StdError, time::Duration};

use chat_sdk::{Client, ClientBuilder, Error, Retry, types::MessageRequest};
use fault_server::{Fault, FaultServer, Record};
use tokio::sync::OnceCell;

/// Long enough to be redacted, and not a part of any message.
pub(crate) const KEY: &str = "key4f81c0";
pub(crate) const SECRET: &str = "secret9b27d3e6";

/// The deadline where no answer comes. It is what a test waits for.
pub(crate) const SHORT: Duration = Duration::from_millis(150);

/// The deadline where the answer decides and not the clock: a machine that is busy must not turn
/// one error into another. No test waits for it.
pub(crate) const LONG: Duration = Duration::from_secs(20);

/// The longest time that anything may take. Far more than it does.
pub(crate) const BOUND: Duration = Duration::from_secs(5);

/// The retry policy of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tries {
    /// Once, which is what the SDK does unless it is told otherwise.
    Once,
    /// Up to three times by the SDK's standard policy, but for its delays.
    Standard,
}

/// The attempts of the standard policy.
pub(crate) const ATTEMPTS: usize = 3;

/// A client of a server.
pub(crate) fn client(url: &str, deadline: Duration, tries: Tries) -> ClientBuilder {
    let builder = Client::builder(KEY, SECRET).base_url(url).timeout(deadline);
    match tries {
        Tries::Once => builder,
        Tries::Standard => builder.retry(
            Retry::standard()
                .with_first_delay(Duration::ZERO)
                // Whoever is asked to wait for longer, gives up.
                .with_time_limit(BOUND),
        ),
    }
}

/// The two kinds of call: one that may be repeated, and one that may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Read,
    Write,
}

impl Call {
    pub(crate) const BOTH: [Self; 2] = [Self::Read, Self::Write];

    /// Method and path of a call about something of this id.
    pub(crate) fn line(self, id: &str) -> String {
        match self {
            Self::Read => format!("GET /api/v2/chat/messages/{id}"),
            Self::Write => format!("POST /api/v2/chat/channels/messaging/{id}/message"),
        }
    }

    /// Makes the call. Returns the text of the message in its answer.
    pub(crate) async fn make(self, client: &Client, id: &str) -> Result<String, Error> {
        let chat = client.chat();
        let text = match self {
            Self::Read => chat.get_message(id).await?.into_inner().message.text,
            Self::Write => {
                let message = MessageRequest::new().text("hi").user_id("john");
                let sent = chat.send_message("messaging", id, message).await?;
                sent.into_inner().message.text
            }
        };
        Ok(text)
    }
}

/// The texts that may never be seen: the key, the secret, and the token and its signature, as a server
/// receives them.
pub(crate) async fn secrets() -> &'static [String] {
    // They are always the same, and a client takes its time to load certificates.
    static SECRETS: OnceCell<Vec<String>> = OnceCell::const_new();
    SECRETS.get_or_init(find_secrets).await
}

async fn find_secrets() -> Vec<String> {
    let server = FaultServer::start(Fault::None).await.expect("a server");
    let client = client(&server.url(), LONG, Tries::Once)
        .build()
        .expect("a client");
    Call::Read.make(&client, "m1").await.expect("an answer");
    let log = server.log();
    let token = log[0].head.header("authorization").expect("a token");
    let signature = token.rsplit('.').next().expect("a signature");
    assert!(signature.len() > 20, "{token}");
    vec![
        KEY.to_owned(),
        SECRET.to_owned(),
        token.to_owned(),
        signature.to_owned(),
    ]
}

/// Method and path of a request.
pub(crate) fn line(record: &Record) -> String {
    format!("{} {}", record.head.method, record.head.path())
}

/// All that an error says by itself: both forms of it and of each of its causes.
pub(crate) fn all_texts(error: &Error) -> String {
    let mut texts = String::new();
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        texts.push_str(&format!("{error}\n{error:?}\n{error:#?}\n"));
        next = error.source();
    }
    texts
}
