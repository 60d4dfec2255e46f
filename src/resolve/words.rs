//! The words of the theme in one language, each from the nearest language that has it.
//!
//! Words that a reader in danger relies on come from the language itself: without them it is not
//! built.

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::inputs::Inputs;
use super::locale;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, closest};
use crate::fluent::{variables, variants};
use crate::model::{
    CRITICAL_WORDS, Catalog, Locale, Message, Reviewed, Standing, Unread, UnreadReason, Words,
};
use crate::translation::SourceWords;

/// From how many words on they are covered by one report.
const MANY: usize = 6;

/// The words of a language.
pub(super) struct ResolvedWords {
    pub(super) words: Words,
    /// How far each critical word can be relied on.
    pub(super) critical: Vec<Standing>,
}

/// The words along the chain; reports those that the language lacks, and those that nobody asks
/// for. `printed` are the words that go on paper.
pub(super) fn words(
    inputs: &Inputs<'_>,
    locale: &Arc<Locale>,
    locales: &[Arc<Locale>],
    printed: &BTreeSet<&'static str>,
    diagnostics: &mut Diagnostics,
) -> ResolvedWords {
    let source_tag = &inputs.campaign.identity.source;
    let Some(source) = inputs.catalogs.get(&**source_tag) else {
        return ResolvedWords { words: Words::default(), critical: Vec::new() };
    };
    let judge = Judge::new(inputs, source);
    let mut messages = IndexMap::new();
    for tag in locale::chain(locale, source_tag) {
        let Some(catalog) = inputs.catalogs.get(&*tag) else { continue };
        let fallback = || locales.iter().find(|known| known.tag == tag).cloned();
        let fallback = if tag == locale.tag { None } else { fallback() };
        for (id, message) in &catalog.interface {
            if matches!(judge.verdict(id, Some(catalog)), Verdict::Good)
                && !messages.contains_key(id)
            {
                messages.insert(id.clone(), (message.clone(), fallback.clone()));
            }
        }
    }
    messages.sort_unstable_keys();
    let own = inputs.catalogs.get(&*locale.tag);
    if source.tag != locale.tag {
        judge.report(locale, own, printed, diagnostics);
        report_unknown(own, source, diagnostics);
    }
    let known = CRITICAL_WORDS.iter().filter(|id| source.interface.contains_key(**id));
    let critical = known.map(|id| judge.verdict(id, own).standing(own)).collect();
    ResolvedWords { words: Words { messages }, critical }
}

/// What is to be said of a word in a language.
enum Verdict<'w> {
    /// It can be shown.
    Good,
    /// There is none.
    Missing,
    /// It gives no text.
    Unread(&'w Unread),
    /// It is the word of the source language again.
    Copied(&'w Message),
    /// It asks for a value, named here, that its original does not ask for: no template would give
    /// it.
    Foreign(&'w Message, &'w str),
}

impl Verdict<'_> {
    fn standing(&self, catalog: Option<&Catalog>) -> Standing {
        match self {
            Self::Good => match catalog.map(|catalog| catalog.info.state) {
                Some(Reviewed::Source | Reviewed::Reviewed) => Standing::Fresh,
                _ => Standing::Unreviewed,
            },
            Self::Foreign(..) => Standing::Refused,
            Self::Unread(unread) if unread.reason == UnreadReason::Reported => Standing::Refused,
            Self::Missing | Self::Unread(_) | Self::Copied(_) => Standing::Missing,
        }
    }
}

/// Judges words by their originals.
struct Judge<'j> {
    inputs: &'j Inputs<'j>,
    source: &'j Catalog,
    texts: SourceWords,
}

impl<'j> Judge<'j> {
    fn new(inputs: &'j Inputs<'j>, source: &'j Catalog) -> Self {
        let texts = source.interface.values().map(|message| &*message.text);
        Self { inputs, source, texts: SourceWords::new(&source.tag, texts) }
    }

