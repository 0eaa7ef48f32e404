use std::cell::Cell;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use proptest::prelude::*;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use super::super::super::{ErrorKind, Problem};
use super::super::{Retry, RetryBudget};
use super::*;

/// A world in which nothing takes time but sleeping, and attempts as long as they are said to.
struct World {
    state: Mutex<State>,
    random: f64,
}

struct State {
    now: Instant,
    slept: Vec<Duration>,
}

impl World {
    fn new(random: f64) -> Self {
        let state = Mutex::new(State {
            now: Instant::now(),
            slept: Vec::new(),
        });
        Self { state, random }
    }

    fn pass(&self, time: Duration) {
        self.state.lock().expect("no panic").now += time;
    }

    fn slept(self) -> Vec<Duration> {
        self.state.into_inner().expect("no panic").slept
    }
}

impl Environment for World {
    fn now(&self) -> Instant {
        self.state.lock().expect("no panic").now
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send {
        self.pass(duration);
        self.state.lock().expect("no panic").slept.push(duration);
        std::future::ready(())
    }

    fn random(&self) -> f64 {
        self.random
    }
}

/// What became of a call: how many attempts, the delays between them, and whether it succeeded.
#[derive(Debug, PartialEq)]
struct Story {
    attempts: u32,
    slept: Vec<Duration>,
    success: bool,
}

struct Scenario<'a> {
    method: Method,
    only_reads: bool,
    is_replayable: bool,
    random: f64,
    takes: Duration,
    fail: &'a dyn Fn(u32) -> Option<Error>,
}

impl Default for Scenario<'_> {
    fn default() -> Self {
        Self {
            method: Method::GET,
            only_reads: false,
            is_replayable: true,
            random: 1.0,
            takes: Duration::ZERO,
            fail: &|_| Some(broken()),
        }
    }
}

impl Scenario<'_> {
    fn run(&self, policy: &dyn RetryPolicy) -> Story {
        let world = World::new(self.random);
        let told = Cell::new(0);
        let attempt = |number| {
            world.pass(self.takes);
            std::future::ready((self.fail)(number).map_or(Ok(()), Err))
        };
        let retrying = |_: &Error, _| told.set(told.get() + 1);
        let call = run(
            &world,
            policy,
            Sent {
                method: &self.method,
                only_reads: self.only_reads,
                is_replayable: self.is_replayable,
            },
            attempt,
            retrying,
        );
        let Outcome { result, attempts } = now(call);
        assert_eq!(told.get(), attempts - 1, "all failures but the last");
        Story {
            attempts,
            success: result.is_ok(),
            slept: world.slept(),
        }
    }
}

/// The output of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

fn broken() -> Error {
    Error::new(ErrorKind::Transport, "broken")
}

fn answered(kind: ErrorKind, status: u16, retry_after: Option<u64>, unrecoverable: bool) -> Error {
    let mut headers = HeaderMap::new();
    if let Some(seconds) = retry_after {
        headers.insert("retry-after", HeaderValue::from(seconds));
    }
    let problem = Problem {
        unrecoverable,
        ..Problem::default()
    };
    let status = StatusCode::from_u16(status).expect("a status");
    Error::new(kind, "")
        .answered(status, headers, Bytes::new())
        .with_problem(Some(problem))
}

fn limited(retry_after: Option<u64>) -> Error {
    answered(ErrorKind::RateLimited, 429, retry_after, false)
}

fn seconds<const N: usize>(seconds: [u64; N]) -> Vec<Duration> {
    seconds.map(Duration::from_secs).to_vec()
}

#[test]
fn nothing_is_sent_twice_unless_asked_for() {
    for policy in [
        Retry::default(),
        Retry::never(),
        Retry::never().writes_too(),
    ] {
        assert_eq!(Scenario::default().run(&policy).attempts, 1);
    }
    assert_eq!(
        Scenario::default()
            .run(&Retry::standard().with_attempt_limit(0))
            .attempts,
        1
    );
}

#[test]
fn three_attempts_are_made() {
    let story = Scenario::default().run(&Retry::standard());
    assert_eq!(
        story,
        Story {
            attempts: 3,
            slept: seconds([1, 2]),
            success: false
        }
    );
    let story = Scenario::default().run(&Retry::standard().with_attempt_limit(8));
    assert_eq!(story.slept, seconds([1, 2, 4, 8, 16, 30, 30]));
}

