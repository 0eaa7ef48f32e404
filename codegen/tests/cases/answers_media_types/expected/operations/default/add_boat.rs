// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddBoat`, made by [`Api::add_boat`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddBoat(runtime::Call<AddBoatAnswer>);

impl Api {
    /// Calls `AddBoat`.
    ///
    /// `POST /boats`
    ///
    /// Answers with [`AddBoatAnswer`], by status.
    ///
    /// # Arguments
    ///
    /// - `name`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddBoat")]
    pub fn add_boat(&self, name: impl Into<String>) -> AddBoat {
        AddBoat(
            runtime::Call::new(&self.connection, &AddBoat::ENDPOINT)
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl AddBoat {
    const ENDPOINT: runtime::Endpoint<AddBoatAnswer> = runtime::Endpoint {
        id: "AddBoat",
        method: &runtime::Method::POST,
        path: "/boats",
        body: runtime::RequestBody::Object("application/json; version=2"),
        accept: "application/json, */*;q=0.5",
        is_nullable: true,
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(AddBoat, AddBoatAnswer);

/// The response of `AddBoat` by status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddBoatAnswer {
    /// `2XX`: Added.
    Success(Box<types::Boat>),
    /// `204`: Known.
    NoContent,
}

impl runtime::ByStatus for AddBoatAnswer {
    const SUCCESSES: runtime::Successes<Self> = &[
        ("2XX", |content| content.json().map(Box::new).map(Self::Success)),
        ("204", |_| Ok(Self::NoContent)),
    ];
}
