//! Bodies that are packed.

use std::borrow::Cow;
use std::io::{BufRead, Read};

use flate2::bufread::MultiGzDecoder;

use super::WebhookError;

/// How gzip begins, and JSON does not.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// The body without gzip, if it is any. Of what unpacks to more than `limit` bytes, little more than
/// `limit` is unpacked.
pub(super) fn unpack(body: &[u8], limit: usize) -> Result<Cow<'_, [u8]>, WebhookError> {
    let document = if body.starts_with(&MAGIC) {
        Cow::Owned(gunzip(body, limit)?)
    } else {
        Cow::Borrowed(body)
    };
    if document.len() > limit {
        return Err(WebhookError::TooLarge { limit });
    }
    Ok(document)
}

/// Unpacks up to one byte more than `limit`, by which the caller sees that there is more.
fn gunzip(packed: impl BufRead, limit: usize) -> Result<Vec<u8>, WebhookError> {
    let enough = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut document = Vec::new();
    // Gzip may have several members, and nothing that is not one may follow the last.
    MultiGzDecoder::new(packed)
        .take(enough)
        .read_to_end(&mut document)
        .map_err(WebhookError::BrokenGzip)?;
    Ok(document)
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
        // So is one of many small members.
        let members = gzip(&vec![0; MIB]).repeat(1024);
        assert!(matches!(
            unpack(&members, MIB),
            Err(WebhookError::TooLarge { .. })
        ));
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
