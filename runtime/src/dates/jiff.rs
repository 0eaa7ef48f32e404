//! jiff's timestamps end some hours before the year 9999 does, so that every time zone fits.

use crate::Timestamp;

/// The same moment. In the years before 0001, the first moment of that year.
impl From<jiff::Timestamp> for Timestamp {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self::from_unix_nanos(timestamp.as_nanosecond())
    }
}

/// The same moment, or [`jiff::Timestamp::MAX`] in the last hours of the year 9999.
impl From<Timestamp> for jiff::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        Self::from_nanosecond(timestamp.unix_nanos()).unwrap_or(
            if timestamp < Timestamp::UNIX_EPOCH {
                Self::MIN
            } else {
                Self::MAX
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_lies_outside_saturates() {
        assert_eq!(Timestamp::from(jiff::Timestamp::MIN), Timestamp::MIN);
        assert_eq!(jiff::Timestamp::from(Timestamp::MAX), jiff::Timestamp::MAX);
        let first = jiff::Timestamp::from(Timestamp::MIN);
        assert_eq!(first.to_string(), "0001-01-01T00:00:00Z");
        assert_eq!(Timestamp::from(first), Timestamp::MIN);
    }

    proptest! {
        #[test]
        fn there_and_back(nanos in jiff::Timestamp::MIN.as_nanosecond()..jiff::Timestamp::MAX.as_nanosecond()) {
            let timestamp = Timestamp::from_unix_nanos(nanos);
            prop_assert_eq!(Timestamp::from(jiff::Timestamp::from(timestamp)), timestamp);
        }
    }
}
