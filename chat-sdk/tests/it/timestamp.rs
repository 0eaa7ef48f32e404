//! Every form in which a date arrives, and the one in which it is sent.

use std::time::{Duration, SystemTime};

use chat_sdk::Timestamp;
use chat_sdk::serde_json::{self, Value, json};
use proptest::prelude::*;

fn decode(value: &Value) -> Result<Timestamp, serde_json::Error> {
    serde_json::from_str(&value.to_string())
}

fn nanos(nanos: i128) -> Timestamp {
    Timestamp::from_unix_nanos(nanos)
}

#[test]
fn every_form_of_the_wire() {
    let expected = nanos(1_700_000_000_123_456_789);
    for value in [
        json!(1_700_000_000_123_456_789_i64),
        json!("1700000000123456789"),
        json!("2023-11-14T22:13:20.123456789Z"),
        json!("2023-11-14T22:13:20.123456789+00:00"),
        json!("2023-11-15T00:13:20.123456789+02:00"),
        json!("2023-11-14t22:13:20.123456789z"),
        json!("2023-11-14 22:13:20.123456789Z"),
        json!("2023-11-14T22:13:20.123456789"),
        json!("2023-11-14 22:13:20.123456789"),
        json!("2023-11-14 22:13:20.123456789 +0000"),
        json!("2023-11-15T00:13:20.123456789+0200"),
        json!("2023-11-14T19:13:20.123456789-03"),
    ] {
        assert_eq!(decode(&value).ok(), Some(expected), "{value}");
    }
    // A leap second is the end of the second before it.
    let leap = "2016-12-31T23:59:59.999999999Z".parse().ok();
    for value in [
        json!("2016-12-31T23:59:60Z"),
        json!("2016-12-31 23:59:60"),
        json!("2017-01-01T01:59:60+0200"),
    ] {
        assert_eq!(decode(&value).ok(), leap, "{value}");
    }
    assert_eq!(
        serde_json::from_str::<Timestamp>("1.7e18").ok(),
        Some(nanos(1_700_000_000_000_000_000))
    );
    assert_eq!(decode(&json!(0)).ok(), Some(Timestamp::UNIX_EPOCH));
    assert_eq!(decode(&json!("-1")).ok(), Some(nanos(-1)));
    assert_eq!(decode(&json!(-1)).ok(), Some(nanos(-1)));
    assert_eq!(decode(&json!(null)).ok(), Some(Timestamp::default()));
    assert_eq!(
        serde_json::from_str::<Option<Timestamp>>("null").ok(),
        Some(None)
    );
    assert_eq!(
        serde_json::from_value::<Timestamp>(json!(5)).ok(),
        Some(nanos(5))
    );
}

#[test]
fn what_is_no_date_fails() {
    for value in [
        json!(""),
        json!("-"),
        json!("tomorrow"),
        json!("2023-11-14"),
        json!("2023-11-14T"),
        json!("2023-11-14T22:13:20+2"),
        json!("2023-11-14T22:13:20+02:000"),
        json!("2023-11-14T22:13:20 CET"),
        json!("2023-02-30T00:00:00Z"),
        json!("2023-02-30T00:00:00"),
        json!("1.5"),
        json!("１２"),
        json!(1.5),
        json!(true),
        json!([]),
        json!({}),
    ] {
        assert!(decode(&value).is_err(), "{value}");
    }
}

#[test]
fn the_ends_of_time() {
    assert_eq!(Timestamp::MIN.to_string(), "0001-01-01T00:00:00Z");
    assert_eq!(Timestamp::MAX.to_string(), "9999-12-31T23:59:59.999999999Z");
    assert_eq!("9999-12-31T23:59:59.999999999Z".parse(), Ok(Timestamp::MAX));
    assert_eq!("0001-01-01T00:00:00Z".parse(), Ok(Timestamp::MIN));
    // Beyond them, the nearest moment inside.
    assert_eq!("0000-12-31T00:00:00Z".parse(), Ok(Timestamp::MIN));
    assert_eq!("0001-01-01T00:00:00+14:00".parse(), Ok(Timestamp::MIN));
    assert_eq!("9999-12-31T23:59:59-12:00".parse(), Ok(Timestamp::MAX));
    assert_eq!(nanos(i128::MAX), Timestamp::MAX);
    assert_eq!(nanos(i128::MIN), Timestamp::MIN);
    assert_eq!(Timestamp::from_unix_seconds(i64::MAX), Timestamp::MAX);
    assert_eq!(Timestamp::from_unix_millis(i64::MIN), Timestamp::MIN);
    assert_eq!(Timestamp::MAX + Duration::MAX, Timestamp::MAX);
    assert_eq!(Timestamp::MIN - Duration::from_nanos(1), Timestamp::MIN);
    for (text, expected) in [
        ("9".repeat(60), Timestamp::MAX),
        (format!("-{}", "9".repeat(60)), Timestamp::MIN),
    ] {
        assert_eq!(decode(&json!(text)).ok(), Some(expected));
        assert_eq!(
            serde_json::from_str::<Timestamp>(&text).ok(),
            Some(expected)
        );
    }
    // The zero time of Go, as a number.
    assert_eq!(
        serde_json::from_str::<Timestamp>("-62135596800000000000").ok(),
        Some(Timestamp::MIN)
    );
}

