//! The sample campaign through the whole pipeline.

use std::sync::Arc;

use handbill::diag::{Diagnostics, Severity};
use handbill::model::{OutputPath, OutputTree};
use handbill::pipeline::{
    BuildOptions, Built, Effort, MemoryCache, NoCache, Product, Themes, Tools, build,
};
use handbill::site::visible_text;
use handbill::source::Snapshot;

use crate::products::with_products;
use crate::project::{project, shared_cache, with_languages};
use crate::sketch::tools_that_sketch;

pub(crate) fn options(locales: &[&str], only: &[Product]) -> BuildOptions {
    BuildOptions {
        locales: locales.iter().map(|tag| (*tag).to_owned()).collect(),
        only: only.iter().copied().collect(),
        effort: Effort::Quick,
        ..BuildOptions::default()
    }
}

/// What a build makes, its pictures in haste.
pub(crate) fn make(snapshot: &Snapshot, options: &BuildOptions) -> Built {
    build(
        &with_languages(snapshot, &options.locales, []),
        options,
        tools_that_sketch(shared_cache()),
    )
}

fn errors(diagnostics: &Diagnostics) -> Vec<String> {
    diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| format!("{}: {}", diagnostic.code.name(), diagnostic.message))
        .collect()
}

fn text(tree: &OutputTree, path: &str) -> String {
    let path = OutputPath::new(path).expect("a good path");
    let artifact = tree.0.get(&path).unwrap_or_else(|| panic!("{path} was made"));
    String::from_utf8_lossy(&artifact.bytes).into_owned()
}

/// The sample with a line of a file taken out.
fn without_message(file: &str, id: &str) -> Snapshot {
    let bytes = project().files().get(file).expect("a file");
    let before = String::from_utf8_lossy(bytes);
    let after: String = before
        .lines()
        .filter(|line| !line.starts_with(&format!("{id} =")))
        .fold(String::new(), |text, line| text + line + "\n");
    assert_ne!(before, after, "{id} was there");
    project().clone().with(file, after)
}

#[test]
fn the_whole_sample_builds_without_an_error() {
    let built = make(project(), &options(&[], &[Product::Site]));
    assert_eq!(errors(&built.diagnostics), [""; 0]);
    let tree = built.output.expect("an output");
    for path in
        ["index.html", "404.html", "sitemap.xml", "robots.txt", ".nojekyll", "manifest.json"]
    {
        assert!(tree.0.contains_key(&OutputPath::new(path).expect("a path")), "{path}");
    }
    for language in &built.summary.languages {
        assert!(language.coverage.percent() == 100 || !language.listed, "{}", language.tag);
    }
}

#[test]
fn both_themes_build_side_by_side() {
    let options =
        BuildOptions { themes: Themes::All, ..options(&["cy", "en-GB"], &[Product::Site]) };
    let built = make(project(), &options);
    assert_eq!(errors(&built.diagnostics), [""; 0]);
    let tree = built.output.expect("an output");
    assert!(text(&tree, "south-wales/cy/index.html").contains("Heddlu De Cymru"));
    assert!(!text(&tree, "national/cy/index.html").contains("Heddlu De Cymru"));
}

#[test]
fn the_disputed_demand_stands_in_the_archive_only() {
    let options = BuildOptions {
        themes: Themes::One("south-wales".into()),
        ..options(&["en-GB"], &[Product::Site])
    };
    let tree = make(project(), &options).output.expect("an output");
    for (path, artifact) in &tree.0 {
        if path.as_str().ends_with(".html") {
            let page = visible_text(&String::from_utf8_lossy(&artifact.bytes));
            assert_eq!(
                page.contains("£15,000"),
                path.as_str() == "en/news/launch/index.html",
                "{path}"
            );
        }
    }
}

#[test]
fn a_missing_critical_text_stops_its_language() {
    let snapshot = without_message("locales/ur/help.ftl", "help-dont-pay");
    let built = make(&snapshot, &options(&[], &[Product::Site]));
    assert!(built.output.is_none());
    let found = built
        .diagnostics
        .iter()
        .find(|diagnostic| diagnostic.code.name() == "locale/critical-missing")
        .expect("an error");
    assert!(found.message.contains("help-dont-pay"), "{}", found.message);
    assert_eq!(found.primary().map(|span| &*span.file), Some("locales/ur/help.ftl"));
    assert!(found.help.as_ref().is_some_and(|help| help.contains("Don’t pay")), "{:?}", found.help);
}

