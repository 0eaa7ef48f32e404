//! Throughput and latency when many calls are in flight.

use std::process::Command;
use std::time::{Duration, Instant};

use benches::{ByHand, CannedServer, Error, Interval, chat, is_bench, message};
use chat_sdk::Chat;
use tokio::task::JoinSet;

const ROUNDS: usize = 9;
const CALLS: usize = 2_048;

/// The client of a call.
#[derive(Clone)]
enum Caller {
    Sdk(Chat),
    ByHand(ByHand),
}

impl Caller {
    async fn call(&self) -> Result<Duration, Error> {
        let begin = Instant::now();
        match self {
            Self::Sdk(chat) => {
                let call = chat.send_message("messaging", "general", message());
                call.skip_push(true).await?;
            }
            Self::ByHand(client) => {
                client
                    .send_message("messaging", "general", &message())
                    .await?;
            }
        }
        Ok(begin.elapsed())
    }
}

/// When a call begins.
#[derive(Clone, Copy)]
enum Pattern {
    /// As soon as another one ends.
    Steady,
    /// Together with all others, when the last of the ones before has ended.
    Waves,
}

/// The outcome of a round of calls.
struct Round {
    calls_per_second: f64,
    times: Vec<Duration>,
}

fn main() -> Result<(), Error> {
    if !is_bench() {
        return Ok(());
    }
    let server = CannedServer::start(Command::new(env!("CARGO_BIN_EXE_canned-server")))?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(run(server.url()))
}

async fn run(url: &str) -> Result<(), Error> {
    println!(
        "| `send_message` in flight | idle connections kept | calls/s | p99 | connections made for 1,000 calls | calls/s of the SDK ÷ by hand (95 %) |"
    );
    println!("|---|---|---|---|---|---|");
    let observer = ByHand::new(url, 1)?;
    for (in_flight, pattern) in [
        (1, Pattern::Steady),
        (16, Pattern::Steady),
        (256, Pattern::Steady),
        (16, Pattern::Waves),
        (256, Pattern::Waves),
    ] {
        for idle in [5, 64, 256, usize::MAX] {
            let sdk = Caller::Sdk(chat(url, idle)?);
            let by_hand = Caller::ByHand(ByHand::new(url, idle)?);
            // To warm up.
            round(&sdk, in_flight, pattern).await?;
            round(&by_hand, in_flight, pattern).await?;
            let mut ratios = Vec::new();
            let mut rates = Vec::new();
            let mut times = Vec::new();
            let mut connections = 0;
            for number in 0..ROUNDS {
                let mut hand = None;
                if number % 2 == 0 {
                    hand = Some(round(&by_hand, in_flight, pattern).await?);
                }
                let before = observer.connections().await?;
                let mut own = round(&sdk, in_flight, pattern).await?;
                connections += observer.connections().await? - before;
                let hand = match hand {
                    Some(hand) => hand,
                    None => round(&by_hand, in_flight, pattern).await?,
                };
                ratios.push(own.calls_per_second / hand.calls_per_second);
                rates.push(own.calls_per_second);
                times.append(&mut own.times);
            }
            times.sort_unstable();
            let p99 = times[times.len() * 99 / 100].as_secs_f64() * 1e3;
            println!(
                "| {in_flight}, {} | {} | {:.0} | {p99:.2} ms | {:.0} | {} |",
                match pattern {
                    Pattern::Steady => "one after the other",
                    Pattern::Waves => "in waves",
                },
                match idle {
                    usize::MAX => "all".to_owned(),
                    idle => idle.to_string(),
                },
                Interval::of(rates).median,
                connections as f64 * 1_000.0 / (ROUNDS * CALLS) as f64,
                Interval::of(ratios),
            );
        }
    }
    Ok(())
}

async fn round(caller: &Caller, in_flight: usize, pattern: Pattern) -> Result<Round, Error> {
    let begin = Instant::now();
    let mut times = Vec::with_capacity(CALLS);
    let (waves, calls) = match pattern {
        Pattern::Steady => (1, CALLS / in_flight),
        Pattern::Waves => (CALLS / in_flight, 1),
    };
    for _ in 0..waves {
        let mut tasks = JoinSet::new();
        for _ in 0..in_flight {
            let caller = caller.clone();
            tasks.spawn(async move {
                let mut times = Vec::with_capacity(calls);
                for _ in 0..calls {
                    times.push(caller.call().await?);
                }
                Ok::<_, Error>(times)
            });
        }
        while let Some(ended) = tasks.join_next().await {
            times.append(&mut ended??);
        }
    }
    Ok(Round {
        calls_per_second: CALLS as f64 / begin.elapsed().as_secs_f64(),
        times,
    })
}
