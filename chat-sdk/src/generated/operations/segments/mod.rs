// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Groups of users or channels that campaigns address.

use super::*;

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
