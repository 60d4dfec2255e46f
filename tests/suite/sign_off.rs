//! The report of a check, as those read it who answer for it.

use handbill::diag::{Code, Diagnostics, Span};
use handbill::model::{Exception, SettledException};
use handbill::pipeline::{BuildOptions, LockStanding, Product, Summary, build};
use handbill::report::SignOff;
use handbill::source::Snapshot;

use crate::project::{project, shared_cache};
use crate::sketch::tools_that_sketch;

fn report(snapshot: &Snapshot) -> String {
    let options = BuildOptions {
        locales: vec!["en-GB".into(), "ur".into()],
        only: [Product::Toolkit].into(),
        ..BuildOptions::default()
    };
    let built = build(snapshot, &options, tools_that_sketch(shared_cache()));
    SignOff {
        options: &options,
        summary: &built.summary,
        diagnostics: &built.diagnostics,
        files: snapshot.files(),
        sources: &snapshot.sources(),
    }
    .html()
}

#[test]
fn it_says_what_was_checked_and_how_it_ended() {
    let html = report(project());
    assert!(html.contains("<strong>Passed</strong>: 0 errors, "), "{html}");
    for wanted in [
        "Check of the campaign sextortion",
        "<td>2016-12-05</td>",
        "<td>national</td>",
        "<td lang=\"ur\">اردو</td><td>100 %</td><td>",
        " up to date, not reviewed</td><td>Handbill project</td><td>draft, not reviewed</td><td>listed</td></tr>",
        "<code>fact/caveat-missing</code>",
        "<code>campaign/campaign.toml:56</code>",
    ] {
        assert!(html.contains(wanted), "{wanted}");
    }
    for entry in Code::TABLE {
        let row = format!("<th scope=\"row\"><code>{}</code></th>", entry.name);
        assert!(html.contains(&row), "{} is listed", entry.name);
    }
    assert_eq!(html, report(project()), "the same each time");
}

#[test]
fn it_names_those_who_reviewed_a_language() {
    let info =
        "state = \"reviewed\"\ntranslated_by = [\"A & B\"]\nreviewed_by = [\"سارہ\", \"Gwen\"]\n";
    let html = report(&project().clone().with("locales/ur/locale.toml", info));
    let row =
        " up to date</td><td>A &amp; B</td><td>reviewed by سارہ, Gwen</td><td>listed</td></tr>";
    assert!(html.contains(row), "{html}");
}

#[test]
fn it_is_one_page_that_calls_nobody_and_shows_text_as_text() {
    let page = "+++\nlayout = \"article\"\ntitle = \"Más\"\ndescription = \"x\"\n+++\n# Más {#m}\n\n<script>alert(1)</script>\n";
    let html = report(&project().clone().with("campaign/more.md", page));
    assert!(html.contains("<strong>Not passed</strong>"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(html.contains("none: nothing was built"));
    for loads in ["<script", "src=", "href=", "url(", "@import"] {
        assert!(!html.contains(loads), "{loads}");
    }
}

#[test]
fn it_says_whether_the_campaign_is_as_its_team_approved_it() {
    let options = BuildOptions::default();
    let row = |lock: LockStanding| {
        let summary = Summary { lock, ..Summary::default() };
        let diagnostics = Diagnostics::new();
        let snapshot = Snapshot::new();
        let (files, sources) = (snapshot.files(), &snapshot.sources());
        SignOff { options: &options, summary: &summary, diagnostics: &diagnostics, files, sources }
            .html()
    };
    let seal = "c714 4e0a 01f8 8631".to_owned();
    for (lock, said) in [
        (LockStanding::Missing, "unknown: there is no campaign/campaign.lock"),
        (LockStanding::Unreadable, "unknown: campaign/campaign.lock cannot be read"),
        (
            LockStanding::Kept { seal: seal.clone() },
            "unchanged; seal of the lock: c714 4e0a 01f8 8631",
        ),
        (
            LockStanding::Changed { seal, count: 2 },
            "2 differences; seal of the lock: c714 4e0a 01f8 8631",
        ),
    ] {
        let html = row(lock);
        let cell = format!("<th scope=\"row\">Approved by the campaign team</th><td>{said}</td>");
        assert!(html.contains(&cell), "{html}");
    }
}

#[test]
fn it_lists_the_exceptions_that_people_answer_for() {
    let exception = Exception {
        text: "home-wait".into(),
        code: Code::TranslationNumber,
        hash: "0123456789".into(),
        reason: "دو دن <b>".into(),
        by: "سارہ".into(),
        span: Span::start_of(&"locales/ur/locale.toml".into()),
    };
    let settled = SettledException {
        tag: "ur".into(),
        exception,
        what: "contains the number `2`".into(),
        translation: "2 دن انتظار کریں۔".into(),
    };
    let snapshot = Snapshot::new();
    let html = SignOff {
        options: &BuildOptions::default(),
        summary: &Summary { settled: vec![settled], ..Summary::default() },
        diagnostics: &Diagnostics::new(),
        files: snapshot.files(),
        sources: &snapshot.sources(),
    }
    .html();
    let row = "<tr><th scope=\"row\"><code>home-wait</code></th><td lang=\"ur\" dir=\"auto\">2 دن انتظار کریں۔</td><td><code>translation/number</code><br>contains the number `2`</td><td>دو دن &lt;b&gt;</td><td>سارہ</td></tr>";
    assert!(html.contains("Exceptions for translations") && html.contains(row), "{html}");
}
