//! One report for each colour to blame, as a person reads it.

use std::path::Path;

use super::*;
use crate::diag::Sources;
use crate::load;
use crate::source::{Snapshot, read_disk};

const CAMPAIGN: &str = "schema = 1\n[campaign]\nid = \"t\"\nsource = \"en-GB\"\npublished = 2016-12-05\nreview_by = 2017-12-05\n[[locales]]\ntag = \"en-GB\"\n";

/// A parent that passes, by little.
const PARENT: &str = r##"[colors]
ink = "#111a33"
signal = "#ffc233"
paper = "#fbf8f2"
text = "#141a2a"
text-muted = "#4c556b"
on-ink = "#ffffff"
[contrast]
site = [
  { use = "text on pages", text = "text", ground = "paper", least = 7 },
  { use = "headlines", text = "ink", ground = "paper", least = 7 },
  { use = "the band", text = "ink", ground = "signal", least = 7 },
  { use = "the head", text = "on-ink", ground = "ink", least = 7 },
  { use = "text in the dark", text = "on-ink", ground = "ink 82% black", least = 7 },
]
print = [{ use = "quiet print", text = "on-panel-muted", ground = "panel", least = 4.5 }]
"##;

/// A parent called `parent` and a child called `child`.
struct Themes {
    snapshot: Snapshot,
}

impl Themes {
    fn new(parent: &str, child: &str) -> Self {
        let snapshot = Snapshot::new()
            .with("campaign/campaign.toml", CAMPAIGN)
            .with("themes/parent/theme.toml", parent)
            .with("themes/child/theme.toml", format!("extends = \"parent\"\n{child}").as_str());
        Self { snapshot }
    }

    fn theme(&self, name: &str) -> Theme {
        let project = load::project(&self.snapshot).0.expect("a campaign");
        let (theme, diagnostics) = load::theme(&self.snapshot, name, &project.campaign);
        let found: Vec<_> = diagnostics.iter().map(|found| &found.message).collect();
        assert!(found.is_empty(), "{found:?}");
        theme.expect("a theme")
    }

    fn site(&self, name: &str) -> Vec<String> {
        let mut diagnostics = Diagnostics::new();
        contrast(&self.theme(name), &mut diagnostics);
        self.written(&diagnostics)
    }

    fn print(&self, name: &str, profile: PrintProfile) -> Vec<String> {
        let mut diagnostics = Diagnostics::new();
        print_contrast(&self.theme(name), profile, &mut diagnostics);
        self.written(&diagnostics)
    }

    /// Each problem as `file:line: message / label / help`.
    fn written(&self, diagnostics: &Diagnostics) -> Vec<String> {
        let mut sources = Sources::new();
        for (path, bytes) in self.snapshot.files() {
            sources.insert(path.clone(), bytes);
        }
        let written = |found: &Diagnostic| {
            let label = found.labels.first().expect("a place");
            let line = sources.place(&label.span).expect("a line").line;
            let help = found.help.as_deref().unwrap_or_default();
            let file = &label.span.file;
            format!("{file}:{line}: {} / {} / {help}", found.message, label.text)
        };
        diagnostics.iter().map(written).collect()
    }
}

#[test]
fn a_colour_is_reported_once_with_all_that_it_fails() {
    let themes = Themes::new(PARENT, "[colors]\nink = \"#4a7bd0\"\n");
    assert_eq!(themes.site("parent"), [""; 0]);
    assert_eq!(
        themes.site("child"),
        [
            "themes/child/theme.toml:3: the colour `ink` (#4a7bd0) of the theme `child` is too light for 4 uses / too light for 4 uses / write `ink = \"#063584\"`, the nearest colour that passes. The present colour fails for headlines, 3.93 to 1 (needs 7); the band, 2.58 to 1 (needs 7); the head, 4.17 to 1 (needs 7); text in the dark, 5.75 to 1 (needs 7)"
        ]
    );
    assert_eq!(Themes::new(PARENT, "[colors]\nink = \"#063584\"\n").site("child"), [""; 0]);
}

#[test]
fn a_force_is_reported_of_its_own_line_and_not_of_its_parents() {
    // Both `signal` and `ink` could change; the force gave `signal`.
    let themes = Themes::new(PARENT, "[colors]\nsignal = \"#8a6a20\"\n");
    let found = themes.site("child");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("themes/child/theme.toml:3: the colour `signal`"), "{found:?}");
    assert!(found[0].contains("is too dark for the band"), "{found:?}");
}

