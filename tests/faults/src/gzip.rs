//! Compressed bodies.

use std::io::{self, Write as _};

use flate2::{Compress, Compression, Crc, FlushCompress, write::GzEncoder};

/// A gzip stream without optional fields, made on an unknown system.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff];

/// An empty block that is marked as the last.
const LAST_BLOCK: [u8; 2] = [3, 0];

/// How many zeros one block stands for.
const BLOCK: usize = 1 << 20;

/// The gzip stream of many zeros, of which only a small piece is held.
///
/// A block after a full flush does not refer to what was before it. So it is compressed once, and
/// can be sent as often as wanted.
#[derive(Debug)]
pub(crate) struct Zeros {
    block: Vec<u8>,
    blocks: u32,
    trailer: [u8; 8],
}

impl Zeros {
    /// As many mebibytes of zeros.
    pub(crate) fn mebibytes(blocks: u32) -> io::Result<Self> {
        let zeros = vec![0; BLOCK];
        let mut block = Vec::with_capacity(BLOCK / 64);
        let mut deflate = Compress::new(Compression::best(), false);
        deflate.compress_vec(&zeros, &mut block, FlushCompress::Full)?;
        let mut one = Crc::new();
        one.update(&zeros);
        let mut all = Crc::new();
        for _ in 0..blocks {
            all.combine(&one);
        }
        let mut trailer = [0; 8];
        let (sum, length) = trailer.split_at_mut(4);
        sum.copy_from_slice(&all.sum().to_le_bytes());
        // The length is one modulo 2^32 by the format.
        length.copy_from_slice(&all.amount().to_le_bytes());
        Ok(Self {
            block,
            blocks,
            trailer,
        })
    }

    /// The length of the stream.
    pub(crate) fn len(&self) -> usize {
        HEADER.len()
            + self.block.len() * self.blocks as usize
            + LAST_BLOCK.len()
            + self.trailer.len()
    }

    /// The stream, piece by piece.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = &[u8]> {
        let blocks = std::iter::repeat_n(self.block.as_slice(), self.blocks as usize);
        std::iter::once(HEADER.as_slice())
            .chain(blocks)
            .chain([LAST_BLOCK.as_slice(), &self.trailer])
    }
}

/// Compresses a text.
pub(crate) fn gzip(text: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn zeros_are_gzip() {
        let zeros = Zeros::mebibytes(3).expect("zeros");
        let stream = zeros.pieces().collect::<Vec<_>>().concat();
        assert_eq!(stream.len(), zeros.len());
        assert!(stream.len() < 16 << 10, "{}", stream.len());
        let mut text = Vec::new();
        // The decoder checks the sum and the length at the end.
        let read = GzDecoder::new(stream.as_slice()).read_to_end(&mut text);
        assert_eq!(read.expect("proper gzip"), 3 * BLOCK);
        assert!(text.iter().all(|byte| *byte == 0));
    }
}
