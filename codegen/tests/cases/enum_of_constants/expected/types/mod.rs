// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod channel;
pub use self::channel::Channel;
mod channel_format;
pub use self::channel_format::ChannelFormat;
mod channel_format_option_1;
pub use self::channel_format_option_1::ChannelFormatOption1;
mod channel_format_option_2;
pub use self::channel_format_option_2::ChannelFormatOption2;
mod channel_kind;
pub use self::channel_kind::ChannelKind;
mod channel_maybe;
pub use self::channel_maybe::ChannelMaybe;
mod channel_maybe_option_2;
pub use self::channel_maybe_option_2::ChannelMaybeOption2;
mod channel_maybe_option_3;
pub use self::channel_maybe_option_3::ChannelMaybeOption3;
mod channel_state;
pub use self::channel_state::ChannelState;
