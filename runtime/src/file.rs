//! Files to upload.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::HeaderMap;
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use super::fault::Fault;
use super::request::set_header;

/// The chunks of a file that is read once.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// What is told how much of a file was sent.
pub(super) type OnProgress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// How much of a file is read at once.
pub(super) const CHUNK: usize = 64 * 1024;

/// A file to upload, from a path, bytes, a reader or a stream.
///
/// It is streamed with constant memory. A path and bytes can be sent any number of times; a reader
/// or a stream only once, which its clones share: sending it again is an error of kind
/// [`Build`](super::ErrorKind::Build).
///
/// The timeout of a client does not limit how long an upload takes, but how long it may stand still:
/// every chunk that is sent begins it anew, and so does the last one before the answer. A limit for
/// an upload as a whole is the [`timeout`](super::Options::timeout) of its call.
#[derive(Clone)]
pub struct File {
    source: Source,
    name: String,
    /// What the name tells. Found out when the name is given and not when the file is sent, so that a program which sends
    /// none has no table of all types in it.
    guessed_type: &'static str,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
    progress: Option<OnProgress>,
}

#[derive(Clone)]
pub(super) enum Source {
    Path {
        path: PathBuf,
        /// Given here and not called by name, so that a program which sends no file of the file system has no code that
        /// reads one.
        open: Open,
    },
    Bytes(Bytes),
    Once(Once),
}

/// Opens a file, and tells its length if that is known.
pub(super) type Open = fn(&Path) -> Opening<'_>;

/// A file that is being opened.
pub(super) type Opening<'a> =
    Pin<Box<dyn Future<Output = io::Result<(Chunks, Option<u64>)>> + Send + 'a>>;

/// What can be read once.
#[derive(Clone)]
pub(super) struct Once {
    chunks: Arc<Mutex<Option<Chunks>>>,
    pub(super) length: Option<u64>,
}

impl Once {
    /// The chunks, for the first one who asks.
    pub(super) fn take(&self) -> Option<Chunks> {
        // A poisoned lock means that somebody panicked between two lines that cannot.
        self.chunks.lock().ok()?.take()
    }
}

impl File {
    /// A file of the file system, opened when the upload is sent. Its name is the last part of the
    /// path.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Self::new(Source::Path { path, open }, &name)
    }

    /// A file in memory.
    pub fn bytes(name: impl AsRef<str>, bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()), name.as_ref())
    }

    /// A file that is read once.
    pub fn reader(name: impl AsRef<str>, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::once(
            name.as_ref(),
            Box::pin(ReaderStream::with_capacity(reader, CHUNK)),
        )
    }

    /// A file that arrives in chunks, once.
    pub fn stream(
        name: impl AsRef<str>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self::once(name.as_ref(), Box::pin(stream))
    }

    fn once(name: &str, chunks: Chunks) -> Self {
        Self::new(
            Source::Once(Once {
                chunks: Arc::new(Mutex::new(Some(chunks))),
                length: None,
            }),
            name,
        )
    }

    fn new(source: Source, name: &str) -> Self {
        let name = base_name(name);
        Self {
            source,
            guessed_type: guess(&name),
            name,
            content_type: None,
            headers: Vec::new(),
            progress: None,
        }
    }

    /// Calls a function after every chunk that is handed over to the network, with the number of
    /// bytes sent so far and, if it is known, of all bytes of the file.
    ///
    /// It is called from within the task that sends, so that it should be quick. If the call is
    /// tried again, the count begins anew. An empty file has no chunk.
    pub fn on_progress(
        mut self,
        report: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(report));
        self
    }

    /// Sets the name that the server is told. Only what follows the last slash or backslash counts.
    pub fn file_name(mut self, name: impl AsRef<str>) -> Self {
        self.name = base_name(name.as_ref());
        self.guessed_type = guess(&self.name);
        self
    }

    /// Sets the content type, such as `image/png`. Otherwise it is guessed from the name, and
    /// `application/octet-stream` if that does not tell.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header to the part that the file becomes in a multipart form, such as a checksum. A body
    /// that is the file alone has no part, so that it leaves such headers out.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Says how many bytes a reader or a stream will give, so that the request can say so too. An
    /// upload that turns out to be of another length fails. Changes nothing for a path and bytes,
    /// whose length is known.
    pub fn length(mut self, bytes: u64) -> Self {
        if let Source::Once(once) = &mut self.source {
            once.length = Some(bytes);
        }
        self
    }

    /// The name that the server is told.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type that the server is told.
    pub fn mime_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or(self.guessed_type)
    }

    /// Whether the file can be sent more than once.
    pub(super) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Once(_))
    }

    /// The content type that the caller chose.
    pub(super) fn chosen_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The headers of its part of a form.
    pub(super) fn part_headers(&self) -> Result<HeaderMap, Fault> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            if ["content-disposition", "content-type"].contains(&&*name.to_ascii_lowercase()) {
                let name = name.escape_debug();
                return Err(Fault::new(format!(
                    "header `{name}` follows from the name and the content type of the file"
                )));
            }
            set_header(&mut headers, name, value)?;
        }
        Ok(headers)
    }

    pub(super) fn progress(&self) -> Option<OnProgress> {
        self.progress.clone()
    }

    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    /// Whether the file can be part of a form, as far as that can be told without opening it.
    pub(super) fn check(&self) -> Result<(), Fault> {
        self.part_headers()?;
        let mime = self.mime_type();
        match reqwest::multipart::Part::text("").mime_str(mime) {
            Ok(_) => Ok(()),
            Err(_) => Err(Fault::new(format!(
                "`{}` is not a content type",
                mime.escape_debug()
            ))),
        }
    }
}

