//! The report of a check as one page of HTML, to sign and keep.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, Severity, SourcePath, Sources};
use crate::model::{Coverage, Fingerprint, Reviewed, SettledException};
use crate::pipeline::{BuildOptions, LanguageSummary, LockStanding, ReleaseMode, Summary, Themes};
use crate::site::escape;

/// What a report is made from.
pub struct SignOff<'s> {
    /// What was asked for.
    pub options: &'s BuildOptions,
    /// What was made.
    pub summary: &'s Summary,
    /// What was found.
    pub diagnostics: &'s Diagnostics,
    /// The files that were read.
    pub files: &'s BTreeMap<SourcePath, std::sync::Arc<[u8]>>,
    /// Their texts.
    pub sources: &'s Sources,
}

const STYLE: &str = "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}table{border-collapse:collapse;width:100%;margin:0 0 2rem}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #bbb}caption{text-align:start;font-weight:700;padding:.4rem 0}code,pre{font-family:monospace}pre{margin:.2rem 0;white-space:pre-wrap}.error{color:#a00;font-weight:700}.warning{color:#7a4b00;font-weight:700}.sign td{height:3rem}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

impl SignOff<'_> {
    /// The page: what was checked, when, and with which result. It loads nothing.
    pub fn html(&self) -> String {
        let result = if self.diagnostics.has_errors() { "Not passed" } else { "Passed" };
        let id = escape(&self.summary.campaign);
        format!(
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>Check of {id}: {result}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>Check of the campaign {id}</h1>\n<p><strong>{result}</strong>: {}.</p>\n{}{}{}{}{}{}</body>\n</html>\n",
            self.counted(),
            self.subject(),
            self.languages(),
            self.exceptions(),
            self.rules(),
            self.findings(),
            signatures(),
        )
    }

    /// How many problems of each severity were found.
    fn counted(&self) -> String {
        let count = |severity, one: &str| match self.diagnostics.count(severity) {
            1 => format!("1 {one}"),
            many => format!("{many} {one}s"),
        };
        let parts = [
            count(Severity::Error, "error"),
            count(Severity::Warning, "warning"),
            count(Severity::Info, "note"),
        ];
        parts.join(", ")
    }

    /// What was checked, so that somebody else can check the same.
    fn subject(&self) -> String {
        let mut sources = Fingerprint::of("sources");
        for (path, bytes) in self.files {
            sources.add(path, bytes);
        }
        let theme = match &self.options.themes {
            Themes::One(name) => name.clone(),
            Themes::All => "all".to_owned(),
        };
        let release = match self.options.release {
            ReleaseMode::Preview => "preview, drafts allowed",
            ReleaseMode::Published => "for publication, drafts refused",
        };
        let day = self.summary.day.map_or_else(|| "unknown".to_owned(), |day| day.to_string());
        let files: Vec<String> = self
            .summary
            .files
            .iter()
            .map(|(media, (count, bytes))| {
                format!("{count} × {} ({bytes} bytes)", media.content_type())
            })
            .collect();
        let rows = [
            ("Made with", concat!("handbill ", env!("CARGO_PKG_VERSION")).to_owned()),
            ("Date used for embargoes and review dates", day),
            ("Theme", theme),
            ("Build", release.to_owned()),
            ("Approved by the campaign team", approved(&self.summary.lock)),
            ("Source files", self.files.len().to_string()),
            ("Fingerprint of the source files (BLAKE3)", sources.finish().to_string()),
            ("Output files", files.join("; ")),
            (
                "SHA-256 of SHA256SUMS in the output",
                self.summary.sums.clone().unwrap_or_else(|| "none: nothing was built".to_owned()),
            ),
        ];
        let rows: String = rows
            .iter()
            .map(|(name, value)| {
                format!("<tr><th scope=\"row\">{name}</th><td>{}</td></tr>\n", escape(value))
            })
            .collect();
        format!("<table><caption>What was checked</caption><tbody>\n{rows}</tbody></table>\n")
    }

    fn languages(&self) -> String {
        let row = |language: &LanguageSummary| {
            let menus = if language.listed { "listed" } else { "not listed" };
            format!(
                "<tr><th scope=\"row\"><code>{}</code></th><td lang=\"{}\">{}</td><td>{} %</td><td>{}</td><td>{}</td><td>{}</td><td>{menus}</td></tr>\n",
                escape(&language.tag),
                escape(&language.tag),
                escape(&language.autonym),
                language.coverage.percent(),
                standing(&language.coverage),
                escape(&language.translated_by.join(", ")),
                escape(&reviewed(language)),
            )
        };
        let rows: String = self.summary.languages.iter().map(row).collect();
        format!(
            "<table><caption>Languages</caption><thead><tr><th scope=\"col\">Tag</th><th scope=\"col\">Name</th><th scope=\"col\">Translated</th><th scope=\"col\">Texts</th><th scope=\"col\">Translated by</th><th scope=\"col\">Reviewed</th><th scope=\"col\">In menus</th></tr></thead><tbody>\n{rows}</tbody></table>\n"
        )
    }

    /// What people have settled, with who did and why.
    fn exceptions(&self) -> String {
        let settled = &self.summary.settled;
        if settled.is_empty() {
            return String::new();
        }
        let row = |settled: &SettledException| {
            let SettledException { tag, exception, what, translation } = settled;
            let (tag, translation) = (escape(tag), escape(translation));
            let [text, what, reason, by] =
                [&exception.text, what, &exception.reason, &exception.by].map(|text| escape(text));
            let code = exception.code.name();
            format!(
                "<tr><th scope=\"row\"><code>{text}</code></th><td lang=\"{tag}\" dir=\"auto\">{translation}</td><td><code>{code}</code><br>{what}</td><td>{reason}</td><td>{by}</td></tr>\n"
            )
        };
        let rows: String = settled.iter().map(row).collect();
        format!(
            "<table><caption>Exceptions for translations</caption><thead><tr><th scope=\"col\">Text</th><th scope=\"col\">Translation</th><th scope=\"col\">What the rule found</th><th scope=\"col\">Why it is right</th><th scope=\"col\">Who says so</th></tr></thead><tbody>\n{rows}</tbody></table>\n"
        )
    }

    /// Every rule with how often it was broken.
    fn rules(&self) -> String {
        let rows: String = Code::TABLE
            .iter()
            .map(|entry| {
                let found =
                    self.diagnostics.iter().filter(|found| found.code == entry.code).count();
                let result = match found {
                    0 => "passed".to_owned(),
                    1 => "1 finding".to_owned(),
                    more => format!("{more} findings"),
                };
                format!(
                    "<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{result}</td></tr>\n",
                    entry.name,
                    escape(entry.summary)
                )
            })
            .collect();
        format!(
            "<table><caption>{} rules</caption><thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Problem</th><th scope=\"col\">Result</th></tr></thead><tbody>\n{rows}</tbody></table>\n",
            Code::TABLE.len()
        )
    }

    fn findings(&self) -> String {
        let rows: String = self.diagnostics.iter().map(|found| self.finding(found)).collect();
        if rows.is_empty() {
            return "<p>No problems were found.</p>\n".to_owned();
        }
        format!(
            "<table><caption>Findings</caption><thead><tr><th scope=\"col\">Finding</th><th scope=\"col\">Where</th><th scope=\"col\">What to do</th></tr></thead><tbody>\n{rows}</tbody></table>\n"
        )
    }

    fn finding(&self, found: &Diagnostic) -> String {
        let places: String = found
            .labels
            .iter()
            .map(|label| {
                let line = self.sources.place(&label.span).map_or(1, |place| place.line);
                format!(
                    "<code>{}:{line}</code><pre dir=\"auto\">{}</pre>",
                    escape(&label.span.file),
                    escape(self.sources.excerpt(&label.span))
                )
            })
            .collect();
        format!(
            "<tr><td><span class=\"{0}\">{0}</span> <code>{1}</code><br>{2}</td><td>{places}</td><td>{3}</td></tr>\n",
            found.severity.word(),
            found.code.name(),
            escape(&found.message),
            escape(found.help.as_deref().unwrap_or_default()),
        )
    }
}

