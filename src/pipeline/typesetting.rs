//! Posters, cards and handouts, set by whoever the build was given for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cache::cached;
use super::runaways::Runaways;
use super::tools::Tools;
use crate::audit::{pdf_calls, third_party};
use crate::check::print_contrast;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Edition, Fingerprint, PressKind, PrintProfile, Theme};
use crate::plan::{Job, Planned, Planner};
use crate::typeset::{SetOutcome, Setter};

/// The setter of a theme, with the layouts that it had to stop.
pub(super) struct Typesetting<'t> {
    setter: Box<dyn Setter + 't>,
    tools: Tools<'t>,
    runaways: Runaways,
}

impl<'t> Typesetting<'t> {
    /// The setter of the theme; `None` when its fonts and press sources cannot be used, which is
    /// reported.
    pub(super) fn new(
        planner: &Planner<'_>,
        tools: Tools<'t>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let theme = planner.press_inputs();
        let setter = tools.setters.setter(planner.theme, theme);
        // Once all is well, that is remembered: no worker needs to be started for it then.
        let inputs =
            Fingerprint::of("press-files").add("theme", theme.to_string().as_bytes()).finish();
        cached(tools.cache, &inputs, diagnostics, |diagnostics| {
            let found = setter.check();
            let usable = !found.has_errors();
            diagnostics.append(found);
            usable.then(Vec::new)
        })?;
        Some(Self { setter, tools, runaways: Runaways::default() })
    }

    /// The bytes of a job that is set.
    pub(super) fn set(
        &self,
        planned: &Planned<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<[u8]>> {
        let work = planned.job.work()?;
        cached(self.tools.cache, &planned.inputs, diagnostics, |diagnostics| {
            if self.runaways.has_stopped(planned) {
                return None;
            }
            let (bytes, found) = match self.setter.set(work) {
                SetOutcome::Done(bytes, found) => (bytes, found),
                SetOutcome::Stopped(stop) => {
                    self.runaways.note(planned, work.label(), stop);
                    return None;
                }
            };
            // A small picture finds the same problems as the large one.
            if !matches!(planned.job, Job::Thumbnail { .. }) {
                diagnostics.append(found);
            }
            if let (Some(bytes), Job::Poster { .. } | Job::HandoutPdf { .. }) =
                (&bytes, &planned.job)
            {
                check_pdf(planned, bytes, diagnostics);
            }
            bytes
        })
    }

    /// Reports the layouts that were stopped, each once.
    pub(super) fn report(self, jobs: &[Planned<'_>], theme: &Theme, diagnostics: &mut Diagnostics) {
        self.runaways.report(jobs, theme, diagnostics);
    }
}

/// Reports what a PDF would do by itself when a reader opens it.
fn check_pdf(planned: &Planned<'_>, bytes: &[u8], diagnostics: &mut Diagnostics) {
    let crate::plan::Output::File(path) = &planned.output else { return };
    match pdf_calls(bytes) {
        Ok(calls) => diagnostics.extend(calls.iter().map(|call| third_party(path, call, None))),
        Err(why) => diagnostics.push(
            Diagnostic::new(Code::PressError, format!("`{path}` {why}"))
                .help("report this as a bug, and attach the theme"),
        ),
    }
}

/// Leaves out what a template was reported for before: where it was called from makes no other
/// problem. What several products say wrongly is reported with the first of them.
pub(super) fn reported_once(found: Diagnostics) -> Diagnostics {
    let mut seen = BTreeSet::new();
    let mut kept = Diagnostics::new();
    let mut said: BTreeMap<String, (Diagnostic, usize)> = BTreeMap::new();
    for diagnostic in found {
        if diagnostic.code == Code::PressWords {
            // The name of a product ends with its language in brackets.
            let what = diagnostic.message.split_once(") ").map_or("", |(_, what)| what).to_owned();
            said.entry(what).and_modify(|(_, others)| *others += 1).or_insert((diagnostic, 0));
            continue;
        }
        let is_template =
            matches!(diagnostic.code, Code::PressError | Code::PressWarning | Code::PressPictogram);
        let place = diagnostic.primary().filter(|_| is_template).cloned();
        if place.is_none_or(|place| seen.insert((place, diagnostic.message.clone()))) {
            kept.push(diagnostic);
        }
    }
    for (mut diagnostic, others) in said.into_values() {
        match others {
            0 => {}
            1 => diagnostic.message.push_str(" (as does one other product)"),
            others => diagnostic.message.push_str(&format!(" (as do {others} other products)")),
        }
        kept.push(diagnostic);
    }
    kept
}

/// Checks the contrast of the theme's colours for each print profile that is asked for.
pub(super) fn check_schemes(theme: &Theme, jobs: &[Planned<'_>], diagnostics: &mut Diagnostics) {
    let profiles: BTreeSet<PrintProfile> = jobs
        .iter()
        .filter_map(|planned| match planned.job {
            Job::Poster { profile, .. } => Some(profile),
            _ => None,
        })
        .collect();
    for profile in profiles {
        print_contrast(theme, profile, diagnostics);
    }
}

/// Reports a build of posters without an address for their codes.
pub(super) fn check_address(editions: &[Arc<Edition>], diagnostics: &mut Diagnostics) {
    let posters = editions.iter().any(|edition| {
        edition.press.iter().any(|item| matches!(item.kind, PressKind::Poster { .. }))
    });
    let known = editions.iter().all(|edition| edition.identity.base_url.is_some());
    if posters && !known {
        diagnostics.push(
            Diagnostic::new(
                Code::OutputBaseUrl,
                "the posters have no QR code, because the address of the site is not set",
            )
            .help(
                "set `base_url` under `[campaign]` in campaign/campaign.toml, or pass `--base-url`",
            ),
        );
    }
}
