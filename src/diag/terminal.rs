//! Reports as rustc writes them.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::grouped::{Grouped, grouped};
use super::printable::printable;
use super::{Diagnostic, Diagnostics, Severity, Sources};

/// Whether to colour a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    /// With ANSI codes.
    Always,
    /// Plain.
    Never,
}

/// How much a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Errors only.
    Errors,
    /// Errors in full, and a line for each kind of warning.
    Brief,
    /// Everything in full, notes too.
    Full,
}

/// The problems as text, errors last, with a line that counts them: what stands on the screen at
/// the end is what stops the build.
pub(crate) fn terminal(
    diagnostics: &Diagnostics,
    sources: &Sources,
    color: Color,
    detail: Detail,
) -> String {
    let renderer = renderer(color);
    let full = |severity| full(diagnostics, severity, sources, &renderer);
    let mut report = String::new();
    if detail == Detail::Full {
        report.push_str(&full(Severity::Info));
        report.push_str(&full(Severity::Warning));
    }
    if detail == Detail::Brief {
        report.push_str(&brief(diagnostics, sources, &renderer));
    }
    report.push_str(&full(Severity::Error));
    let counted = match detail {
        Detail::Errors => &[Severity::Error][..],
        Detail::Brief => &[Severity::Error, Severity::Warning],
        Detail::Full => &[Severity::Error, Severity::Warning, Severity::Info],
    };
    match count(diagnostics, counted) {
        nothing if nothing.is_empty() => report,
        counts => report + &counts + "\n",
    }
}

/// The problems as text without colours, errors first: for a page of which the beginning is seen.
pub(crate) fn overlay(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let renderer = renderer(Color::Never);
    let errors = full(diagnostics, Severity::Error, sources, &renderer);
    errors + &brief(diagnostics, sources, &renderer) + &counts(diagnostics)
}

fn renderer(color: Color) -> Renderer {
    let renderer = match color {
        Color::Always => Renderer::styled(),
        Color::Never => Renderer::plain(),
    };
    renderer.decor_style(DecorStyle::Ascii)
}

/// The problems of a severity, each with its places and its remedy.
fn full(
    diagnostics: &Diagnostics,
    severity: Severity,
    sources: &Sources,
    renderer: &Renderer,
) -> String {
    let groups = grouped(diagnostics, severity);
    groups.iter().map(|group| one(group, sources, renderer) + "\n\n").collect()
}

/// A line for each kind of warning: the first of its kind, and how many more there are.
fn brief(diagnostics: &Diagnostics, sources: &Sources, renderer: &Renderer) -> String {
    let mut kinds: Vec<(&Diagnostic, usize)> = Vec::new();
    for warning in diagnostics.iter().filter(|found| found.severity == Severity::Warning) {
        match kinds.iter_mut().find(|(first, _)| first.code == warning.code) {
            Some((_, count)) => *count += 1,
            None => kinds.push((warning, 1)),
        }
    }
    if kinds.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    for (first, count) in kinds {
        let more = if count > 1 {
            format!(", and {} more of this kind", count - 1)
        } else {
            String::new()
        };
        let title = format!("{}{}{more}", first.message, place(first, sources));
        let title = Level::WARNING.primary_title(&*title).id(first.code.name());
        text.push_str(&renderer.render(&[Group::with_title(title)]));
        text.push('\n');
    }
    text + "run the command with `--verbose` to see every warning with its place and what to do\n\n"
}

/// Where a problem stands, in brackets.
fn place(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let Some(span) = diagnostic.primary() else { return String::new() };
    let line = sources.place(span).map(|place| format!(":{}", place.line)).unwrap_or_default();
    format!(" ({}{line})", printable(&span.file))
}

fn one(group: &Grouped<'_>, sources: &Sources, renderer: &Renderer) -> String {
    let diagnostic = &group.diagnostic;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code.name());
    let mut report = Group::with_title(title);
    let mut files: Vec<&str> = Vec::new();
    for label in &diagnostic.labels {
        if files.contains(&&*label.span.file) {
            continue;
        }
        files.push(&label.span.file);
        report = match sources.text(&label.span.file) {
            Some(text) => report.element(snippet(diagnostic, &label.span.file, text)),
            None => report.element(annotate_snippets::Origin::path(printable(&label.span.file))),
        };
    }
    if group.more > 0 {
        let places = if group.more == 1 { "place" } else { "places" };
        report = report
            .element(Level::NOTE.message(format!("the same in {} more {places}", group.more)));
    }
    if !group.products.is_empty() {
        report = report.element(Level::NOTE.message(others(&group.products)));
    }
    if let Some(help) = &diagnostic.help {
        report = report.element(Level::HELP.message(&**help));
    }
    renderer.render(&[report])
}

