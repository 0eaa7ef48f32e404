//! Which request meets which fault.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, PoisonError},
};

use crate::{Fault, RequestHead};

/// Tells which fault a request meets.
pub struct Script(Box<Choose>);

type Choose = dyn Fn(&RequestHead, usize) -> Fault + Send + Sync;

impl Script {
    /// Asks a closure about each request. The number is the how-manieth request of this method and
    /// target it is, from 1 on: the attempts of a client that tries again.
    pub fn new(script: impl Fn(&RequestHead, usize) -> Fault + Send + Sync + 'static) -> Self {
        Self(Box::new(script))
    }

    /// One fault after the other, in the order in which requests come. There are good answers after
    /// the last.
    pub fn queue(faults: impl IntoIterator<Item = Fault>) -> Self {
        let queue: Mutex<VecDeque<_>> = Mutex::new(faults.into_iter().collect());
        Self::new(move |_, _| {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue.pop_front().unwrap_or(Fault::None)
        })
    }

    pub(crate) fn fault(&self, head: &RequestHead, attempt: usize) -> Fault {
        (self.0)(head, attempt)
    }
}

/// The same fault for every request.
impl From<Fault> for Script {
    fn from(fault: Fault) -> Self {
        Self::new(move |_, _| fault.clone())
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").finish_non_exhaustive()
    }
}
