//! Secrets that somebody repeats: a server that quotes the request, for one.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use super::REDACTED;
use super::line::{is_invisible, is_separator};

/// The length from which on a secret is looked for. Replacing every `a` would hide the text and
/// nothing else.
const SHORTEST: usize = 4;

/// The length from which on a part of a secret between dots is one by itself, such as the signature
/// of a token.
const SHORTEST_PART: usize = 8;

/// The length from which on any part of a secret is one by itself.
const PIECE: usize = 12;

type Piece = [u8; PIECE];

/// Returns `text` without the `secrets` and without parts of them: in whatever case, however often
/// percent-encoded, and with white space, control characters or invisible ones in between.
///
/// The time grows with the length of the text and that of the secrets, not with their product.
pub(super) fn redact<'a>(text: &'a str, secrets: &[impl AsRef<str>]) -> Cow<'a, str> {
    if secrets.is_empty() || text.len() < SHORTEST {
        return Cow::Borrowed(text);
    }
    let readable = Readable::of(text);
    let mut is_secret = vec![false; readable.bytes.len()];
    let secrets = secrets.iter().map(AsRef::as_ref);
    let secrets: Vec<Vec<u8>> = secrets.map(|text| Readable::of(text).bytes).collect();
    mark_pieces(&readable.bytes, &secrets, &mut is_secret);
    for secret in &secrets {
        mark_all(&readable.bytes, secret, SHORTEST, &mut is_secret);
        for part in secret.split(|byte| *byte == b'.') {
            mark_all(&readable.bytes, part, SHORTEST_PART, &mut is_secret);
        }
    }
    replace(text, &readable.places, &is_secret)
}

/// Marks every piece of the text that is a piece of a secret too.
fn mark_pieces(text: &[u8], secrets: &[Vec<u8>], is_secret: &mut [bool]) {
    // Those of the text are kept, and not those of the secrets: the text is short.
    let own: HashSet<Piece> = pieces(text).collect();
    let secret: HashSet<Piece> = secrets
        .iter()
        .flat_map(|secret| pieces(secret))
        .filter(|piece| own.contains(piece))
        .collect();
    if secret.is_empty() {
        return;
    }
    for (start, piece) in pieces(text).enumerate() {
        if secret.contains(&piece) {
            is_secret[start..start + PIECE].fill(true);
        }
    }
}

fn pieces(bytes: &[u8]) -> impl Iterator<Item = Piece> {
    bytes
        .windows(PIECE)
        .filter_map(|window| window.try_into().ok())
}

/// Marks where a short secret stands in the text as a whole. Longer ones are found by their pieces.
fn mark_all(text: &[u8], secret: &[u8], shortest: usize, is_secret: &mut [bool]) {
    if !(shortest..PIECE).contains(&secret.len()) {
        return;
    }
    for (start, window) in text.windows(secret.len()).enumerate() {
        if window == secret {
            is_secret[start..start + secret.len()].fill(true);
        }
    }
}

/// Puts [`REDACTED`] in place of what is marked, with all that stands in between.
fn replace<'a>(text: &'a str, places: &[Range<usize>], is_secret: &[bool]) -> Cow<'a, str> {
    let mut shown = String::new();
    let mut end = 0;
    let mut was_secret = false;
    for (place, is_secret) in places.iter().zip(is_secret) {
        if *is_secret {
            if !was_secret {
                shown.push_str(text.get(end..place.start).unwrap_or_default());
                shown.push_str(REDACTED);
            }
            end = end.max(place.end);
        }
        was_secret = *is_secret;
    }
    if end == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(end..).unwrap_or_default());
    Cow::Owned(shown)
}

/// A text as a reader could read it: percent-decoded, in lower case, and without what nobody sees.
#[derive(Default)]
struct Readable {
    bytes: Vec<u8>,
    /// Where in the text each of the bytes comes from.
    places: Vec<Range<usize>>,
}

impl Readable {
    fn of(text: &str) -> Self {
        let mut readable = Self {
            bytes: Vec::with_capacity(text.len()),
            places: Vec::with_capacity(text.len()),
        };
        for (start, c) in text.char_indices() {
            if is_invisible(c) || is_separator(c) {
                continue;
            }
            let end = start + c.len_utf8();
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                readable.push(byte, start..end);
            }
        }
        readable
    }

    /// Adds a byte, and decodes what is complete by it. That may complete something else, as in
    /// `%2541`.
    fn push(&mut self, byte: u8, place: Range<usize>) {
        self.bytes.push(byte.to_ascii_lowercase());
        self.places.push(place);
        while self.decode() {
            self.drop_unseen();
        }
    }

    /// Puts a byte in place of `%` and two digits at the end.
    fn decode(&mut self) -> bool {
        let [.., b'%', high, low] = *self.bytes else {
            return false;
        };
        let (Some(high), Some(low)) = (digit(high), digit(low)) else {
            return false;
        };
        let end = self.bytes.len() - 3;
        let place = self.places[end].start..self.places[end + 2].end;
        self.truncate(end);
        self.bytes.push((high << 4 | low).to_ascii_lowercase());
        self.places.push(place);
        true
    }

    /// Drops a character at the end that was percent-encoded and that nobody sees.
    fn drop_unseen(&mut self) {
        let longest = self.bytes.len().min(4);
        for length in 1..=longest {
            let start = self.bytes.len() - length;
            let Ok(text) = str::from_utf8(&self.bytes[start..]) else {
                continue;
            };
            if text.chars().all(|c| is_invisible(c) || is_separator(c)) {
                self.truncate(start);
            }
            return;
        }
    }

    fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
        self.places.truncate(length);
    }
}

fn digit(byte: u8) -> Option<u8> {
    // A digit of base 16 is below 16.
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests;
