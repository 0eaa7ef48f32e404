//! Calls that meet faults by chance, and the outcome that each must have.

use std::time::Duration;

use chat_sdk::{Error, ErrorKind};
use fault_server::{Fault, Http2Fault, Http2Record, Record, RequestHead};

use super::{ATTEMPTS, Call, Tries};

/// A number by chance (SplitMix64) for each attempt of each call, in whatever order they come.
pub(crate) fn number(seed: u64, index: u64, attempt: usize) -> u64 {
    let step = index * ATTEMPTS as u64 + attempt as u64;
    let mut z = seed.wrapping_add(step.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The faults that cost no time. Half of the requests meet none, so that connections are used again.
pub(crate) fn fault(number: u64) -> Fault {
    const FAULTS: u64 = 18;
    match number % (2 * FAULTS) {
        0 => Fault::Reset,
        1 => Fault::ResetInHeaders,
        2 => Fault::ResetInBody,
        3 => Fault::ByteByByte {
            pause: Duration::ZERO,
        },
        4 => Fault::TruncatedGzip,
        5 => Fault::LengthTooLarge,
        6 => Fault::LengthTooSmall,
        7 => Fault::Unasked,
        8 => Fault::Redirect {
            to: "http://other.invalid".to_owned(),
        },
        9 => Fault::TooManyRequests { retry_after: 0 },
        10 => Fault::Unavailable,
        11 => Fault::Echo,
        12 => Fault::InvalidUtf8,
        13 => Fault::NotHttp,
        14 => Fault::CloseIdle,
        15 | 16 => Fault::CloseOnReuse,
        17 => Fault::After(Duration::from_millis(5)),
        _ => Fault::None,
    }
}

/// The kind of error of a call whose last request met this fault. `None` if the call succeeds.
pub(crate) fn kind(fault: &Fault) -> Option<ErrorKind> {
    match fault {
        Fault::None
        | Fault::After(_)
        | Fault::ByteByByte { .. }
        | Fault::Unasked
        | Fault::CloseIdle
        | Fault::CloseOnReuse => None,
        Fault::Reset
        | Fault::ResetInHeaders
        | Fault::ResetInBody
        | Fault::TruncatedGzip
        | Fault::LengthTooLarge
        | Fault::NotHttp => Some(ErrorKind::Transport),
        Fault::LengthTooSmall | Fault::InvalidUtf8 => Some(ErrorKind::Decode),
        Fault::Redirect { .. } => Some(ErrorKind::Redirect),
        Fault::TooManyRequests { .. } => Some(ErrorKind::RateLimited),
        Fault::Unavailable | Fault::Echo => Some(ErrorKind::Api),
        Fault::Silent | Fault::GzipBomb | Fault::DeepJson { .. } => {
            unreachable!("{fault} is none of the quick ones")
        }
    }
}

/// Every third call is a write.
pub(crate) fn call(index: usize) -> Call {
    if index.is_multiple_of(3) {
        Call::Write
    } else {
        Call::Read
    }
}

pub(crate) fn id(index: usize) -> String {
    format!("n{index}")
}

/// The number of the call that a request belongs to.
pub(crate) fn index(head: &RequestHead) -> u64 {
    let index = head
        .path()
        .split('/')
        .find_map(|part| part.strip_prefix('n')?.parse().ok());
    index.expect("the id of a call")
}

/// The faults of HTTP/2 that cost no time. Most requests meet none, because a connection that closes
/// takes all calls on it along.
pub(crate) fn http2_fault(number: u64) -> Http2Fault {
    match number % 1_000 {
        0..10 => Http2Fault::RefusedStream,
        10..14 => Http2Fault::GoAwayBefore,
        14..18 => Http2Fault::GoAwayWithAnswer,
        18..22 => Http2Fault::GoAwayIdle,
        22 => Http2Fault::GoAwayAndClose,
        23..30 => Http2Fault::ResetInBody,
        30..70 => Http2Fault::After(Duration::from_millis(2)),
        _ => Http2Fault::None,
    }
}

/// Compares the outcome of a call over HTTP/2 with the requests that arrived because of it. The policy is
/// the standard one.
pub(crate) fn compare_http2(
    index: usize,
    outcome: &Result<String, Error>,
    records: &[Http2Record],
) -> Result<(), &'static str> {
    let call = call(index);
    let done: Vec<_> = records
        .iter()
        .filter(|record| !record.fault.did_nothing())
        .collect();
    let most = match call {
        Call::Write => 1,
        Call::Read => ATTEMPTS,
    };
    if done.len() > most {
        return Err("it was carried out too often");
    }
    match outcome {
        Ok(text) if *text != call.line(&id(index)) => Err("it got another answer"),
        Ok(_) if done.is_empty() => Err("it got an answer that nobody gave"),
        Ok(_) => Ok(()),
        Err(error) if error.did_nothing() && !done.is_empty() && matches!(call, Call::Write) => {
            Err("the error says that nothing was done, and it was")
        }
        Err(_) => Ok(()),
    }
}

/// Compares what a call came to with the requests that arrived because of it.
pub(crate) fn compare(
    index: usize,
    tries: Tries,
    outcome: &Result<String, Error>,
    records: &[Record],
) -> Result<(), &'static str> {
    let call = call(index);
    let most = match tries {
        Tries::Standard => ATTEMPTS,
        Tries::Once => 1,
    };
    let (last, earlier) = records.split_last().ok_or("no request arrived")?;
    if records.len() > most {
        return Err("too many requests arrived");
    }
    if !earlier.iter().all(|record| passes(call, &record.fault)) {
        return Err("it was tried again after what does not pass");
    }
    if passes(call, &last.fault) && records.len() < most {
        return Err("it was given up too early");
    }
    match (kind(&last.fault), outcome) {
        (None, Ok(text)) if *text == call.line(&id(index)) => Ok(()),
        (Some(kind), Err(error)) if error.kind() == kind => {
            if error.attempts() as usize == records.len() {
                Ok(())
            } else {
                Err("the attempts are miscounted")
            }
        }
        _ => Err("the outcome is not that of the last request"),
    }
}

/// Returns true if the standard policy tries again after this. A write that may have been carried out is
/// never sent again.
pub(crate) fn passes(call: Call, fault: &Fault) -> bool {
    match kind(fault) {
        Some(ErrorKind::RateLimited) => true,
        Some(ErrorKind::Transport) => matches!(call, Call::Read),
        _ => false,
    }
}
