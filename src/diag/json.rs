//! Reports for programs.

use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Severity, Sources};

/// All problems as one JSON object, indented.
pub(crate) fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let list: Vec<Value> = diagnostics.iter().map(|diagnostic| one(diagnostic, sources)).collect();
    let report = json!({
        "schema": 1,
        "version": env!("CARGO_PKG_VERSION"),
        "errors": diagnostics.count(Severity::Error),
        "warnings": diagnostics.count(Severity::Warning),
        "infos": diagnostics.count(Severity::Info),
        "diagnostics": list,
    });
    format!("{report:#}\n")
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let labels: Vec<Value> = diagnostic
        .labels
        .iter()
        .map(|label| {
            let place = sources.place(&label.span);
            let end = sources.end(&label.span);
            json!({
                "file": &*label.span.file,
                "line": place.map(|place| place.line),
                "column": place.map(|place| place.column),
                "end_line": end.map(|place| place.line),
                "end_column": end.map(|place| place.column),
                "start": label.span.start,
                "end": label.span.end,
                "label": label.text,
                "excerpt": sources.excerpt(&label.span),
            })
        })
        .collect();
    json!({
        "code": diagnostic.code.name(),
        "severity": diagnostic.severity.word(),
        "message": diagnostic.message,
        "labels": labels,
        "help": diagnostic.help,
    })
}

/// All problems as annotations for GitHub Actions. `folder` is the campaign's folder in the
/// repository, empty or with a slash at its end.
pub(crate) fn github(diagnostics: &Diagnostics, sources: &Sources, folder: &str) -> String {
    let mut report = String::new();
    for diagnostic in diagnostics {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let place = diagnostic.primary().map(|span| {
            let place = sources.place(span);
            let (line, column) = place.map_or((1, 1), |place| (place.line, place.column));
            let file = property(&format!("{folder}{}", span.file));
            format!("file={file},line={line},col={column},")
        });
        let mut text = diagnostic.message.clone();
        if let Some(help) = &diagnostic.help {
            text.push_str("\nhelp: ");
            text.push_str(help);
        }
        let title = property(diagnostic.code.name());
        let place = place.unwrap_or_default();
        report.push_str(&format!("::{command} {place}title={title}::{}\n", data(&text)));
    }
    report
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Span};

    #[test]
    fn both_forms_name_file_line_and_column() {
        let mut sources = Sources::new();
        sources.insert("campaign/help.md".into(), "# ے\n<b>\n".as_bytes());
        let diagnostic = Diagnostic::new(Code::MarkdownRawHtml, "raw HTML")
            .at(Span::new(&"campaign/help.md".into(), 5..8), "here");
        let diagnostics: Diagnostics = [diagnostic].into_iter().collect();
        let value: Value = serde_json::from_str(&json(&diagnostics, &sources)).expect("JSON");
        assert_eq!(value["diagnostics"][0]["labels"][0]["line"], 2);
        let label = &value["diagnostics"][0]["labels"][0];
        assert_eq!(label["excerpt"], "<b>");
        assert_eq!((&label["end_line"], &label["end_column"]), (&json!(2), &json!(4)));
        assert_eq!(
            github(&diagnostics, &sources, "sextortion/"),
            "::error file=sextortion/campaign/help.md,line=2,col=1,title=markdown/raw-html::raw HTML\n"
        );
    }
}
