//! One connection: its streams, and the answers to them.

use std::{collections::HashMap, io};

use fluke_hpack::Decoder;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, ReadHalf, WriteHalf, split},
    net::TcpStream,
    sync::mpsc,
    time::Instant,
};
use tokio_rustls::server::TlsStream;

use super::{Http2Fault, State, frame::*};
use crate::{RequestHead, answer::good};

/// A stream whose request is not complete, or not answered.
struct Stream {
    record: usize,
    fault: Http2Fault,
    head: RequestHead,
}

/// A connection with a client.
pub(super) struct Connection<'a> {
    state: &'a State,
    number: usize,
    reader: Option<ReadHalf<TlsStream<TcpStream>>>,
    writer: WriteHalf<TlsStream<TcpStream>>,
    decoder: Decoder<'static>,
    streams: HashMap<u32, Stream>,
    /// Answers that wait, with the moment at which each is due.
    late: Vec<(Instant, u32)>,
    is_silent: bool,
    /// The newest stream that was taken up.
    newest: u32,
    /// The last stream that is taken up, once a GOAWAY says so.
    last: Option<u32>,
}

/// The fate of the connection after a frame.
#[derive(PartialEq, Eq)]
enum Then {
    GoOn,
    Close,
}

impl<'a> Connection<'a> {
    pub(super) fn new(state: &'a State, number: usize, stream: TlsStream<TcpStream>) -> Self {
        let (reader, writer) = split(stream);
        Self {
            state,
            number,
            reader: Some(reader),
            writer,
            decoder: Decoder::new(),
            streams: HashMap::new(),
            late: Vec::new(),
            is_silent: false,
            newest: 0,
            last: None,
        }
    }

    /// Serves the connection until it ends.
    pub(super) async fn serve(mut self) -> io::Result<()> {
        let Some(mut reader) = self.reader.take() else {
            return Ok(());
        };
        let mut preface = [0; PREFACE.len()];
        reader.read_exact(&mut preface).await?;
        if preface != PREFACE {
            return Err(malformed("the preface is not that of HTTP/2"));
        }
        let settings = match self.state.streams {
            Some(streams) => [
                &MAX_CONCURRENT_STREAMS.to_be_bytes()[..],
                &streams.to_be_bytes(),
            ]
            .concat(),
            None => Vec::new(),
        };
        self.write(&frame(SETTINGS, 0, 0, &settings)).await?;

        // A task of its own, because reading a frame cannot be interrupted.
        let (sender, mut frames) = mpsc::channel(16);
        let reading = tokio::spawn(async move {
            loop {
                let frame = Frame::read(&mut reader).await;
                let is_end = !matches!(frame, Ok(Some(_)));
                if sender.send(frame).await.is_err() || is_end {
                    return;
                }
            }
        });
        let ended = self.run(&mut frames).await;
        if ended.is_ok() {
            let _ = self.writer.shutdown().await;
            // With something unread a socket that closes sends a reset, which can overtake a GOAWAY.
            while let Some(Ok(Some(_))) = frames.recv().await {}
        }
        reading.abort();
        ended
    }

    async fn run(
        &mut self,
        frames: &mut mpsc::Receiver<io::Result<Option<Frame>>>,
    ) -> io::Result<()> {
        loop {
            let due = self.late.iter().map(|(due, _)| *due).min();
            let then = tokio::select! {
                frame = frames.recv() => match frame {
                    Some(Ok(Some(frame))) => self.handle(frame, frames).await?,
                    Some(Ok(None)) | None => return Ok(()),
                    Some(Err(error)) => return Err(error),
                },
                () = sleep_until(due) => {
                    self.answer_late().await?;
                    Then::GoOn
                }
            };
            let is_done = self.last.is_some() && self.streams.is_empty();
            if then == Then::Close || is_done {
                return Ok(());
            }
        }
    }

    async fn handle(
        &mut self,
        frame_read: Frame,
        frames: &mut mpsc::Receiver<io::Result<Option<Frame>>>,
    ) -> io::Result<Then> {
        match frame_read.kind {
            HEADERS => {
                let mut block = frame_read.content()?.to_vec();
                let mut is_complete = frame_read.has(END_HEADERS);
                while !is_complete {
                    match frames.recv().await {
                        Some(Ok(Some(more))) if more.kind == CONTINUATION => {
                            block.extend_from_slice(&more.payload);
                            is_complete = more.has(END_HEADERS);
                        }
                        _ => return Err(malformed("headers are not continued")),
                    }
                }
                let head = self.head(&block)?;
                self.begin(frame_read.stream, head, frame_read.has(END_STREAM))
                    .await
            }
            DATA => self.data(&frame_read).await,
            SETTINGS if !frame_read.has(ACK) => {
                self.write(&frame(SETTINGS, ACK, 0, &[])).await?;
                Ok(Then::GoOn)
            }
            PING if !frame_read.has(ACK) && !self.is_silent => {
                self.write(&frame(PING, ACK, 0, &frame_read.payload))
                    .await?;
                Ok(Then::GoOn)
            }
            RST_STREAM => {
                self.streams.remove(&frame_read.stream);
                Ok(Then::GoOn)
            }
            _ => Ok(Then::GoOn),
        }
    }

