// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;
pub mod types;

/// A client of one Stream app, for servers: it holds the API secret, and may do anything.
///
/// Operations that all Stream products share are its methods. Operations of the Chat API are
/// methods of `Chat`, which `chat` returns. Operations of moderation are methods of
/// `Moderation`, which `moderation` returns.
///
/// Cheap to clone; all clones share one pool of connections. Its `Debug` output shows no
/// secret.
///
/// ```no_run
/// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use chat_sdk::types::UserRequest;
///
/// let reply = client
///     .update_users([
///         (
///             "john",
///             UserRequest::new("john")
///                 .name("John")
///                 .role("user")
///                 .image("https://images.example.com/john.jpg"),
///         ),
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// | operations | subject |
/// |---|---|
/// | [`app_settings`](operations::app_settings) | Settings of the whole app: features, limits, push credentials, targets of events and grants. |
/// | [`block_lists`](operations::block_lists) | Named lists of words, domains or addresses that messages are checked against. A channel type says which lists are used and what happens to a match. |
/// | [`checks`](operations::checks) | Tests of what the app is set up with: push templates, and the queues that receive its events. |
/// | [`devices`](operations::devices) | Phones and browsers that receive the push notifications of a user. |
/// | [`external_storage`](operations::external_storage) | Buckets of the application at a cloud provider, to which files can be written. |
/// | [`files`](operations::files) | Files and images of the app that belong to no channel. |
/// | [`guests`](operations::guests) | Temporary users without an account. |
/// | [`imports`](operations::imports) | Users, channels and messages brought in from files, such as those of another chat system. |
/// | [`link_previews`](operations::link_previews) | Title, text and pictures of a web page, for attachments. |
/// | [`live_locations`](operations::live_locations) | Positions that users share in channels for a while, and that move. |
/// | [`polls`](operations::polls) | Questions with options that messages carry, and the votes and answers of users. |
/// | [`push_notifications`](operations::push_notifications) | What makes and delivers push notifications: providers with their credentials, templates, and the preferences of users. |
/// | [`rate_limits`](operations::rate_limits) | How many calls the app may make, and how many are left. |
/// | [`roles_and_permissions`](operations::roles_and_permissions) | Roles of users and members, and the permissions that can be granted to them. |
/// | [`tasks`](operations::tasks) | Work that the server does in the background after the call that started it has been answered, such as deleting or exporting many channels. |
/// | [`user_blocks`](operations::user_blocks) | Users who do not want to hear of certain other users. |
/// | [`user_groups`](operations::user_groups) | Named groups of users, which messages can mention as a whole. |
/// | [`users`](operations::users) | Everybody who takes part in conversations: finding, creating, changing, deactivating, deleting, restoring and exporting them, one by one or in bulk. |
#[derive(Clone, Debug)]
pub struct Client {
    connection: runtime::Connection,
}

runtime::client!(Client);

/// The operations of the Chat API.
///
/// ```no_run
/// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
/// use chat_sdk::types::MessageRequest;
///
/// let reply = chat
///     .send_message(
///         "messaging",
///         "general",
///         MessageRequest::new().text("The regatta starts at ten.").user_id("john"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// | operations | subject |
/// |---|---|
/// | [`bans_and_flags`](operations::bans_and_flags) | Banning and unbanning users in a channel or the whole app, flagging messages and users, and queries about both. |
/// | [`campaigns`](operations::campaigns) | Messages sent by template to many users or channels, at once or on schedule. |
/// | [`channel_types`](operations::channel_types) | Named sets of features, limits, moderation settings and permissions. Every channel has one and behaves accordingly. |
/// | [`channels`](operations::channels) | Conversations of a type and an id: finding, creating, changing, hiding, truncating, exporting and deleting them, one by one or in bulk. |
/// | [`commands`](operations::commands) | Slash commands such as `/giphy`, built-in ones and those of the application. A channel type lists the ones that its channels offer. |
/// | [`drafts`](operations::drafts) | Unsent messages that a user keeps in a channel or thread, at most one in each. |
/// | [`events`](operations::events) | Events that the server sends to connected clients on behalf of the application. They are delivered live and are not messages. |
/// | [`members`](operations::members) | Users who belong to a channel, and the data of their membership. |
/// | [`message_search`](operations::message_search) | Search for messages over many channels, by text or by filter. |
/// | [`messages`](operations::messages) | Sending, reading, changing, translating, deleting and restoring single messages. Also covers pending messages and the history of edits. |
/// | [`mutes`](operations::mutes) | Channels and users that a user has silenced. |
/// | [`polls`](operations::polls) | Questions with options that messages carry, and the votes and answers of users. |
/// | [`predefined_filters`](operations::predefined_filters) | Filters that are stored in the app under a name, so that queries send the name in place of the conditions. |
/// | [`reactions`](operations::reactions) | Reactions of users to messages, such as `like`, with their counts and scores. |
/// | [`read_state`](operations::read_state) | What each user has read and received. Marks channels and threads as read or unread and confirms the delivery of messages. |
/// | [`reminders`](operations::reminders) | Messages that a user bookmarks or wants to be reminded of at a certain moment. |
/// | [`retention`](operations::retention) | Policies that erase old messages and inactive channels automatically, and the record of their runs. |
/// | [`segments`](operations::segments) | Groups of users or channels that campaigns address. |
/// | [`threads`](operations::threads) | Replies below a parent message, and the state of the thread that they form. |
/// | [`unread`](operations::unread) | Numbers of unread messages of a user, by channel type, channel, thread and team. |
/// | [`uploads`](operations::uploads) | Files and images of a channel, to be used in message attachments. |
/// | [`usage`](operations::usage) | Usage statistics of the app, by team. |
#[derive(Clone, Debug)]
pub struct Chat {
    connection: runtime::Connection,
}

