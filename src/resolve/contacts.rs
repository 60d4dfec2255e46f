//! Numbers that no product shows.

use std::collections::BTreeSet;

use super::inputs::Inputs;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Name, Placeable, Role, Section};

/// Numbers that templates show by themselves.
const SHOWN: [&str; 2] = ["emergency", "police"];

/// Reports contacts of the campaign and the theme that have a number and stand nowhere: their author
/// believes that readers see them.
pub(super) fn check(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let (campaign, theme) = (inputs.campaign, inputs.theme);
    // What no page shows of a local text shows no number either.
    let local = theme.local.iter().flat_map(|page| &page.sections);
    let local = local.filter(|section| section.has_role(Role::Local)).flat_map(Section::texts);
    let local = local.filter_map(|id| theme.segments.get(id));
    let segments = campaign.segments.values().chain(local);
    let mut shown: BTreeSet<&Name> = segments
        .flat_map(|segment| segment.placeables.values())
        .filter_map(|placeable| match placeable {
            Placeable::Contact(name) => Some(name),
            _ => None,
        })
        .collect();
    shown.extend(campaign.press.iter().filter_map(|item| item.contact.as_ref()));
    shown.extend(campaign.handouts.iter().filter_map(|plan| plan.contact.as_ref()));
    let data = [(&campaign.data, "on a page of the campaign"), (&theme.data, "in local.md")];
    for (data, place) in data {
        for (name, contact) in &data.contacts {
            if contact.number.is_none() || SHOWN.contains(&name.as_str()) || shown.contains(name) {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(
                    Code::ContactUnseen,
                    format!("the number of `{name}` stands on no page, poster or card"),
                )
                .at(contact.span.clone(), "defined here")
                .help(format!(
                    "write `{{ ${name} }}` {place}, or `contact = \"{name}\"` on a poster, card or handout in campaign.toml"
                )),
            );
        }
    }
}