#[test]
fn it_ends_with_the_first_success() {
    let scenario = Scenario {
        fail: &|number| (number < 2).then(broken),
        ..Scenario::default()
    };
    let story = scenario.run(&Retry::standard());
    assert!(story.success && story.attempts == 2, "{story:?}");
}

#[test]
fn the_server_says_how_long_to_wait() {
    for asked in [0, 3, 31, 65] {
        let scenario = Scenario {
            fail: &|_| Some(limited(Some(asked))),
            ..Scenario::default()
        };
        let story = scenario.run(&Retry::standard().with_attempt_limit(2));
        assert_eq!(story.slept, seconds([asked]));
    }
}

#[test]
fn a_wait_that_is_too_long_is_an_error_at_once() {
    let unlucky = |asked: u64, policy: &dyn RetryPolicy| {
        let scenario = Scenario {
            fail: &|_| Some(limited(Some(asked))),
            ..Scenario::default()
        };
        scenario.run(policy)
    };
    assert_eq!(unlucky(66, &Retry::standard()).attempts, 1);
    assert_eq!(unlucky(66, &Retry::standard()).slept, seconds([]));
    let patient = Retry::standard().with_longest_wait(Duration::from_secs(3600));
    assert_eq!(unlucky(3600, &patient).slept, seconds([3600, 3600]));
    assert_eq!(unlucky(3601, &patient).attempts, 1);
    let hasty = Retry::standard().with_longest_wait(Duration::from_secs(2));
    assert_eq!(unlucky(2, &hasty).attempts, 3);
    assert_eq!(unlucky(3, &hasty).attempts, 1);
    // The limit is for what the server asks for. Other delays have their own.
    assert_eq!(
        Scenario::default()
            .run(&hasty.clone().with_attempt_limit(5))
            .slept,
        seconds([1, 2, 4, 8])
    );
    // A policy of one's own has the usual limit, also behind a pointer.
    let always = |attempt: &Attempt<'_>| attempt.number < 3;
    assert_eq!(unlucky(65, &always).attempts, 3);
    assert_eq!(unlucky(66, &always).attempts, 1);
    assert_eq!(unlucky(3, &std::sync::Arc::new(hasty)).attempts, 1);
}

#[test]
fn which_errors_are_passing() {
    let cases: [(fn() -> Error, u32); 11] = [
        (|| limited(None), 3),
        (|| Error::new(ErrorKind::Connect, ""), 3),
        (|| Error::new(ErrorKind::Timeout, ""), 3),
        (broken, 3),
        (|| answered(ErrorKind::RateLimited, 429, None, true), 1),
        (|| answered(ErrorKind::Api, 500, None, false), 1),
        (|| answered(ErrorKind::Api, 503, None, false), 1),
        (|| answered(ErrorKind::Api, 404, None, false), 1),
        (|| Error::new(ErrorKind::Redirect, ""), 1),
        (|| Error::new(ErrorKind::TooLarge, ""), 1),
        (|| Error::new(ErrorKind::Build, ""), 1),
    ];
    for (error, attempts) in cases {
        let scenario = Scenario {
            fail: &|_| Some(error()),
            ..Scenario::default()
        };
        let story = scenario.run(&Retry::standard());
        assert_eq!(story.attempts, attempts, "{:?}", error());
    }
}

const WRITES: [Method; 4] = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

#[test]
fn writes_only_if_they_are_said_to_be_safe() {
    for kind in [ErrorKind::Transport, ErrorKind::Timeout] {
        for method in WRITES {
            let scenario = Scenario {
                method,
                fail: &|_| Some(Error::new(kind, "")),
                ..Scenario::default()
            };
            assert_eq!(scenario.run(&Retry::standard()).attempts, 1);
            assert_eq!(scenario.run(&Retry::standard().writes_too()).attempts, 3);
        }
    }
    let head = Scenario {
        method: Method::HEAD,
        ..Scenario::default()
    };
    assert_eq!(head.run(&Retry::standard()).attempts, 3);
}

