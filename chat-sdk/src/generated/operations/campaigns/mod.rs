// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Messages sent by template to many users or channels, at once or on schedule.

use super::*;

mod get_campaign;
pub use self::get_campaign::GetCampaign;
mod query_campaigns;
pub use self::query_campaigns::QueryCampaigns;
mod start_campaign;
pub use self::start_campaign::StartCampaign;
mod stop_campaign;
pub use self::stop_campaign::StopCampaign;
