//! One call, checked in all ways: what arrived, what was complained of, what was read.

use std::error::Error;
use std::sync::{Arc, OnceLock};

use chat_sdk::{Chat, Client};
use fake_server::{FakeServer, Options};
use spec_document::{Credentials, Document, Fill, RequestSample, Variant};

use crate::Sending;
use crate::compare;

/// The key of the app in all scenarios.
pub const KEY: &str = "key-of-the-suite";

/// The secret of the app in all scenarios.
pub const SECRET: &str = "secret-of-the-suite";

/// The description of this repository, read once for all tests of a process.
pub fn document() -> Result<Arc<Document>, Box<dyn Error>> {
    static DOCUMENT: OnceLock<Result<Arc<Document>, String>> = OnceLock::new();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml");
    let load = || match Document::load(path) {
        Ok(document) => Ok(Arc::new(document)),
        Err(error) => Err(error.to_string()),
    };
    Ok(DOCUMENT.get_or_init(load).clone()?)
}

/// A fake server, a client of it, and the document that both were made of.
pub struct Harness {
    /// The document, read without the generator.
    pub document: Arc<Document>,
    /// The server.
    pub server: FakeServer,
    /// The SDK's client of the server.
    pub client: Client,
    fill: Fill,
}

impl Harness {
    /// Starts a server that answers with so much.
    pub async fn start(fill: Fill) -> Result<Self, Box<dyn Error>> {
        let document = document()?;
        let mut options = Options::default();
        options.fill = fill;
        options.gzip = true;
        options.require_client_header = true;
        options.api_key = Some(KEY.to_owned());
        options.api_secret = Some(SECRET.to_owned());
        let server = FakeServer::start(document.clone(), options).await?;
        let client = Client::builder(KEY, SECRET)
            .base_url(server.url())
            .build()?;
        Ok(Self {
            document,
            server,
            client,
            fill,
        })
    }

    /// The operations of the client.
    pub fn chat(&self) -> Chat {
        self.client.chat()
    }

    /// Sends a call and names everything that is not as the document says.
    pub async fn check(
        &self,
        operation: &str,
        variant: Variant,
        sending: Sending,
    ) -> Result<Vec<String>, Box<dyn Error>> {
        let outcome = sending.await;
        let sample = self.document.request_sample(operation, variant)?;
        let mut found = self.faults_of_request(&sample)?;
        let received = match outcome {
            Ok(received) => received,
            Err(error) => {
                found.push(error.to_string());
                return Ok(found);
            }
        };
        let success = &self.document.operation(operation)?.success;
        if received.status != success.status {
            found.push(format!("the status {} was read", received.status));
        }
        if received.remaining.is_none() {
            found.push("the rate limit got lost".to_owned());
        }
        if let (Some(schema), Some(body)) = (&success.schema, &received.body) {
            let sent = self.document.answer(schema, self.fill)?;
            found.extend(compare::differences(&self.document, schema, &sent, body));
        }
        Ok(found)
    }

    /// Names everything about the one request that arrived since the last question that is not as
    /// the document says.
    pub fn faults_of_request(&self, sample: &RequestSample) -> Result<Vec<String>, Box<dyn Error>> {
        let requests = self.server.take_requests();
        let [request] = requests.as_slice() else {
            return Ok(vec![format!("{} requests arrived", requests.len())]);
        };
        let violations = request.violations.iter();
        let mut found: Vec<String> = violations.map(|fault| fault.to_string()).collect();
        let expected = self.document.expected(sample, &credentials(request))?;
        found.extend(request.differences(&expected));
        Ok(found)
    }
}

/// The credentials as they must be. The signature of the token is the server's to check; that it
/// is the same token in every request is not asked for.
fn credentials(request: &fake_server::RecordedRequest) -> Credentials {
    let token = request
        .headers
        .get("authorization")
        .and_then(|value| value.to_str().ok());
    [
        ("api_key", KEY),
        ("Authorization", token.unwrap_or_default()),
        ("stream-auth-type", "jwt"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}
