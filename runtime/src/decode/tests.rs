//! Every hint, in the hands of a type that asks for it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::*;

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Everything {
    bool: bool,
    i8: i8,
    i16: i16,
    i32: i32,
    i64: i64,
    i128: i128,
    u8: u8,
    u16: u16,
    u32: u32,
    u64: u64,
    u128: u128,
    f32: f32,
    f64: f64,
    string: String,
    list: Vec<i32>,
    map: BTreeMap<String, String>,
    inner: Inner,
    boxed: Box<Inner>,
    newtype: Newtype,
    option: Option<i32>,
    maybe: Option<Box<Inner>>,
    any: Value,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Inner {
    id: String,
    count: i32,
    more: Vec<Inner>,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
struct Newtype(Vec<i32>);

fn decode<T: DeserializeOwned>(document: &Value) -> Result<T, Failure> {
    json(document.to_string().as_bytes())
}

fn ok<T: DeserializeOwned>(document: &Value) -> T {
    decode(document).unwrap_or_else(|failure| panic!("{document}: {failure:?}"))
}

#[test]
fn null_is_the_default_of_every_type() {
    let fields = [
        "bool", "i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "f32", "f64",
        "string", "list", "map", "inner", "boxed", "newtype", "option", "maybe", "any",
    ];
    let document = fields
        .iter()
        .map(|field| ((*field).to_owned(), Value::Null))
        .collect();
    assert_eq!(ok::<Everything>(&document), Everything::default());
    assert_eq!(ok::<Everything>(&json!(null)), Everything::default());
    assert_eq!(ok::<Everything>(&json!({})), Everything::default());
}

#[test]
fn null_elements_and_values_are_defaults_too() {
    assert_eq!(ok::<Vec<i32>>(&json!([1, null])), [1, 0]);
    assert_eq!(ok::<Vec<String>>(&json!([null, "a"])), ["", "a"]);
    assert_eq!(
        ok::<Vec<Vec<i32>>>(&json!([[null], null])),
        [vec![0], vec![]]
    );
    assert_eq!(ok::<Vec<Option<i32>>>(&json!([null, 1])), [None, Some(1)]);
    assert_eq!(ok::<Newtype>(&json!([null, 2])), Newtype(vec![0, 2]));
    assert_eq!(
        ok::<(i32, String)>(&json!([null, null])),
        (0, String::new())
    );
    let map: BTreeMap<String, Inner> =
        ok(&json!({ "a": null, "b": { "count": null, "more": [null] } }));
    assert_eq!(map["a"], Inner::default());
    assert_eq!(map["b"].more, [Inner::default()]);
    assert_eq!(
        ok::<Option<Inner>>(&json!({ "count": null })),
        Some(Inner::default())
    );
}

#[test]
fn free_form_values_keep_their_nulls() {
    let value = json!({ "a": null, "b": [null, { "c": null }] });
    assert_eq!(ok::<Value>(&value), value);
    assert_eq!(ok::<Everything>(&json!({ "any": value })).any, value);
    assert_eq!(
        Value::Object(ok::<super::super::Object>(&value).into_map()),
        value
    );
    assert_eq!(
        ok::<BTreeMap<String, Value>>(&json!({ "a": null }))["a"],
        Value::Null
    );
}

#[test]
fn integers_saturate() {
    assert_eq!(ok::<i8>(&json!(200)), i8::MAX);
    assert_eq!(ok::<i16>(&json!(-40_000)), i16::MIN);
    assert_eq!(ok::<i32>(&json!(5_000_000_000_i64)), i32::MAX);
    assert_eq!(ok::<i32>(&json!(-5_000_000_000_i64)), i32::MIN);
    assert_eq!(ok::<i64>(&json!(u64::MAX)), i64::MAX);
    assert_eq!(ok::<u8>(&json!(-1)), 0);
    assert_eq!(ok::<u16>(&json!(70_000)), u16::MAX);
    assert_eq!(ok::<u32>(&json!(u64::MAX)), u32::MAX);
    assert_eq!(ok::<u64>(&json!(-1)), 0);
    for (number, expected) in [
        ("1e30", i64::MAX),
        ("-1e30", i64::MIN),
        ("123456789012345678901234567890", i64::MAX),
    ] {
        assert_eq!(
            json::<i64>(number.as_bytes()).ok(),
            Some(expected),
            "{number}"
        );
    }
    assert_eq!(json::<u64>(b"1e30").ok(), Some(u64::MAX));
}

#[test]
fn limits_of_every_width_survive() {
    assert_eq!(ok::<i64>(&json!(i64::MIN)), i64::MIN);
    assert_eq!(ok::<i64>(&json!(i64::MAX)), i64::MAX);
    assert_eq!(ok::<u64>(&json!(u64::MAX)), u64::MAX);
    assert_eq!(ok::<i32>(&json!(i32::MIN)), i32::MIN);
    assert_eq!(
        json::<i128>(i128::MIN.to_string().as_bytes()).ok(),
        Some(i128::MIN)
    );
    assert_eq!(
        json::<u128>(u128::MAX.to_string().as_bytes()).ok(),
        Some(u128::MAX)
    );
}

#[test]
fn a_float_without_a_fraction_is_an_integer() {
    assert_eq!(ok::<i32>(&json!(3.0)), 3);
    assert_eq!(ok::<u64>(&json!(-0.0)), 0);
    assert_eq!(json::<i64>(b"1.5e1").ok(), Some(15));
    assert!(decode::<i32>(&json!(3.5)).is_err());
    assert_eq!(ok::<f64>(&json!(3)), 3.0);
    assert_eq!(ok::<f32>(&json!(0.1)), 0.1);
}

#[test]
fn a_number_too_large_for_an_f32_fails_in_its_place() {
    assert_eq!(ok::<f32>(&json!(f32::MAX)), f32::MAX);
    assert_eq!(ok::<f32>(&json!(u64::MAX)), u64::MAX as f32);
    for number in ["1e39", "-1e39", "3.5e38"] {
        let document = format!(r#"{{"f32": {number}}}"#);
        let failure = json::<Everything>(document.as_bytes()).expect_err("an infinite number");
        assert_eq!(failure.path.as_deref(), Some("/f32"), "{number}");
    }
    // A choice reads its variant from a tree.
    assert!(from_value::<f32>(json!(1e39)).is_err());
}

#[test]
fn the_wrong_kind_fails() {
    for document in [
        json!({ "bool": 1 }),
        json!({ "bool": "true" }),
        json!({ "i32": "1" }),
        json!({ "i32": true }),
        json!({ "f64": "1" }),
        json!({ "string": 1 }),
        json!({ "string": {} }),
        json!({ "list": {} }),
        json!({ "list": 1 }),
        json!({ "map": [] }),
        json!({ "map": "x" }),
        json!({ "inner": [] }),
        json!({ "inner": ["id", 1, []] }),
        json!({ "inner": "x" }),
        json!({ "option": "x" }),
        json!([]),
        json!("x"),
    ] {
        assert!(decode::<Everything>(&document).is_err(), "{document}");
    }
}

#[test]
fn unknown_fields_are_ignored() {
    let document = json!({ "id": "a", "new": { "deep": [null, 1, "x"] }, "count": 2 });
    assert_eq!(
        ok::<Inner>(&document),
        Inner {
            id: "a".to_owned(),
            count: 2,
            more: Vec::new()
        }
    );
}

#[test]
fn enums_decode_inside_of_tolerance() {
    #[derive(Debug, PartialEq, Deserialize)]
    enum Shape {
        Unit,
        One(Inner),
        Two(i32, String),
        Named { list: Vec<i32> },
    }
    assert_eq!(ok::<Shape>(&json!("Unit")), Shape::Unit);
    assert_eq!(
        ok::<Shape>(&json!({ "One": { "count": null } })),
        Shape::One(Inner::default())
    );
    assert_eq!(
        ok::<Shape>(&json!({ "Two": [null, null] })),
        Shape::Two(0, String::new())
    );
    assert_eq!(
        ok::<Shape>(&json!({ "Named": { "list": [null] } })),
        Shape::Named { list: vec![0] }
    );
    for (shape, place) in [
        (json!({ "One": { "count": "x" } }), "/0/One/count"),
        (json!({ "Two": [1, 2] }), "/0/Two/1"),
        (json!({ "Named": { "list": [1, []] } }), "/0/Named/list/1"),
    ] {
        let failure = decode::<Vec<Shape>>(&json!([shape])).expect_err("a wrong kind");
        assert_eq!(failure.path.as_deref(), Some(place));
    }
}

#[test]
fn a_failure_tells_the_place_and_not_the_value() {
    let document = json!({ "more": [{}, { "more": [{ "id": { "secret": 1 } }] }] });
    let failure = decode::<Inner>(&document).expect_err("an object is no string");
    assert_eq!(failure.path.as_deref(), Some("/more/1/more/0/id"));

    let failure =
        decode::<BTreeMap<String, i32>>(&json!({ "a/b~c": "hunter2" })).expect_err("no number");
    assert_eq!(failure.path.as_deref(), Some("/a~1b~0c"));
    let sentence = failure.sentence("the answer");
    assert!(
        sentence.starts_with(
            "cannot decode the answer at /a~1b~0c: invalid type: string, expected i32"
        ),
        "{sentence}"
    );

    let lists =
        decode::<Vec<BTreeMap<String, Vec<i32>>>>(&json!([{}, { "a": [1], "b": [1, 2, "x"] }]));
    let failure = lists.expect_err("no number");
    assert_eq!(failure.path.as_deref(), Some("/1/b/2"));

    let failure = decode::<Inner>(&json!(1)).expect_err("no object");
    assert_eq!(failure.path.as_deref(), Some(""));
}

#[test]
fn what_is_no_json_fails() {
    for body in [
        "",
        " \n",
        "{",
        "{\"id\":",
        "<html>",
        "{} {}",
        "nul",
        "\u{feff}{}",
        "{\"id\":\"\\ud800\"}",
    ] {
        assert!(json::<Inner>(body.as_bytes()).is_err(), "{body:?}");
    }
    assert_eq!(
        json::<Inner>(b"").map_err(|failure| failure.sentence("the answer")),
        Err("cannot decode the answer: the body is empty".to_owned())
    );
    assert!(json::<Inner>(b"{\"id\":\"\xff\"}").is_err());
}

#[test]
fn deep_nesting_is_an_error() {
    const DEPTH: usize = 10_000;
    let nested =
        |open: &str, close: &str| format!("{}null{}", open.repeat(DEPTH), close.repeat(DEPTH));
    for document in [
        nested("[", "]"),
        nested("{\"more\":[", "]}"),
        nested("{\"any\":", "}"),
    ] {
        assert!(json::<Value>(document.as_bytes()).is_err());
        // serde_json skips what nobody wants without recursion.
        let unknown = format!("{{\"unknown\":{document}}}");
        assert_eq!(
            json::<Inner>(unknown.as_bytes()).ok(),
            Some(Inner::default())
        );
    }
    assert!(json::<Inner>(nested("{\"more\":[", "]}").as_bytes()).is_err());
    assert!(json::<Everything>(nested("{\"any\":", "}").as_bytes()).is_err());
}

/// As large as the largest generated types, and as recursive.
macro_rules! wide {
    ($($field:ident)*) => {
        #[derive(Debug, Default, PartialEq, Deserialize)]
        #[serde(default)]
        struct Wide {
            $($field: Option<String>,)*
            again: Option<Box<Wide>>,
            map: BTreeMap<String, Wide>,
            list: Vec<Wide>,
        }
    };
}

wide! {
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 c0 c1 c2 c3 c4 c5 c6 c7 c8 c9
    d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 f0 f1 f2 f3 f4 f5 f6 f7 f8 f9
}

#[test]
fn the_deepest_document_fits_the_stack() {
    // On a thread as small as those of tokio, without any optimisation: decoding the deepest document
    // that is accepted, failing at its end, and finding the place of the failure.
    let thread = std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(|| {
            for (open, close) in [
                ("{\"again\":", "}"),
                ("{\"map\":{\"x\":", "}}"),
                ("{\"list\":[", "]}"),
            ] {
                let nested = |depth: usize, last: &str| {
                    format!("{}{last}{}", open.repeat(depth), close.repeat(depth))
                };
                let depth = 31 / open.matches(['{', '[']).count();
                assert!(
                    json::<Wide>(nested(depth, "{}").as_bytes()).is_ok(),
                    "{open}"
                );
                let failing = nested(depth, "{\"a0\":1}");
                let path = json::<Wide>(failing.as_bytes())
                    .expect_err("a number")
                    .path
                    .unwrap_or_default();
                assert!(path.ends_with("/a0"), "{path}");
                for depth in [depth + 1, 120, 10_000] {
                    let failure =
                        json::<Wide>(nested(depth, "{}").as_bytes()).expect_err("too deep");
                    assert!(
                        failure
                            .sentence("the answer")
                            .contains("nested more than 32 levels deep"),
                        "{failure:?}"
                    );
                }
            }
        });
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn an_element_after_a_default_still_decodes() {
    // What stands for null must not use up what follows.
    assert_eq!(ok::<Vec<Inner>>(&json!([null, { "id": "b" }]))[1].id, "b");
    assert_eq!(
        ok::<Everything>(&json!({ "inner": null, "string": "x" })).string,
        "x"
    );
}

#[test]
fn text_must_be_utf8() {
    assert_eq!(
        text(&Bytes::from_static("é".as_bytes())).ok().as_deref(),
        Some("é")
    );
    assert!(text(&Bytes::from_static(b"\xff")).is_err());
}

#[test]
fn a_failure_is_short_whatever_the_server_sends() {
    type Map = std::collections::BTreeMap<String, i32>;

    let key = "k".repeat(1_000_000);
    let document = format!(r#"{{"{key}": "text"}}"#);
    let failure = json::<Map>(document.as_bytes()).unwrap_err();
    assert!(failure.path.as_ref().is_some_and(|path| path.len() < 300));
    let sentence = failure.sentence("the answer");
    assert!(sentence.len() < 400, "{}", sentence.len());
    assert!(
        sentence.contains("invalid type: string, expected i32"),
        "{sentence}"
    );
}
