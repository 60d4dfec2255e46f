//! What partners download: packs, captions, texts to pass on, subtitles.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::sync::OnceLock;

use handbill::model::sha256;
use handbill::model::{OutputPath, OutputTree};
use handbill::pipeline::Product;

use crate::project::project;
use crate::sample::{make, options};

type Files = BTreeMap<String, Vec<u8>>;

fn open(tree: &OutputTree, path: &str) -> Files {
    let path = OutputPath::new(path).expect("a path");
    let bytes = &tree.0.get(&path).unwrap_or_else(|| panic!("{path} was made")).bytes;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).expect("a ZIP");
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).expect("a file");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("its bytes");
            (file.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

fn text(files: &Files, name: &str) -> String {
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name} in {:?}", files.keys()));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// Cards and packs in four languages.
fn sample() -> &'static OutputTree {
    static MADE: OnceLock<OutputTree> = OnceLock::new();
    MADE.get_or_init(|| {
        let wanted =
            options(&["en-GB", "cy", "ur", "zh-Hans"], &[Product::Cards, Product::Toolkit]);
        make(project(), &wanted).output.expect("an output")
    })
}

#[test]
fn names_tell_what_a_file_is_and_sums_that_it_is_whole() {
    let files = open(sample(), "toolkit/cy.zip");
    for name in [
        "cards/sextortion_cy_card-campaign-square_v1.png",
        "cards/sextortion_cy_card-dont-pay-story_v1.png",
        "texts/sextortion_cy_press-release_v1.txt",
        "texts/sextortion_cy_press-release_v1.html",
        "README.txt",
        "LICENCE.txt",
        "captions.txt",
        "captions.csv",
    ] {
        assert!(files.contains_key(name), "{name} in {:?}", files.keys());
    }
    let sums = text(&files, "SHA256SUMS");
    assert_eq!(sums.lines().count(), files.len() - 1);
    let listed: serde_json::Value =
        serde_json::from_str(&text(&files, "MANIFEST.json")).expect("JSON");
    let listed = listed["files"].as_array().expect("a list");
    assert_eq!(listed.len(), files.len() - 2, "all but the two lists");
    for (name, bytes) in files.iter().filter(|(name, _)| *name != "SHA256SUMS") {
        let sum = sha256(bytes);
        assert!(sums.contains(&format!("{sum}  {name}\n")), "{name}");
        let entry = listed.iter().find(|entry| entry["name"] == **name);
        assert!(name == "MANIFEST.json" || entry.is_some_and(|e| e["sha256"] == *sum), "{name}");
    }
    let square = listed.iter().find(|entry| entry["format"] == "square").expect("a square");
    assert_eq!(square["pixels"], serde_json::json!([1080, 1080]));
    assert!(square["alt"].as_str().expect("a text").contains("Peidiwch â phanicio"));
}

#[test]
fn every_file_of_the_output_is_there_with_its_sum() {
    let tree = sample();
    let read = |path: &str| {
        let path = OutputPath::new(path).expect("a path");
        &tree.0.get(&path).unwrap_or_else(|| panic!("{path}")).bytes
    };
    let sums = std::str::from_utf8(read("SHA256SUMS")).expect("UTF-8");
    let sums = sums.lines().map(|line| line.split_once("  ").expect("two columns"));
    let sums: BTreeMap<&str, &str> = sums.map(|(sum, path)| (path, sum)).collect();
    assert_eq!(sums.len(), tree.0.len() - 2, "all but the two lists");
    let listed: serde_json::Value = serde_json::from_slice(read("manifest.json")).expect("JSON");
    let listed = listed["files"].as_array().expect("a list");
    assert_eq!(listed.len(), tree.0.len() - 1, "all but itself");
    for entry in listed {
        let path = entry["path"].as_str().expect("a path");
        let bytes = read(path);
        let sum = sha256(bytes);
        assert_eq!(entry["sha256"], *sum, "{path}");
        assert_eq!(entry["bytes"], bytes.len(), "{path}");
        assert!(path == "SHA256SUMS" || sums.get(path) == Some(&&*sum), "{path}");
    }
}

