//! Sends one message, by the SDK.

use chat_sdk::types::MessageRequest;
use chat_sdk::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let chat = Client::from_env()?.chat();
    let message = MessageRequest::new().text("Ship ahoy!").user_id("john");
    let sent = chat.send_message("messaging", "general", message).await?;
    println!("{}", sent.message.id);
    Ok(())
}