#[test]
fn a_fault_of_a_parent_is_the_same_report_for_each_of_its_children() {
    let parent = PARENT.replace("text = \"#141a2a\"", "text = \"#888888\"");
    let themes = Themes::new(&parent, "[colors]\nsignal = \"#ffd233\"\n");
    let found = themes.site("parent");
    assert_eq!(found, themes.site("child"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with(
            "themes/parent/theme.toml:5: the colour `text` (#888888) of the theme `parent`"
        ),
        "{found:?}"
    );
}

#[test]
fn of_one_theme_the_colour_that_settles_most_is_blamed_then_the_text() {
    // `on-ink` fails twice, on one and the same `ink`, which fails nowhere else.
    let themes = Themes::new(&PARENT.replace("#ffffff", "#6a6a6a"), "");
    let found = themes.site("parent");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`on-ink` (#6a6a6a)"), "{found:?}");
    // One pair, both of one theme: the text.
    let themes = Themes::new(&PARENT.replace("#141a2a", "#999999"), "");
    assert!(themes.site("parent")[0].contains("`text` (#999999)"));
    // `paper` fails for two texts; each of them for one.
    let themes = Themes::new(&PARENT.replace("#fbf8f2", "#8a8a8a"), "");
    let found = themes.site("parent");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`paper` (#8a8a8a)"), "{found:?}");
    assert!(found[0].contains("is too dark for 2 uses"), "{found:?}");
}

#[test]
fn pairs_that_no_shade_can_meet_together_are_named() {
    let light = "[colors]\nink = \"#9fc4c9\"\non-ink = \"#000000\"\npaper = \"#ffffff\"\n";
    let found = Themes::new(PARENT, light).site("child");
    assert!(
        found[0].contains("it would have to be darker for headlines, and lighter for the head; change `on-ink` or `paper` as well"),
        "{found:?}"
    );
    // Nothing stands out from a middle grey so well, and the grey is the parent's.
    let parent = PARENT.replace("#fbf8f2", "#777777").replace("#111a33", "#000000");
    let found = Themes::new(&parent, "[colors]\ntext = \"#dddddd\"\n").site("child");
    let hopeless =
        "no shade of it passes, from black to white, for text on pages; change `paper` instead";
    assert!(found.iter().any(|found| found.contains(hopeless)), "{found:?}");
}

#[test]
fn a_theme_adds_pairs_and_changes_those_of_its_parent() {
    let child = "[[contrast.site]]\nuse = \"the band\"\ntext = \"ink\"\nground = \"signal\"\nleast = 15\n[[contrast.site]]\nuse = \"a new one\"\ntext = \"text-muted\"\nground = \"white\"\nleast = 8\n";
    let themes = Themes::new(PARENT, child);
    let pairs = themes.theme("child").contrast.site;
    assert_eq!(pairs.len(), 6);
    assert_eq!((pairs[2].value.least, pairs[2].theme.as_str()), (1500, "child"));
    assert_eq!(themes.site("parent"), [""; 0]);
    assert_eq!(themes.site("child").len(), 2);
}

#[test]
fn a_theme_without_pairs_is_not_checked() {
    let themes = Themes::new("[colors]\ntext = \"#fefefe\"\npaper = \"#ffffff\"\n", "");
    assert_eq!(themes.site("child"), [""; 0]);
    assert_eq!(themes.print("child", PrintProfile::OfficeMono), [""; 0]);
}

#[test]
fn greys_and_inks_are_measured_as_they_are_printed() {
    let themes = Themes::new(PARENT, "[colors]\ntext-muted = \"#5db1ff\"\n");
    let found = themes.print("child", PrintProfile::OfficeMono);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("themes/child/theme.toml:3: printed with `office-mono`, the colour `text-muted` (#5db1ff, printed as the grey #a1a1a1) of the theme `child` is too light for quiet print"),
        "{found:?}"
    );
    let inks = "on-ink-muted = \"#cdd6f6\"\n[process]\nink = [100, 85, 35, 50]\nsignal = [0, 25, 88, 0]\npaper = [0, 0, 0, 0]\ntext = [0, 0, 0, 100]\ntext-muted = [0, 0, 0, 75]\non-ink = [0, 0, 0, 0]\non-ink-muted = [60, 60, 0, 30]\n";
    let parent = PARENT.replace("[contrast]\n", &format!("{inks}[contrast]\n"));
    let found = Themes::new(&parent, "").print("parent", PrintProfile::ShopCmyk);
    assert_eq!(
        found,
        [
            "themes/parent/theme.toml:16: printed with `shop-cmyk`, the process colour `on-ink-muted` ([60, 60, 0, 30]) of the theme `parent` is too dark for quiet print / too dark for quiet print / write `on-ink-muted = [40, 40, 0, 20]`, the nearest colour that passes. The present colour fails for quiet print, 2.31 to 1 (needs 4.5)"
        ]
    );
}

#[test]
fn colours_without_inks_are_pointed_to() {
    let themes = Themes::new(PARENT, "[colors]\nink = \"#101930\"\n");
    let found = themes.print("child", PrintProfile::ShopCmyk);
    assert_eq!(found.len(), 6, "{found:?}");
    assert!(found[0].starts_with("themes/child/theme.toml:3: `ink` has no process colour"));
}

#[test]
fn the_national_theme_passes_on_the_site_and_printed_in_every_way() {
    let (mut snapshot, _) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
    // Colours are the same in every language, and to load a theme is to load them all.
    for path in snapshot.clone().files().keys().filter(|path| path.contains("locales/")) {
        snapshot = snapshot.without(path);
    }
    let themes = Themes { snapshot };
    assert_eq!(themes.theme("national").contrast.site.len(), 23);
    for name in ["national", "south-wales"] {
        assert_eq!(themes.site(name), [""; 0]);
        for profile in PrintProfile::ALL {
            assert_eq!(themes.print(name, profile), [""; 0], "{name}: {}", profile.name());
        }
    }
}
