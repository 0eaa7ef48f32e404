//! Keeps secrets out of `Debug` output, logs and error texts, and text from outside on one line.
//!
//! Two things make a value a secret: its name ([`SecretNames`]), or being a value that the request
//! carried as a secret ([`repeated`]), which a server may repeat anywhere.

mod json;
mod line;
mod names;
mod repeated;

use std::borrow::Cow;
use std::fmt;

pub(super) use json::{secret_values, shown_json};
pub use line::one_line;
pub(super) use line::{LONGEST_MESSAGE, bounded, is_more_than_a_line};
pub(super) use names::{SecretNames, is_secret};
use repeated::redact;

/// The text shown in place of a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// The `Debug` output of a secret.
struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// Returns the `Debug` output of a secret field: `[redacted]`, unless the field has its default,
/// which shows that nothing is set.
pub fn hidden<T: fmt::Debug + Default + PartialEq>(value: &T) -> &dyn fmt::Debug {
    if *value == T::default() {
        value
    } else {
        &Redacted
    }
}

/// The secrets that a request carried, which text of a server may repeat.
pub(super) struct Secrets<'a>(Vec<Cow<'a, str>>);

impl<'a> Secrets<'a> {
    pub(super) fn new(values: impl IntoIterator<Item = impl Into<Cow<'a, str>>>) -> Self {
        Self(values.into_iter().map(Into::into).collect())
    }

    /// The same secrets and more.
    pub(super) fn and(mut self, values: Vec<String>) -> Self {
        self.0.extend(values.into_iter().map(Cow::Owned));
        self
    }

    /// Text of a server as messages show it: one line of at most `limit` characters without the
    /// secrets.
    ///
    /// Only the beginning that can be shown is looked at, however long the text is.
    pub(super) fn shown(&self, text: &str, limit: usize) -> String {
        // No character has more bytes.
        const WIDEST: usize = 4;
        let head = bounded(text, limit.saturating_mul(WIDEST));
        let mut line = one_line(&redact(head, &self.0), limit).into_owned();
        if head.len() < text.len() && !line.ends_with('…') {
            line.push('…');
        }
        line
    }

    /// The same with the length of a message.
    pub(super) fn message(&self, text: &str) -> String {
        self.shown(text, LONGEST_MESSAGE)
    }
}

#[cfg(test)]
#[expect(dead_code, reason = "`Debug` output is all that reads these fields")]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt;

    use crate as runtime;

    /// The same type with the derive of the standard library, in a module of its own for the name.
    mod plain {
        #[derive(Debug, Default)]
        pub(super) struct Account {
            pub(super) r#type: String,
            pub(super) own_key: Option<String>,
            pub(super) f: i32,
        }
    }

    #[derive(runtime::Debug, Default)]
    struct Account {
        r#type: String,
        #[secret]
        own_key: Option<String>,
        f: i32,
    }

    #[derive(runtime::Debug)]
    struct Several {
        #[secret]
        list: Vec<String>,
        #[secret]
        map: BTreeMap<String, String>,
        #[secret]
        three: Option<Option<String>>,
    }

    #[derive(runtime::Debug)]
    struct Tuple(#[secret] String, i32);

    #[derive(runtime::Debug)]
    struct Unit;

    #[derive(runtime::Debug)]
    enum Kind {
        Text(#[secret] String),
        Number(i64, bool),
        Named {
            #[secret]
            f: String,
            g: i32,
        },
        Unit,
    }

    fn text(value: &impl fmt::Debug) -> String {
        format!("{value:?}")
    }

    #[test]
    fn what_is_not_set_looks_as_it_does_by_the_derive_of_the_standard_library() {
        let (own, plain) = (Account::default(), plain::Account::default());
        assert_eq!(text(&own), text(&plain));
        assert_eq!(format!("{own:#?}"), format!("{plain:#?}"));
    }

    #[test]
    fn secret_fields_are_hidden() {
        let account = Account {
            own_key: Some("hunter2".to_owned()),
            r#type: "dog".to_owned(),
            f: 1,
        };
        assert_eq!(
            text(&account),
            r#"Account { type: "dog", own_key: [redacted], f: 1 }"#
        );
        let several = Several {
            list: vec!["hunter2".to_owned()],
            map: [("hunter2".to_owned(), "hunter2".to_owned())].into(),
            three: Some(None),
        };
        assert_eq!(
            text(&several),
            "Several { list: [redacted], map: [redacted], three: [redacted] }"
        );
        assert_eq!(
            text(&Tuple("hunter2".to_owned(), 2)),
            "Tuple([redacted], 2)"
        );
        assert_eq!(text(&Unit), "Unit");
        for (kind, shown) in [
            (Kind::Text("hunter2".to_owned()), "Text([redacted])"),
            (Kind::Text(String::new()), r#"Text("")"#),
            (Kind::Number(1, true), "Number(1, true)"),
            (
                Kind::Named {
                    f: "hunter2".to_owned(),
                    g: 2,
                },
                "Named { f: [redacted], g: 2 }",
            ),
            (Kind::Unit, "Unit"),
        ] {
            assert_eq!(text(&kind), shown);
        }
    }
}
