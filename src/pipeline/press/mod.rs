//! Posters and cards of all languages, and what the toolkit page says of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod jobs;
mod place;
mod preview;
mod runaway;

use super::cache::cached;
use super::execute::in_parallel;
use super::fonts::Digests;
use super::options::{Effort, Product};
use super::tools::Tools;
use crate::audit::{pdf_calls, third_party};
use crate::check::print_contrast;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::fluent::Localizer;
use crate::model::{Edition, Fingerprint, OutputPath, OutputTree, PressKind, PrintProfile, Theme};
use crate::press::{self, PressData, Voice};
use crate::toolkit::downloads::Downloads;
use crate::toolkit::handout::passages;
use crate::toolkit::{Caption, captions, check_hashtags};
use crate::typeset::{Form, PngEffort, SetOutcome, Setter, Work};
use jobs::{Job, Shape, Subject, jobs};
pub use preview::{Preview, PreviewError, PreviewFormat, PreviewRequest, preview};
use runaway::Runaways;

/// What PDFs are known by in the cache: it changes with what is done to them after Typst.
const PDF: &[u8] = b"pdf 4";
/// What cards are known by: it changes with what they tell of themselves.
const PNG: &[u8] = b"png 3";

/// What posters and cards are made with.
pub(super) struct Press<'p> {
    pub(super) theme: &'p Theme,
    pub(super) editions: &'p [Arc<Edition>],
    /// The hash of each font file, by name.
    pub(super) digests: &'p Digests,
    pub(super) effort: Effort,
    /// How to print; as declared for each product when empty.
    pub(super) profiles: &'p [PrintProfile],
    pub(super) tools: Tools<'p>,
}

/// Who sets what is not remembered.
struct Hand<'h> {
    setter: &'h dyn Setter,
    /// The fingerprint of the theme's fonts and press sources.
    base: Fingerprint,
    runaways: Runaways,
}

