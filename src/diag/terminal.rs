//! Reports as rustc writes them.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity, Sources};

/// Whether to colour a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    /// With ANSI codes.
    Always,
    /// Plain.
    Never,
}

/// All problems as text, one after the other, with a line that counts them.
pub(crate) fn terminal(diagnostics: &Diagnostics, sources: &Sources, color: Color) -> String {
    let renderer = match color {
        Color::Always => Renderer::styled(),
        Color::Never => Renderer::plain(),
    }
    .decor_style(DecorStyle::Ascii);
    let mut report = String::new();
    for diagnostic in diagnostics {
        report.push_str(&one(diagnostic, sources, &renderer));
        report.push_str("\n\n");
    }
    report.push_str(&counts(diagnostics));
    report
}

fn one(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    let mut files: Vec<&str> = Vec::new();
    for label in &diagnostic.labels {
        if files.contains(&&*label.span.file) {
            continue;
        }
        files.push(&label.span.file);
        let Some(text) = sources.text(&label.span.file) else {
            group = group.element(annotate_snippets::Origin::path(&*label.span.file));
            continue;
        };
        let mut snippet = Snippet::source(&**text).path(&*label.span.file).fold(true);
        for (index, other) in diagnostic.labels.iter().enumerate() {
            if other.span.file != label.span.file {
                continue;
            }
            let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let range = boundaries(text, other.span.range());
            snippet = snippet.annotation(kind.span(range).label(&*other.text));
        }
        group = group.element(snippet);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(&**help));
    }
    renderer.render(&[group])
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
    let parts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Info]
        .into_iter()
        .filter_map(|severity| {
            let count = diagnostics.count(severity);
            let plural = if count == 1 || severity == Severity::Info { "" } else { "s" };
            (count > 0).then(|| format!("{count} {}{plural}", severity.word()))
        })
        .collect();
    if parts.is_empty() { "no problems\n".to_owned() } else { format!("{}\n", parts.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Span};

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
        let report = terminal(&diagnostics, &sources, Color::Never);
        assert!(
            report.starts_with("error[fact/undefined]: `{ $polce }` is not defined"),
            "{report}"
        );
        assert!(report.contains("--> locales/pa/help.ftl:2:"), "{report}");
        assert!(report.contains("help-b = ਪੁਲਿਸ { $polce }"), "{report}");
        assert!(report.contains("help: did you mean `{ $police }`?"), "{report}");
        assert!(report.ends_with("1 error\n"), "{report}");
    }
}
