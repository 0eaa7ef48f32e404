// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod level;
pub use self::level::Level;
mod task;
pub use self::task::Task;
mod task_port;
pub use self::task_port::TaskPort;
mod task_size;
pub use self::task_size::TaskSize;
mod task_size_word;
pub use self::task_size_word::TaskSizeWord;
