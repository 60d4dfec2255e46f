//! Rules over the campaign and the theme.

use super::rules::{Day, Rules};
use super::{
    chart, contacts, contrast, disguises, facts, film, handouts, layouts, links, lists,
    phone_numbers, release, strangers,
};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Campaign, Catalog, Reviewed, Theme};

/// Applies every rule that does not depend on a language.
pub(crate) fn campaign<'c>(
    campaign: &Campaign,
    theme: &Theme,
    catalogs: impl Iterator<Item = &'c Catalog>,
    day: Day,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let data = campaign.data.overlaid(&theme.data);
    let rules = Rules { campaign, theme, data: &data, day };
    for rule in [
        facts::dates,
        facts::places,
        facts::edges,
        contacts::urgent,
        facts::press,
        facts::advice,
        facts::sources,
        handouts::sensitive,
        chart::charts,
        film::transcripts,
        film::unwarned,
        film::cues,
        layouts::unknown,
        links::tracking,
        disguises::disguised,
        lists::starts,
        contacts::numbers,
        links::words,
        phone_numbers::typed,
        strangers::texts,
        strangers::names,
        release::due,
        release::review,
        release::withdrawn,
    ] {
        rule(&rules, &mut diagnostics);
    }
    let catalogs: Vec<&Catalog> = catalogs.collect();
    for catalog in &catalogs {
        if catalog.tag == campaign.identity.source {
            phone_numbers::typed_words(&rules, catalog, &mut diagnostics);
            strangers::words(&rules, catalog, &mut diagnostics);
        }
        strangers::translators(&rules, catalog, &mut diagnostics);
    }
    contrast::contrast(theme, &mut diagnostics);
    if day.published {
        refuse_drafts(campaign, &catalogs, &mut diagnostics);
    }
    diagnostics
}

fn refuse_drafts(campaign: &Campaign, catalogs: &[&Catalog], diagnostics: &mut Diagnostics) {
    for catalog in catalogs {
        if catalog.info.is_unfounded {
            // That its state is not borne out has been reported.
            continue;
        }
        if catalog.info.state == Reviewed::Draft && catalog.tag != campaign.identity.source {
            diagnostics.push(
                Diagnostic::new(
                    Code::LocaleDraft,
                    format!("the `{}` translation has not been reviewed", catalog.tag),
                )
                .in_file(&format!("{}/locale.toml", catalog.folder).into())
                .help("ask a native speaker to review it, then write `state = \"reviewed\"` and `reviewed_by = [\"their name\"]`; or build without it by naming the other languages after `--locale`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;
    use crate::model::Date;
    use crate::source::Snapshot;

    const CONFIG: &str = r#"schema = 1
[campaign]
id = "t"
source = "en-GB"
published = 2016-12-05
review_by = 2017-12-05
[[locales]]
tag = "en-GB"
[facts.deaths]
kind = "number"
value = 4
source = "the release"
status = "sensitive"
[facts.demand]
kind = "number"
value = 500
source = "an officer"
status = "disputed"
[facts.cases]
kind = "number"
value = 864
source = "NCA"
period = "so far in 2016"
as_of = 2016-12-05
review_by = 2017-12-05
[[cards]]
id = "c"
layout = "campaign"
headline = "home#bad"
page = "home"
"#;

    fn codes(page: &str, config: &str, day: &str, published: bool) -> Vec<&'static str> {
        let front = "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All.\"\n+++\n# Start {#top}\n\n";
        let snapshot = Snapshot::new()
            .with("campaign/campaign.toml", config)
            .with("themes/t/theme.toml", "")
            .with("campaign/home.md", format!("{front}{page}"));
        let project = load::project(&snapshot).0.expect("a project");
        let theme = load::theme(&snapshot, "t", &project.campaign).0.expect("a theme");
        let today = Date::parse(day).expect("a day");
        let found = campaign(
            &project.campaign,
            &theme,
            project.catalogs.values(),
            Day { today, published },
        );
        let mut codes: Vec<_> = found.iter().map(|d| d.code.name()).collect();
        codes.sort_unstable();
        codes
    }

    #[test]
    fn sensitive_facts_need_support_behind_them() {
        let bare = "## Sad {#sad}\n\nAt least { $deaths }.\n";
        assert_eq!(codes(bare, CONFIG, "2016-12-05", false), ["fact/sensitive-unsupported"]);
        let supported = format!("{bare}\n## Talk {{#talk .support}}\n\nCall somebody.\n");
        assert!(codes(&supported, CONFIG, "2016-12-05", false).is_empty());
    }

    #[test]
    fn disputed_facts_are_for_quotations_and_never_for_cards() {
        let bare = "## Money {#money}\n\nThey ask { $demand }.\n";
        assert_eq!(codes(bare, CONFIG, "2016-12-05", false), ["fact/disputed"]);
        let quoted = "## An officer {#o .quote}\n\n> They ask { $demand }.\n";
        assert!(codes(quoted, CONFIG, "2016-12-05", false).is_empty());
        let card = "## They ask { $demand } {#bad .quote}\n\n> More.\n";
        assert_eq!(codes(card, CONFIG, "2016-12-05", false), ["fact/not-for-press"]);
    }

    #[test]
    fn facts_expire() {
        assert_eq!(codes("", CONFIG, "2017-12-06", false), ["fact/expired", "release/review"]);
        assert!(codes("", CONFIG, "2017-12-05", false).is_empty());
        let undated = CONFIG.replace("as_of = 2016-12-05\n", "");
        assert_eq!(codes("", &undated, "2016-12-05", false), ["fact/relative-time"]);
    }
}
