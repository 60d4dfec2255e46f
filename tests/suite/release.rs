//! What readers and partners see of something that is not out, or not any more.

use handbill::model::{OutputPath, OutputTree};
use handbill::pipeline::{BuildOptions, Effort, Product};
use handbill::source::Snapshot;

use crate::products::with_products;
use crate::project::project;
use crate::sample::make;

#[test]
fn the_search_never_shows_a_sensitive_fact_without_its_support() {
    let tree = made((STATE.0, STATE.1, STATE.1), &[Product::Site]);
    let index = text_of_index(&tree, "en");
    assert!(text(&tree, "en/news/launch/index.html").contains("suicides"));
    assert!(index.contains("campaign is launched") && !index.contains("suicides"));
}

/// The sample with one line changed, in English and Urdu.
fn made(change: (&str, &str, &str), only: &[Product]) -> OutputTree {
    made_of(project(), change, only)
}

fn made_of(
    project: &Snapshot,
    (file, before, after): (&str, &str, &str),
    only: &[Product],
) -> OutputTree {
    let bytes = project.files().get(file).expect("a file");
    let text = String::from_utf8_lossy(bytes);
    assert!(text.contains(before), "{file} has {before}");
    let snapshot: Snapshot = project.clone().with(file, text.replacen(before, after, 1));
    let options = BuildOptions {
        locales: vec!["en".into(), "ur".into()],
        only: only.iter().copied().collect(),
        effort: Effort::Quick,
        ..BuildOptions::default()
    };
    make(&snapshot, &options).output.expect("no error")
}

fn text(tree: &OutputTree, path: &str) -> String {
    let artifact = tree.0.get(&OutputPath::new(path).expect("a path"));
    String::from_utf8_lossy(&artifact.expect(path).bytes).into_owned()
}

fn text_of_index(tree: &OutputTree, slug: &str) -> String {
    let start = format!("assets/find-{slug}.");
    let found = tree.0.keys().find(|path| path.as_str().starts_with(&start));
    text(tree, found.expect("an index for the search").as_str())
}

const STATE: (&str, &str) = ("campaign/campaign.toml", "state = \"published\"");
const WITHDRAWN: &str = "state = \"withdrawn\"\nwithdrawn = 2017-01-31";

#[test]
fn an_embargoed_page_says_until_when_and_search_engines_stay_out() {
    let embargo = "layout = \"news\"\nstate = \"embargoed\"\nembargo = 2016-12-05T00:01:00Z";
    let tree = made(("campaign/news/launch.md", "layout = \"news\"", embargo), &[Product::Site]);
    let page = text(&tree, "en/news/launch/index.html");
    assert!(page.contains("data-mark=Embargoed"), "a mark stands across it");
    assert!(page.contains("\u{2066}00:01 UTC\u{2069} on 5 December 2016"));
    assert!(page.contains("content=noindex"));
    assert!(!text(&tree, "sitemap.xml").contains("news/launch"));
    let urdu = text(&tree, "ur/news/launch/index.html");
    assert!(urdu.contains("اشاعت پر پابندی") && urdu.contains("\u{2066}00:01 UTC\u{2069}"));
    let help = text(&tree, "en/help/index.html");
    assert!(!help.contains("data-mark") && !help.contains("noindex"), "only that page");
}

#[test]
fn a_translation_that_nobody_has_reviewed_is_marked_as_a_draft() {
    let tree = made((STATE.0, STATE.1, STATE.1), &[Product::Site]);
    assert!(text(&tree, "ur/index.html").contains("data-mark=مسودہ"));
    assert!(!text(&tree, "en/index.html").contains("data-mark"));
}

#[test]
fn drafts_are_marked_on_paper_and_on_cards() {
    let project = with_products(project(), &["advice", "without-words"]);
    let of =
        |state| made_of(&project, (STATE.0, STATE.1, state), &[Product::Cards, Product::Posters]);
    let (same, draft) = (of(STATE.1), of("state = \"draft\""));
    for path in ["posters/en/without-words-a4.pdf", "cards/en/dont-pay-story.png"] {
        let path = OutputPath::new(path).expect("a path");
        assert_ne!(same.0[&path].bytes, draft.0[&path].bytes, "{path}");
    }
    // What was marked already, since nobody has reviewed it, is the same.
    let urdu = OutputPath::new("cards/ur/dont-pay-story.png").expect("a path");
    assert_eq!(same.0[&urdu].bytes, draft.0[&urdu].bytes);
}

#[test]
fn a_withdrawn_page_leaves_a_notice_and_nothing_of_what_it_said() {
    let news = format!("layout = \"news\"\n{WITHDRAWN}");
    let tree = made(("campaign/news/launch.md", "layout = \"news\"", &news), &[Product::Site]);
    let page = text(&tree, "ur/news/launch/index.html");
    assert!(page.contains("31 جنوری، 2017") && page.contains("واپس لے لیا گیا"), "{page}");
    assert!(page.contains("id=exit") && page.contains("tel:999"));
    assert!(page.contains("content=noindex"));
    let english = text(&tree, "en/news/launch/index.html");
    assert!(english.contains("was withdrawn on 31 January 2017"));
    assert!(!english.contains("<blockquote") && !english.contains("og:image"));
    let index = text_of_index(&tree, "en");
    assert!(index.contains("Don’t panic"));
    assert!(!index.contains("Roy Sinclair"), "what the page said is not to be found");
    for (path, name) in [
        ("sitemap.xml", "news/launch"),
        ("en/feed.xml", "news/launch"),
        ("en/index.html", "news/launch"),
    ] {
        assert!(!text(&tree, path).contains(name), "{path} still leads there");
    }
}

#[test]
fn a_withdrawn_campaign_leaves_notices_and_the_numbers_to_call() {
    let tree = made((STATE.0, STATE.1, WITHDRAWN), &Product::ALL);
    for path in ["en/index.html", "en/help/index.html", "ur/help/index.html"] {
        let page = text(&tree, path);
        assert!(page.contains("class=gone") && page.contains("tel:999"), "{path}");
    }
    assert!(!text(&tree, "en/help/index.html").contains("suspend your account"));
    let printed = |path: &&OutputPath| {
        ["posters/", "cards/"].iter().any(|folder| path.as_str().starts_with(folder))
    };
    assert_eq!(tree.0.keys().find(printed), None);
    assert!(tree.0.contains_key(&OutputPath::new("index.html").expect("a path")));
}

#[test]
fn a_draft_site_is_whole_and_out_of_search_engines() {
    let tree = made((STATE.0, STATE.1, "state = \"draft\""), &[Product::Site]);
    for path in ["index.html", "en/index.html", "ur/help/index.html"] {
        assert!(text(&tree, path).contains("content=noindex"), "{path}");
    }
    assert!(!text(&tree, "sitemap.xml").contains("<loc>"));
    assert!(text(&tree, "en/index.html").contains("This page is a draft."));
}

#[test]
fn pretty_links_leave_no_index_html_behind() {
    let tree =
        made((STATE.0, STATE.1, "state = \"published\"\nlinks = \"pretty\""), &[Product::Site]);
    for path in
        ["index.html", "404.html", "en/help/index.html", "ur/index.html", "en/find/index.html"]
    {
        let page = text(&tree, path);
        assert!(!page.contains("index.html"), "{path}");
    }
    assert!(text(&tree, "ur/help/index.html").contains("href=../what-it-is/"));
}
