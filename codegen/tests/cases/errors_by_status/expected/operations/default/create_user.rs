// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `CreateUser`, made by [`Api::create_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateUser(runtime::Call<CreateUserAnswer>);

impl Api {
    /// Calls `CreateUser`.
    ///
    /// `POST /users`
    ///
    /// Answers with [`CreateUserAnswer`], by status.
    ///
    /// # Errors
    ///
    /// - `400`: A field is wrong.
    /// - `409`: The name is taken.
    /// - `415`: No JSON.
    /// - `503`: Too busy.
    /// - `5xx`: Broken.
    ///
    /// `error.body_as::<CreateUser>()` decodes the body of an error into [`CreateUserErrorBody`].
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "CreateUser")]
    pub fn create_user(&self) -> CreateUser {
        CreateUser(runtime::Call::new(&self.connection, &CreateUser::ENDPOINT))
    }
}

impl CreateUser {
    const ENDPOINT: runtime::Endpoint<CreateUserAnswer> = runtime::Endpoint {
        id: "CreateUser",
        method: &runtime::Method::POST,
        path: "/users",
        accept: "application/json, application/problem+json;q=0.5, text/plain;q=0.5",
        is_nullable: true,
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(CreateUser, CreateUserAnswer);

/// The response of `CreateUser` by status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserAnswer {
    /// `200`: It was there.
    Ok(Box<types::User>),
    /// `201`: It is made.
    Created(Box<types::User>),
    /// `202`: It will be made.
    Accepted,
}

impl runtime::ByStatus for CreateUserAnswer {
    const RESPONSES: runtime::Responses<Self> = &[
        ("200", |content| content.json().map(Box::new).map(Self::Ok)),
        ("201", |content| content.json().map(Box::new).map(Self::Created)),
        ("202", |_| Ok(Self::Accepted)),
    ];
}

/// The bodies of errors of `CreateUser` by status code, for [`Error::body_as`](runtime::Error::body_as).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserErrorBody {
    /// `400`: A field is wrong.
    BadRequest(Box<types::Refusal>),
    /// `409`: The name is taken.
    Conflict(Box<types::CreateUserError409>),
    /// `5XX`: Broken.
    ServerError(Box<types::Refusal>),
    /// `default`: Other.
    Other(Vec<String>),
}

impl runtime::ByStatus for CreateUserErrorBody {
    const RESPONSES: runtime::Responses<Self> = &[
        ("400", |content| content.json().map(Box::new).map(Self::BadRequest)),
        ("409", |content| content.json().map(Box::new).map(Self::Conflict)),
        ("5XX", |content| content.json().map(Box::new).map(Self::ServerError)),
        ("default", |content| content.json().map(Self::Other)),
    ];
}

impl runtime::DescribedErrors for CreateUser {
    type Body = CreateUserErrorBody;
}
