//! Room for recursion along references.

use std::thread;

/// Schemas are lowered while those that refer to them are, so that the depth is that of a chain of
/// references. Large descriptions have chains of hundreds, and the stacks of threads are made for
/// less. What is not used of it costs nothing.
const SIZE: usize = 1 << 30;

/// Does some work on a stack of its own.
pub(crate) fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(SIZE);
        match builder.spawn_scoped(scope, work) {
            Ok(thread) => match thread.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            },
            // The system has no room for another thread at all, as `thread::spawn` would say too.
            Err(error) => panic!("no thread can be started: {error}"),
        }
    })
}
