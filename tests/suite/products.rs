//! The sample campaign with few of its products.

use handbill::source::Snapshot;

use crate::project::project;

/// The project with only these posters and cards, for tests that look at every byte of them.
pub(crate) fn project_with_products(ids: &[&str]) -> Snapshot {
    let path = "campaign/campaign.toml";
    let text = String::from_utf8_lossy(&project().files()[path]).into_owned();
    let (head, tables) = text.split_once("\n[[").expect("a table");
    let kept = tables.split("\n[[").filter(|table| {
        let is_product = table.starts_with("posters]]") || table.starts_with("cards]]");
        !is_product || ids.iter().any(|id| table.contains(&format!("\nid = \"{id}\"\n")))
    });
    let kept = kept.fold(head.to_owned(), |text, table| text + "\n[[" + table);
    project().clone().with(path, kept)
}
