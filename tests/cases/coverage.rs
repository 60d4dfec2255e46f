//! Which codes the cases provoke.

use std::collections::BTreeSet;

use handbill::diag::Code;
use libtest_mimic::Failed;

use crate::document::Document;
use crate::report::codes;

/// A code that no test provokes may never be given, or be given for the wrong reason.
pub(crate) fn every_code_has_a_case(documents: &[Document]) -> Result<(), Failed> {
    let beside = [
        // What files in memory cannot provoke has a test beside the code.
        Code::FileTooLarge,
        Code::FileUnreadable,
        Code::LocaleSync,
        Code::OutputCollision,
        Code::PageWeight,
        Code::PressRunaway,
        Code::PressSize,
        // Guards against what no known input does: every registered language writes dates, what
        // is taken out of Markdown reads back the same, and minifying keeps every word.
        Code::LocaleFormat,
        Code::MarkdownSegment,
        Code::OutputMinify,
    ];
    let sections = documents.iter().flat_map(|document| &document.sections);
    let provoked: BTreeSet<&str> = sections.flat_map(|section| codes(section.expected())).collect();
    let missing: Vec<&str> = Code::TABLE
        .iter()
        .map(|entry| entry.name)
        .filter(|name| !provoked.contains(name))
        .filter(|name| !beside.iter().any(|code| code.name() == *name))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no case for {missing:?}").into()) }
}
