// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetReport`, made by [`Api::get_report`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetReport(runtime::Call<types::GetReportResponse>);

impl Api {
    /// Calls `GetReport`.
    ///
    /// `GET /reports`
    ///
    /// Answers with [`types::GetReportResponse`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetReport")]
    pub fn get_report(&self) -> GetReport {
        GetReport(runtime::Call::new(&self.connection, &GetReport::ENDPOINT))
    }
}

impl GetReport {
    const ENDPOINT: runtime::Endpoint<types::GetReportResponse> = runtime::Endpoint {
        id: "GetReport",
        method: &runtime::Method::GET,
        path: "/reports",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetReport, types::GetReportResponse);
