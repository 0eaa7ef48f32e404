//! Bodies that are packed.
//!
//! A body is unpacked before its signature can be checked, since the signature is that of the unpacked
//! body. So anybody can have a body unpacked, and the work is bounded by its size and by what comes of
//! it.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

use super::WebhookError;

/// How gzip begins, and JSON does not.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// How many members a body may have. One is what servers write. Each member costs a new decoder,
/// whatever is in it.
const MAX_MEMBERS: usize = 16;

/// How many bytes may be read before anything comes of them, for the header and the tables.
const HEAD_START: usize = 64 * 1024;

/// How many bytes may be read for each that came of them. Gzip makes nothing twice as large, unless
/// somebody fills it with blocks that hold nothing.
const GROWTH: usize = 2;

/// How much is unpacked at once.
const CHUNK: usize = 16 * 1024;

/// The body without gzip, if it is any. Of what unpacks to more than `limit` bytes, little more than
/// `limit` is unpacked.
pub(super) fn unpack(body: &[u8], limit: usize) -> Result<Cow<'_, [u8]>, WebhookError> {
    let document = if body.starts_with(&MAGIC) {
        // Not even what cannot be made smaller grows by more than that.
        let most = limit
            .saturating_add(limit / 1024)
            .saturating_add(HEAD_START);
        if body.len() > most {
            return Err(WebhookError::TooLarge { limit });
        }
        Cow::Owned(gunzip(&mut &*body, limit).map_err(WebhookError::BrokenGzip)?)
    } else {
        Cow::Borrowed(body)
    };
    if document.len() > limit {
        return Err(WebhookError::TooLarge { limit });
    }
    Ok(document)
}

/// Unpacks up to one byte more than `limit`, by which the caller sees that there is more.
fn gunzip(packed: &mut &[u8], limit: usize) -> io::Result<Vec<u8>> {
    let mut document = Vec::new();
    let mut input = Metered {
        rest: packed,
        allowance: HEAD_START,
    };
    let enough = limit.saturating_add(1);
    // Gzip may have several members, and nothing that is not one may follow the last.
    for _ in 0..MAX_MEMBERS {
        let mut member = GzDecoder::new(&mut input);
        loop {
            let before = document.len();
            let room = CHUNK.min(enough - before) as u64;
            let made = member.by_ref().take(room).read_to_end(&mut document)?;
            if document.len() == enough {
                return Ok(document);
            }
            if made == 0 {
                break;
            }
            let input = member.get_mut();
            input.allowance = input.allowance.saturating_add(made * GROWTH);
        }
        if input.rest.is_empty() {
            return Ok(document);
        }
    }
    Err(refused("it has too many members"))
}

