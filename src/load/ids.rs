//! The ids that are taken before the pages are read.

use std::collections::BTreeMap;

use super::files::Files;
use super::pages::Memory;
use crate::diag::{Diagnostics, SourcePath};
use crate::fluent;
use crate::model::{Campaign, PageId, SegmentId};
use crate::translation::TakenIds;

/// The source-language file of a page of the campaign.
pub(super) fn source_file(source: &str, page: &PageId) -> String {
    format!("locales/{source}/{page}.ftl")
}

/// What the pages of a campaign have from earlier, then their titles and descriptions. Ids in
/// source-language files of pages that are gone, and those of the themes' own texts, are nobody's.
pub(super) fn of_campaign(
    files: &Files<'_>,
    source: &str,
    pages: &[&PageId],
    memory: &BTreeMap<SourcePath, Memory>,
) -> TakenIds {
    let owners: BTreeMap<String, &PageId> =
        pages.iter().map(|page| (source_file(source, page), *page)).collect();
    let mut taken = TakenIds::default();
    for (file, texts) in memory {
        let owner = owners.get(&**file).copied();
        for (id, _) in texts {
            taken.keep(id, owner);
        }
    }
    for page in pages {
        taken.keep_meta(page);
    }
    for theme in files.themes() {
        let path = format!("themes/{theme}/locales/{source}/local.ftl");
        // What is wrong with the file is reported with its theme.
        let unreported = &mut Diagnostics::new();
        let text = files.text(&path, unreported).unwrap_or_default();
        let messages = fluent::parse(&path.as_str().into(), text, unreported);
        for (id, _) in messages {
            taken.keep(&SegmentId::new(id), None);
        }
    }
    taken
}

