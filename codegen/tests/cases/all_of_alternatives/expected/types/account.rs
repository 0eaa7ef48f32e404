// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AccountOption1;
use super::AccountOption2;

/// The schema `Account`.
///
/// Answer of [`Api::exchange_account`](super::super::Api::exchange_account).
/// Taken by [`Api::exchange_account`](super::super::Api::exchange_account).
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Account {
    /// A value of `Account.option 1`.
    Option1(Box<AccountOption1>),
    /// A value of `Account.option 2`.
    Option2(Box<AccountOption2>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Account {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::Object(&["id", "name"], &["mail", "phone"]),
            |value| value.decode().map(Self::Option1),
        ),
        (
            runtime::Shape::Object(&["id"], &["mail", "phone", "company"]),
            |value| value.decode().map(Self::Option2),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Account);

runtime::choice_from!(Account, Option1(AccountOption1), Option2(AccountOption2));
