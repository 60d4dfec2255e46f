//! Whether a theme has anything to set words with.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic};
use crate::load;
use crate::model::Theme;
use crate::plan::Product;
use crate::source::Snapshot;

/// That a theme has neither fonts nor templates, and takes none from another. All that it lacks
/// would be reported one by one.
pub(super) fn missing(
    theme: &Theme,
    snapshot: &Snapshot,
    products: &BTreeSet<Product>,
) -> Option<Diagnostic> {
    let is_bare = theme.chain.len() == 1
        && theme.fonts.0.is_empty()
        && theme.templates.0.is_empty()
        && theme.press.0.is_empty();
    let is_shown = [Product::Site, Product::Posters, Product::Cards];
    if !is_bare || !is_shown.iter().any(|product| products.contains(product)) {
        return None;
    }
    let has = |name: &String, folder: &str| {
        let folder = format!("themes/{name}/{folder}/");
        snapshot.files().keys().any(|path| path.starts_with(&folder))
    };
    let others = load::theme_names(snapshot);
    let mut bases = others.iter().filter(|name| has(name, "fonts") && has(name, "templates"));
    let base = bases.clone().find(|name| *name == "national").or_else(|| bases.next())?;
    Some(
        Diagnostic::new(
            Code::ConfigMissingKey,
            "this theme builds on no other, and has no fonts and templates of its own",
        )
        .in_file(&theme.file)
        .help(format!("add `extends = \"{base}\"` as the first line")),
    )
}
