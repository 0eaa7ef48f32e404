//! John says something, Jane answers and reacts, and the message is read back.
//!
//! ```sh
//! STREAM_API_KEY=… STREAM_API_SECRET=… cargo run -p chat-sdk --example quickstart
//! ```
//!
//! Without an account, `cargo xtask quickstart` runs it against a server on this machine.

use chat_sdk::types::{ChannelInput, MessageRequest, ReactionRequest, UserRequest};
use chat_sdk::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let chat = Client::from_env()?.chat(); // STREAM_API_KEY and STREAM_API_SECRET
    let (john, jane) = (UserRequest::new("john"), UserRequest::new("jane"));

    // What an operation requires is an argument, what is optional a setter; awaiting it sends it.
    let harbour = chat.channel("messaging", "harbour");
    let data = ChannelInput::new().created_by(john.clone());
    harbour.get_or_create_channel().data(data).await?;

    let message = MessageRequest::new().text("Ship ahoy!").user(john);
    let sent = harbour.send_message(message).skip_push(true).await?;
    let id = &sent.message.id;

    let reply = MessageRequest::new().text("Welcome in").user(jane);
    harbour.send_message(reply.parent_id(id)).await?;
    let wave = ReactionRequest::new("wave").user_id("jane");
    chat.send_reaction(id, wave).await?;

    let found = chat.get_message(id).await?.into_inner().message;
    println!("{}: {}", found.user.id, found.text);
    println!("replies: {}", found.reply_count);
    println!("reactions: {:?}", found.reaction_counts);
    Ok(())
}
