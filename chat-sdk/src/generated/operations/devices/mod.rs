// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Phones and browsers that receive the push notifications of a user.
//!
//! Needs the feature `devices`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_device`](super::super::Client::create_device) | `POST /api/v2/devices` | Add a device |
//! | [`delete_device`](super::super::Client::delete_device) | `DELETE /api/v2/devices` | Remove a device |
//! | [`list_devices`](super::super::Client::list_devices) | `GET /api/v2/devices` | List the devices of a user |

mod create_device;
pub use self::create_device::CreateDevice;
mod delete_device;
pub use self::delete_device::DeleteDevice;
mod list_devices;
pub use self::list_devices::ListDevices;