fn open(path: &Path) -> Opening<'_> {
    Box::pin(async move {
        let file = tokio::fs::File::open(path).await?;
        let metadata = file.metadata().await?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        // A pipe or a device has no length that could be told beforehand.
        let length = metadata.is_file().then_some(metadata.len());
        let chunks: Chunks = Box::pin(ReaderStream::with_capacity(file, CHUNK));
        Ok((chunks, length))
    })
}

/// The content type that a name tells.
fn guess(name: &str) -> &'static str {
    let guess = mime_guess::from_path(Path::new(name)).first_raw();
    guess.unwrap_or("application/octet-stream")
}

/// What follows the last separator of any system, without the characters that would break up a
/// header.
fn base_name(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let base: String = base
        .chars()
        .map(|c| if c.is_control() { '_' } else { c })
        .collect();
    match base.as_str() {
        "" | "." | ".." => "file".to_owned(),
        _ => base,
    }
}

/// Bytes without a name, for a body that is one file.
impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        Self::bytes("file", bytes)
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes("file", bytes)
    }
}

impl From<PathBuf> for File {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl From<&Path> for File {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

/// Two files are equal if they are the same path, the same bytes, or clones of the same reader, and
/// the server is told the same of them.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Path { path: a, .. }, Source::Path { path: b, .. }) => a == b,
            (Source::Bytes(a), Source::Bytes(b)) => a == b,
            (Source::Once(a), Source::Once(b)) => {
                Arc::ptr_eq(&a.chunks, &b.chunks) && a.length == b.length
            }
            _ => false,
        };
        same && self.name == other.name
            && self.mime_type() == other.mime_type()
            && self.headers == other.headers
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut file = f.debug_struct("File");
        file.field("name", &self.name)
            .field("content_type", &self.mime_type());
        match &self.source {
            Source::Path { path, .. } => file.field("path", path),
            Source::Bytes(bytes) => file.field("length", &bytes.len()),
            Source::Once(once) => file.field("length", &once.length),
        };
        file.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_base_names() {
        for (name, base) in [
            ("a.png", "a.png"),
            ("/etc/passwd", "passwd"),
            ("C:\\temp\\a b.txt", "a b.txt"),
            ("../..", "file"),
            ("dir/", "file"),
            ("", "file"),
            ("a\r\nX: y\".png", "a__X: y\".png"),
            ("häßlich 🦀.png", "häßlich 🦀.png"),
        ] {
            assert_eq!(File::bytes(name, "").name(), base);
        }
        assert_eq!(File::path("/tmp/x/y.pdf").name(), "y.pdf");
        assert_eq!(File::path("/tmp/..").name(), "file");
    }

    #[test]
    fn content_types() {
        assert_eq!(File::bytes("a.png", "").mime_type(), "image/png");
        assert_eq!(File::bytes("a.JPG", "").mime_type(), "image/jpeg");
        assert_eq!(File::bytes("a", "").mime_type(), "application/octet-stream");
        assert_eq!(
            File::bytes("a.png", "").content_type("text/x").mime_type(),
            "text/x"
        );
        assert!(
            File::bytes("a", "")
                .content_type("a/b\r\nX: y")
                .check()
                .is_err()
        );
        assert!(File::bytes("a", "").content_type("").check().is_err());
    }

    #[test]
    fn headers_of_parts() {
        let file = File::bytes("a", "").header("x-checksum", "1a2b");
        assert!(file.check().is_ok());
        assert_ne!(file, File::bytes("a", ""));
        for (name, value) in [
            ("x y", "1"),
            ("x", "a\r\nb: c"),
            ("Content-Type", "text/plain"),
            ("content-length", "1"),
        ] {
            let file = File::bytes("a", "").header(name, value);
            assert!(file.check().is_err(), "{name}: {value}");
        }
    }

    #[test]
    fn equality() {
        assert_eq!(File::bytes("a", "x"), File::bytes("a", "x"));
        assert_ne!(File::bytes("a", "x"), File::bytes("a", "y"));
        assert_ne!(File::bytes("a", "x"), File::bytes("b", "x"));
        let reader = File::reader("a", tokio::io::empty());
        assert_eq!(reader, reader.clone());
        assert_ne!(reader, File::reader("a", tokio::io::empty()));
    }
}
