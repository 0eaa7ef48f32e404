//! time reaches from the year -9999 to 9999.

use time::OffsetDateTime;

use crate::Timestamp;

/// The same moment, at any offset. Outside of the years 0001 to 9999, the nearest one inside.
impl From<OffsetDateTime> for Timestamp {
    fn from(date: OffsetDateTime) -> Self {
        Self::from_unix_nanos(date.unix_timestamp_nanos())
    }
}

/// The same moment in UTC, always.
impl From<Timestamp> for OffsetDateTime {
    fn from(timestamp: Timestamp) -> Self {
        // Not reached: every timestamp lies inside.
        Self::from_unix_timestamp_nanos(timestamp.unix_nanos()).unwrap_or(Self::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::{Date, UtcOffset};

    #[test]
    fn what_lies_outside_saturates() {
        let before = Date::MIN.midnight().assume_utc();
        assert_eq!(Timestamp::from(before), Timestamp::MIN);
        let west = UtcOffset::from_hms(-12, 0, 0).expect("an offset");
        let after = Date::MAX
            .with_hms(23, 59, 59)
            .expect("a time")
            .assume_offset(west);
        assert_eq!(Timestamp::from(after), Timestamp::MAX);
        for edge in [Timestamp::MIN, Timestamp::MAX] {
            assert_eq!(Timestamp::from(OffsetDateTime::from(edge)), edge);
        }
    }

    proptest! {
        #[test]
        fn there_and_back(nanos: i128) {
            let timestamp = Timestamp::from_unix_nanos(nanos);
            let date = OffsetDateTime::from(timestamp);
            prop_assert_eq!(date.unix_timestamp(), timestamp.unix_seconds());
            prop_assert_eq!(Timestamp::from(date), timestamp);
        }
    }
}
