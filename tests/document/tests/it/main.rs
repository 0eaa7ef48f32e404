//! How documents are read, and what is made up from them.

mod chat;
mod choices;
mod dialects;
mod files;
mod hostile;
mod reading;
mod together;
mod translation;
