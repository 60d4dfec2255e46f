//! What is to be made of the editions of one theme, as a list of jobs.
//!
//! Each job has its output, its edition and the fingerprint of everything that it reads, before it
//! runs. The list grows in three waves: parts are made from editions alone; bundles hold finished
//! parts; pages speak of both. Nothing is made here.

mod bundles;
mod file_digests;
mod job;
mod pages;
mod parts;
mod planner;
mod press;
mod product;

pub(crate) use bundles::{BundleInputs, StylesheetPlan, bundles, stylesheets};
pub(crate) use file_digests::FileDigests;
pub(crate) use job::{CopyKind, Job, Output, Planned};
pub(crate) use pages::pages;
pub(crate) use parts::STYLES;
pub(crate) use parts::parts;
pub(crate) use planner::{LocalizedEditions, Planner};
pub(crate) use press::thumbnail_pixels;
pub(crate) use press::{compose, pair};
pub use product::{Effort, Product};
