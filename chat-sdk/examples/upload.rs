//! Uploads a file and shows how far it is.
//!
//! ```sh
//! STREAM_API_KEY=… STREAM_API_SECRET=… cargo run -p chat-sdk --example upload -- picture.png
//! ```

use chat_sdk::types::{Attachment, ChannelInput, MessageRequest, OnlyUserId};
use chat_sdk::{Client, File};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a file to upload")?;
    let general = Client::from_env()?.chat().channel("messaging", "general");
    let data = ChannelInput::new().created_by_id("john");
    general.get_or_create_channel().data(data).await?;

    // The file is read while it is sent: its size does not show in the memory of this program.
    let file = File::path(&path).on_progress(|sent, total| match total {
        Some(total) => eprintln!("{sent} of {total} bytes"),
        None => eprintln!("{sent} bytes"),
    });
    let uploaded = general
        .upload_channel_image(file, OnlyUserId::new("john"))
        .await?;
    let url = uploaded
        .file
        .as_deref()
        .ok_or("the answer names no address")?;
    println!("{url}");

    let picture = Attachment::new(serde_json::json!({}))
        .r#type("image")
        .image_url(url);
    let message = MessageRequest::new().user_id("john").attachments([picture]);
    general.send_message(message).await?;
    Ok(())
}
