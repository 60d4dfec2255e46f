//! Documents that are made from the code.

use std::path::Path;

use handbill::diag::Code;
use handbill::model::{BoldPart, ColorRole, Measure, Network, PrintPart};

fn codes() -> String {
    let mut text = String::from(
        "# Codes\n\nMade from the table in `src/diag/table/`; `handbill explain CODE` says the same.\n\n| code | severity | meaning |\n|---|---|---|\n",
    );
    for entry in Code::TABLE {
        text.push_str(&format!(
            "| `{}` | {} | {} {} |\n",
            entry.name,
            entry.severity.word(),
            entry.summary,
            entry.explanation.replace('|', "\\|")
        ));
    }
    text
}

fn services() -> String {
    let mut text =
        String::from("| service | takes | counted in | cards that suit it |\n|---|---|---|---|\n");
    for network in Network::ALL {
        let counted = match network.measure() {
            Measure::Weighted => "letters, many scripts double; an address as 23",
            Measure::LettersShortAddresses => "letters as readers see them; an address as 23",
            Measure::Letters => "letters as readers see them",
            Measure::Units => "UTF-16 units",
        };
        let formats: Vec<String> =
            network.formats().iter().map(|format| format!("`{}`", format.name())).collect();
        let (name, limit) = (network.name(), network.limit());
        text.push_str(&format!("| {name} | {limit} | {counted} | {} |\n", formats.join(", ")));
    }
    text
}

#[test]
fn the_list_of_services_is_up_to_date() {
    const BEGIN: &str = "<!-- services: made from the code -->\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/toolkit.md");
    let found = std::fs::read_to_string(&path).expect("the guide");
    let (before, rest) = found.split_once(BEGIN).expect("its beginning");
    let (_, after) = rest.split_once("<!-- end -->").expect("its end");
    let wanted = format!("{before}{BEGIN}{}<!-- end -->{after}", services());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &wanted).expect("written");
    }
    let found = std::fs::read_to_string(&path).expect("the guide");
    assert!(
        found == wanted,
        "docs/toolkit.md is old; run: UPDATE=1 cargo test --test suite documents"
    );
}

#[test]
fn the_list_of_codes_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/codes.md");
    let wanted = codes();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &wanted).expect("written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "docs/codes.md is old; run: UPDATE=1 cargo test --test suite documents"
    );
}

#[test]
fn the_guide_to_themes_names_every_colour_part_and_kind() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/themes.md");
    let guide = std::fs::read_to_string(path).expect("the guide");
    let colors = ColorRole::ALL.map(|role| format!("`{}`", role.name()));
    let parts = PrintPart::ALL.map(|part| format!("`{}`", part.name()));
    let bold = BoldPart::ALL.map(|part| format!("\"{}\"", part.name()));
    for name in colors.iter().chain(&parts).chain(&bold) {
        assert!(guide.contains(name), "docs/themes.md does not name {name}");
    }
}
