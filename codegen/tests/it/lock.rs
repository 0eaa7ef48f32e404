//! Names that are locked stay, whatever is added to a description.

use std::collections::{BTreeMap, BTreeSet};

use codegen::Loaded;
use codegen::lock::Lock;
use codegen::model::Api;
use codegen::source::Source;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A description, by the names in it.
#[derive(Clone, Debug, Default)]
struct Document {
    /// The fields of objects.
    objects: BTreeMap<String, BTreeSet<String>>,
    /// The values of enums, of which none is the name of an object.
    enums: BTreeMap<String, BTreeSet<String>>,
    /// Operations, each with the fields of its body.
    operations: BTreeMap<String, BTreeSet<String>>,
}

impl Document {
    /// What stands in either of two; what is an object in one is none of an enum of the other.
    fn with(&self, other: &Self) -> Self {
        let merge = |one: &BTreeMap<String, BTreeSet<String>>, other: &BTreeMap<_, _>| {
            let mut merged = one.clone();
            for (name, members) in other {
                let all: &mut BTreeSet<String> = merged.entry(String::clone(name)).or_default();
                all.extend(BTreeSet::clone(members));
            }
            merged
        };
        let mut merged = Self {
            objects: merge(&self.objects, &other.objects),
            enums: merge(&self.enums, &other.enums),
            operations: merge(&self.operations, &other.operations),
        };
        merged
            .objects
            .retain(|name, _| !self.enums.contains_key(name));
        merged
            .enums
            .retain(|name, _| !merged.objects.contains_key(name));
        merged
    }

    fn load(&self, locked: &Lock) -> Loaded {
        let properties = |names: &BTreeSet<String>| -> Value {
            let field = |name: &String| (name.clone(), json!({"type": "string"}));
            // Without a property, an object is free-form JSON and has no type.
            let names = names.iter().map(field);
            let fixed = ("fixed".to_owned(), json!({"type": "string"}));
            Value::Object(names.chain([fixed]).collect())
        };
        let objects = self.objects.iter().map(|(name, fields)| {
            let schema = json!({"type": "object", "properties": properties(fields)});
            (name.clone(), schema)
        });
        let enums = self
            .enums
            .iter()
            .map(|(name, values)| (name.clone(), json!({"type": "string", "enum": values})));
        let answer = json!({"200": {"description": "Done."}});
        let mut paths = serde_json::Map::new();
        for (id, fields) in &self.operations {
            let path: String = id.bytes().map(|byte| format!("{byte:02x}")).collect();
            let schema = json!({"type": "object", "properties": properties(fields)});
            let operation = json!({
                "operationId": id,
                // The group is called like some operations are.
                "tags": [id.chars().next().map_or_else(String::new, String::from)],
                "requestBody": {"content": {"application/json": {"schema": schema}}},
                "responses": answer,
            });
            paths.insert(format!("/{path}"), json!({"post": operation}));
        }
        let id =
            json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
        let page = json!({"operationId": "fixed", "parameters": [id], "responses": answer});
        paths.insert("/a/{id}".to_owned(), json!({"get": page}));
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "x-handles": [{"name": "a", "path": "/a/{id}"}],
            "paths": paths,
            "components": {"schemas": Value::Object(objects.chain(enums).collect())},
        });
        let loaded = codegen::load_with(Source::new("spec.json", document.to_string()), locked);
        let diagnostics = loaded.diagnostics.render(&loaded.source, false);
        assert!(loaded.api.is_some(), "{diagnostics}");
        loaded
    }
}

/// Every name of a model, by what has it.
fn names(api: &Api) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut add = |what: String, name: &String| {
        names.insert(what, name.clone());
    };
    for definition in api.types.values() {
        let id = &definition.id;
        add(format!("type {id}"), &definition.name);
        add(format!("module of type {id}"), &definition.module);
        for field in definition.fields() {
            add(format!("field {id} {:?}", field.wire_name), &field.name);
        }
        for (word, name) in definition.words() {
            add(format!("variant {id} {word:?}"), name);
        }
    }
    for operation in &api.operations {
        let id = &operation.id;
        add(format!("operation {id:?}"), &operation.type_name);
        add(format!("method {id:?}"), &operation.method_name);
        add(format!("module of operation {id:?}"), &operation.module);
        for field in operation.fields() {
            add(format!("setter {id:?} {:?}", field.wire_name), &field.name);
        }
    }
    for tag in &api.tags {
        add(format!("group {:?}", tag.name), &tag.module);
    }
    for handle in &api.handles {
        add(format!("handle {:?}", handle.wire_name), &handle.name);
        add(
            format!("method of handle {:?}", handle.wire_name),
            &handle.method_name,
        );
    }
    names
}

fn api(loaded: &Loaded) -> &Api {
    loaded.api.as_ref().expect("it was loaded")
}

