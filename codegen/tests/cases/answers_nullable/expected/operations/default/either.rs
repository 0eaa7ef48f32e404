// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Either`, made by [`Api::either`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Either(Call<EitherAnswer>);

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
        Either(Call::new(&self.connection, &Either::ENDPOINT))
    }
}

impl Either {
    const ENDPOINT: Endpoint<EitherAnswer> = Endpoint {
        id: "Either",
        method: &Method::GET,
        path: "/either",
        is_nullable: true,
        ..Endpoint::by_status()
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
