// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateGuest`, made by [`Client::create_guest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateGuest(runtime::Call<types::CreateGuestResponse>);

impl Client {
    /// Create a guest.
    ///
    /// Creates a temporary user with the role `guest` and answers with a user token for them. The
    /// server makes the id unique, so use the one in the answer. It fails if the app has switched
    /// guests off.
    ///
    /// `POST /api/v2/guest`, with the feature `guests`
    ///
    /// Answers with [`types::CreateGuestResponse`].
    ///
    /// # Arguments
    ///
    /// - `user`: The guest. Its `id` is a wish: the server adds a prefix that makes it unique.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Let a visitor chat without an account.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client.create_guest(UserRequest::new("visitor").name("Visitor")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateGuest")]
    pub fn create_guest(&self, user: impl Into<types::UserRequest>) -> CreateGuest {
        CreateGuest(
            runtime::Call::new(&self.connection, &CreateGuest::ENDPOINT)
                .field("user", runtime::to::<types::UserRequest>(user)),
        )
    }
}

impl CreateGuest {
    const ENDPOINT: runtime::Endpoint<types::CreateGuestResponse> = runtime::Endpoint {
        id: "CreateGuest",
        method: &runtime::Method::POST,
        path: "/api/v2/guest",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["access_token"],
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(CreateGuest, types::CreateGuestResponse);