#[test]
fn a_missing_ordinary_text_falls_back_and_is_marked() {
    let id = "spot-it-a-new-friend-turns";
    let snapshot = without_message("locales/ur/spot-it.ftl", id);
    let built = make(&snapshot, &options(&[], &[Product::Site]));
    assert_eq!(errors(&built.diagnostics), [""; 0]);
    let warned = built.diagnostics.iter().any(|diagnostic| {
        diagnostic.code.name() == "locale/missing" && diagnostic.message.contains(id)
    });
    assert!(warned, "a warning names the message");
    let page = text(&built.output.expect("an output"), "ur/spot-it/index.html");
    let page = page.replace("<span class=keep>", "").replace("</span>", "");
    assert!(
        page.contains("<li lang=en-GB dir=ltr>A new friend turns the talk to sex.")
            || page.contains("<li dir=ltr lang=en-GB>A new friend turns the talk to sex.")
            || page.contains("<li lang=\"en-GB\" dir=\"ltr\">A new friend turns the talk to sex."),
        "the English text is marked as English"
    );
}

#[test]
fn numbers_to_call_are_isolated_and_can_be_tapped_in_urdu() {
    let tree =
        make(project(), &options(&["ur", "en-GB"], &[Product::Site])).output.expect("an output");
    let page = text(&tree, "ur/help/index.html").replace('"', "");
    assert!(page.contains("href=tel:999"));
    assert!(page.contains("<bdi dir=ltr>999</bdi>"));
    assert!(page.contains("<bdi dir=ltr>101</bdi>"));
    assert!(page.contains("dir=rtl"));
}

#[test]
fn nothing_in_the_output_calls_anybody() {
    let tree = make(project(), &options(&[], &[Product::Site])).output.expect("an output");
    for (path, artifact) in &tree.0 {
        let path = path.as_str();
        let content = String::from_utf8_lossy(&artifact.bytes);
        if path.ends_with(".html") {
            for mark in [
                "src=\"http",
                "src=http",
                "src=//",
                " style=",
                "<style",
                " onclick",
                "javascript:",
                "<iframe",
            ] {
                assert!(!content.contains(mark), "{path} holds {mark}");
            }
        }
        if path.ends_with(".css") {
            let addresses = content.split("url(").skip(1).map(|rest| rest.trim_start_matches('"'));
            for address in addresses {
                let near = !address.starts_with('/')
                    && !address.split(')').next().is_some_and(|a| a.contains(':'));
                assert!(near, "{path}: {}", address.chars().take(40).collect::<String>());
            }
            assert!(!content.contains("@import"), "{path}");
        }
        if path.ends_with(".js") {
            for mark in ["fetch(", "localStorage", "sessionStorage", "document.cookie", "import("] {
                assert!(!content.contains(mark), "{path} holds {mark}");
            }
        }
    }
}

#[test]
fn builds_are_equal_whatever_is_remembered_and_whatever_languages_are_not_built() {
    let products = [Product::Site, Product::Posters, Product::Cards, Product::Toolkit];
    let options = options(&["en-GB", "ur"], &products);
    let project = with_products(project(), &["without-words", "figures"]);
    let cache = MemoryCache::default();
    let first = build(&project, &options, Tools::in_process(&cache));
    let warm = build(&project, &options, Tools::in_process(&cache));
    let project = with_languages(&project, &options.locales, []);
    let cold = build(&project, &options, Tools::in_process(&NoCache));
    let bytes = |built: &Built| -> Vec<(String, Arc<[u8]>)> {
        let tree = built.output.as_ref().expect("an output");
        tree.0.iter().map(|(path, file)| (path.to_string(), Arc::clone(&file.bytes))).collect()
    };
    assert!(bytes(&first) == bytes(&warm), "incremental equals clean");
    assert!(bytes(&first) == bytes(&cold), "clean equals clean");
}

