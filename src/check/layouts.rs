//! The layouts that posters and cards name.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics, closest};
use crate::model::PressKind;

/// Reports layouts that the theme does not have, as far as it lists those that it has.
pub(super) fn unknown(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let layouts = &rules.theme.layouts;
    for item in &rules.campaign.press {
        let known = match item.kind {
            PressKind::Poster { .. } => &layouts.posters,
            PressKind::Card(_) => &layouts.cards,
        };
        let Some(known) = known.as_ref().filter(|known| !known.contains(&item.layout)) else {
            continue;
        };
        let names = || known.iter().map(String::as_str);
        let near = closest(&item.layout, names());
        let all = names().collect::<Vec<_>>().join(", ");
        let help = near.map_or_else(
            || format!("use one of: {all}"),
            |near| format!("did you mean `{near}`? The layouts of the theme: {all}"),
        );
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`layout` cannot be `{}`", item.layout))
                .at(item.place("layout").clone(), "not a layout of the theme")
                .help(help),
        );
    }
}
