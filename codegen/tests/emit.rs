//! The directory that the generator owns: what is written, repaired, refused and reported.

use std::fs;
use std::path::Path;

use codegen::emit::{self, EmitError};
use codegen::render::Files;

fn files(entries: &[(&str, &str)]) -> Files {
    entries
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

fn read(root: &Path, name: &str) -> String {
    fs::read_to_string(root.join(name)).expect("the file is there")
}

#[test]
fn only_what_changed_is_written() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let first = files(&[("mod.rs", "a"), ("types/x.rs", "b"), ("types/y.rs", "c")]);
    emit::write(root.path(), &first).expect("it is written");
    let before = fs::metadata(root.path().join("mod.rs")).expect("the file is there");

    let second = files(&[("mod.rs", "a"), ("types/x.rs", "B"), ("other/z.rs", "d")]);
    let written = emit::write(root.path(), &second).expect("it is written");
    assert_eq!(written.added, ["other/z.rs"]);
    assert_eq!(written.changed, ["types/x.rs"]);
    assert_eq!(written.removed, ["types/y.rs"]);
    assert_eq!(written.unchanged, 1);
    let after = fs::metadata(root.path().join("mod.rs")).expect("the file is there");
    assert_eq!(
        before.modified().expect("a time"),
        after.modified().expect("a time")
    );
    assert!(
        emit::check(root.path(), &second)
            .expect("it is read")
            .is_empty()
    );
}

#[test]
fn folders_that_became_empty_go_with_their_last_file() {
    let root = tempfile::tempdir().expect("a temporary directory");
    emit::write(root.path(), &files(&[("a/b/c.rs", "")])).expect("it is written");
    emit::write(root.path(), &files(&[("mod.rs", "")])).expect("it is written");
    assert!(!root.path().join("a").exists());
}

#[test]
fn an_interrupted_write_is_repaired() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let wanted = files(&[("mod.rs", "a"), ("types/x.rs", "b")]);
    emit::write(root.path(), &wanted).expect("it is written");
    // What a kill between writing beside and renaming leaves, and one before the next file.
    fs::write(root.path().join("mod.rs.tmp"), "half").expect("it is written");
    fs::remove_file(root.path().join("types/x.rs")).expect("it is removed");
    emit::write(root.path(), &wanted).expect("it is written");
    assert!(
        emit::check(root.path(), &wanted)
            .expect("it is read")
            .is_empty()
    );
    assert!(!root.path().join("mod.rs.tmp").exists());

    // A kill right after the marker.
    let fresh = tempfile::tempdir().expect("a temporary directory");
    emit::write(fresh.path(), &Files::new()).expect("it is written");
    emit::write(fresh.path(), &wanted).expect("it is written");
    assert_eq!(read(fresh.path(), "types/x.rs"), "b");
}

#[test]
fn a_directory_of_somebody_else_is_left_alone() {
    let root = tempfile::tempdir().expect("a temporary directory");
    fs::write(root.path().join("thesis.txt"), "years of work").expect("it is written");
    let wanted = files(&[("mod.rs", "")]);
    let error = emit::write(root.path(), &wanted).expect_err("it is refused");
    assert!(matches!(error, EmitError::NotOurs(_)), "{error}");
    assert!(error.to_string().contains(".codegen"), "{error}");
    emit::check(root.path(), &wanted).expect_err("it is refused");
    assert_eq!(read(root.path(), "thesis.txt"), "years of work");
    assert!(!root.path().join("mod.rs").exists());
}

/// Everything below a directory, with its content.
fn all(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root).expect("it is read") {
        let path = entry.expect("it is read").path();
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            let text = fs::read_to_string(&path).expect("it is read");
            found.push((path.display().to_string(), text));
        }
    }
    found.sort();
    found
}

#[test]
fn a_failure_in_the_middle_leaves_everything_as_it_was() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let old = files(&[("mod.rs", "a"), ("types/x.rs", "b"), ("types/y.rs", "c")]);
    emit::write(root.path(), &old).expect("it is written");
    let before = all(root.path());
    // The second of three cannot be written, since no file system takes such a name.
    let long = format!("types/{}.rs", "n".repeat(300));
    let new = files(&[("mod.rs", "A"), (long.as_str(), ""), ("types/x.rs", "B")]);
    let error = emit::write(root.path(), &new).expect_err("a name is too long");
    assert!(error.to_string().contains("cannot write"), "{error}");
    assert_eq!(all(root.path()), before);

    let fresh = root.path().join("fresh");
    emit::write(&fresh, &new).expect_err("a name is too long");
    assert!(!fresh.exists());
}

