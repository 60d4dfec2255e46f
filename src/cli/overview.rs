//! `handbill` alone: what is there, and what to type next.

use super::Outcome;
use super::args::Global;
use super::report::Reporter;
use super::root;
use crate::load;
use crate::tree::read_disk;

pub(super) fn run(global: &Global, reporter: &Reporter) -> Outcome {
    let Ok(root) = root::find(global) else {
        reporter.answer(
            "Handbill publishes a public-safety campaign in every language its community reads.\n\n\
             There is no campaign in this folder. Go to one that holds campaign/campaign.toml, or\n\
             see `handbill --help`.\n",
        );
        return Outcome::Clean;
    };
    let (snapshot, _) = read_disk(&root);
    let themes = load::theme_names(snapshot.files());
    let theme = themes.first().cloned().unwrap_or_default();
    let (project, diagnostics) = load::project(snapshot.files(), &theme);
    let Some(project) = project else {
        reporter.problems(&diagnostics, &snapshot.sources());
        return Outcome::Problems;
    };
    let campaign = &project.campaign;
    reporter.answer(&format!(
        "The campaign `{}`: {} pages, {} texts, {} languages, {} posters and cards.\n\
         Themes: {}.\n\n\
         Next:\n  \
         handbill build     everything into dist/\n  \
         handbill check     every rule, nothing written\n  \
         handbill --help    all commands\n",
        campaign.identity.id,
        campaign.pages.len(),
        campaign.segments.len(),
        campaign.locales.len(),
        campaign.press.len(),
        themes.join(", "),
    ));
    Outcome::Clean
}
