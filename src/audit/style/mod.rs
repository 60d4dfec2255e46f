//! What the stylesheet of a theme does to pages: it sets looks within bounds, and leaves the layout
//! to the base. No list of what may harm a reader can be complete; the one of what cannot is short.

mod allowed;
mod base;
mod colors;
mod custom;
mod effect;
mod extent;
mod families;
mod hiding;
mod judge;
mod layout;
mod measure;
mod paint;
mod property;
mod protected;
mod reach;
mod report;
mod selector;
mod sheet;
mod spacing;
mod value;
mod variables;

use std::collections::BTreeSet;

use allowed::verdict;
use base::{Base, Known};
use colors::Colors;
use effect::effect;
use families::Families;
use hiding::{harm, is_allowed};
use judge::Judge;
use measure::growth;
pub(super) use protected::path;
pub(crate) use protected::{Protected, ProtectedPaths};
use reach::{Elements, Reach, is_beside};
pub(crate) use report::StyleFault;
use report::short;
use sheet::{Declaration, RuleKind, StyleRule, rules};
use variables::Variables;

/// The stylesheet of the base theme, as this version of Handbill knows it.
pub(super) const SITE: &str = include_str!("../../../themes/national/assets/site.css");

/// CSS pixels that all rules of a theme together may push on what comes after.
const GROWTH: f32 = 128.0;

/// What a stylesheet is held against.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held<'b> {
    /// The stylesheet that Handbill brings in its place.
    pub(super) base: &'b str,
    /// Whether its layout has to be there.
    pub(super) whole: bool,
}

/// Everything that is wrong with a stylesheet, seen from the elements that must be seen. Its first
/// rule for elements, and all before it, are written by the build.
pub(super) fn style_faults(
    css: &str,
    held: Held<'_>,
    protected: &ProtectedPaths,
) -> Vec<StyleFault> {
    let rules = rules(css);
    let base = Base::new(held.base);
    let first = rules.iter().position(|rule| rule.kind == RuleKind::Style);
    let (built, own) = rules.split_at(first.map_or(0, |first| first + 1));
    let sheet = Sheet {
        base: &base,
        built,
        elements: Elements::new(protected, &base),
        judge: Judge {
            known: Known::new(&base, built),
            variables: Variables::new(&rules),
            families: Families::new(built, &base.rules, own),
        },
    };
    let mut faults: BTreeSet<StyleFault> =
        own.iter().filter_map(|rule| sheet.fault(rule)).collect();
    let well: Vec<&StyleRule> =
        own.iter().filter(|rule| !faults.iter().any(|f| f.selector == rule.prelude)).collect();
    faults.extend(sheet.growth(&well));
    if held.whole {
        let is_refused = |selector: &str| faults.iter().any(|fault| fault.selector == selector);
        let lacking = layout::lacking(&base.rules, own, is_refused);
        faults.extend(lacking);
    }
    let behind = behind(own);
    let unseen = unseen(&rules, behind.filter(|_| held.whole).as_ref(), protected, &sheet.elements);
    faults.extend(unseen.filter(|unseen| !faults.iter().any(|f| f.selector == unseen.selector)));
    faults.into_iter().collect()
}

/// A stylesheet with what it is held against.
struct Sheet<'s> {
    base: &'s Base,
    built: &'s [StyleRule],
    elements: Elements<'s>,
    judge: Judge<'s>,
}

