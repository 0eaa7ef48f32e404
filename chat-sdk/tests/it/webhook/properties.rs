//! What holds for deliveries of any content.

use chat_sdk::reqwest::header::{HeaderMap, HeaderValue};
use chat_sdk::serde_json::{Value, json};
use chat_sdk::webhook::{Event, WebhookError};
use data_encoding::BASE64;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{check, gzip, headers, webhook};
use crate::decode::any_json;

/// An event of any shape, and the document it stands in.
fn any_event() -> impl Strategy<Value = (String, Value)> {
    let fields = btree_map("[a-z_]{1,4}", any_json(), 0..4);
    ("\\PC{1,12}", fields).prop_map(|(event_type, fields)| {
        let mut document: Value = fields.into_iter().collect();
        document["type"] = event_type.as_str().into();
        (event_type, document)
    })
}

proptest! {
    #[test]
    fn what_is_signed_arrives((event_type, document) in any_event(), packed in any::<bool>()) {
        let text = document.to_string();
        let signature = webhook().sign(text.as_bytes());
        let body = if packed { gzip(text.as_bytes()) } else { text.clone().into_bytes() };
        let headers = headers(&[("x-signature", &signature)]);
        let event = webhook().parse(&headers, &body).expect("a delivery").event;
        prop_assert_eq!(event.event_type(), event_type);
        prop_assert_eq!(event.raw(), &document);
        prop_assert_eq!(event.body(), &text);
        prop_assert_eq!(&Event::from_json(event.body().clone()).expect("an event"), &event);
        let body = if packed { BASE64.encode(&body) } else { text };
        prop_assert_eq!(&Event::from_sqs(&body).expect("an event"), &event);
        let envelope = json!({ "Message": body }).to_string();
        prop_assert_eq!(&Event::from_sns(&envelope).expect("an event"), &event);
    }

    #[test]
    fn a_flipped_bit_of_the_body_is_refused(
        (_, document) in any_event(),
        byte in any::<Index>(),
        bit in 0..8_u32,
    ) {
        let mut body = document.to_string().into_bytes();
        let signature = webhook().sign(&body);
        let byte = byte.index(body.len());
        body[byte] ^= 1 << bit;
        let result = webhook().parse_with_signature(&signature, &body);
        prop_assert!(matches!(result, Err(WebhookError::WrongSignature)));
    }

    #[test]
    fn a_flipped_bit_of_gzip_is_refused_or_changes_nothing(
        (_, document) in any_event(),
        byte in any::<Index>(),
        bit in 0..8_u32,
    ) {
        let text = document.to_string();
        let signature = webhook().sign(text.as_bytes());
        let mut body = gzip(text.as_bytes());
        let byte = byte.index(body.len());
        body[byte] ^= 1 << bit;
        match webhook().parse_with_signature(&signature, &body) {
            // The time and the operating system in the header are of no consequence.
            Ok(event) => prop_assert_eq!(event.body(), &text),
            Err(error) => check(&error, &text),
        }
    }

    #[test]
    fn a_flipped_bit_of_the_signature_is_refused(
        (_, document) in any_event(),
        byte in any::<Index>(),
        bit in 0..8_u32,
    ) {
        let body = document.to_string().into_bytes();
        let mut signature = webhook().sign(&body).into_bytes();
        let byte = byte.index(signature.len());
        signature[byte] ^= 1 << bit;
        // Not every byte may stand in a header, and not all bytes are text.
        if let Ok(value) = HeaderValue::from_bytes(&signature) {
            let headers = HeaderMap::from_iter([("x-signature".parse().expect("a name"), value)]);
            let error = webhook().parse(&headers, &body).expect_err("another signature");
            prop_assert!(error.is_unauthenticated());
        }
        if let Ok(signature) = String::from_utf8(signature) {
            let result = webhook().parse_with_signature(&signature, &body);
            prop_assert!(result.is_err_and(|error| error.is_unauthenticated()));
        }
    }

    #[test]
    fn no_delivery_panics(
        signature in vec(any::<u8>(), 0..80),
        headers in vec(vec(any::<u8>(), 0..8), 3),
        body in vec(any::<u8>(), 0..200),
        packed in 0..3,
    ) {
        let body = match packed {
            0 => body,
            1 => gzip(&body),
            _ => [&[0x1f, 0x8b, 8][..], &body].concat(),
        };
        let names = ["x-webhook-id", "x-webhook-attempt", "x-api-key"];
        let mut map = HeaderMap::new();
        for (name, value) in names.into_iter().zip(headers) {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                map.insert(name, value);
            }
        }
        if let Ok(value) = HeaderValue::from_bytes(&signature) {
            map.insert("x-signature", value);
        }
        // Nobody can sign by chance.
        prop_assert!(webhook().parse(&map, &body).is_err());
        map.insert("x-signature", webhook().sign(&body).parse().expect("hex"));
        let _ = webhook().parse(&map, &body);
        let _ = webhook().parse_with_signature(&String::from_utf8_lossy(&signature), &body);
        let _ = Event::from_json(body);
    }

    #[test]
    fn no_message_of_a_queue_panics(
        text in any::<String>(),
        almost_base64 in "[A-Za-z0-9+/]{0,40}={0,3}",
        bytes in vec(any::<u8>(), 0..200),
        document in any_json(),
    ) {
        let begun = [&[0x1f, 0x8b, 8][..], &bytes].concat();
        let bodies = [
            text,
            almost_base64,
            document.to_string(),
            BASE64.encode(&bytes),
            BASE64.encode(&begun),
            BASE64.encode(&gzip(&bytes)),
        ];
        for body in bodies {
            if let Err(error) = Event::from_sqs(&body) {
                check(&error, &body);
            }
            for envelope in [body.clone(), json!({ "Message": body }).to_string()] {
                if let Err(error) = Event::from_sns(&envelope) {
                    check(&error, &envelope);
                }
            }
        }
    }
}
