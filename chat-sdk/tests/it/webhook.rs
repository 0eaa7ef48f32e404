//! Deliveries as Stream sends them, and as anybody else might.

mod properties;

use std::error::Error as _;
use std::io::Write;

use chat_sdk::ErrorKind;
use chat_sdk::reqwest::header::{HeaderMap, HeaderValue};
use chat_sdk::serde_json::json;
use chat_sdk::webhook::{DEFAULT_MAX_BODY_BYTES, Event, Webhook, WebhookError};
use data_encoding::BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;

const SECRET: &str = "hunter2hunter2";
const BODY: &str =
    r#"{"type":"message.new","message":{"text":"hi"},"created_at":1700000000123456789}"#;

/// By `printf %s "$BODY" | openssl dgst -sha256 -hmac "$SECRET"`.
const SIGNATURE: &str = "160f30676531393e6d42424f70affc450f949a0083db4fb18b737835085b816f";

fn webhook() -> Webhook {
    Webhook::new(SECRET).expect("a secret")
}

fn headers(entries: &[(&'static str, &str)]) -> HeaderMap {
    let entry = |(name, value): &(&'static str, &str)| {
        let value = HeaderValue::from_str(value).expect("a header");
        (name.parse().expect("a name"), value)
    };
    entries.iter().map(entry).collect()
}

fn gzip(document: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(document).expect("a vector takes it all");
    encoder.finish().expect("a vector takes it all")
}

/// What every error keeps to.
fn check(error: &WebhookError, body: &str) {
    for text in [format!("{error}"), format!("{error:?}")] {
        assert!(!text.contains(SECRET) && !text.contains('\n'), "{text}");
        // Shorter ones may be there by chance.
        assert!(body.len() < 8 || !text.contains(body), "{text}");
    }
}

#[test]
fn a_delivery_with_all_its_headers() {
    let headers = headers(&[
        ("x-signature", SIGNATURE),
        ("x-webhook-id", "b2c3"),
        ("x-webhook-attempt", "2"),
        ("x-api-key", "key12345"),
    ]);
    for body in [BODY.as_bytes(), &gzip(BODY.as_bytes())] {
        let delivery = webhook().parse(&headers, body).expect("a delivery");
        assert_eq!(delivery.event.event_type(), "message.new");
        assert_eq!(delivery.event.raw()["message"]["text"], "hi");
        assert_eq!(*delivery.event.body(), BODY);
        assert_eq!(delivery.webhook_id.as_deref(), Some("b2c3"));
        assert_eq!(delivery.attempt, Some(2));
        assert_eq!(delivery.api_key.as_deref(), Some("key12345"));

        let event = webhook().parse_with_signature(SIGNATURE, body);
        assert_eq!(event.expect("an event"), delivery.event);
    }
    assert_eq!(webhook().sign(BODY.as_bytes()), SIGNATURE);
}

#[test]
fn all_headers_but_the_signature_may_be_missing_or_strange() {
    let none = headers(&[("x-signature", SIGNATURE)]);
    let empty = headers(&[
        ("x-signature", SIGNATURE),
        ("x-webhook-id", ""),
        ("x-webhook-attempt", ""),
        ("x-api-key", ""),
    ]);
    let mut strange = headers(&[("x-signature", SIGNATURE), ("x-webhook-attempt", "-1")]);
    let not_ascii = HeaderValue::from_bytes(&[0xff]).expect("a header");
    strange.insert("x-webhook-id", not_ascii.clone());
    strange.insert("x-api-key", not_ascii);
    for headers in [none, empty, strange] {
        let delivery = webhook()
            .parse(&headers, BODY.as_bytes())
            .expect("a delivery");
        assert_eq!(delivery.webhook_id, None);
        assert_eq!(delivery.attempt, None);
        assert_eq!(delivery.api_key, None);
    }
}

#[test]
fn each_fault_over_http_is_an_error_of_its_own() {
    let webhook = webhook().max_body_bytes(1000);
    let signed = |body: &[u8]| webhook.parse_with_signature(&webhook.sign(body), body);
    let with = |signature: &str| webhook.parse_with_signature(signature, BODY.as_bytes());

    use WebhookError as E;
    let unsigned = webhook.parse(&HeaderMap::new(), BODY.as_bytes());
    assert!(matches!(unsigned, Err(E::MissingSignature)));
    assert!(matches!(with(""), Err(E::MissingSignature)));
    assert!(matches!(with("xyz"), Err(E::MalformedSignature)));
    assert!(matches!(
        with(&SIGNATURE.to_uppercase()),
        Err(E::MalformedSignature)
    ));
    assert!(matches!(with(&SIGNATURE[2..]), Err(E::MalformedSignature)));
    assert!(matches!(with(&"00".repeat(32)), Err(E::WrongSignature)));
    assert!(matches!(signed(b""), Err(E::EmptyBody)));
    assert!(matches!(signed(b" \n"), Err(E::EmptyBody)));
    assert!(matches!(signed(&[0x1f, 0x8b]), Err(E::BrokenGzip(_))));
    assert!(matches!(
        signed(&[b' '; 1001]),
        Err(E::TooLarge { limit: 1000 })
    ));
    assert!(matches!(
        signed(&gzip(&[b' '; 1001])),
        Err(E::TooLarge { .. })
    ));
    assert!(matches!(signed(b"{\"type\":"), Err(E::BrokenJson(_))));
    assert!(matches!(
        signed(b"{\"type\":\"a\"} {}"),
        Err(E::BrokenJson(_))
    ));
    assert!(matches!(
        signed(b"{\"type\":\"a\",\"b\":\"\xff\"}"),
        Err(E::BrokenJson(_))
    ));
    let untyped = [
        "{}",
        r#"{"type":""}"#,
        r#"{"type":null}"#,
        r#"{"type":1}"#,
        "[]",
        "null",
        "7",
    ];
    for untyped in untyped {
        assert!(
            matches!(signed(untyped.as_bytes()), Err(E::MissingType)),
            "{untyped}"
        );
    }

    // What is empty is called empty, even if it is not signed rightly.
    for body in [&b""[..], &gzip(b"")] {
        let result = webhook.parse_with_signature(SIGNATURE, body);
        assert!(matches!(result, Err(E::EmptyBody)));
    }
    // What is not signed is not unpacked.
    let result = webhook.parse_with_signature("", &[0x1f, 0x8b]);
    assert!(matches!(result, Err(E::MissingSignature)));
}

#[test]
fn another_secret_makes_another_signature() {
    let other = Webhook::new("hunter2hunter3").expect("a secret");
    let result = other.parse_with_signature(SIGNATURE, BODY.as_bytes());
    assert!(matches!(result, Err(WebhookError::WrongSignature)));
}

#[test]
fn a_secret_is_replaced_without_losing_a_delivery() {
    let old = webhook();
    let new = Webhook::new("the new secret").expect("a secret");
    let both = Webhook::with_secrets(["the new secret", SECRET]).expect("two secrets");
    for signer in [&old, &new] {
        let signature = signer.sign(BODY.as_bytes());
        let event = both.parse_with_signature(&signature, BODY.as_bytes());
        assert_eq!(event.expect("an event").event_type(), "message.new");
    }
    assert_eq!(both.sign(b"{}"), new.sign(b"{}"));
    let stranger = Webhook::new("hunter2hunter3").expect("a secret");
    let result = both.parse_with_signature(&stranger.sign(BODY.as_bytes()), BODY.as_bytes());
    assert!(matches!(result, Err(WebhookError::WrongSignature)));

    for secrets in [
        &[][..],
        &["good", ""],
        &["", "good"],
        &["good", "line end\n"],
    ] {
        let error = Webhook::with_secrets(secrets).expect_err("no secret");
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}

#[test]
fn sns_delivers_messages_with_and_without_an_envelope() {
    let packed = BASE64.encode(&gzip(BODY.as_bytes()));
    for message in [BODY, &packed, &BASE64.encode(BODY.as_bytes())] {
        let envelope = json!({"Type": "Notification", "Message": message}).to_string();
        for delivery in [message, &envelope, &format!("\n {message}\n")] {
            let event = Event::from_sns(delivery).expect("an event");
            assert_eq!(event.body(), BODY.as_bytes());
        }
    }
    for (delivery, is_expected) in [
        (r#"{"Type":"SubscriptionConfirmation","Message":"a"}"#, true),
        (r#"{"Type":"SubscriptionConfirmation","type":"a"}"#, true),
        (r#"{"Type":"Notification"}"#, true),
        ("{}", true),
        ("not base64", false),
    ] {
        let error = Event::from_sns(delivery).expect_err("no event");
        let is_none = matches!(error, WebhookError::NoNotification);
        assert_eq!(is_none, is_expected, "{delivery}: {error}");
    }
}

/// These hold with the feature `arbitrary_precision` of serde_json too, with which CI runs them.
#[test]
fn numbers_are_read_however_they_are_spelled() {
    use chat_sdk::Timestamp;
    use chat_sdk::types::WebhookEvent;

    for created_at in ["1.7e18", "1700000000000000000.0", "1700000000000000000"] {
        let body = format!(
            r#"{{"type":"message.new","created_at":{created_at},"message":{{
                "text":"hi","reply_count":1.0,"deleted_reply_count":2e0,"updated_at":{created_at},
                "custom":{{"price":1.5,"small":1e-3,"list":[2.5e3]}}}}}}"#
        );
        let event = Event::from_json(body).expect("an event");
        let typed = event.typed().expect("a known type");
        let WebhookEvent::MessageNew(new) = typed else {
            panic!("a new message");
        };
        let moment = Timestamp::from_unix_seconds(1_700_000_000);
        assert_eq!((new.created_at, new.message.updated_at), (moment, moment));
        assert_eq!(new.message.reply_count, 1);
        assert_eq!(new.message.deleted_reply_count, 2);
        let custom = &new.message.custom;
        assert_eq!(custom["price"].as_f64(), Some(1.5));
        assert_eq!(custom["small"].as_f64(), Some(0.001));
        assert_eq!(custom["list"][0].as_f64(), Some(2500.0));
    }
    let fraction = r#"{"type":"message.new","message":{"reply_count":1.5}}"#;
    let event = Event::from_json(fraction).expect("an event");
    assert!(event.typed().is_err());
}

#[test]
fn a_secret_that_cannot_be_one() {
    for secret in ["", " ", "secret\n"] {
        let error = Webhook::new(secret).expect_err("no secret");
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}

#[test]
fn only_faults_of_the_signature_are_unauthenticated() {
    let webhook = webhook();
    for signature in ["", "xyz", &"00".repeat(32)] {
        let error = webhook
            .parse_with_signature(signature, BODY.as_bytes())
            .expect_err("not signed");
        assert!(error.is_unauthenticated(), "{error}");
    }
    let error = Event::from_json("{}").expect_err("no type");
    assert!(!error.is_unauthenticated(), "{error}");
}

#[test]
fn a_body_of_exactly_the_limit_passes() {
    let body = json!({ "type": "message.new", "text": "x".repeat(100_000) }).to_string();
    let exactly = webhook().max_body_bytes(body.len());
    let signature = exactly.sign(body.as_bytes());
    for sent in [body.as_bytes(), &gzip(body.as_bytes())] {
        assert!(exactly.parse_with_signature(&signature, sent).is_ok());
        let less = exactly.clone().max_body_bytes(body.len() - 1);
        let result = less.parse_with_signature(&signature, sent);
        assert!(matches!(result, Err(WebhookError::TooLarge { .. })));
        let any = exactly.clone().max_body_bytes(usize::MAX);
        assert!(any.parse_with_signature(&signature, sent).is_ok());
    }
}

#[test]
fn nothing_shows_a_secret() {
    let headers = headers(&[("x-signature", SIGNATURE), ("x-api-key", "key12345")]);
    let delivery = webhook()
        .parse(&headers, BODY.as_bytes())
        .expect("a delivery");
    let text = format!("{:?} {delivery:?} {delivery:#?}", webhook());
    assert!(text.contains("message.new"), "{text}");
    // Nor what the event says.
    for secret in [SECRET, "key12345", SIGNATURE, "1700000000123456789"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn every_form_of_a_queue() {
    let bare = BODY.to_owned();
    let padded = format!("\n {BODY} \n");
    let base64 = BASE64.encode(BODY.as_bytes());
    let packed = BASE64.encode(&gzip(BODY.as_bytes()));
    let with_newline = format!("{packed}\n");
    for body in [bare, padded, base64, packed, with_newline] {
        let event = Event::from_sqs(&body).expect("an event");
        assert_eq!(event.event_type(), "message.new");
        assert_eq!(event.body().trim_ascii(), BODY.as_bytes());
        for envelope in [
            json!({ "Type": "Notification", "MessageId": "1", "Message": body }),
            json!({ "Message": body }),
        ] {
            assert_eq!(
                Event::from_sns(&envelope.to_string()).ok(),
                Some(event.clone())
            );
        }
    }
}

#[test]
fn each_fault_of_a_queue_is_an_error_of_its_own() {
    use WebhookError as E;
    let base64 = |document: &[u8]| BASE64.encode(document);
    for empty in ["", " \n", &base64(b" "), &base64(&gzip(b""))] {
        assert!(
            matches!(Event::from_sqs(empty), Err(E::EmptyBody)),
            "{empty}"
        );
    }
    for broken in ["no base64", "e30", "e31=", "ä", "<html>"] {
        assert!(
            matches!(Event::from_sqs(broken), Err(E::BrokenBase64(_))),
            "{broken}"
        );
    }
    for broken in ["{", "[1", "\"", "{}{}", &base64(b"hello")] {
        assert!(
            matches!(Event::from_sqs(broken), Err(E::BrokenJson(_))),
            "{broken}"
        );
    }
    for untyped in ["{}", "[]", "\"text\"", &base64(b"{}"), &base64(b"7")] {
        assert!(
            matches!(Event::from_sqs(untyped), Err(E::MissingType)),
            "{untyped}"
        );
    }
    let broken = base64(&[0x1f, 0x8b, 8]);
    assert!(matches!(Event::from_sqs(&broken), Err(E::BrokenGzip(_))));
    let bomb = base64(&gzip(&vec![0; DEFAULT_MAX_BODY_BYTES + 1]));
    assert!(matches!(Event::from_sqs(&bomb), Err(E::TooLarge { .. })));

    assert!(matches!(Event::from_sns(" "), Err(E::EmptyBody)));
    assert!(matches!(Event::from_sns("{"), Err(E::BrokenJson(_))));
    let confirmation = json!({ "Type": "SubscriptionConfirmation", "Message": "You have chosen" });
    for envelope in [
        confirmation,
        json!({ "Message": 5 }),
        json!({}),
        json!([]),
        json!("x"),
    ] {
        let result = Event::from_sns(&envelope.to_string());
        assert!(matches!(result, Err(E::NoNotification)), "{envelope}");
    }
    let inner = json!({ "Message": "" });
    assert!(matches!(
        Event::from_sns(&inner.to_string()),
        Err(E::EmptyBody)
    ));
}

#[test]
fn an_error_has_a_source_where_there_is_one() {
    for body in ["no base64", "{", &BASE64.encode(&[0x1f, 0x8b])] {
        let error = Event::from_sqs(body).expect_err(body);
        assert!(error.source().is_some(), "{error}");
        check(&error, body);
    }
    let error = Event::from_sqs("{}").expect_err("no type");
    assert!(error.source().is_none(), "{error}");
}
