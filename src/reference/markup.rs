//! The words that a page is marked up with: layouts, and roles of its sections.

use crate::model::{Layout, Role};

/// The part of the reference of pages that front matter does not cover.
pub(super) fn markup() -> String {
    let mut text = String::from("## Layouts\n\n| `layout` | the page is |\n|---|---|\n");
    for known in Layout::ALL {
        text.push_str(&format!("| `{}` | {} |\n", known.name(), layout(known)));
    }
    text.push_str(
        "\n## Roles\n\nA heading gives its section an id and roles: `## Don’t pay {#dont-pay .advice pictogram=\"no-money\"}`. Roles marked * may stand in a theme’s `local.md`; text of roles marked † never falls back to another language.\n\n| role | the section is |\n|---|---|\n",
    );
    for known in Role::ALL {
        let local = if known.is_for_local_text() { " *" } else { "" };
        let critical = if known.is_critical() { " †" } else { "" };
        text.push_str(&format!("| `.{}`{local}{critical} | {} |\n", known.name(), role(known)));
    }
    text.push('\n');
    text
}

fn layout(layout: Layout) -> &'static str {
    match layout {
        Layout::Home => "The start page. One page has it.",
        Layout::Help => "What to do now: the advice, step by step.",
        Layout::Article => "Something to read.",
        Layout::Facts => "Figures with their sources.",
        Layout::Film => "A film and its transcript.",
        Layout::News => "An archived release; it needs a `date`.",
        Layout::Toolkit => "Posters, cards and texts to pass on.",
        Layout::About => "Who is behind it, privacy, accessibility, languages.",
        Layout::Find => "Every page and heading, to be searched.",
        Layout::Style => "Every block, for makers of themes.",
        Layout::Fragment => "No page of its own: text for posters, cards and handouts.",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Hero => "The opening of the home page.",
        Role::Steps => "The place where all advice is shown as numbered cards.",
        Role::Advice => "One item of the advice.",
        Role::Call => "The band with the number to call.",
        Role::Figures => "A list whose items begin with a bold figure.",
        Role::Chart => "A table of facts that is also drawn as bars.",
        Role::Quote => "The words of a person; the heading names who speaks.",
        Role::Support => "Who to turn to.",
        Role::Disclosure => "Folded until a reader opens it; unfolded in print.",
        Role::Routes => "A table of whom to tell.",
        Role::Transcript => "The words of a film.",
        Role::Film => "A film: a plain link with what it costs in privacy.",
        Role::Contact => "Somebody to turn to, as a card.",
        Role::Download => "A file to take away, as a card.",
        Role::Room => "Room for the reader’s own words; a force’s words take its place.",
        Role::Local => "Shown in the edition of a force alone.",
        Role::Critical => "Not to be shown in another language.",
    }
}
