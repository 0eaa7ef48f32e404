// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Groups of users or channels that campaigns address.
//!
//! Needs the feature `segments`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_segment_targets`](super::super::Chat::add_segment_targets) | `POST /api/v2/chat/segments/{id}/addtargets` | Add targets to a segment |
//! | [`create_segment`](super::super::Chat::create_segment) | `POST /api/v2/chat/segments` | Create a segment |
//! | [`delete_segment`](super::super::Chat::delete_segment) | `DELETE /api/v2/chat/segments/{id}` | Delete a segment |
//! | [`delete_segment_targets`](super::super::Chat::delete_segment_targets) | `POST /api/v2/chat/segments/{id}/deletetargets` | Remove targets from a segment |
//! | [`get_segment`](super::super::Chat::get_segment) | `GET /api/v2/chat/segments/{id}` | Get a segment |
//! | [`query_segment_targets`](super::super::Chat::query_segment_targets) | `POST /api/v2/chat/segments/{id}/targets/query` | Query the targets of a segment |
//! | [`query_segments`](super::super::Chat::query_segments) | `POST /api/v2/chat/segments/query` | Query segments |
//! | [`segment_target_exists`](super::super::Chat::segment_target_exists) | `GET /api/v2/chat/segments/{id}/target/{target_id}` | Check whether a segment contains a target |
//! | [`update_segment`](super::super::Chat::update_segment) | `PUT /api/v2/chat/segments/{id}` | Change a segment |

mod add_segment_targets;
pub use self::add_segment_targets::AddSegmentTargets;
mod create_segment;
pub use self::create_segment::CreateSegment;
mod delete_segment;
pub use self::delete_segment::DeleteSegment;
mod delete_segment_targets;
pub use self::delete_segment_targets::DeleteSegmentTargets;
mod get_segment;
pub use self::get_segment::GetSegment;
mod query_segment_targets;
pub use self::query_segment_targets::QuerySegmentTargets;
mod query_segments;
pub use self::query_segments::QuerySegments;
mod segment_target_exists;
pub use self::segment_target_exists::SegmentTargetExists;
mod update_segment;
pub use self::update_segment::UpdateSegment;
