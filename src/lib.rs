//! Handbill publishes a public-safety campaign in every language its community reads.
//!
//! From one Markdown source it makes a multilingual static site, printable posters, cards for
//! social media and a toolkit, branded for the organisation that runs it, as plain files.
//! ARCHITECTURE.md draws the house; this list is its rooms, from the ground up.

pub mod build;
pub mod check;
pub mod cli;
pub mod diag;
pub mod load;
pub mod markdown;
pub mod model;
pub mod output;
pub mod plan;
pub mod render;
pub mod resolve;
pub mod serve;
pub mod translate;
pub mod tree;
pub mod worker;
