//! The same over HTTP/2: a server that reads and writes frames by hand, so that it can break any rule.

mod connection;
mod fault;
mod frame;

use std::{
    collections::HashMap,
    error::Error,
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, JoinSet},
};
use tokio_rustls::TlsAcceptor;

use crate::{Authority, RequestHead};

pub use fault::Http2Fault;

type Choose = dyn Fn(&RequestHead, usize) -> Http2Fault + Send + Sync;

/// A server on the loopback interface that speaks HTTP/2 over TLS. It stops when it is dropped, and its
/// connections with it.
#[derive(Debug)]
pub struct Http2Server {
    address: SocketAddr,
    state: Arc<State>,
    accepting: AbortHandle,
}

/// A request that came over HTTP/2, and the fault that it met.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Http2Record {
    /// The number of the connection, from 1 on.
    pub connection: usize,
    /// The id of the stream.
    pub stream: u32,
    /// The number of this request among those of the same method and target, from 1 on.
    pub attempt: usize,
    /// Method, target and headers.
    pub head: RequestHead,
    /// The body as far as the server read it.
    pub body: Bytes,
    /// The fault that it met.
    pub fault: Http2Fault,
}

/// The state that the connections of a server share.
struct State {
    choose: Box<Choose>,
    acceptor: TlsAcceptor,
    /// The number of streams that the server allows at once on a connection.
    streams: Option<u32>,
    log: Mutex<Log>,
    connections: watch::Sender<usize>,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Log {
    records: Vec<Http2Record>,
    attempts: HashMap<(String, String), usize>,
    /// The largest number of streams that were open at once on a connection.
    most_streams: usize,
    faulty: Vec<String>,
}

impl Http2Server {
    /// Starts a server with a certificate of this authority. The closure chooses the fault of each
    /// request, whose number among those of the same method and target is counted from 1.
    ///
    /// # Errors
    ///
    /// When there is no free port, or no certificate can be made.
    pub async fn start(
        authority: &Authority,
        choose: impl Fn(&RequestHead, usize) -> Http2Fault + Send + Sync + 'static,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Self::with_streams(authority, None, choose).await
    }

    /// The same, with a limit of streams at once that the server announces by its SETTINGS.
    ///
    /// # Errors
    ///
    /// As those of [`start`](Self::start).
    pub async fn with_streams(
        authority: &Authority,
        streams: Option<u32>,
        choose: impl Fn(&RequestHead, usize) -> Http2Fault + Send + Sync + 'static,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(State {
            choose: Box::new(choose),
            acceptor: authority.acceptor(&["h2"])?,
            streams,
            log: Mutex::default(),
            connections: watch::Sender::default(),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&state))).abort_handle();
        Ok(Self {
            address,
            state,
            accepting,
        })
    }

    /// The base URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// The requests so far, in the order in which their headers came.
    pub fn log(&self) -> Vec<Http2Record> {
        self.state.log().records.clone()
    }

    /// Returns the log and begins a new one.
    pub fn take_log(&self) -> Vec<Http2Record> {
        let mut log = self.state.log();
        log.attempts.clear();
        std::mem::take(&mut log.records)
    }

    /// The largest number of streams that were open at once on a connection.
    pub fn most_streams(&self) -> usize {
        self.state.log().most_streams
    }

    /// Violations of HTTP/2 by the client, in words.
    pub fn violations(&self) -> Vec<String> {
        self.state.log().faulty.clone()
    }

    /// Returns when no connection is open.
    pub async fn disconnected(&self) {
        let mut connections = self.state.connections.subscribe();
        // It fails when the sender is gone, which lives in our own state.
        let _ = connections.wait_for(|open| *open == 0).await;
    }
}

impl Drop for Http2Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl State {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request whose headers came. Returns the index of the record and the fault.
    fn record(&self, connection: usize, stream: u32, head: RequestHead) -> (usize, Http2Fault) {
        let attempt = {
            let mut log = self.log();
            let key = (head.method.clone(), head.target.clone());
            let attempts = log.attempts.entry(key).or_default();
            *attempts += 1;
            *attempts
        };
        // Without the lock: the closure may look at anything, and may panic.
        let fault = (self.choose)(&head, attempt);
        let mut log = self.log();
        log.records.push(Http2Record {
            connection,
            stream,
            attempt,
            head,
            body: Bytes::new(),
            fault: fault.clone(),
        });
        (log.records.len() - 1, fault)
    }

    async fn serve(&self, connection: usize, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        // A client that does not trust the certificate goes away.
        let Ok(stream) = self.acceptor.accept(stream).await else {
            return;
        };
        let ended = connection::Connection::new(self, connection, stream)
            .serve()
            .await;
        if let Err(error) = ended
            && error.kind() == io::ErrorKind::InvalidData
        {
            self.log().faulty.push(error.to_string());
        }
    }
}

/// Counts an open connection until it is dropped, also by an abort of its task.
struct Open<'a>(&'a watch::Sender<usize>);

impl<'a> Open<'a> {
    fn new(connections: &'a watch::Sender<usize>) -> Self {
        connections.send_modify(|open| *open += 1);
        Self(connections)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|open| *open -= 1);
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
                    Err(_) => continue,
                },
                Some(_) = connections.join_next() => {}
            }
        };
        let state = Arc::clone(&state);
        connections.spawn(async move {
            let _open = Open::new(&state.connections);
            state.serve(number, stream).await;
        });
    }
}