    fn verdict<'w>(&self, id: &str, catalog: Option<&'w Catalog>) -> Verdict<'w> {
        let Some(catalog) = catalog else { return Verdict::Missing };
        let Some(message) = catalog.interface.get(id) else {
            return catalog.unread_interface.get(id).map_or(Verdict::Missing, Verdict::Unread);
        };
        let Some(original) = self.source.interface.get(id) else { return Verdict::Good };
        let known = variables(&original.pattern);
        let mut used = variables(&message.pattern).into_iter();
        if let Some(foreign) = used.find(|name| !known.contains(name)) {
            return Verdict::Foreign(message, foreign);
        }
        let is_critical = CRITICAL_WORDS.contains(&id);
        let copied = |text: &str| self.texts.are_copied(&catalog.tag, text, is_critical);
        if variants(&message.pattern).iter().any(|flat| copied(&flat.text)) {
            return Verdict::Copied(message);
        }
        Verdict::Good
    }

    /// Reports what a language lacks.
    fn report(
        &self,
        locale: &Locale,
        own: Option<&Catalog>,
        printed: &BTreeSet<&'static str>,
        diagnostics: &mut Diagnostics,
    ) {
        let parity = self.inputs.theme.parity.contains(&locale.tag);
        let (mut critical, mut on_paper, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for (id, original) in &self.source.interface {
            let verdict = self.verdict(id, own);
            match &verdict {
                Verdict::Good => {}
                Verdict::Foreign(message, foreign) => {
                    diagnostics.push(refused(id, message, foreign, original));
                }
                // An error has said why it cannot be read.
                Verdict::Unread(unread) if unread.reason == UnreadReason::Reported => {}
                _ if CRITICAL_WORDS.contains(&&**id) => critical.push((id, original, verdict)),
                _ if printed.contains(&**id) && !parity => on_paper.push((id, original, verdict)),
                _ => others.push((id, original, verdict)),
            }
        }
        let file: SourcePath = format!("locales/{}/interface.ftl", locale.tag).into();
        let code = if parity { Code::LocaleParity } else { Code::LocaleMissing };
        let rely = "that readers in danger rely on ";
        diagnostics.extend(together(Code::LocaleCriticalMissing, rely, &critical, locale, &file));
        let print = "that posters, cards and handouts show ";
        diagnostics.extend(together(Code::PressFallback, print, &on_paper, locale, &file));
        match others.as_slice() {
            [(id, original, _), ..] if others.len() >= MANY && !parity => {
                let count = others.len();
                let tag = &locale.tag;
                diagnostics.push(
                    Diagnostic::new(
                        code,
                        format!("{count} interface texts are not translated into `{tag}`"),
                    )
                    .in_file(&file)
                    .help(format!(
                        "translate them; until then readers see the fallback language. The first is `{id}`: {}",
                        original.text
                    )),
                );
            }
            few => diagnostics.extend(few.iter().map(|word| lacking(code, word, locale, &file))),
        }
    }
}

/// A word, its original, and what is wrong with it.
type Lacking<'l> = (&'l String, &'l Message, Verdict<'l>);

fn refused(id: &str, message: &Message, foreign: &str, original: &Message) -> Diagnostic {
    let known = variables(&original.pattern);
    let help = match closest(foreign, known.iter().copied()) {
        Some(near) => format!("did you mean `{{ ${near} }}`?"),
        None => format!("use only what the source text uses: {}", original.text),
    };
    let what = format!("`{id}` uses `{{ ${foreign} }}`, which is not in the source text");
    Diagnostic::new(Code::LocaleRefused, what)
        .at(message.value_span.clone(), "in this translation")
        .help(help)
}

/// One word that a language lacks.
fn lacking(
    code: Code,
    (id, original, verdict): &Lacking<'_>,
    locale: &Locale,
    file: &SourcePath,
) -> Diagnostic {
    let missing = Diagnostic::new(code, format!("`{id}` is not translated into `{}`", locale.tag));
    let (missing, what) = match verdict {
        Verdict::Unread(unread) if unread.reason == UnreadReason::Tab => (
            missing.at(unread.span.clone(), "its text begins with a tab"),
            "begin the line with spaces".to_owned(),
        ),
        Verdict::Unread(unread) => {
            (missing.at(unread.span.clone(), "no text"), "write it after the `=`".to_owned())
        }
        Verdict::Copied(message) => (
            missing.at(message.value_span.clone(), "a text of the source language"),
            "translate it".to_owned(),
        ),
        _ => (missing.in_file(file), format!("add `{id} = …` to {file}")),
    };
    missing
        .at(original.value_span.clone(), "the text")
        .help(format!("{what}; the source text is: {}", original.text))
}

/// Words that a language must not lack, in one report.
fn together(
    code: Code,
    which: &str,
    words: &[Lacking<'_>],
    locale: &Locale,
    file: &SourcePath,
) -> Option<Diagnostic> {
    match words {
        [] => None,
        [one] => Some(lacking(code, one, locale, file)),
        many => {
            let ids: Vec<String> = many.iter().map(|(id, ..)| format!("`{id}`")).collect();
            let texts: Vec<&str> = many.iter().map(|(_, original, _)| &*original.text).collect();
            let (count, ids, tag) = (many.len(), ids.join(", "), &locale.tag);
            let message = format!("{count} words {which}are not translated into `{tag}`: {ids}");
            let help =
                format!("translate them in {file}; the source texts are: {}", texts.join(" / "));
            Some(Diagnostic::new(code, message).in_file(file).help(help))
        }
    }
}

fn report_unknown(own: Option<&Catalog>, source: &Catalog, diagnostics: &mut Diagnostics) {
    for (id, message) in own.into_iter().flat_map(|catalog| &catalog.interface) {
        if source.interface.contains_key(id) {
            continue;
        }
        let known = source.interface.keys().map(String::as_str);
        let help = closest(id, known)
            .map_or_else(|| "delete the line".to_owned(), |near| format!("did you mean `{near}`?"));
        diagnostics.push(
            Diagnostic::new(Code::LocaleObsolete, format!("`{id}` has no source text"))
                .at(message.span.clone(), format!("not in locales/{}/interface.ftl", source.tag))
                .help(help),
        );
    }
}