#[test]
fn a_film_with_an_address_is_told_to_search_engines() {
    let config = String::from_utf8_lossy(&project().files()["campaign/campaign.toml"]).into_owned();
    let known = config.replace(
        "[links.film]\nstatus = \"missing\"",
        "[links.film]\nurl = \"https://films.example/watch\"",
    );
    assert_ne!(config, known);
    let snapshot = project().clone().with("campaign/campaign.toml", known);
    let built = make(&snapshot, &options(&["en-GB"], &[Product::Site, Product::Cards]));
    let tree = built.output.expect("an output");
    let film = data_of(&text(&tree, "en/film/index.html"), "VideoObject");
    assert_eq!(film["url"], "https://films.example/watch");
    assert_eq!(film["thumbnailUrl"], "https://webcam.example/cards/en/campaign-og.png");
    assert_eq!(film["inLanguage"], "en-GB");
    assert!(film["transcript"].as_str().is_some_and(|words| words.contains("first approach")));
}

/// The data for machines of one type in a page.
fn data_of(html: &str, kind: &str) -> serde_json::Value {
    let data =
        html.split("application/ld+json>").nth(1).and_then(|rest| rest.split("</script>").next());
    let data: serde_json::Value = serde_json::from_str(data.expect("data")).expect("JSON");
    let nodes = data.get("@graph").and_then(serde_json::Value::as_array).expect("a graph");
    let found = nodes.iter().find(|node| node.get("@type").is_some_and(|found| found == kind));
    found.unwrap_or_else(|| panic!("no {kind} in {data}")).clone()
}

#[test]
fn pages_tell_machines_what_they_are() {
    let locales = ["en-GB", "cy", "ur"];
    let built = make(project(), &options(&locales, &[Product::Site, Product::Cards]));
    let tree = built.output.expect("an output");
    let html = text(&tree, "en/news/launch/index.html");
    let news = data_of(&html, "NewsArticle");
    assert_eq!(news["headline"], "Sextortion - Don’t become a victim!");
    assert_eq!(news["datePublished"], "2016-12-05");
    assert_eq!(news["dateModified"], "2016-12-05");
    assert_eq!(news["inLanguage"], "en-GB");
    assert_eq!(news["author"]["@type"], "Organization");
    assert_eq!(news["publisher"]["name"], "National Crime Agency and police forces");
    assert_eq!(news["image"]["url"], "https://webcam.example/cards/en/campaign-og.png");
    assert_eq!(news["image"]["width"]["value"], 1200);
    assert_eq!(news["image"]["width"]["unitText"], "px");
    let way = data_of(&html, "BreadcrumbList");
    assert_eq!(way["itemListElement"][1]["item"], "https://webcam.example/en/news/launch/");
    let help = data_of(&text(&tree, "ur/help/index.html"), "WebPage");
    assert_eq!((&help["inLanguage"], &help["lastReviewed"]), (&"ur".into(), &"2016-12-05".into()));
    assert!(!text(&tree, "ur/index.html").contains("BreadcrumbList"));

    let chooser = text(&tree, "index.html");
    assert_eq!(data_of(&chooser, "Organization")["url"], "https://webcam.example/");
    let whole = data_of(&chooser, "WebSite");
    assert_eq!(whole["inLanguage"], serde_json::json!(["en-GB", "cy", "ur"]));
    let flat = chooser.replace('"', "");
    for wanted in [
        "property=og:url",
        "property=og:description",
        "content=https://webcam.example/cards/en/campaign-og.png",
        "property=og:image:alt",
        "summary_large_image",
        "name=description",
    ] {
        assert!(flat.contains(wanted), "the chooser tells {wanted}");
    }
}

#[test]
fn previews_name_the_languages_of_their_own_page_and_the_picture() {
    let tree = make(project(), &options(&[], &[Product::Site])).output.expect("an output");
    let flat = text(&tree, "en/help/index.html").replace('"', "");
    let others = flat.matches("property=og:locale:alternate").count();
    assert_eq!(others, 9, "all that are listed but this one");
    // A preview of a language that is not listed names those that are.
    let flat = text(&tree, "so/help/index.html").replace('"', "");
    assert_eq!(flat.matches("property=og:locale:alternate").count(), 10);

    let locales = options(&["en-GB", "cy", "ur"], &[Product::Site, Product::Cards]);
    let project = with_products(project(), &["campaign"]);
    let tree = make(&project, &locales).output.expect("an output");
    let flat = text(&tree, "en/help/index.html").replace('"', "");
    for (name, value) in [("type", "image/png"), ("width", "1200"), ("height", "630")] {
        assert!(
            flat.contains(&format!("content={value} property=og:image:{name}"))
                || flat.contains(&format!("property=og:image:{name} content={value}")),
            "{name}"
        );
    }
}

