//! Says which calls are tried again, for a client and for a single call.
//!
//! ```sh
//! STREAM_API_KEY=… STREAM_API_SECRET=… cargo run -p chat-sdk --example retry
//! ```

use std::time::Duration;

use chat_sdk::types::{ChannelInput, MessageRequest};
use chat_sdk::{ClientBuilder, Error, Options, Retry};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // For all calls that read: up to five attempts, for twenty seconds in all.
    let patient = Retry::standard()
        .with_attempt_limit(5)
        .with_time_limit(Duration::from_secs(20));
    let client = ClientBuilder::from_env()?.retry(patient).build()?;
    let chat = client.chat();

    match chat.get_message("m1").await {
        Ok(found) => println!("{}", found.message.text),
        Err(error) => println!("given up after attempt {}: {error}", error.attempts()),
    }

    let orders = chat.channel("messaging", "orders");
    let data = ChannelInput::new().created_by_id("shop");
    orders.get_or_create_channel().data(data).await?;

    // A write is never repeated, unless the caller says that it may be. A message with an id of
    // the caller's cannot be stored twice.
    let message = MessageRequest::new()
        .id("order-4711")
        .text("It is on its way")
        .user_id("shop");
    let safe = Options::new().retry(Retry::standard().writes_too());
    orders.send_message(message).with_options(safe).await?;

    // Not at all, and not for long: a call that somebody waits for.
    let quick = Options::new()
        .retry(Retry::never())
        .timeout(Duration::from_secs(2));
    chat.unread_counts()
        .user_id("john")
        .with_options(quick)
        .await?;
    Ok(())
}
