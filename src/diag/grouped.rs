//! Problems of the same words, or of the same text in several products, told once.

use super::{Code, Diagnostic, Diagnostics, Severity, Span};

/// How many places of the same problem are shown.
const SHOWN: usize = 3;

/// One problem with every place where it was found.
pub(super) struct Grouped<'d> {
    /// The problem, with up to three of its places.
    pub(super) diagnostic: Diagnostic,
    /// How many more places there are.
    pub(super) more: usize,
    /// The other products that have it.
    pub(super) products: Vec<&'d str>,
}

/// What problems that are told once have in common.
#[derive(PartialEq, Eq)]
enum Kind<'d> {
    /// The same words and remedy.
    Words(Code, &'d str, Option<&'d str>),
    /// The same text, too long or too near for several products.
    Text(Code, &'d Span),
    /// The same words about several products, but for what was measured.
    Product(Code, String),
}

impl<'d> Kind<'d> {
    fn of(diagnostic: &'d Diagnostic) -> Self {
        let code = diagnostic.code;
        match (&diagnostic.product, diagnostic.primary()) {
            (None, _) => Self::Words(code, &diagnostic.message, diagnostic.help.as_deref()),
            (Some(_), Some(span)) => Self::Text(code, span),
            (Some(product), None) => {
                let words = diagnostic.message.replace(&**product, "");
                Self::Product(code, words.chars().filter(|c| !c.is_numeric()).collect())
            }
        }
    }
}

/// The problems of a severity in their order, those of a kind as one.
pub(super) fn grouped(diagnostics: &Diagnostics, severity: Severity) -> Vec<Grouped<'_>> {
    let mut groups: Vec<(Kind<'_>, Grouped<'_>, usize)> = Vec::new();
    for diagnostic in diagnostics.iter().filter(|found| found.severity == severity) {
        let kind = Kind::of(diagnostic);
        let Some((_, group, places)) = groups.iter_mut().find(|(known, ..)| *known == kind) else {
            let group = Grouped { diagnostic: diagnostic.clone(), more: 0, products: Vec::new() };
            groups.push((kind, group, 1));
            continue;
        };
        if let Some(product) = &diagnostic.product {
            group.products.push(product);
        } else if *places < SHOWN {
            group.diagnostic.labels.extend(diagnostic.labels.first().cloned());
            *places += 1;
        } else {
            group.more += 1;
        }
    }
    groups.into_iter().map(|(_, group, _)| group).collect()
}