#[test]
fn the_sitemap_names_every_page_in_every_language_that_has_it() {
    let tree = make(project(), &options(&[], &[Product::Site])).output.expect("an output");
    let map = text(&tree, "sitemap.xml");
    let listed = 10;
    for place in map.split("<url>").skip(1) {
        assert_eq!(place.matches("rel=\"alternate\"").count(), listed + 1, "{place}");
        let own = place.split("<loc>").nth(1).and_then(|rest| rest.split('<').next());
        let own = own.expect("an address");
        assert!(place.contains(&format!("href=\"{own}\"")), "itself among them: {place}");
        assert!(place.contains("hreflang=\"x-default\" href=\"https://webcam.example/\""));
    }
    // All of a page name the same others.
    let helps = map.split("<url>").filter(|place| place.contains("/help/</loc>"));
    let helps: std::collections::BTreeSet<&str> =
        helps.filter_map(|place| place.split("</lastmod>").nth(1)).collect();
    assert_eq!(helps.len(), 1, "{helps:?}");
}

#[test]
fn without_an_address_there_is_no_feed() {
    let config = String::from_utf8_lossy(&project().files()["campaign/campaign.toml"]).into_owned();
    let config = config.replace("base_url = \"https://webcam.example/\"\n", "");
    let snapshot = project().clone().with("campaign/campaign.toml", config);
    let tree = make(&snapshot, &options(&["en-GB"], &[Product::Site])).output.expect("an output");
    assert!(!tree.0.keys().any(|path| path.as_str().ends_with("feed.xml")));
    assert!(!text(&tree, "en/index.html").contains("atom+xml"));
    // With one, ids and addresses are whole.
    let tree = make(project(), &options(&["en-GB"], &[Product::Site])).output.expect("an output");
    let feed = text(&tree, "en/feed.xml");
    assert!(feed.contains("<id>https://webcam.example/en/feed.xml</id>"), "{feed}");
    assert!(!feed.contains("<id></id>") && !feed.contains("href=\"\""), "{feed}");
    assert!(text(&tree, "en/index.html").contains("atom+xml"));
}

#[test]
fn the_style_page_shows_every_block_in_every_script() {
    let only = [Product::Site, Product::Posters];
    let options = BuildOptions { style_page: true, ..options(&["en", "ur", "zh-Hans"], &only) };
    let project = with_products(project(), &["campaign"]);
    let tree = make(&project, &options).output.expect("no error");
    for slug in ["en", "ur", "zh-hans"] {
        let page = text(&tree, &format!("{slug}/style/index.html"));
        for block in [
            "<dl>",
            "<figcaption>",
            "class=\"alert note\"",
            "class=\"alert caution\"",
            "class=contact",
            "class=download",
            "class=leaves",
            "<details",
            "<blockquote>",
            "<table>",
            "class=chart",
            "role=img",
            "class=source",
            "<ol>",
            "class=\"routes critical\"",
            "class=support",
            "class=transcript",
            "class=cards",
            "class=steps",
            "class=footnotes",
            "id=note_style",
        ] {
            assert!(page.contains(block), "{slug} shows {block}");
        }
        let file =
            page.contains(&format!("<a download href=../../posters/{slug}/campaign-a4.pdf>"));
        assert!(file && page.contains("<bdi>PDF</bdi>"), "{slug} offers the poster with its size");
        assert!(page.contains("content=noindex"));
    }
    assert!(
        text(&tree, "ur/style/index.html").contains("<h2 dir=ltr lang=en-GB>Lists"),
        "labels are English"
    );
    assert!(!text(&tree, "sitemap.xml").contains("style"));
    assert!(!text(&tree, "en/find/index.html").contains("style/"));
}
