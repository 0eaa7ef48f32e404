//! Mutations of a document as bytes.

use super::random::Random;

const PIECES: [&[u8]; 14] = [
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x00",
    b"\x1b[2J",
    b"\r",
    b"\xe2\x80\xae",
    b"\xf0\x9f\x8e\x89",
    b"&a ",
    b"*a",
    b"---\n",
    b"{",
    b"]",
    b"\t",
    b": ",
];

pub(crate) fn mutate(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..random.below(8) + 1 {
        let at = random.below(bytes.len());
        let end = (at + random.below(200)).min(bytes.len());
        match random.below(6) {
            // Cut short.
            0 => bytes.truncate(at),
            // A few flipped bits.
            1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            // A part that is gone.
            2 => drop(bytes.drain(at..end)),
            // A part that is there twice.
            3 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            // A part that moved.
            4 => {
                let part: Vec<u8> = bytes.drain(at..end).collect();
                let to = random.below(bytes.len());
                bytes.splice(to..to, part);
            }
            _ => {
                let piece = random.pick(&PIECES).to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}
