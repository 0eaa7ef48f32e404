//! How much memory an upload takes.

use std::env;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use benches::{CannedServer, Error, chat, is_bench};
use chat_sdk::types::OnlyUserId;
use chat_sdk::{Chat, File};
use tokio::io::AsyncReadExt;

const SIZE: u64 = 256 << 20;
const AIM: u64 = 16;

/// The first argument of a process that uploads.
const CASE: &str = "case";

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [CASE, source, url, path] = &*arguments.iter().map(String::as_str).collect::<Vec<_>>() {
        return case(source, url, Path::new(path));
    }
    if !is_bench() {
        return Ok(());
    }
    let server = CannedServer::start(Command::new(env!("CARGO_BIN_EXE_canned-server")))?;
    // All of it is a hole, which reads as zeros.
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("upload.bin");
    fs::File::create(&path)?.set_len(SIZE)?;
    println!(
        "| upload of {} MiB | resident before | at most | growth | aim | |",
        SIZE >> 20
    );
    println!("|---|---|---|---|---|---|");
    for source in ["reader", "file"] {
        // The peak of a process never goes down: so each is one of its own.
        let status = Command::new(env::current_exe()?)
            .args([CASE, source, server.url()])
            .arg(&path)
            .status()?;
        if !status.success() {
            return Err(format!("the upload from a {source} failed").into());
        }
    }
    Ok(fs::remove_file(path)?)
}

fn case(source: &str, url: &str, path: &Path) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let chat = chat(url, 5)?;
        // A small one first: the code that is paged in and the connection are there once.
        upload(&chat, File::reader("small.bin", zeros(1 << 20))).await?;
        let before = status("VmRSS")?;
        let file = match source {
            "reader" => File::reader("large.bin", zeros(SIZE)),
            _ => File::path(path),
        };
        let received = upload(&chat, file).await?;
        let peak = status("VmHWM")?;
        if received < SIZE {
            return Err(format!("only {received} bytes have arrived").into());
        }
        let growth = peak.saturating_sub(before);
        println!(
            "| from a {source} | {} | {} | {} | < {AIM} MB | {} |",
            megabytes(before),
            megabytes(peak),
            megabytes(growth),
            if growth < AIM * 1_000_000 {
                "met"
            } else {
                "missed"
            },
        );
        Ok(())
    })
}

fn zeros(size: u64) -> impl tokio::io::AsyncRead + Send + 'static {
    tokio::io::repeat(0).take(size)
}

/// Uploads a file, and gives the number of bytes that arrived, of which some are the form's.
async fn upload(chat: &Chat, file: File) -> Result<u64, Error> {
    let user = OnlyUserId::new("john");
    let reply = chat
        .upload_channel_file("messaging", "general", file, user)
        .await?;
    Ok(reply.file.as_deref().unwrap_or_default().parse()?)
}

/// A figure of this process, in bytes.
fn status(name: &str) -> Result<u64, Error> {
    let status = fs::read_to_string("/proc/self/status")
        .map_err(|error| io::Error::other(format!("only Linux tells: {error}")))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kibibytes = line
        .and_then(|line| line.trim_start_matches(':').split_whitespace().next())
        .ok_or_else(|| format!("there is no {name}"))?;
    Ok(kibibytes.parse::<u64>()? * 1024)
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