impl Press<'_> {
    /// Makes everything asked for, puts it into the tree, and tells what there is to download, one
    /// entry per edition.
    pub(super) fn add(
        &self,
        products: &[Product],
        output: &mut OutputTree,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Downloads> {
        let mut downloads: Vec<Downloads> =
            self.editions.iter().map(|_| Downloads::default()).collect();
        let jobs = jobs(self.editions, products, self.profiles, diagnostics);
        if jobs.is_empty() {
            return downloads;
        }
        let theme = self.theme;
        let base = self.theme_fingerprint();
        let setter = self.tools.setters.setter(theme, base);
        if !self.check_files(&*setter, base, diagnostics) {
            return downloads;
        }
        check_schemes(theme, &jobs, diagnostics);
        let localizers: Vec<Option<Localizer<'_>>> =
            self.editions.iter().map(|edition| Localizer::new(edition)).collect();
        let name = |job: &Job<'_>| job.path.to_string();
        let hand = Hand { setter: &*setter, base, runaways: Runaways::default() };
        let (made, found) = in_parallel(&jobs, self.tools.progress, name, |job, found| {
            let voice = |index: usize| {
                Some(Voice {
                    edition: self.editions.get(index)?,
                    localizer: localizers.get(index)?.as_ref()?,
                })
            };
            let second = job.second.and_then(voice);
            self.make(job, (voice(job.edition)?, second), &hand, found)
        });
        diagnostics.append(told_once(found));
        hand.runaways.report(&jobs, theme, diagnostics);
        for edition in self.editions {
            check_hashtags(edition, diagnostics);
        }
        let captions = self.captions(&jobs, &localizers, diagnostics);
        for (job, made) in jobs.iter().zip(made) {
            let localizer = localizers.get(job.owner).and_then(Option::as_ref);
            let entry = downloads.get_mut(job.owner);
            if let (Some(made), Some(localizer), Some(entry)) = (made, localizer, entry) {
                match job.subject {
                    Subject::Item(item) => {
                        let captions = captions.get(&(job.owner, item.id.as_str()));
                        self.place((job, item), (localizer, captions), made, entry, output);
                    }
                    Subject::Handout(handout) => {
                        self.place_handout((job, handout), made, entry, output);
                    }
                }
            }
        }
        downloads
    }

    /// The captions of the cards that are made, by edition and item.
    fn captions<'j>(
        &self,
        jobs: &[Job<'j>],
        localizers: &[Option<Localizer<'_>>],
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<(usize, &'j str), Arc<[Caption]>> {
        let mut made = BTreeMap::new();
        for job in jobs.iter().filter(|job| matches!(job.shape, Shape::Card(_))) {
            let edition = self.editions.get(job.owner);
            let localizer = localizers.get(job.owner).and_then(Option::as_ref);
            let (Some(edition), Some(localizer), Some(item)) = (edition, localizer, job.item())
            else {
                continue;
            };
            made.entry((job.owner, item.id.as_str()))
                .or_insert_with(|| captions(edition, localizer, item, diagnostics).into());
        }
        made
    }

    /// What all posters and cards of a theme depend on.
    fn theme_fingerprint(&self) -> Fingerprint {
        let mut builder = Fingerprint::of("press-theme");
        // A file that takes the place of a parent's can still build on it.
        for (path, layers) in &self.theme.press.0 {
            for file in layers {
                builder.add(path, &file.bytes);
            }
        }
        for (name, digest) in self.digests {
            builder.add(name, digest.as_bytes());
        }
        builder.finish()
    }

    /// Whether the theme's fonts and press sources can be used; reports what is wrong with them.
    /// Once all is well, that is remembered: nothing needs to be started for them then.
    fn check_files(
        &self,
        setter: &dyn Setter,
        base: Fingerprint,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let fingerprint =
            Fingerprint::of("press-files").add("theme", base.to_string().as_bytes()).finish();
        let found = cached(self.tools.cache, &fingerprint, diagnostics, |diagnostics| {
            let found = setter.check();
            let usable = !found.has_errors();
            diagnostics.append(found);
            usable.then(Vec::new)
        });
        found.is_some()
    }

    fn make(
        &self,
        job: &Job<'_>,
        (voice, second): (Voice<'_>, Option<Voice<'_>>),
        hand: &Hand<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Arc<[u8]>, Fingerprint)> {
        let data = data(job, voice, second)?;
        let form = match (job.shape, self.effort) {
            (Shape::Poster(..) | Shape::Handout, _) => Form::Pdf,
            (Shape::Card(_), effort) => Form::Card(png_effort(effort)),
            (Shape::SmallPoster(_) | Shape::SmallCard(_), effort) => {
                Form::Small(job.shape.pixels()?.0, png_effort(effort))
            }
        };
        let work = press::work(&data, form);
        let fingerprint = self.fingerprint(job, &work, hand.base);
        let bytes = cached(self.tools.cache, &fingerprint, diagnostics, |diagnostics| {
            if hand.runaways.has_stopped(job) {
                return None;
            }
            let (bytes, found) = match hand.setter.set(&work) {
                SetOutcome::Done(bytes, found) => (bytes, found),
                SetOutcome::Stopped(stop) => {
                    hand.runaways.note(job, work.label(), stop);
                    return None;
                }
            };
            // A small picture finds the same problems as the large one.
            if !matches!(job.shape, Shape::SmallPoster(_) | Shape::SmallCard(_)) {
                diagnostics.append(found);
            }
            if let (Some(bytes), Shape::Poster(..) | Shape::Handout) = (&bytes, job.shape) {
                prove_pdf(&job.path, bytes, diagnostics);
            }
            bytes
        })?;
        Some((bytes, fingerprint))
    }

    fn fingerprint(&self, job: &Job<'_>, work: &Work, base: Fingerprint) -> Fingerprint {
        let kind: &[u8] = match job.shape {
            Shape::Poster(..) | Shape::Handout => PDF,
            Shape::Card(_) => PNG,
            Shape::SmallPoster(_) | Shape::SmallCard(_) => b"small",
        };
        let effort: &[u8] = match self.effort {
            Effort::Quick => b"quick",
            Effort::Full => b"full",
            Effort::Smallest => b"smallest",
        };
        Fingerprint::of("press")
            .add("theme", base.to_string().as_bytes())
            .add("kind", kind)
            .add("effort", effort)
            .add("data", work.data().as_bytes())
            .finish()
    }
}

/// Leaves out what a template was told before: where it was called from makes no other problem.
fn told_once(found: Diagnostics) -> Diagnostics {
    let mut seen = Vec::new();
    let mut kept = Diagnostics::new();
    for diagnostic in found {
        let is_template = matches!(diagnostic.code, Code::PressError | Code::PressWarning);
        if let Some(place) = diagnostic.primary().filter(|_| is_template) {
            let key = (place.clone(), diagnostic.message.clone());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
        }
        kept.push(diagnostic);
    }
    kept
}

/// How long to look for a small picture.
fn png_effort(effort: Effort) -> PngEffort {
    match effort {
        Effort::Quick => PngEffort::Quick,
        Effort::Full => PngEffort::Small,
        Effort::Smallest => PngEffort::Smallest,
    }
}

/// What the file of a job says and looks like.
fn data(job: &Job<'_>, voice: Voice<'_>, second: Option<Voice<'_>>) -> Option<PressData> {
    let item = || job.item();
    Some(match job.shape {
        Shape::Poster(sheet, profile) => press::poster(voice, second, item()?, (sheet, profile)),
        Shape::SmallPoster(sheet) => {
            press::poster(voice, second, item()?, (sheet, PrintProfile::Web))
        }
        Shape::Card(format) | Shape::SmallCard(format) => press::card(voice, item()?, format),
        Shape::Handout => {
            let Subject::Handout(handout) = job.subject else { return None };
            let contact = handout.contact.as_ref();
            let passages = passages(voice.edition, voice.localizer, &handout.sections, contact);
            press::handout(voice, handout, passages)
        }
    })
}

/// Puts the theme's colours to the test of each way to print that is asked for.
fn check_schemes(theme: &Theme, jobs: &[Job<'_>], diagnostics: &mut Diagnostics) {
    let profiles: BTreeSet<PrintProfile> = jobs
        .iter()
        .filter_map(|job| match job.shape {
            Shape::Poster(_, profile) => Some(profile),
            _ => None,
        })
        .collect();
    for profile in profiles {
        print_contrast(theme, profile, diagnostics);
    }
}

/// Reports what a PDF would do by itself when a reader opens it.
fn prove_pdf(path: &OutputPath, bytes: &[u8], diagnostics: &mut Diagnostics) {
    match pdf_calls(bytes) {
        Ok(calls) => diagnostics.extend(calls.iter().map(|call| third_party(path, call, None))),
        Err(why) => diagnostics.push(
            Diagnostic::new(Code::PressError, format!("{path} {why}"))
                .help("report this with the theme, so that it can be mended"),
        ),
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
                "posters have no code to scan: the address of the site is not known",
            )
            .help("set `base_url` in campaign.toml, or pass --base-url"),
        );
    }
}
