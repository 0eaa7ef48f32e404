// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `bypass`, made by [`Moderation::bypass`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Bypass(runtime::Call<types::BypassResponse>);

impl Moderation {
    /// Exempt a user from automatic moderation.
    ///
    /// Lets a user skip automatic moderation, or checks the user's content again. Reports of
    /// other users still arrive in the review queue.
    ///
    /// `POST /api/v2/moderation/bypass`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::BypassResponse`].
    ///
    /// # Arguments
    ///
    /// - `enabled`: `true` if the user skips automatic moderation from now on, `false` to check the user again.
    /// - `target_user_id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Exempt a user.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.bypass(true, "jane").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Check the content of a user again.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.bypass(false, "jane").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn bypass(&self, enabled: bool, target_user_id: impl Into<String>) -> Bypass {
        Bypass(
            runtime::Call::new(&self.connection, &Bypass::ENDPOINT)
                .field("enabled", enabled)
                .field("target_user_id", runtime::to::<String>(target_user_id)),
        )
    }
}

impl Bypass {
    const ENDPOINT: runtime::Endpoint<types::BypassResponse> = runtime::Endpoint {
        id: "bypass",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/bypass",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(Bypass, types::BypassResponse);
