//! A short number that stands for a text.

/// FNV-1a: the same on every machine and in every version of Rust, which std does not promise of its
/// own hashes. Texts that are made for it can have the same number, so that it never decides alone
/// whether two of them are equal.
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(0x811c_9dc5, step)
}
