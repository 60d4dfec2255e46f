//! What partners get to print and to share.

use handbill::model::{OutputPath, PrintProfile};
use handbill::pipeline::{BuildOptions, NoCache, Product, Themes, Tools, build};

use crate::products::with_products;
use crate::project::project;
use crate::sample::{make, options};

#[test]
fn cards_have_their_size_and_no_alpha() {
    let options = options(&["zh-hans"], &[Product::Cards]);
    let built = build(project(), &options, Tools::in_process(&NoCache));
    let tree = built.output.expect("an output");
    let mut seen = 0;
    for (path, artifact) in &tree.0 {
        let Some(info) = &artifact.image else { continue };
        let picture = image::load_from_memory(&artifact.bytes).expect("a PNG");
        assert_eq!((picture.width(), picture.height()), (info.width, info.height), "{path}");
        assert!(!picture.color().has_alpha(), "{path}");
        assert!(artifact.bytes.len() < 300 * 1024, "{path}");
        assert!(!info.alt.is_empty(), "{path}");
        // The small pictures of the toolkit page are not posted.
        assert_eq!(info.caption.is_empty(), info.width == 320, "{path}");
        seen += 1;
    }
    assert!(seen >= 36, "{seen} cards");
}

#[test]
fn a_pack_holds_each_sheet_once_for_every_printer() {
    let options = BuildOptions {
        profiles: vec![PrintProfile::Web, PrintProfile::Shop],
        ..options(&["cy"], &[Product::Posters, Product::Toolkit])
    };
    let tree = make(project(), &options).output.expect("an output");
    let path = OutputPath::new("toolkit/cy.zip").expect("a path");
    let pack = &tree.0.get(&path).expect("a pack").bytes;
    let holds = |name: &str| pack.windows(name.len()).any(|part| part == name.as_bytes());
    assert!(holds("posters/sextortion_cy_poster-campaign-a4_web_v1.pdf"));
    assert!(holds("posters/sextortion_cy_poster-campaign-a4_shop_v1.pdf"));
}

#[test]
fn a_poster_in_two_languages_is_read_as_the_force_lists_them() {
    let project = with_products(project(), &["two-languages"]);
    let made = |theme: &str| {
        let options = BuildOptions {
            themes: Themes::One(theme.to_owned()),
            ..options(&["en-GB", "cy"], &[Product::Posters])
        };
        make(&project, &options).output.expect("an output")
    };
    let poster = |slug: &str| {
        OutputPath::new(format!("posters/{slug}/two-languages-a4.pdf")).expect("a path")
    };
    // English stands beside the others: it has none of its own.
    let national = made("national");
    assert!(national.0.contains_key(&poster("cy")) && !national.0.contains_key(&poster("en")));
    // Languages of parity have equal downloads, Welsh first in both.
    let wales = made("south-wales");
    let bytes = |slug| wales.0.get(&poster(slug)).map(|file| file.bytes.clone());
    assert!(bytes("cy").is_some() && bytes("cy") == bytes("en"));
}
