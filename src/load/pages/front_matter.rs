//! What stands between the lines `+++` at the beginning of a page.

use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::load::reader::TableReader;
use crate::load::release;
use crate::load::syntax::TomlText;
use crate::model::{Date, Layout, Release, ReleaseState};

/// The front matter of a page.
pub(super) struct FrontMatter {
    pub(super) layout: Layout,
    pub(super) title: Option<(String, Span)>,
    pub(super) description: Option<(String, Span)>,
    pub(super) date: Option<Date>,
    pub(super) release: Release,
    pub(super) review_by: Option<(Date, Span)>,
}

/// A part of a page with the byte at which it begins.
pub(super) type Part<'t> = (&'t str, usize);

/// Splits a page into front matter and body.
pub(super) fn split(text: &str) -> Option<(Part<'_>, Part<'_>)> {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = text.get(bom..)?.split_inclusive('\n');
    let first = lines.next()?;
    if first.trim_end() != "+++" {
        return None;
    }
    let start = bom + first.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == "+++" {
            let body = at + line.len();
            return Some(((text.get(start..at)?, start), (text.get(body..)?, body)));
        }
        at += line.len();
    }
    None
}

/// The last line of front matter that begins but does not end, counted from 1.
pub(super) fn last_line(text: &str) -> Option<usize> {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    (lines.next()?.trim_end() == "+++").then_some(())?;
    let is_key = |line: &str| {
        line.split_once('=').is_some_and(|(key, _)| {
            let key = key.trim();
            !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "_-.\"".contains(c))
        })
    };
    // A line of the page can hold a `=` as well, but none stands before the first heading.
    let front = lines.take_while(|line| !line.trim_start().starts_with('#'));
    let keys = front.enumerate().filter(|(_, line)| is_key(line)).map(|(at, _)| at + 2);
    Some(keys.last().unwrap_or(1))
}

/// Reads the TOML of the front matter.
pub(super) fn read(
    file: &SourcePath,
    (text, offset): Part<'_>,
    is_local: bool,
    diagnostics: &mut Diagnostics,
) -> FrontMatter {
    let toml = TomlText::read(file, offset, text, diagnostics);
    let table = toml.table();
    let mut reader = TableReader::new(&toml, table.get_ref(), 0..0, "the front matter");
    let names = Layout::ALL.map(Layout::name);
    let layout =
        reader.choice("layout", &names, Layout::from_name, diagnostics).unwrap_or(Layout::Article);
    // What is wrong with another layout is told once, by whoever reads the theme.
    let fragment = layout == Layout::Fragment || is_local;
    let title = if fragment {
        reader.string("title", diagnostics)
    } else {
        reader.required_string("title", diagnostics)
    };
    let description = if fragment {
        reader.string("description", diagnostics)
    } else {
        reader.required_string("description", diagnostics)
    };
    let date = reader.date("date", diagnostics);
    let review_by = reader.date("review_by", diagnostics);
    let review_by = review_by.map(|day| (day, reader.span_of("review_by")));
    if layout == Layout::News && date.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::ConfigMissingKey, "a news page needs a `date`")
                .at(reader.span(), "no `date`")
                .help("add `date = ` and the day of the news (YYYY-MM-DD), without quotes"),
        );
    }
    let release = release::read(&mut reader, ReleaseState::Published, diagnostics);
    reader.finish(diagnostics);
    FrontMatter { layout, title, description, date, release, review_by }
}
