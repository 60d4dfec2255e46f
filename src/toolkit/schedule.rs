//! A table for tools that post at set times: one row for each card and service.

use super::formula::formula_start;
use crate::model::{Edition, Network};
use crate::toolkit::downloads::Download;

/// The captions as CSV (RFC 4180, UTF-8 with a byte-order mark, which spreadsheets ask for): per
/// item and service the card that suits the service best, what is posted with it, and how long
/// that is of how much is taken. `cards` are the cards under their names in the pack.
///
/// # Errors
///
/// Never for texts in memory; the writer's own words otherwise.
pub(super) fn schedule(
    edition: &Edition,
    cards: &[(String, &Download)],
) -> Result<Vec<u8>, String> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let head = ["language", "service", "file", "text", "alt_text", "length", "limit"];
    writer.write_record(head).map_err(|error| error.to_string())?;
    let mut items: Vec<&str> = Vec::new();
    for (_, card) in cards {
        if items.contains(&card.item.as_str()) {
            continue;
        }
        items.push(&card.item);
        for caption in card.captions.iter() {
            let Some((name, suited)) = suited(cards, &card.item, caption.network) else { continue };
            let (length, limit) = (caption.length.to_string(), caption.network.limit().to_string());
            let row = [
                &*edition.locale.tag,
                caption.network.name(),
                name,
                &caption.text,
                &suited.alt,
                &length,
                &limit,
            ];
            // Captions and alternative texts have been checked; this is the second lock on the door.
            if let Some(cell) = row.iter().find(|cell| formula_start(cell).is_some()) {
                return Err(format!("`{cell}` would be a formula in captions.csv"));
            }
            writer.write_record(row).map_err(|error| error.to_string())?;
        }
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// The card of an item that a service shows best; its first one when none is meant for the service.
fn suited<'c>(
    cards: &'c [(String, &'c Download)],
    item: &str,
    network: Network,
) -> Option<(&'c str, &'c Download)> {
    let own = || cards.iter().filter(|(_, card)| card.item == item);
    let named = |name: &str| own().find(|(_, card)| card.format == name);
    let best = network.formats().iter().find_map(|format| named(format.name()));
    best.or_else(|| own().next()).map(|(name, card)| (name.as_str(), *card))
}
