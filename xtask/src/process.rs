//! Other programs.

pub(crate) use start::cargo;
