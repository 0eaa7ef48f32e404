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

/// Earlier versions wrote `names.lock.tmp` first, through any link in its place.
#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_temporary_file_is_not_followed() {
    let elsewhere = tempfile::tempdir().expect("a temporary directory");
    let precious = elsewhere.path().join("precious");
    fs::write(&precious, "years of work").expect("it is written");
    let root = tempfile::tempdir().expect("a temporary directory");
    let link = |name: &str| {
        std::os::unix::fs::symlink(&precious, root.path().join(name)).expect("a link");
    };
    link("names.lock.tmp");
    link(".codegen.lock");
    let path = root.path().join("names.lock");
    assert!(emit::write_file(&path, "a").expect("it is written"));
    emit::append_file(&path, "b").expect("it is written");
    assert_eq!(read(root.path(), "names.lock"), "a\nb");
    link("generated.lock");
    // A link in the place of the file itself is replaced.
    let path = root.path().join("generated.lock");
    assert!(emit::write_file(&path, "c").expect("it is written"));
    assert_eq!(read(root.path(), "generated.lock"), "c");
    assert_eq!(read(elsewhere.path(), "precious"), "years of work");
}

#[cfg(unix)]
#[test]
fn files_may_be_read_by_those_who_may_read_any_other() {
    use std::os::unix::fs::PermissionsExt;

    let root = tempfile::tempdir().expect("a temporary directory");
    let mode = |name: &str| {
        let file = fs::metadata(root.path().join(name)).expect("it is there");
        file.permissions().mode() & 0o777
    };
    fs::write(root.path().join("other"), "").expect("it is written");
    emit::write_file(&root.path().join("names.lock"), "a").expect("it is written");
    emit::begin(root.path(), &files(&[("Cargo.toml", "b")])).expect("it is begun");
    assert_eq!(mode("names.lock"), mode("other"));
    assert_eq!(mode("Cargo.toml"), mode("other"));
    let path = root.path().join("names.lock");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("they are set");
    emit::write_file(&path, "c").expect("it is written");
    assert_eq!(mode("names.lock"), 0o640);
}

#[test]
fn runs_at_once_all_succeed_and_leave_the_work_of_one() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let out = root.path().join("out");
    let version = |run: usize| -> Files {
        (0..20)
            .map(|n| (format!("types/t{n}.rs"), format!("{run}\n").repeat(500)))
            .chain([(format!("only{run}.rs"), String::new())])
            .collect()
    };
    std::thread::scope(|scope| {
        for run in 0..8 {
            let out = &out;
            scope.spawn(move || {
                for _ in 0..3 {
                    emit::write(out, &version(run)).expect("it is written");
                }
            });
        }
    });
    let is_of = |run: usize| {
        emit::check(&out, &version(run))
            .expect("it is read")
            .is_empty()
    };
    assert_eq!((0..8).filter(|run| is_of(*run)).count(), 1);
    let hidden = all(&out)
        .into_iter()
        .filter(|(name, _)| name.contains(".codegen."));
    assert_eq!(hidden.count(), 0);
}

#[test]
fn a_run_waits_for_the_one_before_it_and_says_so() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let out = root.path().join("out");
    let first = emit::claim(&out, || panic!("nobody else is there")).expect("it is free");
    let (waits, is_waiting) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| {
            let claim = emit::claim(&out, || waits.send(()).expect("it is heard"))?;
            claim.write(&files(&[("mod.rs", "second")]))
        });
        is_waiting.recv().expect("it waits");
        assert!(!second.is_finished());
        first
            .write(&files(&[("mod.rs", "first")]))
            .expect("it is written");
        assert_eq!(read(&out, "mod.rs"), "first");
        drop(first);
        let second = second.join().expect("no panic");
        assert_eq!(second.expect("it is written").changed, ["mod.rs"]);
    });
    assert_eq!(read(&out, "mod.rs"), "second");
}

