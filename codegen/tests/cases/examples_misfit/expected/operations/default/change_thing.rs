// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ChangeThing`, made by [`Api::change_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ChangeThing(runtime::Call<()>);

impl Api {
    /// Calls `ChangeThing`.
    ///
    /// `POST /things/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`ChangeThing`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Rename a thing.
    ///
    /// ```no_run
    /// # async fn example(api: generated_cases::cases::examples_misfit::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cases::examples_misfit::types::ChangeThingShade;
    ///
    /// api.change_thing("a").name("lamp").shade(ChangeThingShade::from("green")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ChangeThing")]
    pub fn change_thing(&self, id: impl Into<String>) -> ChangeThing {
        ChangeThing(
            runtime::Call::new(&self.connection, &ChangeThing::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl ChangeThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ChangeThing",
        method: &runtime::Method::POST,
        path: "/things/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }

    #[allow(missing_docs)]
    pub fn part(self, part: impl Into<types::Part>) -> Self {
        Self(self.0.field("part", runtime::to::<types::Part>(part)))
    }

    #[allow(missing_docs)]
    pub fn colour(self, colour: impl Into<types::ChangeThingColour>) -> Self {
        Self(self.0.field("colour", runtime::to::<types::ChangeThingColour>(colour)))
    }

    #[allow(missing_docs)]
    pub fn shade(self, shade: impl Into<types::ChangeThingShade>) -> Self {
        Self(self.0.field("shade", runtime::to::<types::ChangeThingShade>(shade)))
    }

    #[allow(missing_docs)]
    pub fn at(self, at: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.field("at", runtime::to::<runtime::Timestamp>(at)))
    }

    #[allow(missing_docs)]
    pub fn count(self, count: i32) -> Self {
        Self(self.0.field("count", count))
    }
}

runtime::operation!(ChangeThing, ());
