// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Sets of labeled texts that a policy is tested with before it is changed.
//!
//! Needs the feature `policy-tests`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_policy_test_set`](super::super::Moderation::create_policy_test_set) | `POST /api/v2/moderation/policy_tests/sets` | Create a policy test set |
//! | [`delete_policy_test_set`](super::super::Moderation::delete_policy_test_set) | `DELETE /api/v2/moderation/policy_tests/sets/{id}` | Delete a policy test set |
//! | [`get_policy_test_run`](super::super::Moderation::get_policy_test_run) | `GET /api/v2/moderation/policy_tests/runs/{id}` | Get a policy test run |
//! | [`get_policy_test_set`](super::super::Moderation::get_policy_test_set) | `GET /api/v2/moderation/policy_tests/sets/{id}` | Get a policy test set |
//! | [`list_policy_test_sets`](super::super::Moderation::list_policy_test_sets) | `GET /api/v2/moderation/policy_tests/sets` | List policy test sets |
//! | [`start_policy_test_run`](super::super::Moderation::start_policy_test_run) | `POST /api/v2/moderation/policy_tests/sets/{id}/runs` | Start a policy test run |

mod create_policy_test_set;
pub use self::create_policy_test_set::CreatePolicyTestSet;
mod delete_policy_test_set;
pub use self::delete_policy_test_set::DeletePolicyTestSet;
mod get_policy_test_run;
pub use self::get_policy_test_run::GetPolicyTestRun;
mod get_policy_test_set;
pub use self::get_policy_test_set::GetPolicyTestSet;
mod list_policy_test_sets;
pub use self::list_policy_test_sets::ListPolicyTestSets;
mod start_policy_test_run;
pub use self::start_policy_test_run::StartPolicyTestRun;
