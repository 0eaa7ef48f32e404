//! The same functions for programs that want no log.

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;

use super::super::{Connection, Error, Request};

pub(in super::super) struct Span;

impl Span {
    pub(in super::super) fn new(_: &Connection, _: &Request, _: &str) -> Self {
        Self
    }

    pub(in super::super) async fn around<T>(&self, call: impl Future<Output = T>) -> T {
        call.await
    }

    pub(in super::super) fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        run()
    }

    pub(in super::super) fn succeeded(&self, _: StatusCode, _: u32) {}

    pub(in super::super) fn failed(&self, _: &Connection, _: &Error, _: u32) {}
}

pub(in super::super) fn client_made(_: &Connection) {}

pub(in super::super) fn sent(_: &Connection, _: &Request, _: u32) {}

pub(in super::super) fn received(
    _: &Connection,
    _: &Request,
    _: StatusCode,
    _: &Bytes,
    _: Duration,
) {
}

pub(in super::super) fn retrying(_: &Error, _: Duration) {}
