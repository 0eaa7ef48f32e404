// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryReminders`, made by [`Chat::query_reminders`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryReminders(runtime::Call<types::QueryRemindersResponse>);

impl Chat {
    /// Query the reminders of a user.
    ///
    /// Lists reminders of one user that match `filter`, sorted by up to 5 fields. At most 100 a
    /// page; `next` in the answer is the cursor of the following page. `user` or `user_id` names
    /// the acting user.
    ///
    /// `POST /api/v2/chat/reminders/query`, with the feature `reminders`
    ///
    /// Answers with [`types::QueryRemindersResponse`]. That is one page;
    /// [`items`](QueryReminders::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryReminders`].
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
    /// List the reminders of a user in one channel.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_reminders()
    ///     .user_id("john")
    ///     .filter(eq("channel_cid", "messaging:general"))
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the page read last, the next reminder first.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .query_reminders()
    ///     .user_id("john")
    ///     .sort([Sort::asc("remind_at")])
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go back one page, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_reminders()
    ///     .user(UserRequest::new("john").name("John"))
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryReminders")]
    pub fn query_reminders(&self) -> QueryReminders {
        QueryReminders(runtime::Call::new(&self.connection, &QueryReminders::ENDPOINT))
    }
}

impl QueryReminders {
    const ENDPOINT: runtime::Endpoint<types::QueryRemindersResponse> = runtime::Endpoint {
        id: "QueryReminders",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/reminders/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions on the reminders, for example on `remind_at` or `channel_cid`; all reminders
    /// when absent.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Most entries to return on one page, 0 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Cursor from the `next` field of an earlier response; fetches the page after it.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// Cursor from the `prev` field of an earlier response; fetches the page before it.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.field("prev", runtime::to::<String>(prev)))
    }

    /// Sort order as a list of field and direction pairs, at most 5; earlier pairs weigh more.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryRemindersResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `reminders` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryRemindersResponse, types::ReminderResponseData> {
        self.pages().items(|page| page.reminders)
    }
}

runtime::operation!(QueryReminders, types::QueryRemindersResponse);
