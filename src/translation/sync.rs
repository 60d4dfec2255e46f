//! Brings the source-language files and the state files up to date with the Markdown.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::source_file::source_file;
use super::state_file::write_state;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::model::{
    Catalog, Page, PageId, Project, ReferenceData, Segment, SegmentId, SegmentKind, StateRow,
    Theme, text_hash,
};

/// A file to write: its path from the project's root and its text.
pub type SyncedFile = (SourcePath, String);

/// Every file of the campaign that `locale sync` writes, whether it differs from what is there or
/// not.
///
/// Order matters: a translation that was edited since the last run was made from the source text
/// that lies on disk now, not from the one that is about to be written.
pub fn sync(project: &Project) -> Vec<SyncedFile> {
    let campaign = &project.campaign;
    let source = &*campaign.identity.source;
    let mut files = Vec::new();
    let mut texts = texts_of_pages(&campaign.segments);
    for page in campaign.pages.values() {
        let path = format!("locales/{source}/{}.ftl", page.id);
        let own = texts.remove(&page.id).unwrap_or_default();
        files.push((path.into(), page_file(page, own, &campaign.data, project)));
    }
    states(&project.catalogs, source, &campaign.segments, &mut files);
    files
}

/// The same for the text of a theme.
pub fn sync_theme(project: &Project, theme: &Theme) -> Vec<SyncedFile> {
    let campaign = &project.campaign;
    let source = &*campaign.identity.source;
    let mut files = Vec::new();
    if let Some(local) = &theme.local
        && let Some(owner) = local.file.strip_suffix("/local.md")
    {
        let data = campaign.data.overlaid(&theme.data);
        let own = texts_of_pages(&theme.segments).remove(&local.id).unwrap_or_default();
        let path = format!("{owner}/locales/{source}/local.ftl");
        files.push((path.into(), page_file(local, own, &data, project)));
        states(&theme.catalogs, source, &theme.segments, &mut files);
    }
    files
}

/// Warns of each source-language file that is not what `locale sync` would write; `on_disk` gives
/// the bytes of a file of the project.
pub fn check_synced<'f>(
    synced: &[SyncedFile],
    on_disk: impl Fn(&str) -> Option<&'f [u8]>,
    diagnostics: &mut Diagnostics,
) {
    for (path, text) in synced {
        if path.ends_with(".ftl") && on_disk(path).is_none_or(|bytes| *bytes != *text.as_bytes()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleSync,
                    format!("`{path}` is out of date: the Markdown has changed since"),
                )
                .in_file(path)
                .follows("campaign/")
                .help("run `handbill locale sync` so that translators see the change"),
            );
        }
    }
}

/// The texts to translate of each page, in order.
fn texts_of_pages(segments: &IndexMap<SegmentId, Segment>) -> BTreeMap<&PageId, Vec<&Segment>> {
    let mut pages: BTreeMap<&PageId, Vec<&Segment>> = BTreeMap::new();
    for segment in segments.values().filter(|segment| segment.translatable) {
        pages.entry(&segment.page).or_default().push(segment);
    }
    pages
}

fn page_file(
    page: &Page<SegmentId>,
    mut own: Vec<&Segment>,
    data: &ReferenceData,
    project: &Project,
) -> String {
    // Title and description stand at the top of the page, and of its file.
    own.sort_by_key(|segment| {
        !matches!(segment.kind, SegmentKind::Title | SegmentKind::Description)
    });
    source_file(page, &own, data, &project.campaign.identity)
}

fn states(
    catalogs: &BTreeMap<String, Catalog>,
    source: &str,
    segments: &IndexMap<SegmentId, Segment>,
    files: &mut Vec<SyncedFile>,
) {
    let on_disk = catalogs.get(source);
    for (tag, catalog) in catalogs {
        if *tag != *source {
            let rows = absorb(catalog, on_disk, segments);
            if rows.is_empty() && catalog.state.is_empty() {
                continue;
            }
            files.push((format!("{}/.state.tsv", catalog.folder).into(), write_state(&rows)));
        }
    }
}

