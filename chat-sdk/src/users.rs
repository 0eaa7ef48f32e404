//! Users, one or as many as there are.

use std::collections::BTreeMap;

use crate::types::{FullUserResponse, UserRequest};
use crate::{Client, Error};

/// How many users the API takes in one call.
const BATCH: usize = 100;

impl Client {
    /// Creates a user, or replaces the data of the one with this id.
    ///
    /// It is [`update_users`](Client::update_users) with one user. What is left out is lost; to change
    /// single fields, there is [`update_users_partial`](Client::update_users_partial).
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub fn upsert_user(
        &self,
        user: UserRequest,
    ) -> impl Future<Output = Result<Option<FullUserResponse>, Error>> + Send + 'static {
        let id = user.id.clone();
        let upserted = self.upsert_users([user]);
        async move { Ok(upserted.await?.remove(&id)) }
    }

    /// Creates users, or replaces the data of those that exist, however many: one call for each 100,
    /// one after the other. Gives all users as they are now, by their ids.
    ///
    /// ```no_run
    /// # async fn run(client: chat_sdk::Client) -> Result<(), chat_sdk::Error> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let names = ["john", "jane", "leia"];
    /// let users = names.map(|name| UserRequest::new(name).name(name));
    /// let upserted = client.upsert_users(users).await?;
    /// println!("{} users", upserted.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing is sent until this is awaited. Of two users with one id, the last one counts.
    ///
    /// # Errors
    ///
    /// Those of the first call that fails. The calls before it have had their effect; it does no harm
    /// to send the same users again.
    pub fn upsert_users(
        &self,
        users: impl IntoIterator<Item = UserRequest>,
    ) -> impl Future<Output = Result<BTreeMap<String, FullUserResponse>, Error>> + Send + 'static
    {
        let client = self.clone();
        let users: BTreeMap<String, UserRequest> = users
            .into_iter()
            .map(|user| (user.id.clone(), user))
            .collect();
        async move {
            let mut upserted = BTreeMap::new();
            let mut users = users.into_iter().peekable();
            while users.peek().is_some() {
                let batch: Vec<_> = users.by_ref().take(BATCH).collect();
                let reply = client.update_users(batch).await?.into_inner();
                upserted.extend(reply.users);
            }
            Ok(upserted)
        }
    }
}
