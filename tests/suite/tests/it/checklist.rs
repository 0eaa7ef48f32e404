//! The checklist: every operation, parameter, type and field that the reference names is in the
//! generated code, and a checker that could not fail would prove nothing of that.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

use suite::checklist::{self, Row, Sources};

fn sources() -> std::io::Result<Sources> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    checklist::sources(&manifest.join("../../chat-sdk/src/generated"))
}

fn owners(rows: &[Row]) -> usize {
    let owners: BTreeSet<&str> = rows.iter().map(|row| row.owner).collect();
    owners.len()
}

/// The description asks for no row that the tables lack. `UPDATE_EXPECTED=1` appends such rows; it
/// takes none away, so that a name which the description lost is still missed.
#[test]
fn the_tables_are_whole() -> Result<(), Box<dyn Error>> {
    let (operations, types) = (checklist::operations(), checklist::types());
    let document = suite::harness::document()?;
    let added = checklist::additions(&document, &sources()?)?;
    let is_update = std::env::var_os("UPDATE_EXPECTED").is_some();
    for (name, rows) in [("operations.tsv", &added.0), ("types.tsv", &added.1)] {
        if is_update {
            let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
            let path = manifest.join("checklist").join(name);
            let mut text = std::fs::read_to_string(&path)?;
            text.extend(rows.iter().map(|row| format!("{row}\n")));
            std::fs::write(path, text)?;
        } else {
            assert!(
                rows.is_empty(),
                "{name} lacks rows; UPDATE_EXPECTED=1 adds them\n{rows:#?}"
            );
        }
    }
    for rows in [&operations, &types] {
        let distinct: BTreeSet<&Row> = rows.iter().collect();
        assert_eq!(distinct.len(), rows.len(), "a row stands twice");
    }
    // The added rows are a part of the next build only.
    let of_types = added
        .1
        .iter()
        .map(|row| row.split('\t').next().unwrap_or_default());
    let owners_of_types: BTreeSet<&str> =
        of_types.chain(types.iter().map(|row| row.owner)).collect();
    suite::numbers::check_all(&[
        ("rows of operations", operations.len() + added.0.len()),
        ("owners of types", owners_of_types.len()),
        ("rows of types", types.len() + added.1.len()),
    ])
}