/// The state of one language: what was edited is noted as made from the source text on disk.
fn absorb(
    catalog: &Catalog,
    on_disk: Option<&Catalog>,
    segments: &IndexMap<SegmentId, Segment>,
) -> BTreeMap<SegmentId, StateRow> {
    let mut rows = BTreeMap::new();
    for (id, message) in &catalog.messages {
        let Some(segment) = segments.get(id) else { continue };
        let seen = on_disk.and_then(|source| source.messages.get(id)).map(|m| m.text.as_str());
        let translation = text_hash(&message.text);
        let known = catalog.state.get(id).filter(|row| row.translation == translation);
        let current = segment.source_hash();
        let made_from = match known {
            Some(row) => row.source.clone(),
            None => seen.map_or_else(|| current.clone(), text_hash),
        };
        let previous = if made_from == current {
            None
        } else {
            known
                .and_then(|row| row.previous.clone())
                .or_else(|| seen.filter(|text| text_hash(text) == made_from).map(str::to_owned))
        };
        let reviewer = known.map(|row| row.reviewer.clone()).unwrap_or_default();
        rows.insert(id.clone(), StateRow { source: made_from, translation, reviewer, previous });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;
    use std::collections::BTreeSet;

    use crate::model::Standing;
    use crate::source::Snapshot;
    use crate::translation::standings;

    const CONFIG: &str = "schema = 1\n[campaign]\nid = \"t\"\nsource = \"en-GB\"\npublished = 2016-12-05\nreview_by = 2017-12-05\n[contacts.police]\nnumber = \"101\"\n[[locales]]\ntag = \"en-GB\"\n[[locales]]\ntag = \"cy\"\n";

    fn page(text: &str) -> String {
        format!(
            "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All of it.\"\n+++\n# Hello {{#top}}\n\n{text}\n"
        )
    }

    fn project(snapshot: &Snapshot) -> Project {
        load::project(snapshot).0.expect("a project")
    }

    fn reported(snapshot: &Snapshot, diagnostics: &mut Diagnostics) {
        let synced = sync(&project(snapshot));
        check_synced(&synced, |path| snapshot.bytes(path), diagnostics);
    }

    fn synced(snapshot: &Snapshot) -> Snapshot {
        let mut after = snapshot.clone();
        for (path, text) in sync(&project(snapshot)) {
            after.insert(&path, text.into_bytes());
        }
        after
    }

    fn start() -> Snapshot {
        let snapshot = Snapshot::new()
            .with("campaign/campaign.toml", CONFIG)
            .with("themes/t/theme.toml", "")
            .with("campaign/home.md", page("Call { $police } for help today."));
        synced(&snapshot)
            .with("locales/cy/home.ftl", "home-call-police-for-help = Ffoniwch { $police }.\n")
    }

    fn standing(snapshot: &Snapshot) -> Standing {
        let project = project(snapshot);
        let id = SegmentId::from("home-call-police-for-help");
        let welsh = project.catalogs.get("cy").expect("Welsh");
        let found = standings(welsh, &project.campaign.segments, &BTreeSet::new());
        found.get(&id).expect("the id is kept").clone()
    }

    #[test]
    fn sync_is_stable_and_the_build_knows() {
        let snapshot = synced(&start());
        assert_eq!(snapshot, synced(&snapshot));
        let mut diagnostics = Diagnostics::new();
        reported(&snapshot, &mut diagnostics);
        assert!(diagnostics.is_empty());
        let edited = snapshot.with("campaign/home.md", page("Call { $police } for help now."));
        reported(&edited, &mut diagnostics);
        assert_eq!(diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::LocaleSync]);
    }

    #[test]
    fn a_changed_source_makes_the_translation_stale_until_it_is_edited() {
        let snapshot = synced(&start());
        assert_eq!(standing(&snapshot), Standing::Unreviewed);
        let changed = snapshot.with("campaign/home.md", page("Call { $police } for help at once."));
        assert!(matches!(standing(&changed), Standing::Stale { .. }));
        let changed = synced(&changed);
        let Standing::Stale { previous } = standing(&changed) else { panic!("stale") };
        assert_eq!(previous.as_deref(), Some("Call { $police } for help today."));
        let updated = changed.with(
            "locales/cy/home.ftl",
            "home-call-police-for-help = Ffoniwch { $police } ar unwaith.\n",
        );
        assert_eq!(standing(&synced(&updated)), Standing::Unreviewed);
    }

    #[test]
    fn a_translation_of_an_older_text_stays_stale_whatever_the_order() {
        // Edited while the source on disk was the old one, then the source changed, then sync.
        let snapshot = synced(&start())
            .with("locales/cy/home.ftl", "home-call-police-for-help = Galwch { $police }.\n")
            .with("campaign/home.md", page("Call { $police } for help at once."));
        assert!(matches!(standing(&synced(&snapshot)), Standing::Stale { .. }));
    }
}
