// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Account.option 2`.
///
/// Part of [`Account`](super::Account).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AccountOption2 {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[allow(missing_docs)]
    pub id: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
}

impl AccountOption2 {
    /// An object with everything that the API requires.
    ///
    /// - `id`
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    #[allow(missing_docs)]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[allow(missing_docs)]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }
}
