//! Servers: where requests go, and the credentials with them.

use super::{At, Comparison};
use crate::model::{Operation, Server};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

impl Comparison<'_> {
    /// Compares the servers of the whole API, of which the first one is the default.
    pub(super) fn servers(&mut self) {
        let at = At::named("servers", Direction::Both);
        let place = Pointer::root().child("servers");
        let urls = |servers: &[Server]| -> Vec<String> {
            servers.iter().map(|server| server.url.clone()).collect()
        };
        let (old, new) = (urls(&self.old.servers), urls(&self.new.servers));
        let (mut before, mut after) = (old.clone(), new.clone());
        if let (Some(first), Some(other)) = (old.first(), new.first())
            && first != other
        {
            self.server(&at, first, other, &place.index(0));
            before.remove(0);
            after.remove(0);
        }
        for url in after.iter().filter(|url| !old.contains(url)) {
            let found = at.difference(Rule::ServerAdded, (Side::New, &place));
            self.push(found.values(None, Some(url.clone())));
        }
        for url in before.iter().filter(|url| !new.contains(url)) {
            let found = at.difference(Rule::ServerRemoved, (Side::Old, &place));
            self.push(found.values(Some(url.clone()), None));
        }
    }

    /// Compares the server of one operation, which may have its own.
    pub(super) fn own_server(&mut self, at: &At, old: &Operation, new: &Operation) {
        if old.server == new.server {
            return;
        }
        let default = |servers: &[Server]| servers.first().map(|server| server.url.clone());
        let before = old.server.clone().or_else(|| default(&self.old.servers));
        let after = new.server.clone().or_else(|| default(&self.new.servers));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        self.server(&at.towards(Direction::Both), &before, &after, &new.pointer);
    }

    fn server(&mut self, at: &At, old: &str, new: &str, place: &Pointer) {
        let is_plain = |url: &str| url.to_ascii_lowercase().starts_with("http://");
        let rule = if is_plain(new) && !is_plain(old) {
            Rule::ServerInsecure
        } else if host(old) != host(new) {
            Rule::ServerHostChanged
        } else {
            Rule::ServerChanged
        };
        let found = at.difference(rule, (Side::New, place));
        self.push(found.values(Some(old.to_owned()), Some(new.to_owned())));
    }
}

/// The host and port of an address; nothing of a relative one.
fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host.to_ascii_lowercase())
}
