//! Brings the source-language files and the state files up to date with the Markdown.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::source_file::source_file;
use super::state_file::write_state;
use super::state_rows::absorb;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::model::{
    Catalog, Page, PageId, Project, ReferenceData, Segment, SegmentId, SegmentKind, Theme,
};

/// A file to write: its path from the project's root and its text.
pub type SyncedFile = (SourcePath, String);

/// Every file of the campaign that `locale sync` writes, whether it differs from what is there or
/// not.
///
/// A translation that earlier runs do not know was made from the source text that lies on disk now,
/// not from the one that is about to be written.
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
            files.push((format!("{}/.state.tsv", catalog.folder).into(), write_state(&rows, tag)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    use crate::load;
    use crate::model::Standing;
    use crate::model::text_hash;
    use crate::source::Snapshot;
    use crate::translation::{Verdicts, review, standings};

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
        let none = BTreeSet::new();
        let verdicts = Verdicts { refused: &none, copied: &none };
        let written = project.catalogs.get("en-GB");
        let found = standings(welsh, written, &project.campaign.segments, verdicts);
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
        // It counts at once, before anybody runs `locale sync` again.
        assert_eq!(standing(&updated), Standing::Unreviewed);
        assert_eq!(standing(&synced(&updated)), Standing::Unreviewed);
    }

    const TODAY: &str = "Call { $police } for help today.";
    const ONCE: &str = "Call { $police } for help at once.";
    const WELSH: &str = "locales/cy/home.ftl";

    fn welsh(text: &str) -> String {
        format!("home-call-police-for-help = {text}\n")
    }

    #[test]
    fn a_text_and_its_translation_can_change_in_one_go() {
        let changed = synced(&start())
            .with(WELSH, welsh("Ffoniwch { $police } ar unwaith."))
            .with("campaign/home.md", page(ONCE));
        assert!(matches!(standing(&changed), Standing::Stale { .. }));
        assert_eq!(standing(&synced(&changed)), Standing::Unreviewed);
        assert_eq!(standing(&synced(&synced(&changed))), Standing::Unreviewed);
    }

    #[test]
    fn a_change_of_one_of_them_alone_is_told_apart() {
        let source = synced(&start()).with("campaign/home.md", page(ONCE));
        let kept = synced(&synced(&source));
        assert!(matches!(standing(&kept), Standing::Stale { .. }));
        let translation = synced(&start()).with(WELSH, welsh("Galwch { $police }."));
        assert_eq!(standing(&translation), Standing::Unreviewed);
        assert_eq!(standing(&synced(&translation)), Standing::Unreviewed);
        // Translated from what lay there, while the page went on.
        let twice = kept
            .with(WELSH, welsh("Galwch { $police } ar unwaith."))
            .with("campaign/home.md", page("Call { $police } for help at once, by day or night."));
        assert!(matches!(standing(&synced(&twice)), Standing::Stale { .. }));
    }

    #[test]
    fn a_lost_state_does_not_make_a_translation_fresh() {
        let changed = synced(&start()).with("campaign/home.md", page(ONCE));
        for state in ["", "home-call-police-for-help\n", "<<<<<<< HEAD\n"] {
            let lost = changed.clone().with("locales/cy/.state.tsv", state);
            let previous = Some(TODAY.to_owned());
            assert_eq!(standing(&lost), Standing::Stale { previous });
            assert!(matches!(standing(&synced(&lost)), Standing::Stale { .. }));
        }
        let gone = changed.without("locales/cy/.state.tsv");
        assert!(matches!(standing(&gone), Standing::Stale { .. }));
    }

    #[test]
    fn a_review_is_of_the_translation_that_was_reviewed() {
        let info = "state = \"reviewed\"\nreviewed_by = [\"Ann\"]\n";
        let unknown = start().with("locales/cy/locale.toml", info);
        assert_eq!(standing(&unknown), Standing::Unreviewed);
        let reviewed = synced(&unknown);
        assert_eq!(standing(&reviewed), Standing::Fresh);
        let changed = reviewed.with(WELSH, welsh("Galwch { $police }."));
        assert_eq!(standing(&changed), Standing::Unreviewed);
        let draft = synced(&start());
        let signed = reviewed_by(&draft, "Ann");
        assert_eq!(standing(&signed), Standing::Fresh);
        assert_eq!(standing(&synced(&signed)), Standing::Fresh);
        assert_eq!(standing(&reviewed_by(&draft, " - ")), Standing::Unreviewed);
        let own = draft.clone().with("locales/cy/locale.toml", "translated_by = [\"Ann\"]\n");
        assert_eq!(standing(&reviewed_by(&own, "Ann")), Standing::Unreviewed);
        assert_eq!(standing(&reviewed_by(&own, "Siân")), Standing::Fresh);
        let changed = signed.with(WELSH, welsh("Galwch { $police }."));
        assert_eq!(standing(&changed), Standing::Unreviewed);
    }

    /// The same once somebody has reviewed the Welsh.
    fn reviewed_by(snapshot: &Snapshot, name: &str) -> Snapshot {
        let project = project(snapshot);
        let (welsh, written) = (&project.catalogs["cy"], project.catalogs.get("en-GB"));
        let ids = BTreeSet::from([SegmentId::from("home-call-police-for-help")]);
        let reviewed = review(welsh, written, &project.campaign.segments, (&ids, name));
        let (path, text) = reviewed.expect("a translation");
        snapshot.clone().with(&path, text)
    }

    const STATE: &str = "locales/cy/.state.tsv";

    fn state_of(snapshot: &Snapshot) -> String {
        String::from_utf8(snapshot.bytes(STATE).expect("a state").to_vec()).expect("UTF-8")
    }

    #[test]
    fn a_line_changed_by_hand_does_not_make_a_translation_fresh() {
        let old = synced(&start());
        let kept = synced(&old.clone().with("campaign/home.md", page(ONCE)));
        assert!(matches!(standing(&kept), Standing::Stale { .. }));
        // The hash of the new text in the line of the old translation.
        let (was, is) = (text_hash(TODAY), text_hash(ONCE));
        let forged = kept.clone().with(STATE, state_of(&kept).replace(&was, &is));
        for forged in [forged.clone(), synced(&forged), synced(&synced(&forged))] {
            assert!(matches!(standing(&forged), Standing::Stale { .. }));
        }
        // A new translation, or somebody who says that the old one is right, settles it.
        let translated = synced(&forged.clone().with(WELSH, welsh("Galwch { $police }.")));
        let translated = synced(&translated.with(WELSH, welsh("Galwch { $police } nawr.")));
        assert_eq!(standing(&translated), Standing::Unreviewed);
        assert_eq!(standing(&reviewed_by(&forged, "Ann")), Standing::Fresh);
        // A name that somebody typed.
        let named = state_of(&old).replace("\t\t\t", "\tAnn\t\t");
        let named = old.with(STATE, named);
        for named in [named.clone(), synced(&named)] {
            assert_eq!(standing(&named), Standing::Unreviewed);
        }
    }

    #[test]
    fn a_state_from_before_there_were_checksums_is_taken_over() {
        let old = synced(&start())
            .with("locales/cy/locale.toml", "state = \"reviewed\"\nreviewed_by = [\"Ann\"]\n");
        assert_eq!(standing(&old), Standing::Fresh);
        let bare: String = state_of(&old)
            .lines()
            .skip(1)
            .map(|line| line.split('\t').take(3).collect::<Vec<_>>().join("\t") + "\n")
            .collect();
        let bare = old.with(STATE, bare);
        assert_eq!(standing(&bare), Standing::Unreviewed);
        assert_eq!(standing(&synced(&bare)), Standing::Fresh);
        let changed = bare.with("campaign/home.md", page(ONCE));
        assert!(matches!(standing(&changed), Standing::Stale { .. }));
        assert!(matches!(standing(&synced(&changed)), Standing::Stale { .. }));
        let forged = state_of(&changed).replace(&text_hash(TODAY), &text_hash(ONCE));
        let forged = changed.with(STATE, forged);
        assert!(matches!(standing(&forged), Standing::Stale { .. }));
        assert!(matches!(standing(&synced(&forged)), Standing::Stale { .. }));
    }

    #[test]
    fn a_translation_of_a_text_that_is_gone_is_not_one_of_the_next() {
        let snapshot = synced(&start());
        let without =
            synced(&snapshot.with("campaign/home.md", page("Something else altogether.")));
        let next = page("Call { $police } for help with the police station’s new lift.");
        let next = without.clone().with("campaign/home.md", next);
        assert!(matches!(standing(&next), Standing::Stale { .. }));
        let back = without.with("campaign/home.md", page(TODAY));
        assert_eq!(standing(&back), Standing::Unreviewed);
    }
}
