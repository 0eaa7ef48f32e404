//! Enums that outlive what this version knows.

use std::collections::{BTreeMap, HashSet};

use chat_sdk::serde_json::{self, json};
use openapi_client_runtime::{self as runtime, OpenEnum};
use proptest::prelude::*;

mod color {
    //! As the generator writes it.

    use super::runtime;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(super) enum Color {
        Red,
        DarkBlue,
        Unknown(runtime::Unknown),
    }

    // The macro is written for the crate that has the runtime at its root.
    openapi_client_runtime::open_enum!(Color, Red = "red", DarkBlue = "dark-blue");
}

use color::Color;

#[test]
fn known_values_are_never_unknown() {
    assert_eq!(Color::from("red"), Color::Red);
    assert_eq!(Color::from("dark-blue".to_owned()), Color::DarkBlue);
    assert_eq!("red".parse(), Ok(Color::Red));
    assert_eq!(
        serde_json::from_str::<Color>("\"red\"").ok(),
        Some(Color::Red)
    );
    assert_eq!(Color::DarkBlue.as_str(), "dark-blue");
    assert_eq!(format!("{:>5}|", Color::Red), "  red|");
    for (wire, value) in Color::VALUES {
        assert_eq!(value.as_str(), *wire);
    }
}

#[test]
fn unknown_values_stay_as_they_came() {
    let color = Color::from("Red");
    assert!(matches!(&color, Color::Unknown(value) if value.as_str() == "Red"));
    assert_eq!(json!(color), json!("Red"));
    assert_eq!(format!("{color:?}"), "Unknown(\"Red\")");
    assert_eq!(
        HashSet::from([color, Color::from("Red"), Color::Red]).len(),
        2
    );
}

#[test]
fn a_missing_one_is_the_empty_string() {
    assert_eq!(Color::default().as_str(), "");
    assert_eq!(
        runtime::from_slice::<Color>(b"null").ok(),
        Some(Color::default())
    );
    let map: BTreeMap<String, Color> =
        runtime::from_slice(br#"{"a":null,"b":"red"}"#).expect("a map");
    assert_eq!((&map["a"], &map["b"]), (&Color::default(), &Color::Red));
    assert_eq!(
        runtime::from_slice::<Option<Color>>(b"null").ok(),
        Some(None)
    );
}

#[test]
fn one_that_is_not_known_is_shown_as_one_line_and_sent_as_it_came() {
    let text = "red\n::error ::forged\u{202e}\u{200b}";
    let color = Color::from(text);
    assert_eq!(color.to_string(), "red ::error ::forged");
    assert_eq!(
        color.as_unknown().map(ToString::to_string),
        Some(color.to_string())
    );
    assert_eq!(format!("{color:>22}|"), "  red ::error ::forged|");
    assert_eq!((color.as_str(), &*format!("{color:#}")), (text, text));

    let connection = runtime::Connection::builder("http://localhost").build();
    let connection = connection.expect("a connection");
    let endpoint = runtime::Endpoint {
        path: "/{a}",
        ..runtime::Endpoint::empty()
    };
    let call = runtime::Call::new(&connection, &endpoint)
        .path("a", color.clone())
        .query("b", color.clone())
        .query_list("c", vec![color.clone()])
        .query_each("d", vec![color]);
    let request = call.to_request().expect("a request");
    let encoded = "red%0A%3A%3Aerror%20%3A%3Aforged%E2%80%AE%E2%80%8B";
    assert_eq!(request.path(), format!("/{encoded}"));
    assert_eq!(
        request.query(),
        format!("b={encoded}&c={encoded}&d={encoded}")
    );
}

#[test]
fn only_a_string_is_one() {
    for document in ["1", "true", "{}", "[]", "{\"red\":null}"] {
        assert!(
            serde_json::from_str::<Color>(document).is_err(),
            "{document}"
        );
        assert!(
            runtime::from_slice::<Color>(document.as_bytes()).is_err(),
            "{document}"
        );
    }
    assert!(serde_json::from_str::<Color>("null").is_err());
}

proptest! {
    #[test]
    fn every_string_round_trips(text in "[^\\p{C}\\p{Zl}\\p{Zp}]*") {
        let color = Color::from(text.as_str());
        prop_assert_eq!(color.as_str(), &text);
        prop_assert_eq!(color.to_string(), text.clone());
        let json = serde_json::to_string(&color).expect("a string");
        prop_assert_eq!(serde_json::from_str::<Color>(&json).ok(), Some(color));
    }
}
