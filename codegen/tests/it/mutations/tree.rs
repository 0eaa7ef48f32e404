//! Mutations of a document as values.

use serde_json::{Map, Value, json};

use super::random::Random;

const WORDS: [&str; 24] = [
    "",
    " ",
    "type",
    "$ref",
    "allOf",
    "x-pagination",
    "Self",
    "crate",
    "r#type",
    "new",
    "default",
    "\u{202e}",
    "\r\n",
    "\u{0}",
    "🎉",
    "ß",
    "İ",
    "a/b~c",
    "{",
    "}",
    "*/",
    "\"#",
    "1",
    "__",
];

/// Changes one place of a document.
pub(crate) fn mutate(root: &mut Value, random: &mut Random) {
    let count = size(root);
    let other = nth(root, random.below(count))
        .cloned()
        .unwrap_or(Value::Null);
    let reference = reference(root, random);
    let chosen = random.below(count);
    let Some(at) = nth_mut(root, chosen) else {
        return;
    };
    match random.below(9) {
        0 => *at = Value::Null,
        1 => *at = other,
        2 => *at = json!({"$ref": reference}),
        3 => *at = strange(random),
        4 => {
            let inner = at.take();
            *at = nested(inner, random.below(300));
        }
        5 => {
            let inner = at.take();
            *at = if random.below(2) == 0 {
                json!([inner])
            } else {
                json!({"allOf": [inner]})
            };
        }
        _ => within(at, other, random),
    }
}

/// Changes what is in an object or a list, or a single value for another of its type.
fn within(at: &mut Value, other: Value, random: &mut Random) {
    match at {
        Value::Object(map) if !map.is_empty() => {
            let keys: Vec<String> = map.keys().cloned().collect();
            let key = random.pick(&keys).clone();
            match random.below(4) {
                0 => drop(map.remove(&key)),
                1 => rename(map, &key, random),
                2 => drop(map.insert(random.pick(&WORDS).to_string(), other)),
                _ => {
                    let second = random.pick(&keys).clone();
                    let value = map[&key].clone();
                    let old = map.insert(second, value).unwrap_or_default();
                    map.insert(key, old);
                }
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let index = random.below(items.len());
            match random.below(3) {
                0 => drop(items.remove(index)),
                1 => items.push(items[index].clone()),
                _ => items.insert(index, other),
            }
        }
        Value::String(text) => match random.below(3) {
            0 => text.push_str(random.pick::<&str>(&WORDS)),
            1 => *text = random.pick(&WORDS).to_string(),
            _ => drop(text.pop()),
        },
        other => *other = strange(random),
    }
}

fn rename(map: &mut Map<String, Value>, key: &str, random: &mut Random) {
    let value = map.remove(key).unwrap_or_default();
    let name = match random.below(3) {
        0 => format!("{key}{}", random.pick(&WORDS)),
        1 => key.to_uppercase(),
        _ => random.pick(&WORDS).to_string(),
    };
    map.insert(name, value);
}

fn strange(random: &mut Random) -> Value {
    let values = [
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e308),
        json!([]),
        json!({}),
        json!([[]]),
        json!("a".repeat(5000)),
        json!(random.pick(&WORDS)),
    ];
    random.pick(&values).clone()
}

/// Schemas around a schema.
fn nested(inner: Value, depth: usize) -> Value {
    (0..depth).fold(inner, |inner, level| match level % 5 {
        0 => json!({"type": "array", "items": inner}),
        1 => json!({"allOf": [inner, {"type": "object"}]}),
        2 => json!({"type": "object", "properties": {"inner": inner}}),
        3 => json!({"oneOf": [inner, {"type": "integer"}]}),
        _ => json!({"additionalProperties": inner}),
    })
}

/// A reference to some place that is there, often one that leads back.
fn reference(root: &Value, random: &mut Random) -> String {
    let mut at = root;
    let mut pointer = "#".to_owned();
    for _ in 0..random.below(5) + 1 {
        let Value::Object(map) = at else { break };
        let keys: Vec<&String> = map.keys().collect();
        if keys.is_empty() {
            break;
        }
        let key = *random.pick(&keys);
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        at = &map[key];
    }
    pointer
}

fn size(value: &Value) -> usize {
    1 + children(value).map(size).sum::<usize>()
}

fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter()),
        Value::Object(map) => Box::new(map.values()),
        _ => Box::new(std::iter::empty()),
    }
}

/// The value with a number, counted in the order of the document.
fn nth(value: &Value, mut number: usize) -> Option<&Value> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    for child in children(value) {
        let size = size(child);
        if number < size {
            return nth(child, number);
        }
        number -= size;
    }
    None
}

fn nth_mut(value: &mut Value, mut number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    let children: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(map) => map.values_mut().collect(),
        _ => Vec::new(),
    };
    for child in children {
        let size = size(child);
        if number < size {
            return nth_mut(child, number);
        }
        number -= size;
    }
    None
}
