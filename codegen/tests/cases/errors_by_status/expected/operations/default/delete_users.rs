// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `DeleteUsers`, made by [`Api::delete_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteUsers(runtime::Call<()>);

impl Api {
    /// Calls `DeleteUsers`.
    ///
    /// `DELETE /users`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// - `400`: A field is wrong.
    ///
    /// `error.body_as::<DeleteUsers>()` decodes the body of an error into
    /// [`DeleteUsersErrorBody`].
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "DeleteUsers")]
    pub fn delete_users(&self) -> DeleteUsers {
        DeleteUsers(runtime::Call::new(&self.connection, &DeleteUsers::ENDPOINT))
    }
}

impl DeleteUsers {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "DeleteUsers",
        method: &runtime::Method::DELETE,
        path: "/users",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(DeleteUsers, ());

/// The bodies of errors of `DeleteUsers` by status code, for [`Error::body_as`](runtime::Error::body_as).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUsersErrorBody {
    /// `400`: A field is wrong.
    BadRequest(Box<types::Refusal>),
}

impl runtime::ByStatus for DeleteUsersErrorBody {
    const RESPONSES: runtime::Responses<Self> = &[
        ("400", |content| content.json().map(Box::new).map(Self::BadRequest)),
    ];
}

impl runtime::DescribedErrors for DeleteUsers {
    type Body = DeleteUsersErrorBody;
}
