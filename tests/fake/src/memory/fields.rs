//! Which fields of a request are kept and returned as they came.

use serde_json::{Map, Value};

use super::question::Fields;

/// Fields of a channel.
pub(crate) const CHANNEL: [&str; 8] = [
    "auto_translation_enabled",
    "auto_translation_language",
    "cooldown",
    "custom",
    "disabled",
    "filter_tags",
    "frozen",
    "team",
];

/// Fields of a message.
pub(crate) const MESSAGE: [&str; 14] = [
    "attachments",
    "custom",
    "html",
    "mentioned_channel",
    "mentioned_group_ids",
    "mentioned_here",
    "mentioned_roles",
    "mml",
    "poll_id",
    "quoted_message_id",
    "restricted_visibility",
    "show_in_channel",
    "silent",
    "text",
];

/// Fields of a thread.
pub(crate) const THREAD: [&str; 2] = ["custom", "title"];

/// Fields of a user.
pub(crate) const USER: [&str; 9] = [
    "custom",
    "image",
    "invisible",
    "language",
    "name",
    "privacy_settings",
    "role",
    "teams",
    "teams_role",
];

/// Dots of a key beyond so many are a part of its last word: deeper values would be a danger to
/// whoever reads them recursively.
const DEEPEST: usize = 16;

/// Those of the fields that are given.
pub(crate) fn kept(given: &Fields, names: &[&str]) -> Fields {
    let named = names.iter();
    named
        .filter_map(|name| Some(((*name).to_owned(), given.get(*name)?.clone())))
        .filter(|(_, value)| !value.is_null())
        .collect()
}

/// Changes single fields. A key that is no field of the API's is one of `custom`, where dots lead
/// into objects.
pub(crate) fn set(fields: &mut Fields, changes: &Fields, names: &[&str]) {
    for (key, value) in changes {
        put(fields, key, Some(value), names);
    }
}

/// Clears single fields.
pub(crate) fn unset<'a>(fields: &mut Fields, keys: impl Iterator<Item = &'a str>, names: &[&str]) {
    for key in keys {
        put(fields, key, None, names);
    }
}

fn put(fields: &mut Fields, key: &str, value: Option<&Value>, names: &[&str]) {
    let (mut fields, mut rest) = (fields, key);
    if !names.contains(&key) {
        let Some(custom) = entered(fields, "custom") else {
            return;
        };
        fields = custom;
        for _ in 0..DEEPEST {
            let Some((word, after)) = rest.split_once('.') else {
                break;
            };
            let Some(inner) = entered(fields, word) else {
                return;
            };
            (fields, rest) = (inner, after);
        }
    }
    match value {
        Some(value) => drop(fields.insert(rest.to_owned(), value.clone())),
        None => drop(fields.remove(rest)),
    }
}

/// The object under a name, in place of whatever else was there.
fn entered<'a>(fields: &'a mut Fields, name: &str) -> Option<&'a mut Fields> {
    let place = fields.entry(name).or_insert(Value::Null);
    if !place.is_object() {
        *place = Map::new().into();
    }
    place.as_object_mut()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_key_of_dots_is_no_tower() {
        let mut fields = Fields::new();
        let changes = Fields::from_iter([(".".repeat(100_000), json!(1))]);
        set(&mut fields, &changes, &[]);
        assert!(
            Value::from(fields)
                .to_string()
                .starts_with(r#"{"custom":{"":{"#)
        );
    }

    #[test]
    fn keys_are_fields_or_custom() {
        let mut fields = Fields::new();
        let changes =
            json!({"team": "blue", "colour": "red", "place.city": "Kiel", "place.pier": 4});
        set(
            &mut fields,
            changes.as_object().unwrap_or(&Map::new()),
            &CHANNEL,
        );
        let place = json!({"city": "Kiel", "pier": 4});
        let custom = json!({"colour": "red", "place": place});
        assert_eq!(
            Value::from(fields.clone()),
            json!({"team": "blue", "custom": custom})
        );

        unset(
            &mut fields,
            ["team", "colour", "place.pier", "never"].into_iter(),
            &CHANNEL,
        );
        assert_eq!(
            Value::from(fields),
            json!({"custom": {"place": {"city": "Kiel"}}})
        );
    }
}