#[test]
fn what_a_table_lacks_is_noticed() -> Result<(), Box<dyn Error>> {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml"))?;
    let renamed = text
        .replace("operationId: MarkRead\n", "operationId: MarkAsRead\n")
        .replace("        skip_push:\n", "        skip_pushes:\n");
    let folder = std::env::temp_dir().join(format!("checklist-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let path = folder.join("spec.yaml");
    std::fs::write(&path, renamed)?;
    let document = spec_document::Document::load(&path);
    std::fs::remove_dir_all(&folder)?;
    let (operations, _) = checklist::additions(&document?, &sources()?)?;
    for row in ["MarkAsRead\tuser_id", "SendMessage\tskip_pushes"] {
        assert!(
            operations.iter().any(|found| found == row),
            "{row}: {operations:#?}"
        );
    }
    Ok(())
}

#[test]
fn everything_that_the_reference_names_is_there() -> Result<(), Box<dyn Error>> {
    let missing = checklist::missing(&sources()?)?;
    let (operations, types) = (checklist::operations(), checklist::types());
    println!(
        "{} rows of {} operations and {} rows of {} types checked",
        operations.len(),
        owners(&operations),
        types.len(),
        owners(&types),
    );
    assert!(
        missing.is_empty(),
        "{} missing\n{}",
        missing.len(),
        missing.join("\n")
    );
    Ok(())
}

/// One change of one file, and what it is blamed for.
struct Fault {
    /// The end of the file's path; what is before it is how operations are grouped.
    file: &'static str,
    from: &'static str,
    to: &'static str,
    complaint: &'static str,
}

const FAULTS: &[Fault] = &[
    // A field taken out, hidden, or under another name.
    Fault {
        file: "types/attachment.rs",
        from: "pub asset_url: Option<String>,",
        to: "",
        complaint: "Attachment.asset_url: no such field",
    },
    Fault {
        file: "types/attachment.rs",
        from: "pub r#type: ",
        to: "r#type: ",
        complaint: "Attachment.type: no such field",
    },
    Fault {
        file: "types/attachment.rs",
        from: "pub footer_icon: ",
        to: r#"#[serde(default, rename = "footerIcon")] pub footer_icon: "#,
        complaint: "Attachment.footer_icon: no such field",
    },
    Fault {
        file: "types/message_history_entry_response.rs",
        from: r#"#[serde(alias = "Custom")]"#,
        to: "",
        complaint: "MessageHistoryEntryResponse.Custom: no such field",
    },
    // A type under another name.
    Fault {
        file: "types/only_user_id.rs",
        from: r#"#[doc(alias = "OnlyUserID")]"#,
        to: "",
        complaint: "OnlyUserID: OnlyUserId does not carry it as an alias",
    },
    Fault {
        file: "types/attachment.rs",
        from: "pub struct Attachment {",
        to: "pub struct Attachments {",
        complaint: "Attachment: no such type",
    },
    // A setter taken out or hidden.
    Fault {
        file: "/send_message.rs",
        from: "pub fn pending(self, pending: bool) -> Self {
        Self(self.0.field(\"pending\", pending))
    }",
        to: "",
        complaint: "SendMessage.pending: no such argument or setter",
    },
    Fault {
        file: "/send_message.rs",
        from: "pub fn skip_push(",
        to: "fn skip_push(",
        complaint: "SendMessage.skip_push: no such argument or setter",
    },
    // A wire name taken out or changed, of a setter, behind a local variable, and of an argument.
    Fault {
        file: "/send_message.rs",
        from: r#".field("skip_push", skip_push)"#,
        to: "",
        complaint: "SendMessage.skip_push: is not sent",
    },
    Fault {
        file: "/send_message.rs",
        from: r#".field("skip_push", skip_push)"#,
        to: r#".field("skip_pushes", skip_push)"#,
        complaint: r#"SendMessage.skip_push: is sent as "skip_pushes""#,
    },
    Fault {
        file: "/query_members.rs",
        from: r#".query_key("payload", "limit", limit)"#,
        to: r#".query_key("payload", "most", limit)"#,
        complaint: r#"QueryMembers.limit: is sent as "most""#,
    },
    Fault {
        file: "/send_message.rs",
        from: r#".path("type", runtime::to::<String>(r#type))"#,
        to: r#".path("type", runtime::to::<String>(kind))"#,
        complaint: "SendMessage.type: is not sent",
    },
    // An argument taken out, and the whole operation.
    Fault {
        file: "/send_message.rs",
        from: "id: impl Into<String>,",
        to: "",
        complaint: "SendMessage.id: no such argument or setter",
    },
    Fault {
        file: "/send_message.rs",
        from: "pub fn send_message(
        &self,
        r#type",
        to: "fn send_message(
        &self,
        r#type",
        complaint: "SendMessage: no such operation",
    },
];

#[test]
fn what_is_taken_out_is_missed() -> Result<(), Box<dyn Error>> {
    let whole = sources()?;
    for fault in FAULTS {
        let mut files = whole.keys().filter(|path| path.ends_with(fault.file));
        let (Some(path), None) = (files.next(), files.next()) else {
            return Err(format!("{} is not one file", fault.file).into());
        };
        let text = &whole[path];
        assert_eq!(
            text.matches(fault.from).count(),
            1,
            "{path} has one {}",
            fault.from
        );
        let mut broken = whole.clone();
        broken.insert(path.clone(), text.replace(fault.from, fault.to));
        assert_eq!(checklist::missing(&broken)?, [fault.complaint]);
    }
    Ok(())
}

#[test]
fn an_operation_is_known_by_its_alias_or_by_its_call() -> Result<(), Box<dyn Error>> {
    let mut sources = sources()?;
    for text in sources.values_mut() {
        *text = text.replace(r#"#[doc(alias = "SendMessage")]"#, "");
    }
    assert!(checklist::missing(&sources)?.is_empty());
    for text in sources.values_mut() {
        *text = text.replace(r#""SendMessage""#, r#""Send""#);
    }
    assert_eq!(
        checklist::missing(&sources)?,
        ["SendMessage: no such operation"]
    );
    Ok(())
}
