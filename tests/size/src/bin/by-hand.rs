//! Sends one message, by hand: what a careful program would write with reqwest and serde.

use std::env;
use std::error::Error;
use std::time::Duration;

use jwt_compact::alg::{Hs256, Hs256Key};
use jwt_compact::{AlgorithmExt, Claims, Header};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Client, redirect};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Token {
    server: bool,
}

#[derive(Serialize)]
struct Body {
    message: Request,
}

#[derive(Serialize)]
struct Request {
    text: &'static str,
    user_id: &'static str,
}

#[derive(Deserialize)]
struct Answer {
    message: Message,
}

#[derive(Deserialize)]
struct Message {
    id: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let key = env::var("STREAM_API_KEY")?;
    let secret = env::var("STREAM_API_SECRET")?;
    let base = env::var("STREAM_BASE_URL");
    let base = base.unwrap_or_else(|_| "https://chat.stream-io-api.com".to_owned());
    let token = Hs256.token(
        &Header::empty().with_token_type("JWT"),
        &Claims::new(Token { server: true }),
        &Hs256Key::new(secret),
    )?;
    let http = Client::builder()
        .redirect(redirect::Policy::none())
        .timeout(Duration::from_secs(30))
        .connect_timeout(Duration::from_secs(10))
        .build()?;
    let body = Body {
        message: Request {
            text: "Ship ahoy!",
            user_id: "john",
        },
    };
    let path = "/api/v2/chat/channels/messaging/general/message";
    let response = http
        .post(format!("{base}{path}?api_key={key}"))
        .header(AUTHORIZATION, token)
        .header("stream-auth-type", "jwt")
        .header(CONTENT_TYPE, "application/json")
        .body(serde_json::to_vec(&body)?)
        .send()
        .await?;
    let status = response.status();
    let answer = response.bytes().await?;
    if !status.is_success() {
        return Err(format!("{status}: {}", String::from_utf8_lossy(&answer)).into());
    }
    let answer: Answer = serde_json::from_slice(&answer)?;
    println!("{}", answer.message.id);
    Ok(())
}
