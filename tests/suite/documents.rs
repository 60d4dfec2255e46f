//! Documents that are made from the code.

use std::path::Path;

use handbill::diag::Code;

fn codes() -> String {
    let mut text = String::from(
        "# Codes\n\nMade from the table in `src/diag/code.rs`; `handbill explain CODE` says the same.\n\n| code | severity | meaning |\n|---|---|---|\n",
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
