//! What is different from what the campaign team has approved.

use std::collections::{BTreeMap, BTreeSet};

use super::campaign_lock::{CONFIG, CRITICAL, CampaignLock, PATH};
use super::entries::{ORDER, entries};
use crate::diag::{Code, Diagnostic, Severity, SourcePath, Span};
use crate::model::{Campaign, ReleaseState, SegmentId};
use crate::source::Snapshot;

/// Where the way out leads.
const EXIT: &str = "campaign.exit_url";

/// What has become of something that is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Changed,
    Added,
    Removed,
}

/// One difference.
pub(super) struct Change {
    kind: Kind,
    /// A text by its id, an entry by its key, a file by its path.
    name: String,
    place: Span,
    /// A text that went when this one came.
    instead_of: Option<String>,
    /// Whether a reader in danger relies on it: a critical text or a page with one, a number to
    /// call, the way out.
    is_critical: bool,
}

impl Change {
    /// The report of it. What a reader in danger relies on is no matter of taste, even before the
    /// build for the public.
    pub(super) fn report(&self, campaign: &Campaign, is_public: bool) -> Diagnostic {
        let is_draft = campaign.identity.release.state == ReleaseState::Draft;
        let is_error = is_public || (self.is_critical && !is_draft);
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        let name = &self.name;
        let message = match (self.kind, &self.instead_of) {
            (Kind::Changed, _) => format!("`{name}` is not as the campaign team approved it"),
            (Kind::Added, None) => {
                format!("`{name}` is new, and the campaign team has not approved it")
            }
            (Kind::Added, Some(gone)) => format!(
                "`{name}` is new, and `{gone}`, which the campaign team approved, is missing"
            ),
            (Kind::Removed, _) => format!("`{name}` is missing; the campaign team approved it"),
        };
        let help = if name.starts_with("locales/") {
            "if you are translating, send the file to the campaign team; they accept it with `handbill lock`. Otherwise put back the file that the campaign team sent you"
        } else {
            "put back what the campaign team sent you: a force’s own text goes into its theme. If you are the campaign team, run `handbill lock` once this is approved; until then set `state = \"draft\"` in campaign.toml"
        };
        Diagnostic::new(Code::LockChanged, message)
            .severity(severity)
            .at(self.place.clone(), "")
            .help(help)
    }

    /// The same for whoever approves it: `campaign/home.md: home-lead changed`. `None` for what
    /// `handbill locale sync` keeps for itself.
    pub(super) fn line(&self) -> Option<String> {
        let what = match self.kind {
            Kind::Changed => "changed",
            Kind::Added => "added",
            Kind::Removed => "removed",
        };
        let (name, file) = (&self.name, &self.place.file);
        if name.ends_with("/.state.tsv") {
            return None;
        }
        let place =
            if name.contains('/') || **file == *PATH { String::new() } else { format!("{file}: ") };
        let instead = match &self.instead_of {
            Some(gone) => format!(", {gone} removed"),
            None => String::new(),
        };
        Some(format!("{place}{name} {what}{instead}"))
    }
}

/// Both locks, and where to find what they speak of.
struct Comparison<'c> {
    locked: &'c CampaignLock,
    now: &'c CampaignLock,
    /// The text of the locked one.
    file: &'c str,
    campaign: &'c Campaign,
    changes: Vec<Change>,
}

/// Every difference between a lock, read from `file`, and the campaign as it is.
pub(super) fn changes(
    (locked, file): (&CampaignLock, &str),
    snapshot: &Snapshot,
    campaign: &Campaign,
) -> Vec<Change> {
    let now = CampaignLock::of(snapshot, campaign);
    let mut comparison = Comparison { locked, now: &now, file, campaign, changes: Vec::new() };
    let config = String::from_utf8_lossy(snapshot.bytes(CONFIG).unwrap_or_default());
    comparison.entries(&config);
    comparison.files();
    comparison.changes
}

