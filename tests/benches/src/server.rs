//! The canned server, as those who call it see it.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A server that gives the same answers to all requests, in a process of its own. It ends when it is
/// dropped.
#[derive(Debug)]
pub struct CannedServer {
    process: Child,
    url: String,
}

impl CannedServer {
    /// Starts the server, whose program is `canned-server`.
    ///
    /// # Errors
    ///
    /// If it does not start.
    pub fn start(program: &str) -> io::Result<Self> {
        let mut process = Command::new(program)
            // It ends when this ends, however that comes about.
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        if let Some(stdout) = process.stdout.take() {
            BufReader::new(stdout).read_line(&mut url)?;
        }
        Ok(Self {
            process,
            url: url.trim_end().to_owned(),
        })
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for CannedServer {
    fn drop(&mut self) {
        // It may have ended already, and then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
