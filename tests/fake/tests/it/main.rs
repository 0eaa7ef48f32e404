//! The server, talked to byte by byte and as a bot would.

mod answers;
mod command;
mod constructs;
mod forms;
mod hostile;
mod memory;
mod operations;
mod readme;
mod support;
mod violations;