/// Those of the campaign, then what the local text of a theme has from earlier.
pub(super) fn of_theme(campaign: &Campaign, page: &PageId, memory: &Memory) -> TakenIds {
    let mut taken = TakenIds::default();
    for text in campaign.segments.values() {
        taken.keep(&text.id, Some(&text.page));
    }
    for (id, _) in memory {
        taken.keep(id, Some(page));
    }
    taken.keep_meta(page);
    taken
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use indexmap::IndexMap;

    use crate::fixture::config;
    use crate::load;
    use crate::model::{LinkTarget, Page, Placeable, Project, Segment, SegmentId};
    use crate::source::Snapshot;
    use crate::translation::{sync, sync_theme};

    fn page(title: &str, body: &str) -> String {
        format!(
            "+++\nlayout = \"article\"\ntitle = \"{title}\"\ndescription = \"About {title}.\"\n+++\n\n# {title} {{#top}}\n\n{body}\n"
        )
    }

    fn campaign(pages: &[(&str, &str)]) -> Snapshot {
        let rest = "[contacts.police]\nnumber = \"101\"\n[contacts.emergency]\nnumber = \"999\"\n";
        let empty = Snapshot::new()
            .with("campaign/campaign.toml", config(rest))
            .with("campaign/home.md", page("Start", "All of it."))
            .with("themes/t/theme.toml", "");
        pages.iter().enumerate().fold(empty, |snapshot, (number, (name, body))| {
            let title = format!("The {number} page");
            snapshot.with(&format!("campaign/{name}.md"), page(&title, body))
        })
    }

    fn project(snapshot: &Snapshot) -> Project {
        load::project(snapshot).0.expect("a project")
    }

    fn synced(snapshot: &Snapshot) -> Snapshot {
        let mut after = snapshot.clone();
        for (path, text) in sync(&project(snapshot)) {
            after.insert(&path, text.into_bytes());
        }
        after
    }

    /// Each page has the texts of its own file, and no other page has them.
    fn assert_own<'p>(
        pages: impl IntoIterator<Item = &'p Page<SegmentId>>,
        segments: &IndexMap<SegmentId, Segment>,
    ) {
        for page in pages {
            for id in page.texts() {
                let segment = segments.get(id).unwrap_or_else(|| panic!("{id}"));
                assert_eq!(segment.page, page.id, "{id}");
                assert_eq!(segment.span.file, page.file, "{id}");
                let is_message = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
                assert!(id.as_str().chars().all(is_message), "{id}");
                assert!(id.as_str().starts_with(|c: char| c.is_ascii_alphabetic()), "{id}");
            }
        }
    }

    fn ids(project: &Project) -> Vec<(SegmentId, String)> {
        let segments = project.campaign.segments.values();
        segments.map(|segment| (segment.id.clone(), segment.pattern.clone())).collect()
    }

    const POLICE: &str = "Call the police on { $police } at any hour.";
    const EMERGENCY: &str = "Call the police on { $emergency } at any hour.";

    #[test]
    fn pages_whose_names_look_alike_have_their_own_texts() {
        for pages in [
            [("news-launch", POLICE), ("news/launch", EMERGENCY)],
            [("help", "## Now call the police {#a}"), ("help-now", "## Call the police {#b}")],
            [("help", "Now call the police."), ("help/now", "Call the police.")],
            [("a", "B meta title"), ("a-b", "Meta title")],
            [("a", "B meta description"), ("a/b", "C")],
            [("a-b", "Meta title"), ("a/b", "Meta title 2")],
            [("a", "Same words."), ("b", "Same words.")],
            [("a", "Text 2"), ("a-text", "2\n\n2 2")],
            [("a/b-c", POLICE), ("a-b/c", EMERGENCY)],
            [("2016", POLICE), ("page-2016", EMERGENCY)],
            [("2016/a", POLICE), ("2016-a", EMERGENCY)],
            [("a--b", "报警"), ("a/-b", "报警")],
        ] {
            let snapshot = campaign(&pages);
            let before = project(&snapshot);
            assert_own(before.campaign.pages.values(), &before.campaign.segments);
            // What has been written down stays, whichever page comes first.
            let snapshot = synced(&snapshot);
            let after = project(&snapshot);
            assert_eq!(ids(&after), ids(&before));
            assert_eq!(snapshot, synced(&snapshot));
            let menu = format!("header = [\"{}\", \"{}\"]", pages[1].0, pages[0].0);
            let config = config("").replace("header = [\"help\"]", &menu);
            let reordered = project(&snapshot.with("campaign/campaign.toml", config));
            let pairs = |project| ids(project).into_iter().collect::<BTreeSet<_>>();
            assert_eq!(pairs(&reordered), pairs(&before));
        }
    }

    #[test]
    fn a_page_that_comes_later_takes_no_id_of_another() {
        let [first, second] = [("news-launch", POLICE), ("news/launch", EMERGENCY)];
        for (old, new) in [(first, second), (second, first)] {
            let before = project(&synced(&campaign(&[old])));
            let snapshot = synced(&campaign(&[old]))
                .with(&format!("campaign/{}.md", new.0), page("New", new.1));
            let after = project(&snapshot);
            assert_own(after.campaign.pages.values(), &after.campaign.segments);
            for pair in ids(&before) {
                assert!(ids(&after).contains(&pair), "{pair:?}");
            }
        }
    }

    #[test]
    fn words_that_lead_elsewhere_are_another_text() {
        let body = "Tell it [here](https://a.example/x/1).\n\nTell it [here](https://a.example/x/2).\n\n\
             [Read](a-b.md)\n\n[Read](a/b.md)\n\n[Read](a-b.md)";
        let snapshot = campaign(&[("p", body), ("a-b", "B"), ("a/b", "C")]);
        for snapshot in [snapshot.clone(), synced(&snapshot)] {
            let project = project(&snapshot);
            let targets: Vec<String> = project
                .campaign
                .segments
                .values()
                .filter(|segment| segment.page.as_str() == "p")
                .flat_map(|segment| segment.placeables.values())
                .map(|placeable| match placeable {
                    Placeable::Link(LinkTarget::Address(url)) => url.clone(),
                    Placeable::Link(LinkTarget::Page { page, .. }) => page.to_string(),
                    _ => String::new(),
                })
                .collect();
            assert_eq!(targets, ["https://a.example/x/1", "https://a.example/x/2", "a-b", "a/b"]);
        }
    }

    #[test]
    fn the_local_text_of_a_theme_is_never_that_of_the_campaign() {
        let local = "+++\nlayout = \"fragment\"\n+++\n\n# Here {#here}\n\nHelp call the police.\n";
        let snapshot = campaign(&[]).with("themes/t/local.md", local);
        let with_page = |snapshot: &Snapshot| {
            snapshot.clone().with("campaign/local-help.md", page("Local", "Call the police."))
        };
        let local_synced = |snapshot: &Snapshot| {
            let mut after = snapshot.clone();
            let project = project(snapshot);
            let theme = load::theme(snapshot, "t", &project.campaign).0.expect("a theme");
            for (path, text) in sync_theme(&project, &theme) {
                after.insert(&path, text.into_bytes());
            }
            after
        };
        for snapshot in [
            with_page(&snapshot),
            synced(&with_page(&snapshot)),
            with_page(&local_synced(&snapshot)),
            local_synced(&synced(&with_page(&snapshot))),
        ] {
            let project = project(&snapshot);
            let theme = load::theme(&snapshot, "t", &project.campaign).0.expect("a theme");
            assert_own(theme.local.iter(), &theme.segments);
            let campaign = project.campaign.segments.keys().collect::<BTreeSet<_>>();
            let both: Vec<_> = theme.segments.keys().filter(|id| campaign.contains(id)).collect();
            assert!(both.is_empty(), "{both:?}");
        }
    }
}
