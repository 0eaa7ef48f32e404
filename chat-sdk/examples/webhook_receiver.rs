//! A server that receives what Stream delivers over HTTP.
//!
//! It verifies each delivery, handles each event once however often it is delivered, and prints it.
//! Start it with the secret of your app:
//!
//! ```sh
//! STREAM_API_SECRET=secret cargo run -p chat-sdk --example webhook_receiver
//! ```
//!
//! It listens on 127.0.0.1:3000, or on what `ADDRESS` says. Have Stream call it at
//! `https://<what is in front of it>/webhook`, or do as Stream does:
//!
//! ```sh
//! body='{"type":"message.new","message":{"text":"hi"}}'
//! signature=$(printf %s "$body" | openssl dgst -sha256 -hmac secret | sed 's/.* //')
//! curl -i http://127.0.0.1:3000/webhook -H "X-Signature: $signature" -H 'X-Webhook-Id: 1' \
//!     -H 'X-Webhook-Attempt: 1' --data-binary "$body"
//! ```
//!
//! The answer is 200 to a delivery that was handled, now or before; 401 if its signature is missing
//! or wrong; 400 if it cannot be read for another reason.

use std::collections::{HashSet, VecDeque};
use std::env;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use chat_sdk::webhook::{DEFAULT_MAX_BODY_BYTES, Event, Webhook};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = env::var("STREAM_API_SECRET").map_err(|_| "set STREAM_API_SECRET")?;
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());

    let receiver = Arc::new(Receiver {
        webhook: Webhook::new(secret)?,
        handled: Mutex::default(),
    });
    let router = Router::new()
        .route("/webhook", post(receive))
        .layer(DefaultBodyLimit::max(DEFAULT_MAX_BODY_BYTES))
        .with_state(receiver);

    let listener = TcpListener::bind(&address).await?;
    println!("listening on http://{}/webhook", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

struct Receiver {
    webhook: Webhook,
    handled: Mutex<Recent>,
}

/// `body` is taken as bytes: the signature is that of the bytes, not of the JSON in them.
async fn receive(
    State(receiver): State<Arc<Receiver>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let delivery = match receiver.webhook.parse(&headers, &body) {
        Ok(delivery) => delivery,
        Err(error) => {
            eprintln!("refused: {error}");
            return if error.is_unauthenticated() {
                StatusCode::UNAUTHORIZED
            } else {
                StatusCode::BAD_REQUEST
            };
        }
    };
    if let Some(id) = &delivery.webhook_id {
        // Poisoned by a panic elsewhere, it still holds ids.
        let mut handled = receiver
            .handled
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if !handled.insert(id) {
            println!("{id}: handled before (attempt {:?})", delivery.attempt);
            return StatusCode::OK;
        }
    }
    handle(&delivery.event);
    StatusCode::OK
}

/// Your work. What takes long or may fail is better stored here and done afterwards: Stream waits
/// for the answer, and an id counts as handled from now on.
fn handle(event: &Event) {
    println!("{}: {}", event.event_type(), event.raw());
}

/// The ids of the latest deliveries. With more than one server, or to survive a restart, keep them
/// in a database, and write them in the transaction that handles the event.
#[derive(Default)]
struct Recent {
    ids: HashSet<String>,
    oldest_first: VecDeque<String>,
}

impl Recent {
    const AT_MOST: usize = 10_000;

    /// Whether the id is new.
    fn insert(&mut self, id: &str) -> bool {
        if !self.ids.insert(id.to_owned()) {
            return false;
        }
        self.oldest_first.push_back(id.to_owned());
        if self.oldest_first.len() > Self::AT_MOST
            && let Some(oldest) = self.oldest_first.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}
