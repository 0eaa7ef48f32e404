// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Events that the server sends to connected clients on behalf of the application. They are
//! delivered live and are not messages.

use super::*;

mod send_event;
pub use self::send_event::SendEvent;
mod send_user_custom_event;
pub use self::send_user_custom_event::SendUserCustomEvent;
