//! All tests of the generator are one program, so that it is linked once. The documents that they read
//! and the files that they expect are in the folders next to this one.

mod cases;
mod changes;
mod constructors;
mod diagnostics;
mod document;
mod emit;
mod gaps;
mod hostile;
mod hostile_limits;
mod imports;
mod lock;
mod mutations;
mod names;
mod package;
mod printed;
mod report;
mod spec;
