//! Tests that lists in the guides are complete.

/// The guide and the source of the runtime, which knows the kinds.
const GUIDE: &str = include_str!("../../src/guide/errors.md");
const SOURCE: &str = include_str!("../../../runtime/src/error.rs");

#[test]
fn the_guide_on_errors_lists_every_kind() {
    let kinds = SOURCE.split_once("pub enum ErrorKind {").expect("the enum");
    let kinds = kinds.1.split_once("\n}").expect("its end").0;
    let is_kind = |line: &&str| line.ends_with(',') && !line.starts_with("//");
    let kinds: Vec<&str> = kinds.lines().map(str::trim).filter(is_kind).collect();
    assert!(kinds.len() >= 12, "{kinds:?}");
    // The kinds of a row stand in its first cell.
    let rows = GUIDE.lines().filter_map(|line| line.strip_prefix("| `"));
    let cells: Vec<&str> = rows.filter_map(|row| row.split(" | ").next()).collect();
    for kind in kinds {
        let name = format!("{}`", kind.trim_end_matches(','));
        let is_listed = cells
            .iter()
            .any(|cell| format!("`{cell}").contains(&format!("`{name}")));
        assert!(is_listed, "no row has the kind `{name}");
    }
}
