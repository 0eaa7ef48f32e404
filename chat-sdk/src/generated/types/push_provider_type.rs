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

runtime::open_enum!(
    PushProviderType,
    Firebase = "firebase",
    Apn = "apn",
    Huawei = "huawei",
    Xiaomi = "xiaomi",
);
