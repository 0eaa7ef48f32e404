//! What the benchmarks share.
//!
//! Times are of one machine at one moment, and a machine that runs other things is noisy. So the same
//! work is done by the SDK and by hand, in turns within one process, and what is reported is the ratio
//! of neighbours: noise that lasts longer than one turn meets both. No test looks at any of it.
//!
//! The server is a process of its own, so that what it allocates and how much memory it takes is not
//! counted.

#![deny(missing_docs)]

mod answers;
mod by_hand;
mod clients;
mod race;
mod server;
mod tolerant;

pub use answers::{Answers, page};
pub use by_hand::{ByHand, request};
pub use clients::{KEY, chat, http_client, message, sort};
pub use race::{Interval, Verdict, median, race, ratio, timed};
pub use server::{CannedServer, serve};
pub use tolerant::{count_messages, decode_tolerantly};

/// Whatever went wrong.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Whether this is `cargo bench`. `cargo test --all-targets` starts benches too, to see that they start.
pub fn is_bench() -> bool {
    std::env::args().any(|argument| argument == "--bench")
}
