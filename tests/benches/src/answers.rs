//! The answers that are decoded, made up from the description.

use bytes::Bytes;
use serde_json::{Value, json};
use spec_document::{Document, Fill};

use crate::Error;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml");

/// What the canned server answers with.
#[derive(Clone, Debug)]
pub struct Answers {
    /// The answer of `send_message`: a message of 2 KB.
    pub send_message: Bytes,
    /// The answer of `query_channels`: a page of ten channels with ten messages each.
    pub query_channels: Bytes,
}

impl Answers {
    /// Makes the answers up.
    ///
    /// # Errors
    ///
    /// If the description cannot be read, or is not as it was when this was written.
    pub fn load() -> Result<Self, Error> {
        let channel = Channel::load()?;
        let message = json!({ "duration": "1.23ms", "message": channel.message(0) });
        Ok(Self {
            send_message: message.to_string().into(),
            query_channels: channel.page(10, 10).to_string().into(),
        })
    }
}

/// A page of channels with messages, each of them with every field that holds no objects.
///
/// # Errors
///
/// As of [`Answers::load`].
pub fn page(channels: usize, messages: usize) -> Result<Bytes, Error> {
    Ok(Channel::load()?.page(channels, messages).to_string().into())
}

/// The first channel of a full answer, and its first message.
struct Channel {
    channel: Value,
    message: Value,
}

impl Channel {
    fn load() -> Result<Self, Error> {
        let document = Document::load(SPEC)?;
        let success = &document.operation("QueryChannels")?.success;
        let schema = success.schema.as_ref().ok_or("the answer has no schema")?;
        let mut answer = document.answer(schema, Fill::Full)?;
        let mut take = |pointer: &str| {
            let value = answer.pointer_mut(pointer).map(Value::take);
            value.ok_or_else(|| format!("the answer has no {pointer}"))
        };
        let message = take("/channels/0/messages/0")?;
        let mut channel = take("/channels/0")?;
        // Each of these is as long as a channel, and a page of real ones has few of them.
        for list in ["pending_messages", "pinned_messages", "threads"] {
            channel[list] = json!([]);
        }
        channel["draft"] = Value::Null;
        channel["active_live_locations"] = Value::Null;
        Ok(Self { channel, message })
    }

    fn message(&self, number: usize) -> Value {
        let mut message = self.message.clone();
        message["id"] = format!("message-{number}").into();
        message["text"] = format!("Message {number}: the quick brown fox jumps over it.").into();
        message
    }

    fn page(&self, channels: usize, messages: usize) -> Value {
        let channels = (0..channels).map(|number| {
            let mut channel = self.channel.clone();
            channel["channel"]["id"] = format!("channel-{number}").into();
            channel["channel"]["cid"] = format!("messaging:channel-{number}").into();
            channel["messages"] = (0..messages)
                .map(|index| self.message(number * messages + index))
                .collect();
            channel
        });
        json!({ "channels": channels.collect::<Value>(), "duration": "12.34ms" })
    }
}
