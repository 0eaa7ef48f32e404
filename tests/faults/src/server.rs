//! The server: a socket, and the tasks behind it.

use std::{
    collections::HashMap,
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, JoinSet},
};

use crate::{
    Fault, Record, Script,
    exchange::{Exchange, Then},
    wire::{Request, Wire},
};

/// A server on the loopback interface. It stops when it is dropped, and its connections with it.
#[derive(Debug)]
pub struct FaultServer {
    address: SocketAddr,
    state: Arc<State>,
    accepting: AbortHandle,
}

/// The state that the connections of a server share.
#[derive(Debug)]
struct State {
    script: Script,
    log: Mutex<Log>,
    busy: watch::Sender<Busy>,
}

#[derive(Debug, Default)]
struct Log {
    records: Vec<Record>,
    /// The number of requests by method and target.
    attempts: HashMap<(String, String), usize>,
    unreadable: Vec<String>,
}

/// The number of connections and requests under way.
#[derive(Clone, Copy, Debug, Default)]
struct Busy {
    connections: usize,
    requests: usize,
}

impl FaultServer {
    /// Starts a server on a free port, in a task of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start(script: impl Into<Script>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(State {
            script: script.into(),
            log: Mutex::default(),
            busy: watch::Sender::default(),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&state))).abort_handle();
        Ok(Self {
            address,
            state,
            accepting,
        })
    }

    /// The address of the server.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far, in the order in which they were read in full. What
    /// [`sent`](Record::sent) says may still grow until the server has [settled](Self::settled).
    pub fn log(&self) -> Vec<Record> {
        self.state.log().records.clone()
    }

    /// Returns the log and begins a new one. No request may be under way, because its record would be
    /// gone: see [`settled`](Self::settled).
    pub fn take_log(&self) -> Vec<Record> {
        let mut log = self.state.log();
        log.attempts.clear();
        std::mem::take(&mut log.records)
    }

    /// Descriptions of bytes that are no whole request, also of those of a client that went away in
    /// the middle of one.
    pub fn unreadable(&self) -> Vec<String> {
        self.state.log().unreadable.clone()
    }

    /// Returns when no request is being served. A connection that waits for the next one is none.
    pub async fn settled(&self) {
        self.wait(|busy| busy.requests == 0).await;
    }

    /// Returns when no connection is open.
    pub async fn disconnected(&self) {
        self.wait(|busy| busy.connections == 0).await;
    }

    async fn wait(&self, until: impl FnMut(&Busy) -> bool) {
        // It fails when the sender is gone, which lives in our own state.
        let _ = self.state.busy.subscribe().wait_for(until).await;
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl State {
    /// A test that panics while it holds the lock leaves the log whole: every change is one call.
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts something in, and out again when what is returned is dropped, be it that its task was
    /// aborted.
    fn busy<C: Fn(&mut Busy) -> &mut usize>(&self, counter: C) -> Counted<'_, C> {
        self.busy.send_modify(|busy| *counter(busy) += 1);
        Counted {
            busy: &self.busy,
            counter,
        }
    }

    /// Chooses the fault of a request and records both. Returns where the record stands.
    fn record(&self, connection: usize, request: Request, fault: Option<Fault>) -> (usize, Fault) {
        let Request { head, body, raw } = request;
        let attempt = {
            let mut log = self.log();
            let key = (head.method.clone(), head.target.clone());
            let attempts = log.attempts.entry(key).or_default();
            *attempts += 1;
            *attempts
        };
        // Without the lock: a script may look at anything, and may panic.
        let fault = fault.unwrap_or_else(|| self.script.fault(&head, attempt));
        let mut log = self.log();
        log.records.push(Record {
            connection,
            attempt,
            head,
            body,
            raw,
            fault: fault.clone(),
            sent: 0,
            finished: false,
        });
        (log.records.len() - 1, fault)
    }

    /// Serves the requests of a connection, one after the other.
    async fn serve(&self, connection: usize, stream: TcpStream) {
        let mut wire = Wire::new(stream);
        let mut forced = None;
        loop {
            let request = match wire.request().await {
                Ok(Some(request)) => request,
                Ok(None) => return,
                Err(error) => return self.log().unreadable.push(error.to_string()),
            };
            let _busy = self.busy(|busy| &mut busy.requests);
            let head = request.head.clone();
            let (index, fault) = self.record(connection, request, forced.take());
            let mut exchange = Exchange {
                wire: &mut wire,
                request: &head,
                sent: &|bytes| self.log().records[index].sent += bytes as u64,
            };
            let Ok(then) = exchange.play(&fault).await else {
                return;
            };
            self.log().records[index].finished = true;
            match then {
                Then::KeepAlive => {}
                Then::ResetTheNext => forced = Some(Fault::Reset),
                Then::Reset => return wire.reset(),
                Then::Close => {
                    wire.finish().await;
                    // With something unread a socket that closes sends a reset instead.
                    return wire.closed().await;
                }
            }
        }
    }
}

struct Counted<'a, C: Fn(&mut Busy) -> &mut usize> {
    busy: &'a watch::Sender<Busy>,
    counter: C,
}

impl<C: Fn(&mut Busy) -> &mut usize> Drop for Counted<'_, C> {
    fn drop(&mut self) {
        self.busy.send_modify(|busy| *(self.counter)(busy) -= 1);
    }
}

/// Accepts connections for good. The set aborts those that are open when this task is aborted.
async fn accept(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    for number in 1.. {
        let stream = loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => break stream,
                    // A client that went away before it was accepted is no reason to stop.
                    Err(_) => continue,
                },
                Some(_) = connections.join_next() => {}
            }
        };
        let state = Arc::clone(&state);
        connections.spawn(async move {
            let _busy = state.busy(|busy| &mut busy.connections);
            state.serve(number, stream).await;
        });
    }
}
