//! Handbill publishes a public-safety campaign in every language its community reads.
//!
//! From one Markdown source it makes a multilingual static site, printable posters, cards for
//! social media and a toolkit, branded for the organisation that runs it, as plain files.
//! ARCHITECTURE.md maps the rooms.

pub(crate) mod audit;
pub(crate) mod check;
pub mod cli;
pub mod diag;
#[cfg(test)]
pub(crate) mod fixture;
pub mod fluent;
pub mod fonts;
pub(crate) mod intl;
pub mod load;
pub(crate) mod lock;
pub mod markdown;
pub mod model;
pub(crate) mod output;
pub mod parallel;
pub(crate) mod picture;
pub mod pipeline;
pub mod plan;
pub mod press;
pub mod reference;
pub mod report;
pub mod resolve;
pub mod routes;
pub(crate) mod serve;
pub mod site;
pub mod source;
pub(crate) mod toolkit;
pub mod translation;
pub mod typeset;
pub mod worker;