/// How the campaign stands to what its team has approved. The seal is for comparing by telephone.
fn approved(lock: &LockStanding) -> String {
    match lock {
        LockStanding::Missing => "unknown: there is no campaign/campaign.lock".to_owned(),
        LockStanding::Unreadable => "unknown: campaign/campaign.lock cannot be read".to_owned(),
        LockStanding::Kept { seal } => format!("unchanged; seal of the lock: {seal}"),
        LockStanding::Changed { seal, count: 1 } => {
            format!("1 difference; seal of the lock: {seal}")
        }
        LockStanding::Changed { seal, count } => {
            format!("{count} differences; seal of the lock: {seal}")
        }
    }
}

/// The texts of a language by their standing.
fn standing(coverage: &Coverage) -> String {
    let counts = [
        (coverage.fresh, "up to date"),
        (coverage.unreviewed, "up to date, not reviewed"),
        (coverage.stale, "out of date"),
        (coverage.missing, "missing"),
        (coverage.refused, "refused"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(", ")
}

/// Whether a language has been reviewed, and by whom.
fn reviewed(language: &LanguageSummary) -> String {
    match language.reviewed {
        Reviewed::Source => "source language".to_owned(),
        Reviewed::Draft => "draft, not reviewed".to_owned(),
        Reviewed::Reviewed => match language.reviewed_by.join(", ") {
            names if names.is_empty() => "reviewed".to_owned(),
            names => format!("reviewed by {names}"),
        },
    }
}

/// Space for the people responsible to sign.
fn signatures() -> String {
    let rows: String = ["Editor", "Data protection", "Accessibility"]
        .iter()
        .map(|role| format!("<tr><th scope=\"row\">{role}</th><td></td><td></td><td></td></tr>\n"))
        .collect();
    format!(
        "<table class=\"sign\"><caption>Sign-off</caption><thead><tr><th scope=\"col\">Role</th><th scope=\"col\">Name</th><th scope=\"col\">Date</th><th scope=\"col\">Signature</th></tr></thead><tbody>\n{rows}</tbody></table>\n"
    )
}