#[test]
fn a_lock_that_a_killed_run_left_stops_nobody() {
    let root = tempfile::tempdir().expect("a temporary directory");
    fs::write(root.path().join(".codegen.lock"), "").expect("it is written");
    fs::create_dir(root.path().join(".codegen.Ab1.tmp")).expect("it is made");
    fs::write(root.path().join(".codegen.Ab1.tmp/x.rs"), "half").expect("it is written");
    fs::write(root.path().join(".codegen.Cd2.tmp"), "half").expect("it is written");
    let wanted = files(&[("mod.rs", "a")]);
    assert!(
        emit::check(root.path(), &wanted)
            .expect("it is read")
            .stray
            .is_empty()
    );
    emit::write(root.path(), &wanted).expect("it is written");
    assert_eq!(all(root.path()).len(), 2);
}

#[test]
fn readers_see_whole_files_only() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let path = root.path().join("names.lock");
    let texts = ["a".repeat(200_000), "b".repeat(300_000)];
    emit::write_file(&path, &texts[0]).expect("it is written");
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for round in 0..100 {
                emit::write_file(&path, &texts[round % 2]).expect("it is written");
            }
        });
        while !writer.is_finished() {
            let text = fs::read_to_string(&path).expect("it is always there");
            assert!(texts.contains(&text), "{} bytes", text.len());
        }
    });
}

#[test]
fn what_several_add_at_once_is_all_there() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let path = root.path().join("approvals.toml");
    std::thread::scope(|scope| {
        for n in 0..16 {
            let path = &path;
            scope.spawn(move || {
                let entry = format!("[[approved]]\nchange = '{n}'\n");
                emit::append_file(path, &entry).expect("it is written");
            });
        }
    });
    let text = fs::read_to_string(&path).expect("it is there");
    for n in 0..16 {
        assert!(text.contains(&format!("change = '{n}'\n")), "{text}");
    }
    assert_eq!(text.matches("\n\n[[approved]]").count(), 15, "{text}");
}

#[test]
fn names_that_another_run_kept_meanwhile_are_not_lost() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let path = root.path().join("names.lock");
    assert!(emit::write_file_after(&path, "", "a").expect("it is written"));
    // Another run came to the same.
    assert!(!emit::write_file_after(&path, "", "a").expect("it is there"));
    assert!(emit::write_file_after(&path, "a", "b").expect("it is written"));
    let error = emit::write_file_after(&path, "a", "c").expect_err("it is another one");
    assert!(matches!(error, EmitError::Changed(_)), "{error}");
    assert!(
        error.to_string().contains("run the same command again"),
        "{error}"
    );
    assert_eq!(read(root.path(), "names.lock"), "b");
}

#[test]
fn what_is_begun_is_whole_or_not_there() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let wanted = files(&[("Cargo.toml", "a"), ("src/lib.rs", "b")]);
    fs::create_dir(root.path().join("src")).expect("it is made");
    fs::write(root.path().join("src/lib.rs"), "mine").expect("it is written");
    let text = "c".repeat(300_000);
    let more = files(&[("README.md", &text)]);
    let begun = std::thread::scope(|scope| {
        let begun: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| emit::begin(root.path(), &more).expect("it is begun")))
            .collect();
        let readme = root.path().join("README.md");
        while !begun.iter().all(|one| one.is_finished()) {
            if let Ok(found) = fs::read_to_string(&readme) {
                assert_eq!(found.len(), text.len());
            }
        }
        begun
            .into_iter()
            .map(|one| one.join().expect("no panic").len())
            .sum::<usize>()
    });
    assert_eq!(begun, 1);
    assert_eq!(
        emit::begin(root.path(), &wanted).expect("it is begun"),
        ["Cargo.toml"]
    );
    assert_eq!(read(root.path(), "src/lib.rs"), "mine");
    assert_eq!(all(root.path()).len(), 3);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_the_users() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let elsewhere = root.path().join("elsewhere");
    std::os::unix::fs::symlink(&elsewhere, root.path().join("README.md")).expect("a link");
    let wanted = files(&[("README.md", "a")]);
    assert!(emit::missing(root.path(), &wanted).is_empty());
    assert!(
        emit::begin(root.path(), &wanted)
            .expect("it is read")
            .is_empty()
    );
    assert!(!elsewhere.exists());
}