impl Client {
    /// The operations of the Chat API. Makes no call.
    pub fn chat(&self) -> Chat {
        Chat::from(self.connection.clone())
    }
}

runtime::client!(Chat);

/// The operations of the Moderation API: bans, mutes, flags, checks, the review queue and its
/// policies.
///
/// ```no_run
/// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
/// let reply = moderation
///     .ban("john")
///     .channel_cid("messaging:general")
///     .banned_by_id("leia")
///     .reason("Spam")
///     .timeout(60)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// | operations | subject |
/// |---|---|
/// | [`appeals`](operations::appeals) | Appeals of users against moderation decisions, and the answers of moderators. |
/// | [`bans_and_flags`](operations::bans_and_flags) | Banning and unbanning users in a channel or the whole app, flagging messages and users, and queries about both. |
/// | [`moderation_checks`](operations::moderation_checks) | Checks of texts, images and other media by automatic moderation, and the findings of other checks. |
/// | [`moderation_dashboard`](operations::moderation_dashboard) | Actions that the dashboard offers to moderators, and the state of its setup. |
/// | [`moderation_policies`](operations::moderation_policies) | Policies that say which checks apply to which content and what follows from a finding. |
/// | [`moderation_queues`](operations::moderation_queues) | Stored views of the review queue, for one moderator or for all. |
/// | [`moderation_rules`](operations::moderation_rules) | Rules that act on repeated or combined findings, such as a ban after five scams within an hour. |
/// | [`mutes`](operations::mutes) | Channels and users that a user has silenced. |
/// | [`policy_tests`](operations::policy_tests) | Sets of labeled texts that a policy is tested with before it is changed. |
/// | [`review_queue`](operations::review_queue) | Flagged content that waits for moderators, the actions that they take, and the log of these actions. |
#[derive(Clone, Debug)]
pub struct Moderation {
    connection: runtime::Connection,
}

impl Client {
    /// The operations of the Moderation API: bans, mutes, flags, checks, the review queue and its
    /// policies. Makes no call.
    pub fn moderation(&self) -> Moderation {
        Moderation::from(self.connection.clone())
    }
}

runtime::client!(Moderation);

/// One channel: its type and id, bound once for every operation on it.
#[allow(dead_code)]
#[derive(Clone, Debug)]
pub struct Channel {
    client: Chat,
    r#type: String,
    id: String,
}

impl Chat {
    /// One channel: its type and id, bound once for every operation on it. Makes no call.
    pub fn channel(&self, r#type: impl Into<String>, id: impl Into<String>) -> Channel {
        Channel {
            client: self.clone(),
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

impl Channel {
    /// The `cid` of the object: `{type}:{id}`.
    pub fn cid(&self) -> String {
        runtime::handle_text("{type}:{id}", &[self.r#type.as_str(), self.id.as_str()])
    }
}

impl Chat {
    /// The handle with this `cid`, a text of the form `{type}:{id}`. Makes no call.
    ///
    /// # Errors
    ///
    /// If the text has another form, or one of its values is empty.
    pub fn channel_by_cid(
        &self,
        cid: impl AsRef<str>,
    ) -> Result<Channel, runtime::Error> {
        let [r#type, id] = runtime::handle_values("cid", "{type}:{id}", cid.as_ref())?;
        Ok(self.channel(r#type, id))
    }
}
