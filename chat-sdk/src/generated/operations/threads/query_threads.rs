// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryThreads`, made by [`Chat::query_threads`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryThreads(runtime::Call<types::QueryThreadsResponse>);

impl Chat {
    /// Query the threads of a user.
    ///
    /// Lists threads that the user takes part in and that match `filter`, sorted by up to 5
    /// fields, each with its latest replies and participants. At most 100 a page; `next` in the
    /// answer is the cursor of the following page. `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/threads`, with the feature `threads`
    ///
    /// Answers with [`types::QueryThreadsResponse`]. That is one page;
    /// [`items`](QueryThreads::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryThreads`].
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
    /// List the threads of a user in one channel.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_threads()
    ///     .user_id("john")
    ///     .filter(eq("channel_cid", "messaging:general"))
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the threads with the latest replies first, with up to ten
    /// participants each.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .query_threads()
    ///     .user_id("john")
    ///     .sort([Sort::desc("last_message_at")])
    ///     .participant_limit(10)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go on after the page read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.query_threads().user_id("john").next("eyJvZmZzZXQiOjI1fQ").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go back one page, with the last three replies of each thread.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .query_threads()
    ///     .user_id("john")
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .reply_limit(3)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return up to ten members of each channel, naming the user as an
    /// object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_threads()
    ///     .user(UserRequest::new("john").name("John"))
    ///     .member_limit(10)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryThreads")]
    pub fn query_threads(&self) -> QueryThreads {
        QueryThreads(runtime::Call::new(&self.connection, &QueryThreads::ENDPOINT))
    }
}

impl QueryThreads {
    const ENDPOINT: runtime::Endpoint<types::QueryThreadsResponse> = runtime::Endpoint {
        id: "QueryThreads",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/threads",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions on the threads, for example on `channel_cid` or `last_message_at`; all threads
    /// of the user when absent.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Most threads to return on one page, 0 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Most members to return with the channel of each thread, 0 to 100.
    pub fn member_limit(self, member_limit: i32) -> Self {
        Self(self.0.field("member_limit", member_limit))
    }

    /// Cursor from the `next` field of an earlier response; fetches the page after it.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// Most participants to return for each thread, 0 to 100.
    pub fn participant_limit(self, participant_limit: i32) -> Self {
        Self(self.0.field("participant_limit", participant_limit))
    }

    /// Cursor from the `prev` field of an earlier response; fetches the page before it.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.field("prev", runtime::to::<String>(prev)))
    }

    /// Most of the latest replies to return for each thread, 0 to 10.
    pub fn reply_limit(self, reply_limit: i32) -> Self {
        Self(self.0.field("reply_limit", reply_limit))
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
    pub fn pages(self) -> runtime::Pages<types::QueryThreadsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `threads` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryThreadsResponse, types::ThreadStateResponse> {
        self.pages().items(|page| page.threads)
    }
}

runtime::operation!(QueryThreads, types::QueryThreadsResponse);
