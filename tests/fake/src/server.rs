//! The server: a socket, and the task behind it.

use std::{
    collections::HashMap,
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use spec_document::{Document, Error};
use tokio::{
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};

use crate::{
    Answer, Options, RecordedRequest,
    judge::Judge,
    memory::Memory,
    service::{State, lock},
};

/// A server on the loopback interface. It stops when it is dropped, and its connections with it.
#[derive(Debug)]
pub struct FakeServer {
    address: SocketAddr,
    state: Arc<State>,
    accepting: AbortHandle,
}

impl FakeServer {
    /// Starts a server for a document, in a task of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub async fn start(document: impl Into<Arc<Document>>, options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(State {
            document: document.into(),
            options,
            judge: Judge::default(),
            memory: Memory::default(),
            requests: Mutex::default(),
            expected: Mutex::default(),
            queues: Mutex::new(HashMap::new()),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&state))).abort_handle();
        Ok(Self {
            address,
            state,
            accepting,
        })
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Queues an answer for the next right request of an operation that has no answer queued yet. A
    /// wrong request is told what is wrong with it and leaves the queue alone.
    ///
    /// # Errors
    ///
    /// When the document has no such operation.
    pub fn answer_with(&self, operation: &str, answer: Answer) -> Result<(), Error> {
        let operation = self.state.document.operation(operation)?;
        let mut queues = lock(&self.state.queues);
        queues
            .entry(operation.id.clone())
            .or_default()
            .push_back(answer);
        Ok(())
    }

    /// Forgets all queued answers.
    pub fn forget_answers(&self) {
        lock(&self.state.queues).clear();
    }

    /// Says which operation is about to be called. That matters where a document has several of one
    /// method and path, as some have whose paths differ in a fragment, which is not sent.
    ///
    /// # Errors
    ///
    /// When the document has no such operation.
    pub fn expect(&self, operation: &str) -> Result<(), Error> {
        let id = self.state.document.operation(operation)?.id.clone();
        *lock(&self.state.expected) = Some(id);
        Ok(())
    }

    /// The requests so far, in the order of their arrival.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.state.requests).clone()
    }

    /// The requests so far, which are then forgotten.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut lock(&self.state.requests))
    }
}

impl Drop for FakeServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Accepts connections for good. The set aborts those that are open when this task is aborted.
async fn accept(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                // A client that went away before it was accepted is no reason to stop.
                if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(stream, Arc::clone(&state)));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, state: Arc<State>) {
    // Answers are small and often come in two writes: waiting to fill a packet costs 40 ms each.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| {
        let state = Arc::clone(&state);
        async move { state.serve(request).await }
    });
    // The outcome is of no interest: clients hang up, and faults are injected on purpose.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
