//! Pages of a small campaign, as a browser would get them.

use std::sync::Arc;

use super::{Assets, SiteContext, Templates, page, visible_text};
use crate::diag::{Code, Diagnostics};
use crate::fixture;
use crate::model::Edition;
use crate::pipeline::{BuildOptions, editions};
use crate::source::Snapshot;
use crate::toolkit::downloads::Downloads;

fn config() -> String {
    let facts = [("youngest", 14), ("oldest", 82), ("before", 385), ("after", 770)];
    let facts: String = facts.map(|(name, value)| fixture::number(name, value)).concat();
    fixture::config(&format!(
        r#"[[locales]]
tag = "ur"
{facts}[contacts.police]
kind = "phone"
number = "0800 123 4567"
[contacts.emergency]
kind = "phone"
number = "999"
"#
    ))
}

const HOME: &str = r#"+++
layout = "home"
title = "Home"
description = "Help against blackmail."
+++
# Don’t panic. {#campaign .hero}

Call { $police } or [read the steps](help.md#under-age).

- **{ $youngest }–{ $oldest }** are the ages

## Cases {#cases .chart}

| Year | Cases |
| --- | ---: |
| 2015 | { $before } |
| 2016 | { $after } |
"#;

const HELP: &str = r#"+++
layout = "help"
title = "Help"
description = "What to do now."
+++
# What to do {#now}

Breathe.[^why]

## Under 18 {#under-age .disclosure}

> [!WARNING]
> Pay nothing.

[^why]: It helps.
"#;

const URDU_HOME: &str = "home-meta-title = آغاز
home-meta-description = بلیک میل کے خلاف مدد۔
home-dont-panic = گھبرائیں نہیں & \"۔\"
home-call-police-or-read = { $police } پر کال کریں یا [قدم پڑھیں]({ $link-help-under-age })۔
home-youngest-oldest-are-the = **{ $youngest }–{ $oldest }** عمریں ہیں
home-cases = واقعات
home-year = سال
";

const URDU_HELP: &str = "help-meta-title = مدد
help-meta-description = اب کیا کریں۔
help-what-to-do = اب کیا کریں
help-under-18 = اٹھارہ سال سے کم
help-pay-nothing = کچھ نہ دیں۔
";

const WORDS: &str = "exit = Leave this site\nemergency-now = In danger now? Call { $emergency }\nalert-warning = Warning\nfootnote-back = Back to the text\nexit-progress = { $count } of { $total }\nfile-size = { $kilobytes } KB\nchart-label = Chart: { $heading }\nfigure-source = Source: { $source }, { $date }\nfigure-source-undated = Source: { $source }\n";

const HOME_TEMPLATE: &str = r#"<!doctype html><html lang="{{ lang }}" dir="{{ dir }}"><head><title>{{ head.title }}</title></head><body>
<nav><a id="exit" href="{{ site.exit_url }}">{{ w.exit | safe }}</a> <b>{{ page.title }}</b> <i>{{ w.emergency_now | safe }}</i></nav>
{% for section in sections %}{{ section.html | safe }}
{% endfor %}{{ page.footnotes | safe }}</body></html>"#;

fn editions_with(changes: &[(&str, &str)]) -> Vec<Arc<Edition>> {
    let mut files = Snapshot::new();
    let config = config();
    let base = [
        ("campaign/campaign.toml", &*config),
        ("campaign/home.md", HOME),
        ("campaign/help.md", HELP),
        ("themes/national/theme.toml", "[brand]\nmark = \"N\"\n"),
        ("themes/national/templates/pages/home.html", HOME_TEMPLATE),
        ("themes/national/templates/pages/help.html", HOME_TEMPLATE),
        ("locales/en-GB/interface.ftl", WORDS),
        (
            "locales/ur/interface.ftl",
            "exit = سائٹ چھوڑیں\nemergency-now = خطرے میں ہیں؟ { $emergency } پر فون کریں\n",
        ),
        ("locales/ur/home.ftl", URDU_HOME),
        ("locales/ur/help.ftl", URDU_HELP),
    ];
    for (path, text) in base.iter().chain(changes) {
        files.insert(path, text.as_bytes());
    }
    let (found, problems) = editions(&files, "national", &BuildOptions::default());
    let editions = found.map(|found| found.editions).unwrap_or_default();
    assert_eq!(editions.len(), 2, "{problems:?}");
    editions
}

fn render(editions: &[Arc<Edition>], tag: &str, id: &str) -> (String, Diagnostics) {
    let (html, diagnostics) = render_whole(editions, tag, id);
    let small = super::minify::minify(&html).unwrap_or_default();
    (String::from_utf8(small).expect("UTF-8"), diagnostics)
}

fn render_whole(editions: &[Arc<Edition>], tag: &str, id: &str) -> (String, Diagnostics) {
    let edition = editions.iter().find(|edition| *edition.locale.tag == *tag).expect("built");
    let (assets, downloads) = (Assets::default(), Downloads::default());
    let context = SiteContext::new(edition, editions, &assets, &downloads);
    let site = SiteContext { base_url: None, ..context.expect("a known language") };
    let mut diagnostics = Diagnostics::new();
    let filled = page(&site, edition.pages.get(id).expect("a page"));
    let html = Templates::of(&edition.theme).and_then(|templates| templates.render(&filled));
    let html = html.map_err(|problem| diagnostics.push(problem)).unwrap_or_default();
    (html, diagnostics)
}

#[test]
fn a_hostile_translation_stays_words() {
    // What looks like markup but is none comes through as words.
    let text = HELP.replace("title = \"Help\"", "title = 'Help <2> & \"more\"'");
    let editions = editions_with(&[("campaign/help.md", &text)]);
    let (html, diagnostics) = render(&editions, "en-GB", "help");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert!(visible_text(&html).contains("Help <2> & \"more\""), "{html}");
    // Markup in a translation is refused where it is resolved; nothing of it comes here.
    let hostile = URDU_HOME.replace("واقعات", "<script>alert(1)</script>");
    let editions = editions_with(&[("locales/ur/home.ftl", &hostile)]);
    let (html, _) = render(&editions, "ur", "home");
    assert!(!html.contains("<script>alert"), "{html}");
    assert!(visible_text(&html).contains("Cases"), "{html}");
}

#[test]
fn numbers_to_call_stay_left_to_right_in_urdu() {
    let (html, _) = render(&editions_with(&[]), "ur", "home");
    assert!(html.contains("dir=rtl"), "{html}");
    assert!(html.contains("href=tel:08001234567"), "{html}");
    assert!(html.contains("<bdi dir=ltr>0800 123 4567</bdi>"), "{html}");
    // A range of two facts keeps its order too.
    assert!(html.contains("<bdi dir=ltr>14–82</bdi>"), "{html}");
}

#[test]
fn links_work_from_a_folder_and_in_the_readers_language() {
    let (html, _) = render(&editions_with(&[]), "ur", "home");
    assert!(html.contains("href=help/index.html#under-age"), "{html}");
    assert!(!html.contains("href=/"), "{html}");
}

#[test]
fn a_text_that_falls_back_is_marked_with_its_language() {
    let (html, _) = render(&editions_with(&[]), "ur", "help");
    let marked = |attributes: &str| html.contains(attributes);
    assert!(
        marked("<p dir=ltr lang=en-GB>Breathe.") || marked("<p lang=en-GB dir=ltr>Breathe."),
        "{html}"
    );
    // Whom to call and the way out never are.
    assert!(html.contains("خطرے میں ہیں؟"), "{html}");
    assert!(html.contains("سائٹ چھوڑیں"), "{html}");
}

#[test]
fn bars_begin_where_the_language_begins() {
    let editions = editions_with(&[]);
    let (english, _) = render(&editions, "en-GB", "home");
    let (urdu, _) = render(&editions, "ur", "home");
    let bar = |html: &str, wanted: &str| {
        html.split("<rect").any(|rest| {
            let tag = rest.split('>').next().unwrap_or_default();
            tag.replace('"', "").contains("width=50%") && tag.replace('"', "").contains(wanted)
        })
    };
    assert!(bar(&english, "x=0%"), "{english}");
    assert!(bar(&urdu, "x=50%"), "{urdu}");
    // The table says the same to those who cannot see the bars.
    assert!(visible_text(&urdu).contains("385") && urdu.contains("scope=row"), "{urdu}");
}

#[test]
fn bars_come_from_facts_and_say_so() {
    let (html, _) = render(&editions_with(&[]), "ur", "home");
    let flat = html.replace('"', "");
    assert!(flat.contains("role=img") && flat.contains("aria-label=Chart: واقعات"), "{html}");
    assert!(visible_text(&html).contains("Source: NCA, 5 دسمبر، 2016"), "{html}");
    assert!(
        flat.contains("<bdi lang=en-GB dir=ltr>NCA</bdi>")
            || flat.contains("<bdi dir=ltr lang=en-GB>NCA</bdi>"),
        "{html}"
    );
    // A translated name begins with a Latin letter and runs from right to left all the same.
    let named = format!("{}[sources.NCA]\nur = \"NCA کا یونٹ\"\n", config());
    let (html, _) = render(&editions_with(&[("campaign/campaign.toml", &named)]), "ur", "home");
    assert!(html.replace('"', "").contains("<bdi dir=rtl>NCA کا یونٹ</bdi>"), "{html}");
}

#[test]
fn digits_of_a_text_never_become_a_bar() {
    for cell in ["18–25", "1.5", "−3", "many", "{ $youngest }–{ $oldest }"] {
        let text = HOME.replace("| 2016 | { $after } |", &format!("| 2016 | {cell} |"));
        let (html, _) = render(&editions_with(&[("campaign/home.md", &text)]), "en-GB", "home");
        assert!(!html.contains("<rect"), "{cell}: {html}");
        assert!(html.contains("<table>"), "{cell}: {html}");
    }
}

#[test]
fn a_title_cannot_end_the_data_for_machines() {
    let text = HELP.replace("title = \"Help\"", "title = 'Help &lt;/script&gt;&lt;b&gt;'");
    let template = HOME_TEMPLATE.replace(
        "</head>",
        "<script type=\"application/ld+json\">{{ head.data | safe }}</script></head>",
    );
    let path = "themes/national/templates/pages/help.html";
    let editions = editions_with(&[("campaign/help.md", &text), (path, &template)]);
    let (html, diagnostics) = render_whole(&editions, "en-GB", "help");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(html.matches("</script").count(), 1, "{html}");
    assert!(html.contains("\\u003c/script>"), "{html}");
    assert!(visible_text(&html).contains("Help </script><b>"), "{html}");
}

#[test]
fn alerts_footnotes_and_folded_text_have_their_parts() {
    let (html, _) = render(&editions_with(&[]), "en-GB", "help");
    assert!(html.contains("role=note") && html.contains(">Warning</p>"), "{html}");
    assert!(html.contains("id=ref_why") && html.contains("href=#note_why"), "{html}");
    assert!(html.contains("id=note_why") && html.contains("href=#ref_why"), "{html}");
    assert!(html.contains("<details") && html.contains("<summary>"), "{html}");
}

#[test]
fn visible_spaces_of_a_menu_outlive_the_minifier() {
    let (html, diagnostics) = render(&editions_with(&[]), "en-GB", "help");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert!(visible_text(&html).contains("Leave this site Help In danger now? Call 999"), "{html}");
}

#[test]
fn a_broken_template_is_reported_where_it_breaks() {
    let path = "themes/national/templates/pages/help.html";
    let broken = editions_with(&[(path, "<p>{{ lang }</p>")]);
    let (_, diagnostics) = render(&broken, "en-GB", "help");
    let found = diagnostics.iter().next().expect("a problem");
    assert_eq!(found.code, Code::TeraSyntax);
    assert_eq!(found.primary().map(|span| &*span.file), Some(path));
    let unknown = editions_with(&[(path, "<p>{{ lang }}</p>\n<p>{{ nothing }}</p>")]);
    let (_, diagnostics) = render(&unknown, "en-GB", "help");
    let found = diagnostics.iter().next().expect("a problem");
    assert_eq!(found.code, Code::TeraRender);
    let start = found.primary().map(|span| span.start).unwrap_or_default();
    assert!(start > "<p>{{ lang }}</p>\n".len(), "{found:?}");
}

#[test]
fn feed_and_sitemap_are_as_new_as_what_they_list() {
    let news = "+++\nlayout = \"news\"\ntitle = \"News\"\ndescription = \"It began.\"\ndate = 2017-03-01\n+++\n# It began {#top}\n\nNow.\n";
    let site = config()
        .replace("state = \"draft\"", "state = \"published\"\nbase_url = \"https://t.example/\"");
    let editions = editions_with(&[
        ("campaign/campaign.toml", &site),
        ("campaign/news.md", news),
        (
            "locales/ur/news.ftl",
            "news-meta-title = خبر\nnews-meta-description = آغاز۔\nnews-it-began = آغاز\n",
        ),
        (
            "themes/national/templates/feed.xml",
            include_str!("../../themes/national/templates/feed.xml"),
        ),
        (
            "themes/national/templates/sitemap.xml",
            include_str!("../../themes/national/templates/sitemap.xml"),
        ),
    ]);
    let edition = editions.first().expect("English");
    let (assets, downloads) = (Assets::default(), Downloads::default());
    let site = SiteContext::new(edition, &editions, &assets, &downloads).expect("English");
    let templates = Templates::of(&edition.theme).expect("templates");
    let written = |filled: Option<super::Filled>| {
        templates.render(&filled.expect("an address")).expect("a template without mistakes")
    };
    let feed = written(super::feed(&site));
    assert_eq!(feed.matches("<updated>2017-03-01T00:00:00Z").count(), 2, "{feed}");
    let map = written(super::sitemap(&[&site]));
    let days: Vec<&str> =
        map.split("<lastmod>").skip(1).filter_map(|rest| rest.get(..10)).collect();
    assert_eq!(days.iter().filter(|day| **day == "2017-03-01").count(), 1, "{map}");
    assert_eq!(days.iter().filter(|day| **day == "2016-12-05").count(), 2, "{map}");
}

#[test]
fn a_line_of_the_emergency_strip_is_one_link_that_says_whom_it_calls() {
    let path = "themes/national/templates/pages/help.html";
    let strip = "<main>{{ w.emergency_now | safe }}{{ w.exit | safe }}</main>";
    let (html, _) = render_whole(&editions_with(&[(path, strip)]), "ur", "help");
    assert_eq!(
        html,
        "<main><a class=\"tel\" href=\"tel:999\">خطرے میں ہیں؟ <bdi dir=\"ltr\">999</bdi> پر فون کریں</a>سائٹ چھوڑیں</main>"
    );
}

#[test]
fn two_pages_with_advice_do_not_mix() {
    let advice = |id: &str, words: &str| format!("\n## {words} {{#{id} .advice}}\n\nDo.\n");
    let help = format!("{HELP}{}{}", advice("a", "First"), advice("b", "Second"));
    let schools = HELP.replace("# What to do {#now}", "# At school {#now}").replace("[^why]", "");
    let schools = schools.replace(": It helps.", "") + &advice("c", "Tell a teacher");
    let template = "<main>{% for item in advice %}[{{ item.id }}]{% endfor %}</main>";
    let urdu = "help-first = پہلا\nhelp-second = دوسرا\nhelp-do = کریں۔\n";
    let editions = editions_with(&[
        ("campaign/help.md", &help),
        ("campaign/aschools.md", &schools),
        ("themes/national/templates/pages/help.html", template),
        ("themes/national/templates/pages/home.html", template),
        ("locales/ur/help.ftl", &format!("{URDU_HELP}{urdu}")),
        (
            "locales/ur/aschools.ftl",
            "aschools-meta-title = مدد\naschools-meta-description = اب۔\naschools-at-school = اسکول\naschools-under-18 = 18 سے کم\naschools-pay-nothing = کچھ نہ دیں۔\naschools-tell-a-teacher = استاد کو بتائیں\naschools-do = کریں۔\n",
        ),
    ]);
    for (page, seen) in [("help", "[a][b]"), ("aschools", "[c]"), ("home", "[a][b]")] {
        let (html, _) = render_whole(&editions, "en-GB", page);
        assert_eq!(html, format!("<main>{seen}</main>"), "{page}");
    }
}
