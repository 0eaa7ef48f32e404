//! The canned server as a program.

fn main() -> Result<(), benches::Error> {
    benches::serve()
}