/// Texts that often become the same identifier.
fn text() -> impl Strategy<Value = String> {
    "[abAB][abAB_ 12-]{0,3}|new|self|String|additional_properties"
}

fn document() -> impl Strategy<Value = Document> {
    let members = || proptest::collection::btree_set(text(), 0..5);
    let things = move || proptest::collection::btree_map(text(), members(), 0..6);
    let filled = proptest::collection::btree_map(
        text(),
        proptest::collection::btree_set(text(), 1..5),
        0..4,
    );
    (things(), filled, things()).prop_map(|(objects, enums, operations)| {
        // White space around an id is no part of it: two ids that differ in nothing else are one.
        let operations = operations
            .into_iter()
            .map(|(id, fields)| (id.trim().to_owned(), fields))
            .collect();
        let document = Document {
            objects,
            enums,
            operations,
        };
        Document::default().with(&document)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_added_renames_nothing(old in document(), more in document()) {
        let before = old.load(&Lock::default());
        let after = old.with(&more).load(&before.names);
        let (before, after) = (names(api(&before)), names(api(&after)));
        for (what, name) in &before {
            prop_assert_eq!(after.get(what), Some(name), "{}", what);
        }
    }

    #[test]
    fn what_is_removed_renames_nothing(old in document(), more in document()) {
        let before = old.with(&more).load(&Lock::default());
        let after = old.load(&before.names);
        let (before, after) = (names(api(&before)), names(api(&after)));
        for (what, name) in &after {
            prop_assert_eq!(before.get(what), Some(name), "{}", what);
        }
    }

    #[test]
    fn names_are_kept_by_the_text_of_their_lock(document in document()) {
        let loaded = document.load(&Lock::default());
        let text = loaded.names.text().expect("names are text");
        let lock = Lock::parse(&text).map_err(TestCaseError::fail)?;
        prop_assert_eq!(&lock, &loaded.names);
        let again = document.load(&lock);
        prop_assert_eq!(again.api, loaded.api);
        prop_assert_eq!(again.names, lock);
    }
}

/// Without the lock, the same edits do rename: the properties above are about something.
#[test]
fn without_a_lock_names_move() {
    let document = |names: &[&str]| {
        let objects = names
            .iter()
            .map(|name| ((*name).to_owned(), BTreeSet::new()));
        Document {
            objects: objects.collect(),
            ..Document::default()
        }
    };
    let before = document(&["HTTPError"]).load(&Lock::default());
    let both = document(&["HTTPError", "HttpError"]);
    let name = |loaded: &Loaded| names(api(loaded))["type HTTPError"].clone();
    assert_eq!(name(&before), "HttpError");
    assert_eq!(name(&both.load(&Lock::default())), "HttpError2");
    assert_eq!(name(&both.load(&before.names)), "HttpError");
}

#[test]
fn a_lock_has_a_line_for_each_name() {
    let mut document = Document::default();
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    document
        .objects
        .insert("OnlyUserID".to_owned(), set(&["id", "userName"]));
    document
        .enums
        .insert("Colour".to_owned(), set(&["dark-green"]));
    document
        .operations
        .insert("GetIt".to_owned(), set(&["limit", "new"]));
    let text = document.load(&Lock::default()).names.text();
    let text = text.expect("names are text");
    let (_, lines) = text.split_once("\n\n").expect("a header and names");
    assert_eq!(
        lines,
        "\
[groups]
G = \"g\"
default = \"default\"

[clients]
Api = \"Api\"

[handles]
a = \"A\"

[operations]
GetIt = \"GetIt\"
fixed = \"Fixed\"

[types]
Colour = \"Colour\"
OnlyUserID = \"OnlyUserId\"

[variants.Colour]
dark-green = \"DarkGreen\"

[fields.OnlyUserID]
userName = \"user_name\"

[parameters.GetIt]
new = \"new_\"
"
    );
}

#[test]
fn what_cannot_be_a_name_is_refused() {
    for (text, complaint) in [
        ("types = 1", "line 1"),
        ("[typos]\nA = 'B'", "typos"),
        ("[types]\nA = 'fn'", "types: `fn` cannot be the name of `A`"),
        ("[types]\nA = 'String'", "`String` cannot"),
        ("[types]\nA = ''", "`` cannot"),
        ("[groups]\na = 'mod'", "`mod` cannot"),
        ("[fields.A]\na = 'b c'", "fields.A: `b c` cannot"),
        ("[fields.A]\na = 'self'", "`self` cannot"),
        ("[variants.A]\na = 'Unknown'", "`Unknown` cannot"),
        (
            "[types]\nA = 'C'\nB = 'C'",
            "`B` and `A` have the same name `C`",
        ),
    ] {
        let error = Lock::parse(text).expect_err(text);
        assert!(error.contains(complaint), "{text}: {error}");
    }
}
