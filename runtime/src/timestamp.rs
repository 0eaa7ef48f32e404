//! Moments in time.

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

const NANOS_PER_SECOND: i128 = 1_000_000_000;

/// A moment, with nanosecond precision, in the years 0001 to 9999.
///
/// What is outside of those years becomes the nearest moment inside: nothing that makes a timestamp
/// of numbers or durations can fail.
///
/// It decodes from an integer of unix nanoseconds, a float without a fraction, a string of digits,
/// or an RFC 3339 string, and encodes as RFC 3339 in UTC. A missing or null one in an answer is the
/// default, the unix epoch.
///
/// Many servers write dates that only resemble RFC 3339. These decode too: a date without an offset is
/// in UTC, an offset may be written without a colon (`+0200`) or without minutes (`+02`), and a space
/// may separate date and time. [`FromStr`] takes none of these.
// Not the type of another crate: some end hours before the year 9999 does, whose last second is what many servers send
// for "never", and it would tie the interface of every client to a version of that crate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

impl Timestamp {
    /// The first moment of the year 0001, which is the zero time of Go.
    pub const MIN: Self = Self {
        seconds: -62_135_596_800,
        nanos: 0,
    };

    /// The last nanosecond of the year 9999.
    pub const MAX: Self = Self {
        seconds: 253_402_300_799,
        nanos: 999_999_999,
    };

    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self {
        seconds: 0,
        nanos: 0,
    };

    /// This moment, by the clock of the system.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The moment so many nanoseconds after the unix epoch.
    pub fn from_unix_nanos(nanos: i128) -> Self {
        let nanos = nanos.clamp(Self::MIN.unix_nanos(), Self::MAX.unix_nanos());
        Self {
            // Both fit, after clamping; the casts cannot lose anything.
            seconds: nanos.div_euclid(NANOS_PER_SECOND) as i64,
            nanos: nanos.rem_euclid(NANOS_PER_SECOND) as u32,
        }
    }

    /// The moment so many milliseconds after the unix epoch.
    pub fn from_unix_millis(millis: i64) -> Self {
        Self::from_unix_nanos(i128::from(millis) * 1_000_000)
    }

    /// The moment so many seconds after the unix epoch.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        Self::from_unix_nanos(i128::from(seconds) * NANOS_PER_SECOND)
    }

    /// Nanoseconds since the unix epoch.
    pub const fn unix_nanos(self) -> i128 {
        self.seconds as i128 * NANOS_PER_SECOND + self.nanos as i128
    }

    /// Milliseconds since the unix epoch, rounded down.
    pub const fn unix_millis(self) -> i64 {
        self.seconds * 1_000 + (self.nanos / 1_000_000) as i64
    }

    /// Seconds since the unix epoch, rounded down.
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds after [`unix_seconds`](Self::unix_seconds).
    pub const fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// The time since an earlier moment. `None` if that is the later one.
    pub fn duration_since(self, earlier: impl Into<Self>) -> Option<Duration> {
        let nanos = u128::try_from(self.unix_nanos() - earlier.into().unix_nanos()).ok()?;
        Some(to_duration(nanos))
    }
}

/// Of the nanoseconds between two timestamps, whose seconds always fit.
fn to_duration(nanos: u128) -> Duration {
    let seconds = u64::try_from(nanos / NANOS_PER_SECOND as u128).unwrap_or(u64::MAX);
    Duration::new(seconds, (nanos % NANOS_PER_SECOND as u128) as u32)
}

/// A duration in nanoseconds, which always fit: at most 2^64 · 10^9 is less than 2^127.
fn to_nanos(duration: Duration) -> i128 {
    i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX)
}

/// The unix epoch, which is what stands for a missing date.
impl Default for Timestamp {
    fn default() -> Self {
        Self::UNIX_EPOCH
    }
}

/// Saturates at [`Timestamp::MAX`].
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        Self::from_unix_nanos(self.unix_nanos().saturating_add(to_nanos(duration)))
    }
}

/// Saturates at [`Timestamp::MIN`].
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        Self::from_unix_nanos(self.unix_nanos().saturating_sub(to_nanos(duration)))
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => Self::UNIX_EPOCH + since,
            Err(before) => Self::UNIX_EPOCH - before.duration(),
        }
    }
}

/// A system whose clock does not reach back as far gives the earliest moment that it has.
impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        // What the file times of Windows count from.
        const YEAR_1601: Duration = Duration::from_secs(11_644_473_600);
        let nanos = timestamp.unix_nanos();
        let distance = to_duration(nanos.unsigned_abs());
        if nanos >= 0 {
            Self::UNIX_EPOCH
                .checked_add(distance)
                .unwrap_or(Self::UNIX_EPOCH)
        } else {
            Self::UNIX_EPOCH
                .checked_sub(distance)
                .or_else(|| Self::UNIX_EPOCH.checked_sub(YEAR_1601))
                .unwrap_or(Self::UNIX_EPOCH)
        }
    }
}

/// RFC 3339 in UTC, with as many digits of the second as it takes: `2026-01-02T03:04:05.5Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The longest is `9999-12-31T23:59:59.999999999Z`.
        const LONGEST: usize = 30;
        let mut buffer = [0; LONGEST];
        let mut rest = buffer.as_mut_slice();
        let date = OffsetDateTime::from_unix_timestamp_nanos(self.unix_nanos());
        let date = date.map_err(|_| fmt::Error)?;
        date.format_into(&mut rest, &Rfc3339)
            .map_err(|_| fmt::Error)?;
        let length = LONGEST - rest.len();
        let text = std::str::from_utf8(&buffer[..length]).map_err(|_| fmt::Error)?;
        f.write_str(text)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Parses an RFC 3339 date with a time and an offset, such as `2026-01-02T03:04:05+01:00`.
impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, ParseTimestampError> {
        match OffsetDateTime::parse(text, &Rfc3339) {
            Ok(date) => Ok(Self::from_unix_nanos(date.unix_timestamp_nanos())),
            Err(_) => Err(ParseTimestampError),
        }
    }
}

impl TryFrom<&str> for Timestamp {
    type Error = ParseTimestampError;

    fn try_from(text: &str) -> Result<Self, ParseTimestampError> {
        text.parse()
    }
}

impl TryFrom<String> for Timestamp {
    type Error = ParseTimestampError;

    fn try_from(text: String) -> Result<Self, ParseTimestampError> {
        text.parse()
    }
}

/// A text that is not an RFC 3339 date with a time and an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseTimestampError;

const EXPECTED: &str = "an RFC 3339 date with a time and an offset, such as 2026-01-02T03:04:05Z";

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {EXPECTED}")
    }
}

impl std::error::Error for ParseTimestampError {}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let date = deserializer.deserialize_any(AnyForm)?;
        date.ok_or_else(|| D::Error::invalid_value(Unexpected::Str(""), &EXPECTED))
    }
}

/// A date that may be missing, for which an empty text stands too.
#[derive(Clone, Copy)]
pub(super) struct OptionalDate(pub(super) Option<Timestamp>);

impl<'de> Deserialize<'de> for OptionalDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Self(None))
    }
}

impl<'de> Visitor<'de> for OptionalDate {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        AnyForm.expecting(f)
    }

    fn visit_unit<E: Error>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_none<E: Error>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyForm).map(Self)
    }
}

/// Reads a date in any of its forms. An empty text is none.
struct AnyForm;

/// The length of a date up to its time: `2026-01-02`.
const DATE: usize = 10;

/// A date that resembles RFC 3339 in the form of RFC 3339.
fn completed(text: &str) -> String {
    let (date, time) = text.split_at_checked(DATE).unwrap_or((text, ""));
    let separator = time.starts_with([' ', 'T', 't']);
    let time = if separator { &time[1..] } else { time };
    let offset = time.find(['+', '-', 'Z', 'z']).unwrap_or(time.len());
    let (time, offset) = time.split_at(offset);
    let time = time.trim_end();
    match (offset.as_bytes(), offset.split_at_checked(3)) {
        ([], _) => format!("{date}T{time}Z"),
        ([b'+' | b'-', _, _], _) => format!("{date}T{time}{offset}:00"),
        ([b'+' | b'-', _, _, _, _], Some((hours, minutes))) => {
            format!("{date}T{time}{hours}:{minutes}")
        }
        _ => format!("{date}T{time}{offset}"),
    }
}

impl<'de> Visitor<'de> for AnyForm {
    type Value = Option<Timestamp>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unix nanoseconds or an RFC 3339 date")
    }

    fn visit_i64<E: Error>(self, nanos: i64) -> Result<Option<Timestamp>, E> {
        Ok(Some(Timestamp::from_unix_nanos(nanos.into())))
    }

    fn visit_u64<E: Error>(self, nanos: u64) -> Result<Option<Timestamp>, E> {
        Ok(Some(Timestamp::from_unix_nanos(nanos.into())))
    }

    fn visit_i128<E: Error>(self, nanos: i128) -> Result<Option<Timestamp>, E> {
        Ok(Some(Timestamp::from_unix_nanos(nanos)))
    }

    fn visit_u128<E: Error>(self, nanos: u128) -> Result<Option<Timestamp>, E> {
        let nanos = i128::try_from(nanos).unwrap_or(i128::MAX);
        Ok(Some(Timestamp::from_unix_nanos(nanos)))
    }

    /// Numbers that are written as a float (`1.7e18`), and integers beyond 64 bits (the years before
    /// 1677 and after 2554), which serde_json reads as one.
    fn visit_f64<E: Error>(self, nanos: f64) -> Result<Option<Timestamp>, E> {
        if nanos.fract() == 0.0 {
            // The cast saturates.
            Ok(Some(Timestamp::from_unix_nanos(nanos as i128)))
        } else {
            Err(E::invalid_type(Unexpected::Float(nanos), &self))
        }
    }

    /// With the feature `arbitrary_precision` of serde_json, which any crate of a program can switch on,
    /// numbers with a point or an exponent arrive as a map that only `Number` reads.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<Timestamp>, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))
            .map_err(|_| A::Error::invalid_type(Unexpected::Map, &self))?;
        match number.as_f64() {
            Some(nanos) => self.visit_f64(nanos),
            None => Err(A::Error::invalid_value(Unexpected::Other("number"), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<Timestamp>, E> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let beyond = if text.len() > digits.len() {
                i128::MIN
            } else {
                i128::MAX
            };
            let nanos = text.parse().unwrap_or(beyond);
            return Ok(Some(Timestamp::from_unix_nanos(nanos)));
        }
        if text.is_empty() {
            return Ok(None);
        }
        text.parse()
            .or_else(|_| completed(text).parse())
            .map(Some)
            .map_err(|_| E::invalid_value(Unexpected::Str(text), &EXPECTED))
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Timestamp>, E> {
        Ok(Some(Timestamp::default()))
    }

    fn visit_none<E: Error>(self) -> Result<Option<Timestamp>, E> {
        Ok(Some(Timestamp::default()))
    }

    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        deserializer.deserialize_any(self)
    }
}
