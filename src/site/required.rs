//! What a page must say, whatever its template does: the way out, whom to call, its state, the
//! advice.

use tera::Value;

use super::context::SiteContext;
use super::page_view::PageView;
use super::sections::SectionView;
use crate::model::{Layout, Page, Role, SafetyPassage, Section, Text, WholeText, Wording};

/// What a page must say, whatever its template does.
#[derive(Clone, Debug, Default)]
pub(super) struct Required {
    pub(super) passages: Vec<SafetyPassage>,
    pub(super) strip: Vec<String>,
    pub(super) exit: Option<String>,
    pub(super) notices: Vec<String>,
    pub(super) mark: Option<String>,
    pub(super) base_url: Option<String>,
    pub(super) whole: Option<WholeText>,
}

impl Required {
    /// The same for the audit, without what the template is given beside it.
    pub(super) fn wording(&self) -> Wording {
        let Self { passages, strip, exit, notices, mark, base_url, whole } = self.clone();
        Wording { passages, strip, exit, notices, base_url, mark, whole, ..Wording::default() }
    }
}

/// What every page must say.
pub(super) fn everywhere(required: &mut Required, words: &Value) {
    let word = |id: &str| words.get_from_path(id).and_then(Value::as_str).map(str::to_owned);
    required.strip = ["emergency_now", "emergency_police"].into_iter().filter_map(word).collect();
    required.exit = word("exit");
}

/// What a page of the campaign must say as well.
pub(super) fn page(
    required: &mut Required,
    site: &SiteContext<'_>,
    page: &Page<Text>,
    (view, sections, advice): (&PageView, &[SectionView], &[SectionView]),
) {
    if page.release.state.is_withdrawn() {
        required.notices.push(view.withdrawn.clone());
        return;
    }
    if !view.held.is_empty() {
        required.notices.push(view.held.clone());
    }
    if view.draft {
        required.notices.push(site.word("draft-notice"));
    }
    if view.fallback {
        required.notices.push(site.word("fallback-notice"));
    }
    required.mark = Some(view.mark.clone()).filter(|mark| !mark.is_empty());
    if page.layout == Layout::Style {
        // Its samples stand where makers of themes look for them.
        return;
    }
    let police = site.phone("police").map(|phone| phone.number);
    required.passages.extend(passages(page, sections, police.as_deref()));
    if page.sections.iter().any(|section| section.has_role(Role::Steps)) {
        required.passages.extend(steps(advice));
    }
}

/// The sections of a page that say what to do or whom to turn to; advice that stands together
/// stays together.
fn passages(
    page: &Page<Text>,
    sections: &[SectionView],
    police: Option<&str>,
) -> Vec<SafetyPassage> {
    let mut passages: Vec<SafetyPassage> = Vec::new();
    let mut follows_advice = false;
    for (section, view) in page.sections.iter().zip(sections) {
        let is_advice = section.has_role(Role::Advice);
        let texts = [view.heading.clone(), view.body.clone()];
        let folded = section.has_role(Role::Disclosure);
        match passages.last_mut().and_then(|last| last.ways.first_mut()) {
            Some(way) if is_advice && follows_advice && !folded => way.extend(texts),
            _ if is_for_safety(section) => passages.push(SafetyPassage {
                heading: view.heading.clone(),
                ways: vec![texts.to_vec()],
                number: police.filter(|_| section.has_role(Role::Call)).map(str::to_owned),
                folded,
            }),
            _ => {}
        }
        follows_advice = is_advice && !folded;
    }
    passages
}

/// All advice, as a page may show it that is not its own: whole, with the beginning of each, or its
/// headings alone.
fn steps(advice: &[SectionView]) -> Option<SafetyPassage> {
    let way = |rest: fn(&SectionView) -> &str| {
        advice
            .iter()
            .flat_map(|item| [item.heading.clone(), rest(item).to_owned()])
            .filter(|text| !text.is_empty())
            .collect()
    };
    Some(SafetyPassage {
        heading: advice.first()?.heading.clone(),
        number: None,
        ways: vec![way(|item| &item.body), way(|item| &item.lead), way(|_| "")],
        folded: false,
    })
}

/// Whether a section says what to do or whom to turn to.
fn is_for_safety(section: &Section<Text>) -> bool {
    section.roles.iter().any(|role| {
        role.is_critical() || matches!(role, Role::Routes | Role::Contact | Role::Disclosure)
    }) && !section.has_role(Role::Chart)
}