#[test]
fn a_pack_says_how_it_is_used_and_what_may_be_done_with_it() {
    let files = open(sample(), "toolkit/ur.zip");
    let readme = text(&files, "README.txt");
    let places: Vec<_> = ["5 منٹ", "30 منٹ", "60 منٹ"].map(|time| readme.find(time)).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{readme}");
    assert!(readme.contains("v1 · ") && readme.contains("https://webcam.example/ur/"));
    // Programs that know nothing of a text file's encoding go by its first bytes.
    for name in ["README.txt", "LICENCE.txt", "captions.txt", "captions.csv"] {
        assert!(text(&files, name).starts_with('\u{feff}'), "{name}");
    }
    assert!(text(&files, "LICENCE.txt").lines().count() > 5);
}

#[test]
fn every_service_gets_as_much_as_it_takes() {
    for (slug, tag, call) in [
        ("en", "en-GB", "Call the police: 101."),
        ("ur", "ur", "پولیس کو فون کریں: \u{2066}101\u{2069}۔"),
        ("zh-hans", "zh-Hans", "请拨打警方电话：101。"),
    ] {
        let files = open(sample(), &format!("toolkit/{slug}.zip"));
        let table = text(&files, "captions.csv");
        let table = table.trim_start_matches('\u{feff}');
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let rows: Vec<BTreeMap<String, String>> =
            reader.deserialize().collect::<Result<_, _>>().expect("a table");
        // Nine items on eight services.
        assert_eq!(rows.len(), 9 * 8, "{slug}");
        for row in &rows {
            let count = |key: &str| row[key].parse::<usize>().expect("a number");
            assert!(count("length") <= count("limit"), "{row:?}");
            assert_eq!(row["language"], tag);
            assert!(row["text"].contains(call) && row["text"].contains("\n\n#"), "{row:?}");
            assert!(files.contains_key(&row["file"]), "{row:?}");
            assert!(row["alt_text"].ends_with(call), "{row:?}");
        }
        let of = |service: &str| {
            rows.iter().find(|row| row["service"] == service && row["file"].contains("-campaign-"))
        };
        let (x, instagram, facebook) = (of("X"), of("Instagram"), of("Facebook"));
        let (x, instagram, facebook) =
            (x.expect("X"), instagram.expect("Instagram"), facebook.expect("Facebook"));
        assert!(
            x["file"].contains("campaign-x_") && instagram["file"].contains("campaign-portrait_")
        );
        assert!(facebook["text"].contains("https://webcam.example/"));
        // Among words from right to left its slash would jump to its front.
        assert!(
            facebook["text"].lines().any(|line| line == format!("https://webcam.example/{slug}/"))
        );
        // Links in captions on Instagram lead nowhere: people type them.
        assert!(!instagram["text"].contains("https://"));
        assert!(instagram["text"].contains(&format!("webcam.example/{slug}")));
        // Twice as many for Chinese, but for figures and the address.
        let letters = x["text"].chars().count();
        let length: usize = x["length"].parse().expect("a number");
        assert_eq!(length > letters, slug == "zh-hans", "{length} {letters}");
        // Signs that keep numbers in their direction are for scripts that need them.
        assert_eq!(x["text"].contains('\u{2066}'), slug == "ur");
    }
}

