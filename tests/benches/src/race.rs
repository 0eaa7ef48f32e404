//! Doing things in turns, and what that says.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::Error;

/// How long something takes, without the time it takes to drop what comes of it.
///
/// # Errors
///
/// If it fails.
pub fn timed<T>(run: impl FnOnce() -> Result<T, Error>) -> Result<Duration, Error> {
    let begin = Instant::now();
    let value = black_box(run()?);
    let elapsed = begin.elapsed();
    drop(value);
    Ok(elapsed)
}

/// Lets contenders take turns, and gives the seconds that each of them took, round by round. Who
/// comes first changes with every round. A tenth more rounds are run before, to warm up.
///
/// # Errors
///
/// If one of them fails.
pub fn race<const N: usize>(
    rounds: usize,
    contenders: [&mut dyn FnMut() -> Result<Duration, Error>; N],
) -> Result<[Vec<f64>; N], Error> {
    let mut times = [const { Vec::new() }; N];
    let warm_up = rounds.div_ceil(10);
    for round in 0..warm_up + rounds {
        for turn in 0..N {
            let contender = (turn + round) % N;
            let time = contenders[contender]()?;
            if round >= warm_up {
                times[contender].push(time.as_secs_f64());
            }
        }
    }
    Ok(times)
}

/// The median of something, and an interval that has the true one in it 95 times out of 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The median.
    pub median: f64,
    /// The upper end.
    pub high: f64,
}

/// How an interval stands to what was aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All of the interval is within the aim.
    Met,
    /// None of it is.
    Missed,
    /// The aim is inside of the interval: this run cannot tell.
    Unclear,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Met => "met",
            Self::Missed => "missed",
            Self::Unclear => "too close to tell",
        })
    }
}

impl Interval {
    /// The median of samples, of which there must be one. The interval is that of order statistics:
    /// it assumes nothing of how the samples are distributed.
    pub fn of(mut samples: Vec<f64>) -> Self {
        samples.sort_by(f64::total_cmp);
        let count = samples.len() as f64;
        // How many samples are below the median is binomial, of which this is the normal form.
        let low = (count / 2.0 - 0.98 * count.sqrt()).floor().max(0.0) as usize;
        Self {
            low: samples[low],
            median: samples[samples.len() / 2],
            high: samples[samples.len() - 1 - low],
        }
    }

    /// Whether the median is at most the aim.
    pub fn at_most(self, aim: f64) -> Verdict {
        if self.high <= aim {
            Verdict::Met
        } else if self.low > aim {
            Verdict::Missed
        } else {
            Verdict::Unclear
        }
    }
}

/// `1.03 (1.02–1.05)`
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} ({:.3}–{:.3})", self.median, self.low, self.high)
    }
}

/// The ratio of neighbours: of what took place in the same round.
pub fn ratio(times: &[f64], base: &[f64]) -> Interval {
    Interval::of(times.iter().zip(base).map(|(a, b)| a / b).collect())
}

/// The middle one of some numbers, of which there must be one.
pub fn median<T: Ord + Copy>(numbers: &mut [T]) -> T {
    numbers.sort_unstable();
    numbers[numbers.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals() {
        let interval = Interval::of((0..101).rev().map(f64::from).collect());
        assert_eq!(
            interval,
            Interval {
                low: 40.0,
                median: 50.0,
                high: 60.0
            }
        );
        assert_eq!(interval.at_most(60.0), Verdict::Met);
        assert_eq!(interval.at_most(50.0), Verdict::Unclear);
        assert_eq!(interval.at_most(39.0), Verdict::Missed);
        let one = Interval::of(vec![1.0]);
        assert_eq!((one.low, one.high), (1.0, 1.0));
    }

    #[test]
    fn ratios_are_of_neighbours() {
        // The machine becomes slower, and that changes nothing.
        assert_eq!(ratio(&[1.0, 10.0, 100.0], &[2.0, 20.0, 200.0]).median, 0.5);
    }

    #[test]
    fn contenders_take_turns() {
        let mut order = std::cell::RefCell::new(String::new());
        let turn = |name: char| {
            order.borrow_mut().push(name);
            Ok(Duration::from_secs(1))
        };
        let times = race(3, [&mut || turn('a'), &mut || turn('b')]).expect("times");
        assert_eq!(times, [[1.0; 3], [1.0; 3]]);
        assert_eq!(order.get_mut(), "abbaabba");
    }
}