/// The other products that have a problem: a few of them by name.
fn others(products: &[&str]) -> String {
    const NAMED: usize = 3;
    let named = products.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    match products.len().saturating_sub(NAMED) {
        0 => format!("the same on {named}"),
        1 => format!("the same on {named}, and one other product"),
        more => format!("the same on {named}, and {more} other products"),
    }
}

/// The lines of a file that a problem points to.
fn snippet<'d>(
    diagnostic: &'d Diagnostic,
    file: &'d str,
    text: &'d str,
) -> Snippet<'d, annotate_snippets::Annotation<'d>> {
    let mut snippet = Snippet::source(text).path(printable(file)).fold(true);
    for (index, label) in diagnostic.labels.iter().enumerate() {
        if &*label.span.file != file {
            continue;
        }
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let range = boundaries(text, label.span.range());
        snippet = snippet.annotation(kind.span(range).label(&*label.text));
    }
    snippet
}

/// The range moved to the nearest character boundaries inside the text.
fn boundaries(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let floor = |mut index: usize| {
        index = index.min(text.len());
        while !text.is_char_boundary(index) {
            index -= 1;
        }
        index
    };
    floor(range.start)..floor(range.end).max(floor(range.start))
}

/// How many problems of each kind, such as `2 errors, 1 warning`.
pub(crate) fn counts(diagnostics: &Diagnostics) -> String {
    match count(diagnostics, &[Severity::Error, Severity::Warning, Severity::Info]) {
        nothing if nothing.is_empty() => "no problems\n".to_owned(),
        counts => counts + "\n",
    }
}