#[test]
fn texts_to_pass_on_stand_by_themselves() {
    let files = open(sample(), "toolkit/ur.zip");
    let html = text(&files, "texts/sextortion_ur_press-release_v1.html");
    assert!(html.contains(r#"<html lang="ur" dir="rtl">"#));
    for loading in ["<script", "src=", "<link", "url(", "@import"] {
        assert!(!html.contains(loading), "{loading}");
    }
    let release = text(&files, "texts/sextortion_ur_press-release_v1.txt");
    let frame = "یہاں";
    assert!(release.contains(&format!("[{frame}")), "room for words of their own\n{release}");
    assert!(release.contains("\u{2066}101\u{2069}"));
    // The five steps in order.
    let steps: Vec<_> = (1..=5).map(|step| release.find(&format!("\n{step}. "))).collect();
    assert!(steps.iter().all(Option::is_some) && steps.is_sorted(), "{steps:?}");
    assert!(!release.contains("لائن پر کلک"), "buttons of the site stay there");
}

#[test]
fn a_force_speaks_where_others_find_room() {
    let wanted = handbill::pipeline::BuildOptions {
        themes: handbill::pipeline::Themes::One("south-wales".into()),
        ..options(&["en-GB", "cy"], &[Product::Toolkit])
    };
    let tree = make(project(), &wanted).output.expect("an output");
    let release = text(&open(&tree, "toolkit/en.zip"), "texts/sextortion_en_press-release_v1.txt");
    assert!(release.contains("Rob Cronick") && release.contains("hunt them down"));
    assert!(!release.contains("Put the words of somebody"), "{release}");
}

#[test]
fn one_pack_holds_all_languages() {
    let files = open(sample(), "toolkit/all-languages.zip");
    for name in [
        "cy/README.txt",
        "ur/captions.csv",
        "zh-hans/texts/sextortion_zh-hans_radio-script_v1.txt",
        "en/MANIFEST.json",
    ] {
        assert!(files.contains_key(name), "{name}");
    }
    let list = text(&files, "README.txt");
    assert!(list.contains("Cymraeg") && list.contains("zh-hans/README.txt"), "{list}");
    let own = open(sample(), "toolkit/cy.zip");
    let same = |name: &str| files.get(&format!("cy/{name}")) == own.get(name);
    assert!(same("captions.txt") && same("cards/sextortion_cy_card-campaign-og_v1.png"));
    // A pack of one language needs no other.
    let alone = make(project(), &options(&["cy"], &[Product::Cards, Product::Toolkit]));
    let path = OutputPath::new("toolkit/all-languages.zip").expect("a path");
    assert!(!alone.output.expect("an output").0.contains_key(&path));
}

#[test]
fn a_transcript_with_times_becomes_subtitles() {
    let film = project().files().get("campaign/film.md").expect("the page");
    let film = String::from_utf8_lossy(film);
    let (before, _) = film.split_once("## What the film says").expect("its transcript");
    let film = format!(
        "{before}## What it says {{#transcript .transcript}}\n\n0:00–0:04\n: A phone rings.\n\n0:04–0:09\n: *Woman:* Hello? Call {{ $police }}.\n"
    );
    let config = project().files().get("campaign/campaign.toml").expect("the configuration");
    let config = String::from_utf8_lossy(config);
    // A handout of the name of the film's page.
    let config = format!("{config}\n[[handouts]]\nid = \"film\"\nsections = [\"kit#radio\"]\n");
    let snapshot = project().clone().with("campaign/film.md", film);
    let snapshot = snapshot.with("campaign/campaign.toml", config);
    let built = make(&snapshot, &options(&["en-GB", "so"], &[Product::Site, Product::Toolkit]));
    let tree = built.output.unwrap_or_else(|| panic!("{:?}", built.diagnostics));
    let read = |path: &str| {
        let artifact = tree.0.get(&OutputPath::new(path).expect("a path"));
        artifact.map(|artifact| String::from_utf8_lossy(&artifact.bytes).into_owned())
    };
    let subtitles = read("film/en/film.vtt").expect("subtitles");
    assert!(subtitles.starts_with("WEBVTT\nKind: captions\nLanguage: en-GB\n"), "{subtitles}");
    assert!(subtitles.contains("00:00:04.000 --> 00:00:09.000\nWoman: Hello? Call"), "{subtitles}");
    let words = read("film/en/film.txt").expect("a transcript");
    assert!(words.contains("A phone rings.") && !words.contains("0:04"), "{words}");
    let page = read("en/film/index.html").expect("the page");
    assert!(page.contains("../../film/en/film.vtt") && page.contains("../../film/en/film.txt"));
    let pack = open(&tree, "toolkit/en.zip");
    assert_eq!(text(&pack, "film/sextortion_en_film_v1.vtt"), subtitles);
    assert!(text(&pack, "texts/sextortion_en_film_v1.txt") != words);
    // English subtitles are not passed off as Somali ones.
    assert_eq!(read("film/so/film.vtt"), None);
}
