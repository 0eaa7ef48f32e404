// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AsyncModerationCallbackConfig;
use super::WebhookFailoverConfig;

/// A target that events are sent to: a webhook, an SQS queue, an SNS topic or a hook that is
/// asked before a message is stored. `hook_type` decides which of the other fields count.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(
    Clone,
    runtime::Debug,
    Default,
    PartialEq,
    runtime::Deserialize,
    serde::Serialize
)]
#[non_exhaustive]
pub struct EventHook {
    /// Where a late verdict of moderation is reported, for a hook of pending messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback: Option<Box<AsyncModerationCallbackConfig>>,
    /// Moment of creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::Timestamp>,
    /// `false` to keep the target without sending anything to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Types of the events that are sent; empty for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_types: Option<Vec<String>>,
    /// Storage that takes events which the webhook refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover_config: Option<Box<WebhookFailoverConfig>>,
    /// Kind of the target: `webhook`, `sqs`, `sns` or `pending_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hook_type: Option<String>,
    /// Id of the target. The server makes it; give it back when the target is kept in an update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Product whose events are sent, such as `all`, `chat` or `moderation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// `true` to send events of the application's own types too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub should_send_custom_events: Option<bool>,
    /// How the API proves itself to AWS: `keys`, `role` or, if the policy of the topic admits
    /// Stream, `resource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sns_auth_type: Option<String>,
    /// `true` to group messages of a FIFO topic by what their event is about, so that each group
    /// stays in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sns_event_based_message_group_id_enabled: Option<bool>,
    /// Access key of the AWS account, for `sns_auth_type` `keys`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub sns_key: Option<String>,
    /// AWS region of the topic, such as `eu-west-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sns_region: Option<String>,
    /// ARN of the AWS role to assume, for `sns_auth_type` `role`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sns_role_arn: Option<String>,
    /// Secret that belongs to `sns_key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub sns_secret: Option<String>,
    /// ARN of the SNS topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sns_topic_arn: Option<String>,
    /// How the API proves itself to AWS: `keys`, `role` or, if the policy of the queue admits
    /// Stream, `resource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sqs_auth_type: Option<String>,
    /// Access key of the AWS account, for `sqs_auth_type` `keys`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub sqs_key: Option<String>,
    /// URL of the SQS queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sqs_queue_url: Option<String>,
    /// AWS region of the queue, such as `eu-west-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sqs_region: Option<String>,
    /// ARN of the AWS role to assume, for `sqs_auth_type` `role`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sqs_role_arn: Option<String>,
    /// Secret that belongs to `sqs_key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub sqs_secret: Option<String>,
    /// How long one call of the target may take, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i32>,
    /// Moment of the most recent change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::Timestamp>,
    /// URL that receives the events by HTTP POST.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

impl EventHook {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where a late verdict of moderation is reported, for a hook of pending messages.
    pub fn callback(
        mut self,
        callback: impl Into<AsyncModerationCallbackConfig>,
    ) -> Self {
        self.callback = Some(Box::new(callback.into()));
        self
    }

    /// Moment of creation.
    pub fn created_at(mut self, created_at: impl Into<runtime::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// `false` to keep the target without sending anything to it.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Types of the events that are sent; empty for all.
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_types = Some(runtime::list(event_types));
        self
    }

    /// Storage that takes events which the webhook refused.
    pub fn failover_config(
        mut self,
        failover_config: impl Into<WebhookFailoverConfig>,
    ) -> Self {
        self.failover_config = Some(Box::new(failover_config.into()));
        self
    }

    /// Kind of the target: `webhook`, `sqs`, `sns` or `pending_message`.
    pub fn hook_type(mut self, hook_type: impl Into<String>) -> Self {
        self.hook_type = Some(hook_type.into());
        self
    }

    /// Id of the target. The server makes it; give it back when the target is kept in an update.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Product whose events are sent, such as `all`, `chat` or `moderation`.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// `true` to send events of the application's own types too.
    pub fn should_send_custom_events(mut self, should_send_custom_events: bool) -> Self {
        self.should_send_custom_events = Some(should_send_custom_events);
        self
    }

    /// How the API proves itself to AWS: `keys`, `role` or, if the policy of the topic admits
    /// Stream, `resource`.
    pub fn sns_auth_type(mut self, sns_auth_type: impl Into<String>) -> Self {
        self.sns_auth_type = Some(sns_auth_type.into());
        self
    }

    /// `true` to group messages of a FIFO topic by what their event is about, so that each group
    /// stays in order.
    pub fn sns_event_based_message_group_id_enabled(
        mut self,
        sns_event_based_message_group_id_enabled: bool,
    ) -> Self {
        self.sns_event_based_message_group_id_enabled = Some(
            sns_event_based_message_group_id_enabled,
        );
        self
    }

    /// Access key of the AWS account, for `sns_auth_type` `keys`.
    pub fn sns_key(mut self, sns_key: impl Into<String>) -> Self {
        self.sns_key = Some(sns_key.into());
        self
    }

    /// AWS region of the topic, such as `eu-west-1`.
    pub fn sns_region(mut self, sns_region: impl Into<String>) -> Self {
        self.sns_region = Some(sns_region.into());
        self
    }

    /// ARN of the AWS role to assume, for `sns_auth_type` `role`.
    pub fn sns_role_arn(mut self, sns_role_arn: impl Into<String>) -> Self {
        self.sns_role_arn = Some(sns_role_arn.into());
        self
    }

    /// Secret that belongs to `sns_key`.
    pub fn sns_secret(mut self, sns_secret: impl Into<String>) -> Self {
        self.sns_secret = Some(sns_secret.into());
        self
    }

    /// ARN of the SNS topic.
    pub fn sns_topic_arn(mut self, sns_topic_arn: impl Into<String>) -> Self {
        self.sns_topic_arn = Some(sns_topic_arn.into());
        self
    }

    /// How the API proves itself to AWS: `keys`, `role` or, if the policy of the queue admits
    /// Stream, `resource`.
    pub fn sqs_auth_type(mut self, sqs_auth_type: impl Into<String>) -> Self {
        self.sqs_auth_type = Some(sqs_auth_type.into());
        self
    }

    /// Access key of the AWS account, for `sqs_auth_type` `keys`.
    pub fn sqs_key(mut self, sqs_key: impl Into<String>) -> Self {
        self.sqs_key = Some(sqs_key.into());
        self
    }

    /// URL of the SQS queue.
    pub fn sqs_queue_url(mut self, sqs_queue_url: impl Into<String>) -> Self {
        self.sqs_queue_url = Some(sqs_queue_url.into());
        self
    }

    /// AWS region of the queue, such as `eu-west-1`.
    pub fn sqs_region(mut self, sqs_region: impl Into<String>) -> Self {
        self.sqs_region = Some(sqs_region.into());
        self
    }

    /// ARN of the AWS role to assume, for `sqs_auth_type` `role`.
    pub fn sqs_role_arn(mut self, sqs_role_arn: impl Into<String>) -> Self {
        self.sqs_role_arn = Some(sqs_role_arn.into());
        self
    }

    /// Secret that belongs to `sqs_key`.
    pub fn sqs_secret(mut self, sqs_secret: impl Into<String>) -> Self {
        self.sqs_secret = Some(sqs_secret.into());
        self
    }

    /// How long one call of the target may take, in milliseconds.
    pub fn timeout_ms(mut self, timeout_ms: i32) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }

    /// Moment of the most recent change.
    pub fn updated_at(mut self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// URL that receives the events by HTTP POST.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
}
