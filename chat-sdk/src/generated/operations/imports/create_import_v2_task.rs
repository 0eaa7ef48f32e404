// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateImportV2Task`, made by [`Client::create_import_v2_task`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateImportV2Task(runtime::Call<types::CreateImportV2TaskResponse>);

impl Client {
    /// Start an import of the second version.
    ///
    /// Starts to import from an uploaded file, named by `path`, or from a directory in a bucket,
    /// by `s3`. It runs in the background:
    /// [`get_import_v2_task`](super::super::super::Client::get_import_v2_task) tells its state,
    /// [`cancel_import_v2_task`](super::super::super::Client::cancel_import_v2_task) ends it.
    ///
    /// `POST /api/v2/imports/v2`, with the feature `imports`
    ///
    /// Answers with [`types::CreateImportV2TaskResponse`]. What is optional is set by the methods
    /// of [`CreateImportV2Task`].
    ///
    /// # Arguments
    ///
    /// - `product`: Product whose data is imported: `chat` or `feeds`.
    /// - `settings`: Where the data lies and how it is imported.
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
    /// Import all files of a directory in the application's bucket.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ImportProduct, ImportV2TaskSettings, ImportV2TaskSettingsS3};
    ///
    /// let reply = client
    ///     .create_import_v2_task(
    ///         ImportProduct::Chat,
    ///         ImportV2TaskSettings::new()
    ///             .mode("upsert")
    ///             .merge_custom(true)
    ///             .s3(
    ///                 ImportV2TaskSettingsS3::new()
    ///                     .bucket("example-imports")
    ///                     .dir("old-chat")
    ///                     .region("eu-west-1"),
    ///             ),
    ///     )
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Import an uploaded file, although users in it are missing.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ImportProduct, ImportV2TaskSettings, UserRequest};
    ///
    /// let reply = client
    ///     .create_import_v2_task(
    ///         ImportProduct::Chat,
    ///         ImportV2TaskSettings::new()
    ///             .path("uploads/old-chat.json")
    ///             .mode("insert")
    ///             .skip_references_check(true)
    ///             .use_import_time_as_op_time(true),
    ///     )
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreateImportV2Task")]
    pub fn create_import_v2_task(
        &self,
        product: impl Into<types::ImportProduct>,
        settings: impl Into<types::ImportV2TaskSettings>,
    ) -> CreateImportV2Task {
        CreateImportV2Task(
            runtime::Call::new(&self.connection, &CreateImportV2Task::ENDPOINT)
                .field("product", runtime::to::<types::ImportProduct>(product))
                .field("settings", runtime::to::<types::ImportV2TaskSettings>(settings)),
        )
    }
}

impl CreateImportV2Task {
    const ENDPOINT: runtime::Endpoint<types::CreateImportV2TaskResponse> = runtime::Endpoint {
        id: "CreateImportV2Task",
        method: &runtime::Method::POST,
        path: "/api/v2/imports/v2",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(CreateImportV2Task, types::CreateImportV2TaskResponse);
