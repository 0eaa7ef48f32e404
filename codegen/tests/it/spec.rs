//! What a change of the description of this repository changes in the generated code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::render::Files;
use codegen::source::Source;
use similar::{ChangeTag, TextDiff};

fn spec() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/chat.yaml");
    fs::read_to_string(path).expect("the description can be read")
}

fn generate(text: &str) -> Files {
    let loaded = codegen::load(Source::new("chat.yaml", text));
    let diagnostics = loaded.diagnostics.render(&loaded.source, false);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    codegen::generate(&loaded.api.expect("there are no errors"))
}

/// Files that differ, with the lines that were added and removed.
fn changes<'a>(old: &'a Files, new: &'a Files) -> Vec<(&'a str, Vec<String>, Vec<String>)> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let text = |files: &'a Files, name: &String| files.get(name).map_or("", String::as_str);
    names
        .into_iter()
        .filter(|name| old.get(*name) != new.get(*name))
        .map(|name| {
            let diff = TextDiff::from_lines(text(old, name), text(new, name));
            let lines = |tag| {
                diff.iter_all_changes()
                    .filter(|change| change.tag() == tag)
                    .map(|change| change.value().to_owned())
                    .collect()
            };
            (
                name.as_str(),
                lines(ChangeTag::Insert),
                lines(ChangeTag::Delete),
            )
        })
        .collect()
}

/// The text with a line added after the first one that equals `after`, searched from `from` on.
fn insert(text: &str, from: &str, after: &str, lines: &str) -> String {
    let start = text.find(from).expect("the place to search from is there");
    let at = start + text[start..].find(after).expect("the place is there") + after.len();
    format!("{}{lines}{}", &text[..at], &text[at..])
}

/// A property to be added to a schema.
const MOOD: &str =
    "        mood:\n          description: How the sender feels.\n          type: string\n";

/// Adds an optional property to a schema, and checks that a few lines of one file come with it.
fn assert_small_diff(schema: &str, property: &str, file: &str) {
    let old = spec();
    let new = insert(
        &old,
        &format!("\n    {schema}:\n"),
        "      properties:\n",
        property,
    );
    let (old, new) = (generate(&old), generate(&new));
    let changes = changes(&old, &new);
    let [(changed, added, removed)] = changes.as_slice() else {
        panic!("{changes:#?}");
    };
    assert_eq!(*changed, file);
    assert!(added.len() <= 8, "{added:#?}");
    assert!(removed.is_empty(), "{removed:#?}");
}

#[test]
fn one_more_field_changes_a_few_lines_of_one_file() {
    assert_small_diff("MessageResponse", MOOD, "types/message_response.rs");
}

#[test]
fn one_more_optional_field_of_a_body_changes_a_few_lines_of_one_file() {
    let file = "operations/messages/send_message.rs";
    assert_small_diff("SendMessageRequest", MOOD, file);
}

#[test]
fn one_more_user_of_a_common_type_leaves_the_file_of_that_type_alone() {
    let author = "        author:\n          description: Who wrote it.\n          allOf:\n            \
                  - {$ref: '#/components/schemas/UserResponse'}\n";
    assert_small_diff(
        "SendReactionResponse",
        author,
        "types/send_reaction_response.rs",
    );
}

#[test]
fn one_more_operation_adds_its_file_its_types_and_index_lines() {
    let old = spec();
    let new = insert(
        &old,
        "\npaths:",
        "\npaths:\n",
        "  /api/v2/chat/moods/{id}:
    get:
      operationId: GetMood
      tags: [messages]
      summary: Get a mood
      parameters: [{$ref: '#/components/parameters/MessageId'}]
      responses:
        '200':
          description: The mood.
          content: {application/json: {schema: {$ref: '#/components/schemas/Mood'}}}
",
    );
    let new = insert(
        &new,
        "\ncomponents:",
        "\n  schemas:\n",
        "    Mood: {type: object, properties: {level: {type: integer}}}\n",
    );
    let (old, new) = (generate(&old), generate(&new));
    let changes = changes(&old, &new);
    let mut files = Vec::new();
    for (file, added, removed) in &changes {
        assert!(removed.is_empty(), "{file} lost {removed:#?}");
        if file.ends_with("mod.rs") {
            // The module and the type, each with its gate; or the module and the operation, and a line
            // of the table.
            let lines = if file.starts_with("operations") { 3 } else { 4 };
            assert_eq!(added.len(), lines, "{file}: {added:#?}");
        }
        files.push(*file);
    }
    assert_eq!(
        files,
        [
            "operations/messages/get_mood.rs",
            "operations/messages/mod.rs",
            "types/mod.rs",
            "types/mood.rs",
        ]
    );
}

