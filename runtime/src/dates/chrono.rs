//! chrono reaches further than a timestamp in both directions.

use chrono::{DateTime, TimeZone, Utc};

use crate::Timestamp;

/// The same moment, in any time zone. Outside of the years 0001 to 9999, the nearest one inside.
impl<Z: TimeZone> From<DateTime<Z>> for Timestamp {
    fn from(date: DateTime<Z>) -> Self {
        let seconds = i128::from(date.timestamp());
        // Above 999,999,999 in a leap second, which then is the beginning of the next second.
        let nanos = i128::from(date.timestamp_subsec_nanos());
        Self::from_unix_nanos(seconds * 1_000_000_000 + nanos)
    }
}

/// The same moment, always.
impl From<Timestamp> for DateTime<Utc> {
    fn from(timestamp: Timestamp) -> Self {
        Self::from_timestamp(timestamp.unix_seconds(), timestamp.subsec_nanos())
            // Not reached: every timestamp lies inside.
            .unwrap_or(if timestamp < Timestamp::UNIX_EPOCH {
                Self::MIN_UTC
            } else {
                Self::MAX_UTC
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_lies_outside_saturates() {
        assert_eq!(Timestamp::from(DateTime::<Utc>::MIN_UTC), Timestamp::MIN);
        assert_eq!(Timestamp::from(DateTime::<Utc>::MAX_UTC), Timestamp::MAX);
        for edge in [Timestamp::MIN, Timestamp::MAX] {
            assert_eq!(Timestamp::from(DateTime::<Utc>::from(edge)), edge);
        }
    }

    #[test]
    fn zones_and_leap_seconds() {
        let date = DateTime::parse_from_rfc3339("2016-12-31T23:59:60.5Z").expect("a date");
        assert_eq!(Timestamp::from(date).to_string(), "2017-01-01T00:00:00.5Z");
        let date = DateTime::parse_from_rfc3339("2026-01-02T03:04:05+01:00").expect("a date");
        assert_eq!(Timestamp::from(date).to_string(), "2026-01-02T02:04:05Z");
    }

    proptest! {
        #[test]
        fn there_and_back(nanos: i128) {
            let timestamp = Timestamp::from_unix_nanos(nanos);
            let date = DateTime::<Utc>::from(timestamp);
            prop_assert_eq!(date.timestamp(), timestamp.unix_seconds());
            prop_assert_eq!(Timestamp::from(date), timestamp);
        }
    }
}
