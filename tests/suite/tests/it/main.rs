//! The SDK against the fake server, for every operation. One program for all tests: linking them one by
//! one takes longer than running them.

mod checklist;
mod conversation;
mod events;
mod examples;
mod failures;
mod filters;
mod forms;
mod from_go;
mod handles;
mod moderation;
mod paging;
mod properties;
mod quickstart;
mod reference_examples;
mod round_trip;
mod self_test;
mod tasks;
mod tolerance;
mod users;
