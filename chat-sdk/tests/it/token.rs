//! Tokens, at moments that the tests choose.

use std::time::Duration;

use chat_sdk::serde_json::{self, Value, json};
use chat_sdk::{Client, Connection, ErrorKind, Timestamp, UserToken};
use jwt_compact::alg::{Hs256, Hs256Key};
use jwt_compact::{AlgorithmExt, UntrustedToken};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn token(user_id: &str) -> UserToken {
    let client = Client::builder("key", "secret")
        .base_url("http://localhost")
        .build()
        .expect("a client");
    client
        .user_token(user_id)
        .issued_at(NOW + Duration::from_millis(1_700_000_000_900))
}

/// The claims, after the signature was checked.
pub(crate) fn claims(token: &str, secret: &str) -> Value {
    let untrusted = UntrustedToken::new(token).expect("a token");
    let verified = Hs256
        .validator::<Value>(&Hs256Key::new(secret))
        .validate(&untrusted)
        .expect("a valid signature");
    let _ = verified;
    let payload = token.split('.').nth(1).expect("a payload");
    serde_json::from_slice(&base64url(payload)).expect("JSON")
}

pub(crate) fn header(token: &str) -> Value {
    serde_json::from_slice(&base64url(token.split('.').next().expect("a header"))).expect("JSON")
}

fn base64url(text: &str) -> Vec<u8> {
    let mut bits = 0_u32;
    let mut count = 0;
    let mut bytes = Vec::new();
    for character in text.bytes() {
        let value = match character {
            b'A'..=b'Z' => character - b'A',
            b'a'..=b'z' => character - b'a' + 26,
            b'0'..=b'9' => character - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            other => panic!("not base64url: {other}"),
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    bytes
}

#[test]
fn the_least() {
    let token = token("john").sign().expect("a token");
    assert_eq!(header(&token), json!({ "alg": "HS256", "typ": "JWT" }));
    // Whole seconds, five of them back.
    assert_eq!(
        claims(&token, "secret"),
        json!({ "user_id": "john", "iat": 1_699_999_995 })
    );
}

#[test]
fn the_most() {
    let token = token("jürgen/🦀")
        .expires_in(Duration::from_secs(60))
        .role("admin")
        .channel_cids(["messaging:a", "messaging:b"])
        .call_cids(vec![String::from("default:c")])
        .claim("team", json!({ "name": "blue" }))
        .sign()
        .expect("a token");
    let expected = json!({
        "user_id": "jürgen/🦀",
        "iat": 1_699_999_995,
        // Counted from the moment of issue, not from what the token says of it.
        "exp": 1_700_000_060,
        "role": "admin",
        "channel_cids": ["messaging:a", "messaging:b"],
        "call_cids": ["default:c"],
        "team": { "name": "blue" },
    });
    assert_eq!(claims(&token, "secret"), expected);
}

#[test]
fn the_last_expiry_wins() {
    let token = token("john")
        .expires_in(Duration::MAX)
        .expires_at(Timestamp::from_unix_seconds(7))
        .sign();
    assert_eq!(claims(&token.expect("a token"), "secret")["exp"], 7);
    let forever = self::token("john")
        .expires_in(Duration::MAX)
        .sign()
        .expect("a token");
    assert_eq!(
        claims(&forever, "secret")["exp"],
        Timestamp::MAX.unix_seconds()
    );
}

#[test]
fn without_a_moment_it_is_now() {
    let client = Client::builder("key", "secret")
        .base_url("http://localhost")
        .build()
        .expect("a client");
    let token = client.user_token("john").sign().expect("a token");
    let age =
        Timestamp::now().unix_seconds() - claims(&token, "secret")["iat"].as_i64().expect("iat");
    assert!((5..=10).contains(&age), "{age}");
}

#[test]
fn a_client_without_a_secret_signs_nothing() {
    let bare = Connection::builder("http://localhost").build();
    let client = Client::from(bare.expect("a connection"));
    let error = client.user_token("john").sign().expect_err("no secret");
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("Client::new"), "{error}");
}

#[test]
fn what_cannot_be_signed() {
    let error = token("").sign().expect_err("no user");
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("user id"), "{error}");
    for name in [
        "user_id",
        "iat",
        "exp",
        "role",
        "channel_cids",
        "call_cids",
        "server",
    ] {
        let error = token("john").claim(name, true).sign().expect_err(name);
        assert!(
            error.is_build() && error.to_string().contains(name),
            "{error}"
        );
    }
    let error = token("john")
        .claim("x", std::collections::HashMap::from([((), 1)]))
        .sign()
        .expect_err("no JSON");
    assert!(error.is_build(), "{error}");
}
