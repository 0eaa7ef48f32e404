//! Any text becomes an identifier that is valid, unique in its scope, and always the same.

use codegen::names::{self, Scope};
use proptest::prelude::*;

/// Whether Rust takes a name as an identifier, with the `r#` that the renderer gives keywords.
fn is_identifier(name: &str) -> bool {
    let text = if names::is_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    };
    syn::parse_str::<syn::Ident>(&text).is_ok() && name.is_ascii()
}

const CONVERSIONS: [fn(&str) -> String; 5] = [
    names::type_name,
    names::variant_name,
    names::field_name,
    names::parameter_name,
    names::module_name,
];

proptest! {
    #[test]
    fn every_text_becomes_an_identifier(text in any::<String>()) {
        for convert in CONVERSIONS {
            let name = convert(&text);
            prop_assert!(is_identifier(&name), "{text:?} became {name:?}");
            prop_assert_eq!(&name, &convert(&text));
        }
    }

    #[test]
    fn names_are_unique_whatever_the_order(
        texts in proptest::collection::vec("[a-cA-C_ 1+/-]{0,3}", 0..40),
        spells_signs in any::<bool>(),
        seed in any::<u64>(),
    ) {
        for convert in CONVERSIONS {
            let scope = || match spells_signs {
                true => Scope::new(convert).spell_signs(),
                false => Scope::new(convert),
            };
            let names = scope().assign(texts.iter().map(String::as_str));
            let mut lower: Vec<String> = names.values().map(|name| name.to_lowercase()).collect();
            lower.sort();
            lower.dedup();
            prop_assert_eq!(lower.len(), names.len());
            prop_assert!(names.values().all(|name| is_identifier(name)));

            let mut shuffled: Vec<&str> = texts.iter().map(String::as_str).collect();
            let length = shuffled.len().max(1) as u64;
            shuffled.rotate_left((seed % length) as usize);
            shuffled.reverse();
            prop_assert_eq!(&names, &scope().assign(shuffled));
        }
    }

    #[test]
    fn module_names_are_good_file_names(text in any::<String>()) {
        let name = names::module_name(&text);
        prop_assert!(!names::is_keyword(&name));
        prop_assert!(!matches!(name.as_str(), "mod" | "con" | "nul" | "aux" | "prn"));
        prop_assert!(!name.contains(char::is_uppercase));
    }
}

#[test]
fn words_keep_what_tells_them_apart() {
    for (text, name) in [
        ("SendMessage", "send_message"),
        ("getHTTPResponse", "get_http_response"),
        ("X-Rate-Limit", "x_rate_limit"),
        ("type", "type"),
        ("self", "self_"),
        ("2fa", "n2fa"),
        ("-1", "minus_1"),
        (">=5", "greater_equal_5"),
        ("-created_at", "minus_created_at"),
        ("--created_at", "created_at"),
        ("<b>", "b"),
        ("", "empty"),
        ("!=", "not_equal"),
        ("Größe", "grosse"),
    ] {
        assert_eq!(names::field_name(text), name, "{text:?}");
    }
    // Operations have methods that types have not.
    assert_eq!(names::field_name("items"), "items");
    assert_eq!(names::parameter_name("items"), "items_");
    for (text, name) in [
        ("OnlyUserID", "OnlyUserId"),
        ("String", "StringType"),
        ("dark-green", "DarkGreen"),
        ("3D Point", "N3dPoint"),
    ] {
        assert_eq!(names::type_name(text), name, "{text:?}");
    }
}

#[test]
fn signs_are_spelled_where_texts_differ_by_them_alone() {
    let names = |texts: &[&str]| {
        let scope = Scope::new(names::variant_name).spell_signs();
        let names = scope.assign(texts.iter().copied());
        let names = texts.iter().map(|text| names[*text].clone());
        names.collect::<Vec<String>>()
    };
    for (texts, expected) in [
        (["Etc/GMT+1", "Etc/GMT-1"], ["EtcGmtPlus1", "EtcGmtMinus1"]),
        (["Etc/GMT+1", "Etc/UTC"], ["EtcGmt1", "EtcUtc"]),
        (["utf8", "utf-8"], ["Utf8", "UtfMinus8"]),
        (
            ["created_at", "-created_at"],
            ["CreatedAt", "MinusCreatedAt"],
        ),
        (["a.b", "a/b"], ["ADotB", "ASlashB"]),
        (["on", "off"], ["On", "Off"]),
        (["True", "true"], ["True", "True2"]),
        // These separate words, and are no signs.
        (["a b", "a_b"], ["AB", "AB2"]),
        (["a-b", "a_b"], ["AB", "AB2"]),
    ] {
        assert_eq!(names(&texts), expected, "{texts:?}");
    }
}
