//! The engine with the national theme's own sources and fonts, and the real campaign.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use super::{Engine, Kind, PngEffort, PressData, Setting, Slot, card, poster, qr_svg};
use crate::diag::{Code, Diagnostics};
use crate::load;
use crate::model::{CardFormat, Edition, Layered, PaperSize, PressKind, Theme};
use crate::resolve::{self, Inputs, Speaker};
use crate::tree::read_disk;

/// The national theme and its editions.
fn project(theme: &str) -> (Theme, Vec<Edition>) {
    let (snapshot, _) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (project, diagnostics) = load::project(snapshot.files(), theme);
    let project = project.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let refused = BTreeSet::new();
    let inputs = Inputs {
        campaign: &project.campaign,
        theme: &project.theme,
        catalogs: &project.catalogs,
        refused: &refused,
        wanted: &[],
    };
    ((*project.theme).clone(), resolve::editions(&inputs).0)
}

#[test]
#[ignore = "scratch"]
fn scratch() {
    let theme = if Path::new("/tmp/hb-press/sw").exists() { "south-wales" } else { "national" };
    let (theme, editions) = project(theme);
    let (engine, d) = Engine::new(&theme);
    println!("{d:?}");
    let engine = engine.unwrap();
    let out = Path::new("/tmp/hb-press/real");
    std::fs::create_dir_all(out).unwrap();
    for edition in &editions {
        let speaker = Speaker::new(edition).unwrap();
        for item in &edition.press {
            match &item.kind {
                PressKind::Poster(sizes) => for size in sizes {
                    let data = poster(edition, &speaker, item, *size);
                    let t = std::time::Instant::now();
                    let (made, d) = engine.poster_with_preview(&data, PngEffort::Quick);
                    let name = format!("{}-{}-{}", item.id, size.name(), edition.locale.slug);
                    println!("{name} {:?} {}", t.elapsed(), made.as_ref().map_or(0, |m| m.0.len()));
                    for d in d.iter() { println!("   {} {:?} {} {:?}", d.code.name(), d.severity, d.message, d.primary()); }
                    if let Some((pdf, png)) = made { std::fs::write(out.join(format!("{name}.pdf")), pdf).unwrap(); std::fs::write(out.join(format!("{name}.pdf.png")), png).unwrap(); }
                    std::fs::write(out.join(format!("{name}.json")), serde_json::to_vec(&data).unwrap()).unwrap();
                },
                PressKind::Card(formats) => for format in formats {
                    let data = card(edition, &speaker, item, *format);
                    let t = std::time::Instant::now();
                    let (made, d) = engine.card(&data, PngEffort::Small);
                    let name = format!("{}-{}-{}", item.id, format.name(), edition.locale.slug);
                    println!("{name} {:?} {}", t.elapsed(), made.as_ref().map_or(0, Vec::len));
                    for d in d.iter() { println!("   {} {:?} {} {:?}", d.code.name(), d.severity, d.message, d.primary()); }
                    if let Some(png) = made { std::fs::write(out.join(format!("{name}.png")), png).unwrap(); }
                    std::fs::write(out.join(format!("{name}.json")), serde_json::to_vec(&data).unwrap()).unwrap();
                },
            }
        }
    }
}
