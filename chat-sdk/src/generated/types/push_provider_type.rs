// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Push service that reaches devices.
///
/// Taken by [`Client::create_device`](super::super::Client::create_device), [`Client::delete_push_provider`](super::super::Client::delete_push_provider), [`Client::get_push_templates`](super::super::Client::get_push_templates) and others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushProviderType {
    /// Firebase Cloud Messaging, for Android and, if set up so, other platforms.
    Firebase,
    /// Apple Push Notification service.
    Apn,
    /// Huawei Push Kit.
    Huawei,
    /// Mi Push of Xiaomi.
    Xiaomi,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for PushProviderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("firebase", Self::Firebase),
        ("apn", Self::Apn),
        ("huawei", Self::Huawei),
        ("xiaomi", Self::Xiaomi),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PushProviderType);
