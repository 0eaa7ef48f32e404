// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Either`, made by [`Api::either`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Either(runtime::Call<EitherAnswer>);

impl Api {
    /// Calls `Either`.
    ///
    /// `GET /either`
    ///
    /// Answers with [`EitherAnswer`], by status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Either")]
    pub fn either(&self) -> Either {
        Either(runtime::Call::new(&self.connection, &Either::ENDPOINT))
    }
}

impl Either {
    const ENDPOINT: runtime::Endpoint<EitherAnswer> = runtime::Endpoint {
        id: "Either",
        method: &runtime::Method::GET,
        path: "/either",
        is_nullable: true,
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(Either, EitherAnswer);

/// The response of `Either` by status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EitherAnswer {
    /// `200`: There.
    Ok(Box<types::Sure>),
    /// `202`: Not yet.
    Accepted,
}

impl runtime::ByStatus for EitherAnswer {
    const SUCCESSES: runtime::Successes<Self> = &[
        ("200", |content| content.json().map(Box::new).map(Self::Ok)),
        ("202", |_| Ok(Self::Accepted)),
    ];
}
