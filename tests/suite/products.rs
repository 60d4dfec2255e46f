//! The sample campaign with few of its products.

use handbill::source::Snapshot;

/// The project with only these posters and cards, for tests that look at every byte of them. All
/// else in campaign.toml stays on its line.
pub(crate) fn with_products(project: &Snapshot, ids: &[&str]) -> Snapshot {
    let path = "campaign/campaign.toml";
    let text = String::from_utf8_lossy(&project.files()[path]).into_owned();
    let (head, tables) = text.split_once("\n[[").expect("a table");
    let kept = tables.split("\n[[").fold(head.to_owned(), |text, table| {
        let is_product = table.starts_with("posters]]") || table.starts_with("cards]]");
        if !is_product || ids.iter().any(|id| table.contains(&format!("\nid = \"{id}\"\n"))) {
            return text + "\n[[" + table;
        }
        // What follows the table may be the comment on the next.
        let lines = table.split('\n').map(|line| if line.starts_with('#') { line } else { "" });
        text + "\n" + &lines.collect::<Vec<_>>().join("\n")
    });
    project.clone().with(path, kept)
}