#[test]
fn display() {
    assert_eq!(Timestamp::default().to_string(), "1970-01-01T00:00:00Z");
    assert_eq!(nanos(-1).to_string(), "1969-12-31T23:59:59.999999999Z");
    assert_eq!(nanos(1_500_000_000).to_string(), "1970-01-01T00:00:01.5Z");
    assert_eq!(
        json!(nanos(1_000)).to_string(),
        "\"1970-01-01T00:00:00.000001Z\""
    );
    assert_eq!(format!("{:?}", nanos(0)), "1970-01-01T00:00:00Z");
}

#[test]
fn parts() {
    let moment = nanos(-1_500_000_000);
    assert_eq!(
        (moment.unix_seconds(), moment.subsec_nanos()),
        (-2, 500_000_000)
    );
    assert_eq!(moment.unix_millis(), -1_500);
    assert_eq!(
        nanos(0).duration_since(moment),
        Some(Duration::from_millis(1_500))
    );
    assert_eq!(moment.duration_since(nanos(0)), None);
    assert_eq!(
        Timestamp::MAX
            .duration_since(Timestamp::MIN)
            .map(|time| time.as_secs()),
        Some(315_537_897_599)
    );
}

#[test]
fn conversions_of_strings_can_fail() {
    assert!(Timestamp::try_from("1970-01-01T00:00:00Z").is_ok());
    let error = Timestamp::try_from("nonsense".to_owned()).expect_err("no date");
    assert!(error.to_string().contains("RFC 3339"), "{error}");
}

fn any_nanos() -> impl Strategy<Value = i128> {
    Timestamp::MIN.unix_nanos()..=Timestamp::MAX.unix_nanos()
}

proptest! {
    #[test]
    fn text_round_trips(value in any_nanos()) {
        let moment = nanos(value);
        prop_assert_eq!(moment.unix_nanos(), value);
        prop_assert_eq!(moment.to_string().parse(), Ok(moment));
        prop_assert_eq!(decode(&json!(moment)).ok(), Some(moment));
        prop_assert_eq!(decode(&json!(value.to_string())).ok(), Some(moment));
    }

    #[test]
    fn integers_of_64_bits_are_exact(value: i64) {
        prop_assert_eq!(decode(&json!(value)).ok(), Some(nanos(value.into())));
        prop_assert_eq!(nanos(value.into()).unix_nanos(), i128::from(value));
    }

    #[test]
    fn offsets_move_the_moment(value in -60_000_000_000_i64..250_000_000_000, hours in -23_i64..24, minutes in 0_i64..60) {
        let moment = Timestamp::from_unix_seconds(value);
        let offset = hours * 3600 + hours.signum() * minutes * 60;
        let local = Timestamp::from_unix_seconds(value + offset).to_string();
        let minutes = if hours == 0 { 0 } else { minutes };
        let sign = if hours < 0 { '-' } else { '+' };
        let text = format!("{}{sign}{:02}:{minutes:02}", local.trim_end_matches('Z'), hours.abs());
        prop_assert_eq!(text.parse(), Ok(moment), "{}", text);
    }

    #[test]
    fn system_time_round_trips(value: i64) {
        let moment = nanos(value.into());
        prop_assert_eq!(Timestamp::from(SystemTime::from(moment)), moment);
    }

    #[test]
    fn order_is_the_order_of_time(a in any_nanos(), b in any_nanos()) {
        prop_assert_eq!(nanos(a).cmp(&nanos(b)), a.cmp(&b));
    }

    #[test]
    fn adding_and_subtracting(value in any_nanos(), duration in 0_u64..1_000_000_000_000_000) {
        let moment = nanos(value);
        let later = moment + Duration::from_nanos(duration);
        prop_assert!(later >= moment);
        if later < Timestamp::MAX {
            prop_assert_eq!(later - Duration::from_nanos(duration), moment);
            prop_assert_eq!(later.duration_since(moment), Some(Duration::from_nanos(duration)));
        }
    }

    #[test]
    fn nothing_panics(text in "\\PC*") {
        let _ = text.parse::<Timestamp>();
        let _ = decode(&json!(text));
    }
}