fn refused(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

/// Input of which only so much is read.
struct Metered<'a, 'b> {
    rest: &'a mut &'b [u8],
    /// How many bytes may still be read.
    allowance: usize,
}

impl Read for Metered<'_, '_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Metered<'_, '_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.allowance == 0 && !self.rest.is_empty() {
            return Err(refused("it is larger than what comes of it"));
        }
        let end = self.rest.len().min(self.allowance);
        Ok(&self.rest[..end])
    }

    fn consume(&mut self, count: usize) {
        *self.rest = &self.rest[count..];
        self.allowance -= count;
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::write::GzEncoder;
    use flate2::{Compress, Compression, FlushCompress};

    use super::*;

    const MIB: usize = 1024 * 1024;

    fn gzip(document: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(document).expect("a vector takes it all");
        encoder.finish().expect("a vector takes it all")
    }

    /// One member of gzip, of 1 GiB of zeros. Each MiB is packed by itself, so that packing one is
    /// enough.
    fn bomb() -> Vec<u8> {
        let mut mib = Vec::with_capacity(MIB);
        Compress::new(Compression::best(), false)
            .compress_vec(&vec![0; MIB], &mut mib, FlushCompress::Full)
            .expect("zeros can be packed");
        let mut bomb = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
        bomb.extend(mib.repeat(1024));
        bomb
    }

    #[test]
    fn a_bomb_is_left_alone_once_it_is_too_large() {
        let bomb = bomb();
        let mut rest = bomb.as_slice();
        let document = gunzip(&mut rest, MIB).expect("unpacked up to the limit");
        assert_eq!(document.len(), MIB + 1);
        assert!(document.capacity() <= 4 * MIB, "{}", document.capacity());
        // What was not even read cannot have taken any memory.
        assert!(rest.len() > bomb.len() / 100 * 99, "{} left", rest.len());
        assert!(matches!(
            unpack(&bomb, MIB),
            Err(WebhookError::TooLarge { limit: MIB })
        ));
        // So is one of many members.
        let members = gzip(&vec![0; MIB]).repeat(1024);
        assert!(matches!(
            unpack(&members, MIB),
            Err(WebhookError::TooLarge { .. })
        ));
    }

    /// Blocks of deflate, written bit by bit.
    #[derive(Default)]
    struct Blocks {
        bytes: Vec<u8>,
        bits: u64,
        count: u32,
    }

    impl Blocks {
        fn put(&mut self, value: u64, count: u32) {
            self.bits |= value << self.count;
            self.count += count;
            while self.count >= 8 {
                self.bytes.push(self.bits as u8);
                self.bits >>= 8;
                self.count -= 8;
            }
        }

        /// A block with tables of its own, which take time to read, and nothing in it.
        fn empty(&mut self) {
            self.put(0b100, 3);
            self.put(0, 10);
            self.put(14, 4);
            // The order in which the lengths of the codes of lengths are written.
            for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
                self.put(u64::from(symbol == 18 || symbol == 1), 3);
            }
            // Codes for the byte 0, the end of the block, and one distance.
            for (value, count) in [(0, 1), (1, 1), (127, 7), (1, 1), (106, 7), (0, 2)] {
                self.put(value, count);
            }
            self.put(1, 1);
        }

        /// The blocks as the only member of gzip, whose end is missing.
        fn member(mut self) -> Vec<u8> {
            self.put(0, 7);
            let mut member = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
            member.append(&mut self.bytes);
            member
        }
    }

    /// Unpacks, and returns how many bytes were read until that was refused.
    fn read_of(packed: &[u8]) -> usize {
        let mut rest = packed;
        gunzip(&mut rest, MIB).expect_err("it is refused");
        packed.len() - rest.len()
    }

    #[test]
    fn what_holds_nothing_is_left_alone_soon() {
        let empty = gzip(b"");
        let members = empty.repeat(20_000);
        assert!(read_of(&members) <= MAX_MEMBERS * empty.len());
        assert!(matches!(
            unpack(&members, 4 * MIB),
            Err(WebhookError::BrokenGzip(_))
        ));
        // Each member holds something, and there are many of them.
        let small = gzip(b"{}");
        assert!(read_of(&small.repeat(20_000)) <= MAX_MEMBERS * small.len());

        let mut blocks = Blocks::default();
        (0..20_000).for_each(|_| blocks.empty());
        assert!(read_of(&blocks.member()) <= HEAD_START);
        // Blocks of the plainest kind, which are read fast.
        let mut stored = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
        stored.extend([0, 0, 0, 255, 255].repeat(20_000));
        assert!(read_of(&stored) <= HEAD_START);
        // A header without an end.
        let mut named = vec![0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 255];
        named.extend(vec![b'x'; MIB]);
        assert!(read_of(&named) <= 2 * HEAD_START);
    }

    #[test]
    fn a_packed_body_larger_than_the_limit_is_not_looked_at() {
        let mut body = gzip(b"{}");
        body.resize(MIB + MIB / 1024 + HEAD_START + 1, 0);
        assert!(matches!(
            unpack(&body, MIB),
            Err(WebhookError::TooLarge { limit: MIB })
        ));
    }

    #[test]
    fn what_cannot_be_made_smaller_is_unpacked() {
        const SIZE: usize = 256 * 1024;
        // Numbers without order, packed at once and in small pieces.
        let mut state = 1_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
        })
        .take(SIZE)
        .collect();
        assert!(gzip(&noise).len() > SIZE);
        assert_eq!(*unpack(&gzip(&noise), SIZE).expect("noise"), noise);
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        for piece in noise.chunks(20) {
            encoder.write_all(piece).expect("a vector takes it all");
            encoder.flush().expect("a vector takes it all");
        }
        let packed = encoder.finish().expect("a vector takes it all");
        assert_eq!(gunzip(&mut &*packed, SIZE).expect("noise"), noise);
        let members = noise
            .chunks(SIZE / MAX_MEMBERS)
            .map(gzip)
            .collect::<Vec<_>>();
        assert_eq!(members.len(), MAX_MEMBERS);
        assert_eq!(*unpack(&members.concat(), SIZE).expect("noise"), noise);
    }

    #[test]
    fn exactly_the_limit_passes() {
        for size in [1, 100, MIB] {
            let document = vec![b'x'; size];
            for body in [gzip(&document), document.clone()] {
                assert_eq!(*unpack(&body, size).expect("small enough"), document);
                assert_eq!(*unpack(&body, usize::MAX).expect("small enough"), document);
                assert!(matches!(
                    unpack(&body, size - 1),
                    Err(WebhookError::TooLarge { .. })
                ));
            }
        }
    }

    #[test]
    fn broken_gzip_is_told() {
        let whole = gzip(b"{\"type\":\"message.new\"}");
        for end in 2..whole.len() {
            let result = unpack(&whole[..end], 100);
            assert!(
                matches!(result, Err(WebhookError::BrokenGzip(_))),
                "{end} bytes"
            );
        }
        let mut wrong_checksum = whole.clone();
        wrong_checksum[whole.len() - 8] ^= 1;
        let followed = [whole.as_slice(), b"more"].concat();
        for body in [wrong_checksum, followed] {
            // Even if what it unpacks to is just as large as it may be.
            let result = unpack(&body, 22);
            assert!(matches!(result, Err(WebhookError::BrokenGzip(_))));
        }
    }

    #[test]
    fn members_are_one_document() {
        let body = [gzip(b"{\"type\":"), gzip(b"\"message.new\"}")].concat();
        let document = unpack(&body, 100).expect("two members");
        assert_eq!(*document, *b"{\"type\":\"message.new\"}");
    }
}
