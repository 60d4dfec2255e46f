//! From the sources to editions: loads, checks and resolves, the campaign once and then each theme.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::cache::{Cache, NoCache};
use super::fonts;
use super::options::{BuildOptions, ReleaseMode};
use super::photos::{clean_media, clean_theme};
use super::release::{settle_campaign, settle_theme};
use super::scope::Scope;
use super::theme_base;
use crate::check;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load;
use crate::lock::{self, LockStanding};
use crate::model::{
    Campaign, Catalog, Date, Edition, Identity, Moment, Project, Segment, SegmentId,
    SettledException, Standings, Theme, registered,
};
use crate::parallel::map;
use crate::resolve::{Common, Inputs, add_style_page};
use crate::source::Snapshot;
use crate::translation::{Verdicts, check_synced, standings, sync, sync_theme};

/// The campaign, ready to be resolved in any theme.
pub(super) struct PreparedCampaign<'s> {
    pub(super) snapshot: &'s Snapshot,
    cache: &'s dyn Cache,
    pub(super) project: Project,
    /// How far each translation of the campaign can be relied on.
    standings: Standings,
    /// What people have settled about them.
    pub(super) settled: Vec<SettledException>,
    /// How the campaign stands to what its team has approved.
    pub(super) lock: LockStanding,
}

/// A theme with the editions of the languages that are built.
pub struct ThemeEditions {
    /// The theme.
    pub theme: Arc<Theme>,
    /// Its editions, in the order of the switcher.
    pub editions: Vec<Arc<Edition>>,
    /// What people have settled about the translations of its own text.
    pub settled: Vec<SettledException>,
}

/// The editions of one theme, and every problem found in the sources; `None` when there is too
/// little to go on.
pub fn editions(
    snapshot: &Snapshot,
    theme: &str,
    options: &BuildOptions,
) -> (Option<ThemeEditions>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let prepared = campaign(snapshot, options, &NoCache, &mut diagnostics);
    let editions = prepared.and_then(|prepared| prepared.theme(theme, options, &mut diagnostics));
    (editions, diagnostics)
}

/// Loads and checks the campaign; `None` when there is too little to go on.
pub(super) fn campaign<'s>(
    snapshot: &'s Snapshot,
    options: &BuildOptions,
    cache: &'s dyn Cache,
    diagnostics: &mut Diagnostics,
) -> Option<PreparedCampaign<'s>> {
    let (project, found) = load::project(snapshot);
    let Some(mut project) = project else {
        diagnostics.append(found);
        return None;
    };
    let scope = Scope::new(&project.campaign, &options.locales);
    diagnostics.append(scope.of_interest(found));
    scope.limit(&mut project.catalogs);
    let (lock, found) = lock::check(snapshot, &project.campaign, is_public(options));
    diagnostics.append(scope.of_interest(found));
    clean_media(&mut project, cache);
    if let Some(url) = &options.base_url {
        let identity =
            Identity { base_url: Some(url.clone()), ..(*project.campaign.identity).clone() };
        project.campaign.identity = Arc::new(identity);
    }
    settle_campaign(&mut project.campaign, options.now);
    report_unknown_locales(&project, options, diagnostics);
    check_synced(&sync(&project), |path| snapshot.bytes(path), diagnostics);
    let campaign = &project.campaign;
    let (standings, settled) =
        check_translations(campaign, &project.catalogs, &campaign.segments, diagnostics);
    Some(PreparedCampaign { snapshot, cache, project, standings, settled, lock })
}

