//! How long to wait before a call is tried again.

use std::time::Duration;

/// The longest wait before the second attempt; it doubles with every further one.
pub(super) const FIRST: Duration = Duration::from_secs(1);

/// The longest wait that no server has asked for.
pub(super) const LONGEST: Duration = Duration::from_secs(30);

/// The longest wait that a server can ask for, unless the policy has another limit. The windows of rate
/// limits are minutes, so that a full window and the time for an answer fit in.
pub(super) const LONGEST_ASKED: Duration = Duration::from_secs(65);

/// The longest wait after the attempt of a number, counted from 1.
pub(super) fn longest(first: Duration, number: u32) -> Duration {
    let doublings = number.saturating_sub(1);
    let factor = 1_u32.checked_shl(doublings).unwrap_or(u32::MAX);
    first.saturating_mul(factor).min(LONGEST)
}

/// The wait itself: what the server asks for, or else a random part of the longest one ("full
/// jitter"). `random` lies in 0..1.
pub(super) fn delay(asked: Option<Duration>, longest: Duration, random: f64) -> Duration {
    asked.unwrap_or_else(|| {
        let seconds = longest.min(LONGEST).as_secs_f64() * random.clamp(0.0, 1.0);
        // A product that is not finite cannot come of such numbers; it would be no wait.
        Duration::try_from_secs_f64(seconds).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_doubles_up_to_the_cap() {
        let seconds = |number| longest(FIRST, number).as_secs();
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, u32::MAX].map(seconds),
            [1, 1, 2, 4, 8, 16, 30, 30, 30, 30, 30, 30]
        );
        assert_eq!(longest(Duration::ZERO, u32::MAX), Duration::ZERO);
        assert_eq!(longest(Duration::MAX, u32::MAX), LONGEST);
    }

    #[test]
    fn the_server_is_taken_at_its_word() {
        let asked = |seconds| delay(Some(Duration::from_secs(seconds)), FIRST, 0.5).as_secs();
        assert_eq!([0, 3, 31, u64::MAX].map(asked), [0, 3, 31, u64::MAX]);
    }

    proptest! {
        #[test]
        fn delays_stay_within_bounds(number: u32, first in 0_u64..1_000_000, random: f64) {
            let longest = longest(Duration::from_millis(first), number);
            prop_assert!(longest <= LONGEST);
            prop_assert!(delay(None, longest, random) <= longest);
            prop_assert_eq!(delay(None, longest, 0.0), Duration::ZERO);
        }

        #[test]
        fn later_attempts_never_wait_for_less(number in 0..u32::MAX) {
            prop_assert!(longest(FIRST, number) <= longest(FIRST, number + 1));
        }
    }
}