#[test]
fn operations_that_only_read_are_reads_whatever_their_method() {
    for method in WRITES {
        let scenario = Scenario {
            method,
            only_reads: true,
            ..Scenario::default()
        };
        assert_eq!(scenario.run(&Retry::standard()).attempts, 3);
        assert_eq!(scenario.run(&Retry::never()).attempts, 1);
    }
}

#[test]
fn writes_are_sent_again_after_errors_that_did_nothing() {
    let nothing_done: [fn() -> Error; 2] =
        [|| limited(None), || Error::new(ErrorKind::Connect, "")];
    for error in nothing_done {
        for method in WRITES {
            let scenario = Scenario {
                method,
                fail: &|_| Some(error()),
                ..Scenario::default()
            };
            assert_eq!(
                scenario.run(&Retry::standard()).attempts,
                3,
                "{:?}",
                error()
            );
            assert_eq!(scenario.run(&Retry::never()).attempts, 1);
        }
    }
    let useless = Scenario {
        method: Method::POST,
        fail: &|_| Some(answered(ErrorKind::RateLimited, 429, None, true)),
        ..Scenario::default()
    };
    assert_eq!(useless.run(&Retry::standard()).attempts, 1);
    // The server was full at first. The second attempt may have been carried out.
    let mixed = Scenario {
        method: Method::POST,
        fail: &|number| {
            Some(if number == 1 {
                limited(Some(0))
            } else {
                broken()
            })
        },
        ..Scenario::default()
    };
    assert_eq!(mixed.run(&Retry::standard()).attempts, 2);
}

#[test]
fn a_budget_ends_the_repeats_of_all_calls() {
    let budget = RetryBudget::of_tokens(25);
    let policy = budget.limit(Retry::standard());
    let attempts = |scenario: &Scenario<'_>| scenario.run(&policy).attempts;
    let down = Scenario::default();
    // Five repeats, of which the third call gets one.
    assert_eq!([1, 2, 3, 4].map(|_| attempts(&down)), [3, 3, 2, 1]);
    assert_eq!(budget.tokens(), 0);
    // Other policies share it.
    let other = budget.clone().limit(|_: &Attempt<'_>| true);
    assert_eq!(down.run(&other).attempts, 1);

    let fine = Scenario {
        fail: &|_| None,
        ..Scenario::default()
    };
    for _ in 0..5 {
        assert_eq!(attempts(&fine), 1);
    }
    assert_eq!(budget.tokens(), 5);
    // A repeat that helps costs nothing.
    let flaky = Scenario {
        fail: &|number| (number == 1).then(broken),
        ..Scenario::default()
    };
    for _ in 0..10 {
        assert_eq!(attempts(&flaky), 2);
    }
    for _ in 0..1000 {
        attempts(&fine);
    }
    assert_eq!(budget.tokens(), 25, "a budget is never more than full");
}

#[test]
fn a_budget_pays_only_for_repeats() {
    let budget = RetryBudget::of_tokens(100);
    let post = Scenario {
        method: Method::POST,
        ..Scenario::default()
    };
    let too_late = Scenario {
        fail: &|_| Some(limited(Some(66))),
        ..Scenario::default()
    };
    let never = budget.limit(Retry::never());
    assert_eq!(Scenario::default().run(&never).attempts, 1);
    let standard = budget.limit(Retry::standard());
    assert_eq!(post.run(&standard).attempts, 1);
    assert_eq!(too_late.run(&standard).attempts, 1);
    assert_eq!(budget.tokens(), 100);
    // The rest of the policy is as it was.
    let policy = budget.limit(
        Retry::standard()
            .with_first_delay(Duration::from_secs(4))
            .with_longest_wait(Duration::from_secs(66)),
    );
    assert_eq!(Scenario::default().run(&policy).slept, seconds([4, 8]));
    assert_eq!(too_late.run(&policy).slept, seconds([66, 66]));
}

#[test]
fn a_budget_is_shared_by_threads() {
    let budget = RetryBudget::of_tokens(500);
    let repeats = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let policy = budget.limit(Retry::standard());
                    let calls = (0..100).map(|_| Scenario::default().run(&policy).attempts - 1);
                    calls.sum::<u32>()
                })
            })
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join());
        joined.map(|sum| sum.expect("no panic")).sum::<u32>()
    });
    assert_eq!(repeats, 100);
}

