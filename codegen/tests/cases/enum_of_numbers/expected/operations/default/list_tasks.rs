// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ListTasks`, made by [`Api::list_tasks`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListTasks(runtime::Call<types::Task>);

impl Api {
    /// Calls `ListTasks`.
    ///
    /// `GET /tasks`
    ///
    /// Answers with [`types::Task`]. What is optional is set by the methods of [`ListTasks`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListTasks")]
    pub fn list_tasks(&self) -> ListTasks {
        ListTasks(runtime::Call::new(&self.connection, &ListTasks::ENDPOINT))
    }
}

impl ListTasks {
    const ENDPOINT: runtime::Endpoint<types::Task> = runtime::Endpoint {
        id: "ListTasks",
        method: &runtime::Method::GET,
        path: "/tasks",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn level(self, level: impl Into<types::Level>) -> Self {
        Self(self.0.query("level", runtime::to::<types::Level>(level)))
    }
}

runtime::operation!(ListTasks, types::Task);
