//! What somebody meant who wrote something else.

/// The known word that another one is most likely a misspelling of.
pub(super) fn meant<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // Nobody misspells a word at such length, and the comparison takes the square of it.
    const MAX_LENGTH: usize = 64;
    let length = word.chars().count();
    if !(3..=MAX_LENGTH).contains(&length) {
        return None;
    }
    // One slip in a short word, two in a longer one.
    let allowed = if length <= 5 { 1 } else { 2 };
    known
        .into_iter()
        .filter(|other| other.len().abs_diff(word.len()) <= 2 * allowed)
        .map(|other| (distance(word, other), other))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

/// How many letters differ; upper and lower case are the same letter.
fn distance(word: &str, other: &str) -> usize {
    strsim::osa_distance(&word.to_lowercase(), &other.to_lowercase())
}