impl Sheet<'_> {
    /// What is wrong with a rule of the theme.
    fn fault(&self, rule: &StyleRule) -> Option<StyleFault> {
        match &rule.kind {
            RuleKind::Style => self.foreign(rule).or_else(|| self.harm(rule)),
            _ if self.base.has(rule) => None,
            RuleKind::FontFace => self.font(rule),
            RuleKind::Other(name) => Some(StyleFault {
                what: format!("the stylesheet has `@{}`, which the base does not have", short(name)),
                help: "delete it: a theme has rules for elements and `@font-face`, alone or in `@media`, `@supports`, `@container` and `@layer`".to_owned(),
                selector: format!("@{name}"),
                value: String::new(),
            }),
        }
    }

    fn font(&self, rule: &StyleRule) -> Option<StyleFault> {
        let taken: BTreeSet<String> =
            self.built.iter().chain(&self.base.rules).filter_map(families::name).collect();
        let help = self.judge.families.fault(rule, &taken)?;
        let name = rule.value("font-family").unwrap_or_default();
        Some(StyleFault {
            what: format!(
                "the stylesheet defines the font `{}` so that it may draw other letters",
                short(name)
            ),
            help,
            selector: "@font-face".to_owned(),
            value: name.to_owned(),
        })
    }

    /// The declarations of a rule that are not those of the base.
    fn own<'r>(&self, rule: &'r StyleRule) -> Vec<&'r Declaration> {
        let all = rule.declarations.iter();
        all.filter(|declaration| !self.judge.known.has(rule, declaration)).collect()
    }

    /// What a rule sets that a theme may not set.
    fn foreign(&self, rule: &StyleRule) -> Option<StyleFault> {
        let own = self.own(rule);
        if own.is_empty() {
            return None;
        }
        let reach = self.elements.reach(rule, &self.judge.known);
        let verdicts = own.into_iter().filter_map(|declaration| {
            let verdict = verdict(&self.judge, rule, declaration, &reach);
            Some((declaration, verdict.err()?))
        });
        let refused: Vec<(&Declaration, String)> = verdicts.collect();
        let (first, _) = refused.first()?;
        let shown = |(declaration, _): &(&Declaration, String)| {
            let Declaration { name, value, .. } = declaration;
            format!("`{}`", short(&format!("{name}: {value}")))
        };
        let shown: Vec<String> = refused.iter().map(shown).collect();
        Some(StyleFault {
            what: format!(
                "the rule for `{}` {} {} by {}",
                short(&rule.prelude),
                effect(&first.name, &first.value),
                reach.touches.map_or("what stands near", Protected::name),
                shown.join(", ")
            ),
            help: helps(&refused),
            selector: rule.prelude.clone(),
            value: first.value.clone(),
        })
    }

    /// What a rule of the base does to an element that must be seen, which a template has given a
    /// class that is meant for others.
    fn harm(&self, rule: &StyleRule) -> Option<StyleFault> {
        let harmful = rule.declarations.iter().filter_map(|one| Some((one, harm(one)?)));
        let harmful: Vec<_> = harmful.collect();
        if harmful.is_empty() {
            return None;
        }
        let selectors = rule.selectors();
        // What stands before and after an element is its ornament.
        let selectors: Vec<_> = selectors.iter().filter(|one| !is_beside(one)).collect();
        let print = rule.is_for_print();
        harmful.into_iter().find_map(|(declaration, harm)| {
            let of =
                self.elements.first(&selectors, |of| !is_allowed(of, declaration, print))?;
            let shown = format!("{}: {}", declaration.name, declaration.value);
            Some(StyleFault {
                what: format!(
                    "the rule for `{}` {harm} {} by `{}`",
                    short(&rule.prelude),
                    of.name(),
                    short(&shown)
                ),
                help: "write other classes in the template: what keeps readers safe is seen on every screen and on paper".to_owned(),
                selector: rule.prelude.clone(),
                value: declaration.value.clone(),
            })
        })
    }

    /// Rules that only together push the page away.
    fn growth(&self, own: &[&StyleRule]) -> Option<StyleFault> {
        let grown = |rule: &StyleRule| {
            let declarations = self.own(rule);
            let reach: Option<Reach> = (!declarations.is_empty() && rule.kind == RuleKind::Style)
                .then(|| self.elements.reach(rule, &self.judge.known));
            let reach = reach?;
            let all = declarations.into_iter();
            Some(all.map(|one| growth(&self.judge, rule, one, &reach)).sum::<f32>())
        };
        let all: Vec<(f32, &StyleRule)> =
            own.iter().filter_map(|rule| Some((grown(rule)?, *rule))).collect();
        let sum: f32 = all.iter().map(|(grown, _)| grown).sum();
        let (_, rule) = all.into_iter().max_by(|a, b| a.0.total_cmp(&b.0))?;
        (sum > GROWTH && sum.is_finite()).then(|| StyleFault {
            what: format!(
                "rules such as that for `{}` may push away the advice: together they add about {:.0}rem of spacing and borders",
                short(&rule.prelude),
                sum / 16.0
            ),
            help: format!("add at most {:.0}rem in all, or space out the selectors that the base spaces out", GROWTH / 16.0),
            selector: rule.prelude.clone(),
            value: String::new(),
        })
    }
}

/// What to do about each of the declarations that are refused.
fn helps(refused: &[(&Declaration, String)]) -> String {
    let mut all: Vec<(&str, Vec<String>)> = Vec::new();
    for (declaration, help) in refused {
        let name = format!("`{}`", declaration.name);
        match all.iter_mut().find(|(known, _)| known == help) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => all.push((help, vec![name])),
        }
    }
    if let [(help, _)] = all.as_slice() {
        return (*help).to_owned();
    }
    let all = all.into_iter().map(|(help, names)| format!("{}: {help}", names.join(", ")));
    all.collect::<Vec<_>>().join("; ")
}

/// The drawing that lies behind the headline of the home page, as a ground of its own; nothing where
/// the theme does not show it.
fn behind(own: &[StyleRule]) -> Option<StyleRule> {
    let is_gone = |rule: &StyleRule| {
        rule.prelude == ".lens" && rule.media.is_empty() && rule.value("display") == Some("none")
    };
    let (name, value) = ("background".to_owned(), "var(--ink-raised)".to_owned());
    let ground = Declaration { name, value, is_important: false };
    (!own.iter().any(is_gone)).then(|| StyleRule {
        kind: RuleKind::Style,
        prelude: ".hero".to_owned(),
        media: String::new(),
        declarations: vec![ground],
    })
}

/// Elements that must be seen in the colour of their ground.
fn unseen(
    rules: &[StyleRule],
    behind: Option<&StyleRule>,
    protected: &ProtectedPaths,
    elements: &Elements<'_>,
) -> Option<StyleFault> {
    let colors = Colors::new(behind.into_iter().chain(rules));
    let mut known = BTreeSet::new();
    let texts = protected.iter().map(|one| (one.path.as_slice(), None, one.of.name()));
    let written = elements.written.iter();
    let written =
        written.map(|(path, part)| (*path, Some(part.as_str()), "what is written beside text"));
    texts.chain(written).find_map(|(path, beside, name)| {
        let matching = colors.matching(path, beside);
        if known.contains(&matching) {
            return None;
        }
        let unseen = colors.unseen(&matching);
        known.insert(matching);
        let (rule, text, ground) = unseen?;
        Some(StyleFault {
            what: format!(
                "the rule for `{}` lets {name} disappear: `{}` on `{}`",
                short(&rule.prelude),
                short(&text),
                short(&ground)
            ),
            help: "use two colours of the theme that contrast in light, dark and print, as `var(--…)` or six digits, and name them under `[contrast]` in theme.toml".to_owned(),
            selector: rule.prelude.clone(),
            value: text,
        })
    })
}

#[cfg(test)]
mod tests;