impl PreparedCampaign<'_> {
    /// Loads, checks and resolves one theme; `None` when there is too little to go on.
    pub(super) fn theme(
        &self,
        name: &str,
        options: &BuildOptions,
        diagnostics: &mut Diagnostics,
    ) -> Option<ThemeEditions> {
        let Self { snapshot, project, .. } = self;
        let theme = self.load_theme(name, options, diagnostics)?;
        if let Some(bare) = theme_base::missing(&theme, snapshot, &options.only) {
            diagnostics.push(bare);
            return None;
        }
        check_synced(&sync_theme(project, &theme), |path| snapshot.bytes(path), diagnostics);
        check_rules(project, &theme, options, diagnostics);
        check::logos(&theme, diagnostics);
        fonts::check_files(&theme, diagnostics);
        let (editions, settled) = self.editions(&theme, options, diagnostics);
        Some(ThemeEditions { theme, editions, settled })
    }

    /// Loads one theme; `None` when there is too little to go on.
    pub(super) fn load_theme(
        &self,
        name: &str,
        options: &BuildOptions,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<Theme>> {
        let campaign = &self.project.campaign;
        let (theme, found) = load::theme(self.snapshot, name, campaign);
        let scope = Scope::new(campaign, &options.locales);
        diagnostics.append(scope.of_interest(found));
        let mut theme = theme?;
        scope.limit(&mut theme.catalogs);
        clean_theme(&mut theme, self.cache, diagnostics);
        settle_theme(&mut theme, campaign, options.now);
        Some(Arc::new(theme))
    }

    /// Checks the translations of a theme's own text, and resolves the languages that are asked
    /// for.
    pub(super) fn editions(
        &self,
        theme: &Arc<Theme>,
        options: &BuildOptions,
        diagnostics: &mut Diagnostics,
    ) -> (Vec<Arc<Edition>>, Vec<SettledException>) {
        let PreparedCampaign { project, .. } = self;
        let campaign = &project.campaign;
        let (local_standings, settled) =
            check_translations(campaign, &theme.catalogs, &theme.segments, diagnostics);
        let inputs = Inputs {
            campaign,
            theme,
            catalogs: &project.catalogs,
            standings: &self.standings,
            local_standings: &local_standings,
            wanted: &options.locales,
        };
        let common = Common::new(&inputs, diagnostics);
        let resolved = map(&common.wanted(), |locale| {
            let mut found = Diagnostics::new();
            (common.edition(locale, &mut found), found)
        });
        let mut editions = Vec::new();
        for (edition, found) in resolved {
            editions.extend(edition);
            diagnostics.append(found);
        }
        common.complete(&mut editions, diagnostics);
        if options.style_page {
            editions.iter_mut().for_each(add_style_page);
        }
        (editions.into_iter().map(Arc::new).collect(), settled)
    }

    /// The day that rules go by: that of the campaign's last change without a clock.
    pub(super) fn day(&self, options: &BuildOptions) -> Date {
        day(&self.project, options)
    }
}

/// Whether a build is for the public.
fn is_public(options: &BuildOptions) -> bool {
    options.release == ReleaseMode::Published
}

fn day(project: &Project, options: &BuildOptions) -> Date {
    options.now.map_or(project.campaign.identity.updated, Moment::day)
}

/// Checks translations on all threads; gives how far each of them can be relied on, and what people
/// have settled about them.
fn check_translations(
    campaign: &Campaign,
    catalogs: &BTreeMap<String, Catalog>,
    segments: &IndexMap<SegmentId, Segment>,
    diagnostics: &mut Diagnostics,
) -> (Standings, Vec<SettledException>) {
    let translations = check::translations(campaign, catalogs, segments);
    let written = catalogs.get(&*campaign.identity.source);
    let checked = map(&translations, |language| {
        let found = language.check();
        let verdicts = Verdicts { refused: &found.refused, copied: &found.copied };
        (standings(language.catalog(), written, segments, verdicts), found)
    });
    let (mut all, mut settled) = (Standings::default(), Vec::new());
    for (language, (standings, found)) in translations.iter().zip(checked) {
        all.0.insert(language.catalog().tag.to_string(), standings);
        diagnostics.append(found.diagnostics);
        settled.extend(found.settled);
    }
    (all, settled)
}

fn report_unknown_locales(
    project: &Project,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) {
    let known = &project.campaign.locales;
    for wanted in &options.locales {
        if !known.iter().any(|locale| locale.is_called(wanted)) {
            let tags: Vec<String> = known.iter().map(|locale| named(&locale.tag)).collect();
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleTag,
                    format!("the campaign has no language `{wanted}`"),
                )
                .in_file(&project.campaign.file)
                .help(format!("use one of: {}", tags.join(", "))),
            );
        }
    }
}

/// A tag with the English name of its language.
fn named(tag: &str) -> String {
    registered(tag).map_or_else(|| tag.to_owned(), |entry| format!("`{tag}` ({})", entry.english))
}

/// Applies the rules that do not depend on a language.
fn check_rules(
    project: &Project,
    theme: &Theme,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) {
    let campaign = &project.campaign;
    let wanted = |catalog: &&Catalog| {
        let config = campaign.locales.iter().find(|locale| locale.tag == catalog.tag);
        options.locales.is_empty()
            || config.is_some_and(|locale| options.locales.iter().any(|w| locale.is_called(w)))
    };
    let day = check::Day { today: day(project, options), published: is_public(options) };
    let catalogs = project.catalogs.values().filter(wanted);
    diagnostics.append(check::campaign(campaign, theme, catalogs, day));
}