impl Comparison<'_> {
    fn entries(&mut self, config: &str) {
        let found = differences(&self.locked.entries, &self.now.entries);
        // Most builds find nothing, and need not read the file again.
        if found.is_empty() {
            return;
        }
        let places = entries(&CONFIG.into(), config);
        // An entry that came or went changes the order by itself.
        let is_other = |list: &str| {
            found.iter().any(|(name, kind)| {
                *kind != Kind::Changed && name.split_once('.').is_some_and(|(of, _)| of == list)
            })
        };
        for (name, kind) in found.iter().copied() {
            if name.strip_prefix(ORDER).is_some_and(is_other) {
                continue;
            }
            let place = places.get(name).map(|(place, _)| place.clone());
            self.add(kind, name, place);
        }
    }

    fn files(&mut self) {
        for (path, kind) in differences(&self.locked.files, &self.now.files) {
            let before = self.changes.len();
            if kind == Kind::Changed {
                self.texts(path);
            }
            // One cause, one report: that of a page only where none of its texts says more.
            if self.changes.len() == before {
                let place = (kind != Kind::Removed).then(|| {
                    let path: SourcePath = path.into();
                    Span::start_of(&path)
                });
                let texts = self.locked.texts.get(path).filter(|_| kind == Kind::Removed);
                let was_critical =
                    texts.is_some_and(|texts| texts.values().any(|it| it.ends_with(CRITICAL)));
                self.add(kind, path, place).is_critical = was_critical;
            }
        }
    }

    /// The texts of a page.
    fn texts(&mut self, page: &str) {
        let none = BTreeMap::new();
        let [locked, now] =
            [self.locked, self.now].map(|lock| lock.texts.get(page).unwrap_or(&none));
        let is_critical = |id: &str| {
            [locked, now].iter().any(|texts| texts.get(id).is_some_and(|it| it.ends_with(CRITICAL)))
        };
        let found = differences(locked, now);
        let mut gone = found.iter().filter(|(_, kind)| *kind == Kind::Removed);
        for (id, kind) in found.iter().filter(|(_, kind)| *kind != Kind::Removed) {
            let segment = self.campaign.segments.get(&SegmentId::from(*id));
            let place = segment.map(|segment| segment.span.clone());
            // A text that was written anew has another id: one cause, one report.
            let instead =
                if *kind == Kind::Added { gone.next().map(|(gone, _)| *gone) } else { None };
            let change = self.add(*kind, id, place);
            change.is_critical = [Some(*id), instead].into_iter().flatten().any(is_critical);
            change.instead_of = instead.map(str::to_owned);
        }
        for (id, kind) in gone {
            self.add(*kind, id, None).is_critical = is_critical(id);
        }
    }

    /// Adds a difference; what is gone is shown in the lock.
    fn add(&mut self, kind: Kind, name: &str, place: Option<Span>) -> &mut Change {
        let place = place.unwrap_or_else(|| place_in_lock(self.file, name));
        let is_critical = name.starts_with("contacts.") || name == EXIT;
        let name = name.to_owned();
        let change = Change { kind, name, place, instead_of: None, is_critical };
        self.changes.push_mut(change)
    }
}

/// The names under which two lists differ.
fn differences<'d>(
    locked: &'d BTreeMap<String, String>,
    now: &'d BTreeMap<String, String>,
) -> Vec<(&'d str, Kind)> {
    let names: BTreeSet<&String> = locked.keys().chain(now.keys()).collect();
    let difference = |name: &String| match (locked.get(name), now.get(name)) {
        (Some(before), Some(after)) if before == after => None,
        (Some(_), Some(_)) => Some(Kind::Changed),
        (Some(_), None) => Some(Kind::Removed),
        (None, _) => Some(Kind::Added),
    };
    names.into_iter().filter_map(|name| Some((name.as_str(), difference(name)?))).collect()
}

/// The line of a lock that speaks of something.
fn place_in_lock(file: &str, name: &str) -> Span {
    let quoted = format!("\"{name}\"");
    let mut at = 0;
    for line in file.split_inclusive('\n') {
        let key = line.split(" = ").next().unwrap_or_default();
        if key == name || key == quoted {
            return Span::new(&PATH.into(), at..at + key.len());
        }
        at += line.len();
    }
    Span::start_of(&PATH.into())
}