    /// Reads the headers of a request into the form of HTTP/1.
    fn head(&mut self, block: &[u8]) -> io::Result<RequestHead> {
        let fields = self
            .decoder
            .decode(block)
            .map_err(|_| malformed("the headers are not HPACK"))?;
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| malformed("a header"));
        let (mut method, mut target, mut headers) = (String::new(), String::new(), Vec::new());
        for (name, value) in fields {
            let (name, value) = (text(name)?, text(value)?);
            match name.as_str() {
                ":method" => method = value,
                ":path" => target = value,
                _ => headers.push((name, value)),
            }
        }
        Ok(RequestHead {
            method,
            target,
            headers,
        })
    }

    async fn begin(&mut self, id: u32, head: RequestHead, is_complete: bool) -> io::Result<Then> {
        if self.last.is_some_and(|last| id > last) {
            // The client has not read the GOAWAY yet, which already says that this is not taken up.
            return Ok(Then::GoOn);
        }
        let (record, fault) = self.state.record(self.number, id, head.clone());
        match fault {
            Http2Fault::RefusedStream => {
                self.write(&reset(id, REFUSED_STREAM)).await?;
                return Ok(Then::GoOn);
            }
            Http2Fault::GoAwayBefore => {
                let last = id.saturating_sub(2);
                self.last = Some(last);
                self.write(&go_away(last)).await?;
                return Ok(Then::GoOn);
            }
            Http2Fault::Silent => self.is_silent = true,
            _ => {}
        }
        self.newest = id;
        self.streams.insert(
            id,
            Stream {
                record,
                fault,
                head,
            },
        );
        {
            let mut log = self.state.log();
            log.most_streams = log.most_streams.max(self.streams.len());
        }
        match is_complete {
            true => self.complete(id).await,
            false => Ok(Then::GoOn),
        }
    }

    async fn data(&mut self, read: &Frame) -> io::Result<Then> {
        let length = u32::try_from(read.payload.len()).unwrap_or_default();
        if length > 0 {
            // The window of the connection grows also for streams that are not taken up.
            let mut updates = frame(WINDOW_UPDATE, 0, 0, &length.to_be_bytes());
            if self.streams.contains_key(&read.stream) {
                updates.extend(frame(WINDOW_UPDATE, 0, read.stream, &length.to_be_bytes()));
            }
            self.write(&updates).await?;
        }
        let Some(stream) = self.streams.get(&read.stream) else {
            return Ok(Then::GoOn);
        };
        let content = read.content()?;
        {
            let mut log = self.state.log();
            // The log may have been taken meanwhile.
            if let Some(record) = log.records.get_mut(stream.record) {
                record.body = [&record.body[..], content].concat().into();
            }
        }
        match read.has(END_STREAM) {
            true => self.complete(read.stream).await,
            false => Ok(Then::GoOn),
        }
    }

    /// Answers a request that is complete.
    async fn complete(&mut self, id: u32) -> io::Result<Then> {
        let Some(stream) = self.streams.get(&id) else {
            return Ok(Then::GoOn);
        };
        if self.is_silent {
            return Ok(Then::GoOn);
        }
        match stream.fault.clone() {
            Http2Fault::After(delay) => {
                self.late.push((Instant::now() + delay, id));
                Ok(Then::GoOn)
            }
            Http2Fault::GoAwayAndClose => {
                self.go_away().await?;
                Ok(Then::Close)
            }
            Http2Fault::GoAwayWithAnswer => {
                self.go_away().await?;
                self.answer(id).await?;
                Ok(Then::GoOn)
            }
            Http2Fault::GoAwayIdle => {
                self.answer(id).await?;
                self.go_away().await?;
                Ok(Then::GoOn)
            }
            Http2Fault::ResetInBody => {
                let body = good(&stream.head).into_bytes();
                self.streams.remove(&id);
                let mut bytes = ok_headers(id);
                bytes.extend(frame(DATA, 0, id, &body[..body.len() / 2]));
                bytes.extend(reset(id, INTERNAL_ERROR));
                self.write(&bytes).await?;
                Ok(Then::GoOn)
            }
            _ => {
                self.answer(id).await?;
                Ok(Then::GoOn)
            }
        }
    }

    /// Takes up no further stream. Those that were taken up are part of the promise: it names the newest.
    async fn go_away(&mut self) -> io::Result<()> {
        self.last = Some(self.newest);
        self.write(&go_away(self.newest)).await
    }

    async fn answer_late(&mut self) -> io::Result<()> {
        let now = Instant::now();
        let (due, waiting): (Vec<_>, Vec<_>) = self.late.drain(..).partition(|(at, _)| *at <= now);
        self.late = waiting;
        for (_, id) in due {
            self.answer(id).await?;
        }
        Ok(())
    }

    /// Sends the good answer.
    async fn answer(&mut self, id: u32) -> io::Result<()> {
        // The client may have reset the stream meanwhile.
        let Some(stream) = self.streams.remove(&id) else {
            return Ok(());
        };
        let mut bytes = ok_headers(id);
        bytes.extend(frame(DATA, END_STREAM, id, good(&stream.head).as_bytes()));
        self.write(&bytes).await
    }

    async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.writer.write_all(bytes).await?;
        self.writer.flush().await
    }
}

/// Waits until a moment, or for good.
async fn sleep_until(due: Option<Instant>) {
    match due {
        Some(due) => tokio::time::sleep_until(due).await,
        None => std::future::pending().await,
    }
}
