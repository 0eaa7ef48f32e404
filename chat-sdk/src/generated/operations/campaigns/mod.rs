// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Messages sent by template to many users or channels, at once or on schedule.
//!
//! Needs the feature `campaigns`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_campaign`](super::super::Chat::create_campaign) | `POST /api/v2/chat/campaigns` | Create a campaign |
//! | [`delete_campaign`](super::super::Chat::delete_campaign) | `DELETE /api/v2/chat/campaigns/{id}` | Delete a campaign |
//! | [`get_campaign`](super::super::Chat::get_campaign) | `GET /api/v2/chat/campaigns/{id}` | Get a campaign |
//! | [`query_campaigns`](super::super::Chat::query_campaigns) | `POST /api/v2/chat/campaigns/query` | Query campaigns |
//! | [`start_campaign`](super::super::Chat::start_campaign) | `POST /api/v2/chat/campaigns/{id}/start` | Start a campaign |
//! | [`stop_campaign`](super::super::Chat::stop_campaign) | `POST /api/v2/chat/campaigns/{id}/stop` | Stop a campaign |
//! | [`update_campaign`](super::super::Chat::update_campaign) | `PUT /api/v2/chat/campaigns/{id}` | Replace a campaign |

mod create_campaign;
pub use self::create_campaign::CreateCampaign;
mod delete_campaign;
pub use self::delete_campaign::DeleteCampaign;
mod get_campaign;
pub use self::get_campaign::GetCampaign;
mod query_campaigns;
pub use self::query_campaigns::QueryCampaigns;
mod start_campaign;
pub use self::start_campaign::StartCampaign;
mod stop_campaign;
pub use self::stop_campaign::StopCampaign;
mod update_campaign;
pub use self::update_campaign::UpdateCampaign;