/// Reverses the blocks of a mapping that begins at a line and whose keys are indented by `indent`.
fn reverse_blocks(text: &str, start: &str, indent: usize) -> String {
    let begin = text.find(start).expect("the mapping is there") + start.len();
    let is_inside =
        |line: &str| line.trim().is_empty() || line.len() - line.trim_start().len() >= indent;
    let mut blocks: Vec<String> = Vec::new();
    let mut end = begin;
    for line in text[begin..].split_inclusive('\n') {
        if !is_inside(line) {
            break;
        }
        end += line.len();
        let depth = line.len() - line.trim_start().len();
        match blocks.last_mut() {
            Some(block) if depth > indent || line.trim().is_empty() => block.push_str(line),
            _ => blocks.push(line.to_owned()),
        }
    }
    assert!(blocks.len() > 10, "{} blocks", blocks.len());
    blocks.reverse();
    format!("{}{}{}", &text[..begin], blocks.concat(), &text[end..])
}

#[test]
fn the_order_of_paths_and_schemas_changes_nothing() {
    let old = spec();
    let shuffled = reverse_blocks(&old, "\npaths:\n", 2);
    let shuffled = reverse_blocks(&shuffled, "\n  schemas:\n", 4);
    assert_ne!(old, shuffled);
    let (old, new) = (generate(&old), generate(&shuffled));
    let changes: Vec<_> = changes(&old, &new)
        .into_iter()
        .map(|(file, ..)| file)
        .collect();
    assert!(changes.is_empty(), "{changes:#?}");
}

#[test]
fn everything_has_a_description() {
    let loaded = codegen::load(Source::new("chat.yaml", spec()));
    let counts = codegen::summary::Counts::of(&loaded.api.expect("there are no errors"));
    assert_eq!(counts.bare_operations, 0);
    assert_eq!(counts.bare_parameters, 0);
    assert_eq!(counts.bare_types, 0);
    assert_eq!(counts.bare_values, 0);
}

/// A group that nobody heard of answers with a user, which more features reach than are named.
/// A value that no form of `x-builders` makes is shown as JSON, which tells readers less.
#[test]
fn examples_make_values_by_the_items_of_the_crate() {
    let loaded = codegen::load(Source::new("chat.yaml", spec()));
    let api = loaded.api.expect("there are no errors");
    let mut made = 0;
    for operation in &api.operations {
        for example in &operation.examples {
            let code = codegen::render::example::snippet(&api, operation, example);
            let code = code.expect("an example");
            for value in &example.values {
                let mut fields = operation.fields();
                let field = fields.find(|field| field.wire_name == value.wire_name);
                let Some(builder) = field.and_then(|field| field.builder.as_deref()) else {
                    continue;
                };
                let module = builder.split("::").next().unwrap_or(builder);
                let import = format!("use chat_sdk::{module}");
                assert!(code.contains(&import), "{builder} is not used:\n{code}");
                made += 1;
            }
        }
    }
    assert!(made > 60, "{made} values");
}

#[test]
fn one_more_group_with_a_common_type_adds_its_own_lines_to_the_indexes() {
    let old = spec();
    let new = insert(
        &old,
        "\npaths:",
        "\npaths:\n",
        "  /api/v2/chat/moods/{id}:
    get:
      operationId: GetMood
      tags: [moods]
      summary: Get a mood
      parameters: [{$ref: '#/components/parameters/MessageId'}]
      responses:
        '200':
          description: The user whose mood it is.
          content: {application/json: {schema: {$ref: '#/components/schemas/UserResponse'}}}
",
    );
    let new = insert(
        &new,
        "\ntags:",
        "\ntags:\n",
        "  - name: moods\n    description: How users feel.\n",
    );
    let (old, new) = (generate(&old), generate(&new));
    let changes = changes(&old, &new);
    let files: Vec<&str> = changes.iter().map(|(file, ..)| *file).collect();
    assert_eq!(
        files,
        [
            "mod.rs",
            "operations/mod.rs",
            "operations/moods/get_mood.rs",
            "operations/moods/mod.rs",
            "types/user_response.rs",
        ]
    );
    // The table of groups in the documentation of the client has a line for it.
    let root = &changes[0];
    assert!(root.1.len() == 1 && root.2.is_empty(), "{root:#?}");
    assert!(
        root.1[0].contains("[`moods`](operations::moods)"),
        "{root:#?}"
    );
    let index = &changes[1];
    let gate = "#[cfg(feature = \"moods\")]\n".to_owned();
    assert!(index.1.contains(&gate), "{index:#?}");
    assert!(index.1.len() <= 3 && index.2.is_empty(), "{index:#?}");
}
