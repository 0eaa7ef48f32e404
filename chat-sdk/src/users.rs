//! Users, one or as many as there are.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::types::{FullUserResponse, UserRequest};
use crate::{Client, Error, Options};

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
    pub fn upsert_user(&self, user: UserRequest) -> Upsert<Option<FullUserResponse>> {
        let id = user.id.clone();
        Upsert::new(self.clone(), [user], move |mut users| users.remove(&id))
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
    /// [`with_options`](Upsert::with_options) sets the options of every call.
    ///
    /// # Errors
    ///
    /// Those of the first call that fails. The calls before it have had their effect; it does no harm
    /// to send the same users again.
    pub fn upsert_users(
        &self,
        users: impl IntoIterator<Item = UserRequest>,
    ) -> Upsert<BTreeMap<String, FullUserResponse>> {
        Upsert::new(self.clone(), users, |users| users)
    }
}

/// Users by their ids, as the API has them after a call.
type Upserted = BTreeMap<String, FullUserResponse>;

/// A future that creates or replaces users, made by [`Client::upsert_users`] and
/// [`Client::upsert_user`].
#[must_use = "nothing is sent until this is awaited"]
pub struct Upsert<T>(State<T>);

enum State<T> {
    Ready(Box<Calls<T>>),
    Sent(Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>),
    Done,
}

/// The calls that are still to be sent.
struct Calls<T> {
    client: Client,
    users: BTreeMap<String, UserRequest>,
    options: Options,
    finish: Box<dyn FnOnce(Upserted) -> T + Send>,
}

impl<T: 'static> Upsert<T> {
    fn new(
        client: Client,
        users: impl IntoIterator<Item = UserRequest>,
        finish: impl FnOnce(Upserted) -> T + Send + 'static,
    ) -> Self {
        let users = users.into_iter();
        Self(State::Ready(Box::new(Calls {
            client,
            users: users.map(|user| (user.id.clone(), user)).collect(),
            options: Options::new(),
            finish: Box::new(finish),
        })))
    }

    /// Sets what applies to each of the calls, such as a timeout, in place of options set before.
    pub fn with_options(mut self, options: Options) -> Self {
        if let State::Ready(calls) = &mut self.0 {
            calls.options = options;
        }
        self
    }
}

impl<T> Calls<T> {
    async fn send(self) -> Result<T, Error> {
        let mut upserted = Upserted::new();
        let mut users = self.users.into_iter().peekable();
        while users.peek().is_some() {
            let batch: Vec<_> = users.by_ref().take(BATCH).collect();
            let call = self.client.update_users(batch);
            let reply = call.with_options(self.options.clone()).await?;
            upserted.extend(reply.into_inner().users);
        }
        Ok((self.finish)(upserted))
    }
}

impl<T: 'static> Future for Upsert<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut sending = match std::mem::replace(&mut self.0, State::Done) {
            State::Ready(calls) => {
                Box::pin(calls.send()) as Pin<Box<dyn Future<Output = _> + Send>>
            }
            State::Sent(sending) => sending,
            // A future that is polled after its end has nothing more to say.
            State::Done => return Poll::Pending,
        };
        let outcome = sending.as_mut().poll(cx);
        if outcome.is_pending() {
            self.0 = State::Sent(sending);
        }
        outcome
    }
}

impl<T> fmt::Debug for Upsert<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upsert").finish_non_exhaustive()
    }
}