#[test]
fn what_an_interrupted_run_prepared_is_removed() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let wanted = files(&[("mod.rs", "a")]);
    emit::write(root.path(), &wanted).expect("it is written");
    fs::create_dir_all(root.path().join(".codegen.new/types")).expect("it is created");
    fs::write(root.path().join(".codegen.new/types/x.rs"), "half").expect("it is written");
    let written = emit::write(root.path(), &wanted).expect("it is written");
    assert_eq!(written.unchanged, 1);
    assert!(!root.path().join(".codegen.new").exists());
    assert_eq!(all(root.path()).len(), 2);
}

#[cfg(unix)]
#[test]
fn a_directory_that_cannot_be_written_is_left_as_it_was() {
    use std::os::unix::fs::PermissionsExt;

    let root = tempfile::tempdir().expect("a temporary directory");
    let old = files(&[("mod.rs", "a"), ("types/x.rs", "b")]);
    emit::write(root.path(), &old).expect("it is written");
    let before = all(root.path());
    let allow = |mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(root.path(), permissions).expect("they are set");
    };
    allow(0o555);
    // Permissions do not bind the superuser.
    if fs::write(root.path().join("probe"), "").is_ok() {
        println!("skipped: this user may write everywhere");
        allow(0o755);
        return;
    }
    let error = emit::write(root.path(), &files(&[("mod.rs", "A")])).expect_err("it is refused");
    allow(0o755);
    assert!(error.to_string().contains("cannot create"), "{error}");
    assert_eq!(all(root.path()), before);
}

#[test]
fn folders_and_files_in_each_others_places_are_exchanged() {
    let root = tempfile::tempdir().expect("a temporary directory");
    emit::write(root.path(), &files(&[("a", "file"), ("b/c/d.rs", "deep")])).expect("written");
    fs::create_dir_all(root.path().join("mod.rs/empty")).expect("it is created");
    fs::remove_dir(root.path().join("mod.rs/empty")).expect("it is removed");
    let new = files(&[("a/x.rs", "in a folder"), ("b", "a file"), ("mod.rs", "m")]);
    emit::write(root.path(), &new).expect("it is written");
    assert!(
        emit::check(root.path(), &new)
            .expect("it is read")
            .is_empty()
    );
    assert_eq!(read(root.path(), "b"), "a file");
}

#[test]
fn a_place_below_a_file_is_refused_and_nothing_is_left_there() {
    let root = tempfile::tempdir().expect("a temporary directory");
    fs::write(root.path().join("file"), "mine").expect("it is written");
    let below = root.path().join("file/out");
    emit::write(&below, &files(&[("mod.rs", "")])).expect_err("it is refused");
    assert_eq!(read(root.path(), "file"), "mine");
    assert_eq!(all(root.path()).len(), 1);
}

#[test]
fn check_names_what_is_stale_and_writes_nothing() {
    let root = tempfile::tempdir().expect("a temporary directory");
    emit::write(
        root.path(),
        &files(&[("a.rs", "one\ntwo\n"), ("b.rs", "b")]),
    )
    .expect("written");
    fs::write(root.path().join("stray.rs"), "").expect("it is written");
    let wanted = files(&[("a.rs", "one\nthree\n"), ("c.rs", "c")]);
    let stale = emit::check(root.path(), &wanted).expect("it is read");
    assert_eq!(stale.missing, ["c.rs"]);
    assert_eq!(stale.changed, ["a.rs"]);
    assert_eq!(stale.stray, ["b.rs", "stray.rs"]);
    assert!(stale.diff.contains("-two\n+three\n"), "{}", stale.diff);
    assert_eq!(read(root.path(), "a.rs"), "one\ntwo\n");
}

#[test]
fn a_long_diff_is_cut() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let long = |word: &str| {
        (0..500)
            .map(|n| format!("{word} {n}\n"))
            .collect::<String>()
    };
    emit::write(root.path(), &files(&[("a.rs", &long("old"))])).expect("it is written");
    let stale = emit::check(root.path(), &files(&[("a.rs", &long("new"))])).expect("it is read");
    assert!(stale.diff.lines().count() < 70);
    assert!(stale.diff.contains("left out"));
}

#[cfg(unix)]
#[test]
fn a_link_is_removed_and_what_it_leads_to_stays() {
    let elsewhere = tempfile::tempdir().expect("a temporary directory");
    fs::write(elsewhere.path().join("thesis.txt"), "years of work").expect("it is written");
    let root = tempfile::tempdir().expect("a temporary directory");
    emit::write(root.path(), &files(&[("mod.rs", "")])).expect("it is written");
    std::os::unix::fs::symlink(elsewhere.path(), root.path().join("link")).expect("a link");
    let written = emit::write(root.path(), &files(&[("mod.rs", "")])).expect("it is written");
    assert_eq!(written.removed, ["link"]);
    assert_eq!(read(elsewhere.path(), "thesis.txt"), "years of work");
}