fn count(diagnostics: &Diagnostics, severities: &[Severity]) -> String {
    let counts = severities.iter().filter_map(|severity| {
        let count = diagnostics.count(*severity);
        let noun = match (severity, count) {
            (_, 0) => return None,
            (Severity::Info, 1) => "note",
            (Severity::Info, _) => "notes",
            (severity, 1) => severity.word(),
            (Severity::Error, _) => "errors",
            (Severity::Warning, _) => "warnings",
        };
        Some(format!("{count} {noun}"))
    });
    counts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diag::{Code, SourcePath, Span};

    #[test]
    fn a_report_shows_the_line_the_place_and_the_remedy() {
        let mut sources = Sources::new();
        let text = "help-a = ਘਬਰਾਓ ਨਾ\nhelp-b = ਪੁਲਿਸ { $polce }\n";
        sources.insert("locales/pa/help.ftl".into(), text.as_bytes());
        let start = text.find("{ $polce").expect("a placeable");
        let span = Span::new(&"locales/pa/help.ftl".into(), start..start + 10);
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(
            Diagnostic::new(Code::FactUndefined, "`{ $polce }` is not defined")
                .at(span, "used here")
                .help("did you mean `{ $police }`?"),
        );
        let report = terminal(&diagnostics, &sources, Color::Never, Detail::Brief);
        assert!(
            report.starts_with("error[fact/undefined]: `{ $polce }` is not defined"),
            "{report}"
        );
        assert!(report.contains("--> locales/pa/help.ftl:2:"), "{report}");
        assert!(report.contains("help-b = ਪੁਲਿਸ { $polce }"), "{report}");
        assert!(report.contains("help: did you mean `{ $police }`?"), "{report}");
        assert!(report.ends_with("1 error\n"), "{report}");
    }

    #[test]
    fn no_text_of_a_stranger_commands_the_terminal() {
        let mut sources = Sources::new();
        let file: SourcePath = "campaign/\u{1b}[2Jمدد.md".into();
        sources.insert(Arc::clone(&file), "a\u{1b}[8mb\n".as_bytes());
        let unread: SourcePath = "campaign/\u{1b}[8m.md".into();
        let mut diagnostics = Diagnostics::new();
        for file in [&file, &unread] {
            let found = Diagnostic::new(Code::FileName, "the name `\u{1b}[31m` is\u{9b}31m wrong");
            diagnostics
                .push(found.at(Span::new(file, 0..1), "\u{7}").help("rename \u{1b}]0;x\u{7}"));
        }
        for detail in [Detail::Brief, Detail::Full] {
            let report = terminal(&diagnostics, &sources, Color::Never, detail);
            assert!(!report.contains(|c: char| c.is_control() && c != '\n'), "{report:?}");
            assert!(report.contains("campaign/\\u{1b}[2Jمدد.md"), "{report}");
        }
    }

    /// Warnings of two kinds and an error, in that order.
    fn mixed() -> (Diagnostics, Sources) {
        let mut sources = Sources::new();
        let file: SourcePath = "locales/ur/help.ftl".into();
        sources.insert(Arc::clone(&file), "الف = ایک\nبے = دو\nپے = تین\n".as_bytes());
        let at = |code, message: &str, start| {
            Diagnostic::new(code, message).at(Span::new(&file, start..start + 1), "").help("چیک")
        };
        let diagnostics = [
            at(Code::LocaleStale, "the text is out of date", 0),
            at(Code::LocaleStale, "the text is out of date", 18),
            at(Code::LinkWords, "the link says nothing", 0),
            at(Code::LocaleRefused, "the number is wrong", 18),
        ];
        (diagnostics.into_iter().collect(), sources)
    }

    #[test]
    fn warnings_are_told_in_a_line_for_each_kind_before_the_errors() {
        let (diagnostics, sources) = mixed();
        let report = terminal(&diagnostics, &sources, Color::Never, Detail::Brief);
        let expected = "\
warning[locale/stale]: the text is out of date (locales/ur/help.ftl:1), and 1 more of this kind
warning[link/words]: the link says nothing (locales/ur/help.ftl:1)
run the command with `--verbose` to see every warning with its place and what to do

error[locale/refused]: the number is wrong
";
        assert!(report.starts_with(expected), "{report}");
        assert!(report.ends_with("\n1 error, 3 warnings\n"), "{report}");
        let quiet = terminal(&diagnostics, &sources, Color::Never, Detail::Errors);
        assert!(!quiet.contains("warning"), "{quiet}");
    }

    #[test]
    fn the_same_problem_in_several_places_is_told_once() {
        let (diagnostics, sources) = mixed();
        let report = terminal(&diagnostics, &sources, Color::Never, Detail::Full);
        assert_eq!(report.matches("the text is out of date").count(), 1, "{report}");
        assert!(report.contains("1 | الف = ایک") && report.contains("2 | بے = دو"), "{report}");
    }

    #[test]
    fn one_text_that_is_too_long_for_several_products_is_told_once() {
        let mut sources = Sources::new();
        let file: SourcePath = "locales/pl/home.ftl".into();
        sources.insert(Arc::clone(&file), "id = Nie panikuj\n".as_bytes());
        let products = ["og", "x", "story", "square", "email", "screen"];
        let found = products.iter().enumerate().map(|(by, card)| {
            let product = format!("the card `a-{card}` (pl)");
            let message = format!("`headline` does not fit on {product}, by {by}.5 mm");
            let diagnostic = Diagnostic::new(Code::PressOverflow, message);
            let text =
                diagnostic.at(Span::new(&file, 5..17), "text to shorten").of_product(&product);
            text.help("shorten the text")
        });
        let diagnostics: Diagnostics = found.collect();
        let report = terminal(&diagnostics, &sources, Color::Never, Detail::Brief);
        assert_eq!(report.matches("error[press/overflow]").count(), 1, "{report}");
        assert!(
            report.contains("note: the same on the card `a-x` (pl), the card `a-story` (pl), the card `a-square` (pl), and 2 other products"),
            "{report}"
        );
        assert!(report.ends_with("\n6 errors\n"), "{report}");
    }

    #[test]
    fn a_page_shows_errors_first() {
        let (diagnostics, sources) = mixed();
        let report = overlay(&diagnostics, &sources);
        assert!(report.starts_with("error[locale/refused]"), "{report}");
        assert!(report.contains("warning[link/words]: the link says nothing (loc"), "{report}");
    }
}