#[test]
fn conditions_take_the_place_of_the_usual_errors() {
    let unavailable = Scenario {
        fail: &|_| Some(answered(ErrorKind::Api, 503, None, false)),
        ..Scenario::default()
    };
    let policy = Retry::standard().on(Error::is_retryable);
    assert_eq!(unavailable.run(&policy).attempts, 3);
    assert_eq!(Scenario::default().run(&policy).attempts, 3);
    let only_limits = Retry::standard().on(Error::is_rate_limited);
    assert_eq!(Scenario::default().run(&only_limits).attempts, 1);
}

#[test]
fn what_no_policy_can_ask_for() {
    let always = |_: &Attempt<'_>| true;
    for kind in [ErrorKind::Build, ErrorKind::Redirect, ErrorKind::Decode] {
        let scenario = Scenario {
            fail: &|_| Some(Error::new(kind, "")),
            ..Scenario::default()
        };
        assert_eq!(scenario.run(&always).attempts, 1);
    }
    for (kind, status) in [(ErrorKind::RateLimited, 429), (ErrorKind::Api, 503)] {
        let scenario = Scenario {
            fail: &|_| Some(answered(kind, status, None, true)),
            ..Scenario::default()
        };
        assert_eq!(scenario.run(&always).attempts, 1);
    }
    let used_up = Scenario {
        is_replayable: false,
        ..Scenario::default()
    };
    assert_eq!(used_up.run(&always).attempts, 1);
    assert_eq!(used_up.run(&Retry::standard()).attempts, 1);
}

#[test]
fn no_attempt_begins_after_the_time_limit() {
    let scenario = Scenario {
        takes: Duration::from_secs(5),
        ..Scenario::default()
    };
    let limited = |limit| {
        let policy = Retry::standard().with_attempt_limit(10);
        scenario
            .run(&policy.with_time_limit(Duration::from_secs(limit)))
            .slept
    };
    // 5 s of the attempt and 1 s of delay; then 5 s and 2 s.
    assert_eq!(limited(5), seconds([]));
    assert_eq!(limited(6), seconds([1]));
    assert_eq!(limited(12), seconds([1]));
    assert_eq!(limited(13), seconds([1, 2]));
}

#[test]
fn policies_are_told_the_facts() {
    let seen = Mutex::new(Vec::new());
    let policy = |attempt: &Attempt<'_>| {
        seen.lock().expect("no panic").push((
            attempt.number,
            attempt.elapsed,
            attempt.delay,
            attempt.is_read(),
        ));
        attempt.number < 2
    };
    let scenario = Scenario {
        random: 0.5,
        takes: Duration::from_secs(5),
        method: Method::POST,
        ..Scenario::default()
    };
    assert_eq!(scenario.run(&policy).attempts, 2);
    let millis = Duration::from_millis;
    assert_eq!(
        seen.into_inner().expect("no panic"),
        [
            (1, millis(5000), millis(500), false),
            (2, millis(10_500), millis(1000), false)
        ]
    );
}

proptest! {
    #[test]
    fn attempts_and_delays_stay_within_their_bounds(
        limit in 0_u32..20,
        failures in 0_u32..20,
        first in 0_u64..100_000,
        random in 0.0..1.0,
    ) {
        let policy = Retry::standard()
            .with_attempt_limit(limit)
            .with_first_delay(Duration::from_millis(first));
        let scenario = Scenario {
            random,
            fail: &|number| (number <= failures).then(broken),
            ..Scenario::default()
        };
        let story = scenario.run(&policy);
        prop_assert_eq!(story.attempts, limit.max(1).min(failures + 1));
        prop_assert_eq!(story.success, story.attempts > failures);
        prop_assert_eq!(story.slept.len() + 1, story.attempts as usize);
        for (index, slept) in story.slept.iter().enumerate() {
            let longest = first.saturating_mul(1 << index).min(30_000);
            prop_assert!(slept.as_secs_f64() <= longest as f64 / 1000.0 + 1e-9);
        }
    }
}
