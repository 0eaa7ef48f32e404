// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Charge`, made by [`Api::charge`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Charge(runtime::Call<()>);

impl Api {
    /// Calls `Charge`.
    ///
    /// `POST /charges`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Charge`].
    ///
    /// # Arguments
    ///
    /// - `amount`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Charge")]
    pub fn charge(&self, amount: i64) -> Charge {
        Charge(
            runtime::Call::new(&self.connection, &Charge::ENDPOINT)
                .pair("amount", amount),
        )
    }
}

impl Charge {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Charge",
        method: &runtime::Method::POST,
        path: "/charges",
        body: runtime::RequestBody::UrlEncoded,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn currency(self, currency: impl Into<types::ChargeCurrency>) -> Self {
        Self(self.0.pair("currency", runtime::to::<types::ChargeCurrency>(currency)))
    }

    #[allow(missing_docs)]
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(tags);
        Self(self.0.pair_styled("tags", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn ids(self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(ids);
        Self(self.0.pair_styled("ids", runtime::Style::Form, value))
    }

    #[allow(missing_docs)]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let value = runtime::map::<String, _, _>(metadata);
        Self(self.0.pair_styled("metadata", runtime::Style::DeepObject, value))
    }

    #[allow(missing_docs)]
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(expand);
        Self(self.0.pair_styled("expand", runtime::Style::DeepObject, value))
    }

    #[allow(missing_docs)]
    pub fn trial(self, trial: impl Into<types::ChargeTrial>) -> Self {
        let value = runtime::to::<types::ChargeTrial>(trial);
        Self(self.0.pair_styled("trial", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn address(self, address: impl Into<types::ChargeAddress>) -> Self {
        let value = runtime::to::<types::ChargeAddress>(address);
        Self(self.0.pair_styled("address", runtime::Style::Json, value))
    }
}

runtime::operation!(Charge, ());
