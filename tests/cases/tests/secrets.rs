//! What a description declares a secret is shown by no `Debug` output of generated code, wherever it
//! travels.

#![expect(deprecated, reason = "a deprecated field can be a secret too")]

use std::error::Error;
use std::fmt::Debug;
use std::future::Future;

use generated_cases::cases::secrets::operations::vault::{SendManyRequired, SetWordAnswer};
use generated_cases::cases::secrets::{Api, types};
use generated_cases::runtime::http::{Response, StatusCode};
use generated_cases::runtime::{Bytes, Connection, Operation, Request, from_slice};

/// A secret, which no name in the description gives away.
const MARKER: &str = "hunter2-in-the-vault";

fn client(answer: &'static str) -> Result<Api, Box<dyn Error>> {
    let transport = move |request: &Request| {
        let mut response = Response::new(Bytes::from_static(answer.as_bytes()));
        if answer == "repeat" {
            // The whole request as a message, as far as it is text.
            let parts = format!(
                "{} {} {:?} {}",
                request.path(),
                request.query(),
                request
                    .headers()
                    .values()
                    .map(|value| value.to_str())
                    .collect::<Vec<_>>(),
                String::from_utf8_lossy(request.bytes().unwrap_or(&Bytes::new()))
            );
            let message = serde_json::json!({ "message": parts });
            *response.body_mut() = message.to_string().into();
            *response.status_mut() = StatusCode::BAD_REQUEST;
        }
        response
    };
    let connection = Connection::builder("http://localhost")
        .transport(transport)
        .build()?;
    Ok(Api::from(connection))
}

/// Runs a future that waits for nothing but the clock of a timeout.
fn run<F: Future>(future: F) -> Result<F::Output, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    Ok(runtime.block_on(future))
}

fn assert_hidden(value: &impl Debug, seen: &str) {
    let text = format!("{value:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains(seen), "{seen} in {text}");
}

fn assert_call<O: Operation + Debug + Clone>(call: &O, seen: &str) -> Result<(), Box<dyn Error>>
where
    O::Response: Debug,
{
    assert_hidden(call, seen);
    assert_hidden(&call.call().to_request()?, seen);
    // A server that repeats the request learns nothing new, and neither does a log.
    let error = match run(call.clone().into_future())? {
        Ok(reply) => return Err(format!("it succeeded: {reply:?}").into()),
        Err(error) => error,
    };
    let text = format!("{error} {error:?}");
    assert!(!text.contains("hunter2"), "{text}");
    Ok(())
}

#[test]
fn requests_hide_secrets_wherever_they_travel() -> Result<(), Box<dyn Error>> {
    let api = client("repeat")?;
    let filter = types::Filter::new().word(MARKER).name("shown");
    let get = api
        .get_door(MARKER)
        .pin(123_456)
        .words([MARKER, "hunter2-again-and-again"])
        .filter(filter)
        .x_knock(MARKER)
        .plain("shown");
    assert_call(&get, "shown")?;
    assert!(!format!("{get:?}").contains("123456"), "{get:?}");
    assert_call(&api.door(MARKER).get_door().plain("shown"), "shown")?;
    assert_hidden(&api.door(MARKER), "[redacted]");

    let put = api
        .put_door(MARKER, MARKER, "shown")
        .hint(MARKER)
        .old(MARKER);
    assert_call(&put.clone().either(MARKER.to_owned()), "shown")?;
    assert_call(&put.hint_null(), "shown")?;
    assert_call(&api.set_word(MARKER), "SetWord")?;
    let door = types::DoorRequest::new(MARKER, "name").hint(MARKER);
    assert_call(
        &api.send_form().word(MARKER).door(door).name("shown"),
        "shown",
    )?;
    assert_call(&api.send_pairs().word(MARKER).name("shown"), "shown")?;
    let required = SendManyRequired {
        a: MARKER.to_owned(),
        b: "shown".to_owned(),
        c: String::new(),
        d: String::new(),
        e: String::new(),
        f: String::new(),
        g: String::new(),
    };
    assert_hidden(&required, "shown");
    assert_call(&api.send_many(required), "shown")?;
    Ok(())
}

#[test]
fn a_body_by_itself_shows_no_secret() -> Result<(), Box<dyn Error>> {
    let api = client("")?;
    let form = api.send_form().word(MARKER).name("shown").to_request()?;
    assert_hidden(form.body(), "shown");
    let json = api.put_door("x", MARKER, "shown").to_request()?;
    assert_hidden(json.body(), "bytes");
    Ok(())
}

#[test]
fn types_hide_their_secrets() -> Result<(), Box<dyn Error>> {
    let document = serde_json::json!({
        "code": MARKER,
        "codes": [MARKER],
        "by_name": { "a": MARKER },
        "numbers": [[123_456]],
        "names": ["shown"],
        "inner": { "name": "inner" },
        "next": { "code": MARKER, "names": ["next"] },
        "either": MARKER,
        "more": { "id": "more", "some": MARKER },
        "event": { "type": "opened", "with_code": MARKER },
    });
    let door: types::Door = from_slice(document.to_string().as_bytes())?;
    for seen in [
        "shown",
        "inner",
        "next",
        "more",
        "opened",
        "code: [redacted]",
    ] {
        assert_hidden(&door, seen);
    }
    assert!(!format!("{door:?}").contains("123456"), "{door:?}");
    let unknown = types::Either::Unknown(MARKER.into());
    assert_hidden(&unknown, "Unknown([redacted])");
    let plain: types::Door = from_slice(br#"{"either": {"name": "shown"}}"#)?;
    assert_hidden(&plain, "shown");
    assert_hidden(&types::Filter::new().word(MARKER).name("shown"), "shown");
    let request = types::DoorRequest::new(MARKER, "shown")
        .hint(MARKER)
        .old(MARKER);
    assert_hidden(&request.either(MARKER.to_owned()), "shown");
    assert_hidden(&SetWordAnswer::Ok(MARKER.to_owned()), "Ok([redacted])");
    // What is only sent is no secret by that.
    assert!(format!("{:?}", types::Plain::new().sent("seen")).contains("seen"));
    Ok(())
}

#[test]
fn an_answer_that_is_a_secret_as_a_whole_is_hidden() -> Result<(), Box<dyn Error>> {
    let reply = run(client(r#"{"a": "hunter2"}"#)?.list_words().into_future())??;
    assert_eq!(reply["a"], "hunter2");
    assert_hidden(&reply, "body: [redacted]");
    Ok(())
}

#[test]
fn names_alone_decide_where_nothing_is_declared() -> Result<(), Box<dyn Error>> {
    let api = client("")?;
    let plain = api.get_plain();
    let options = generated_cases::runtime::Options::new()
        .query("user_token", MARKER)
        .query("limit", "shown")
        .header("x-api-key", MARKER);
    assert_hidden(&plain.with_options(options).to_request()?, "shown");
    Ok(())
}
