//! Problems of the same words, told once.

use super::{Diagnostic, Diagnostics, Severity};

/// How many places of the same problem are shown.
const SHOWN: usize = 3;

/// One problem with every place where it was found.
pub(super) struct Grouped {
    /// The problem, with up to three of its places.
    pub(super) diagnostic: Diagnostic,
    /// How many more places there are.
    pub(super) more: usize,
}

/// The problems of a severity in their order; those of the same words and remedy as one.
pub(super) fn grouped(diagnostics: &Diagnostics, severity: Severity) -> Vec<Grouped> {
    let mut groups: Vec<(Grouped, usize)> = Vec::new();
    for diagnostic in diagnostics.iter().filter(|found| found.severity == severity) {
        let same = |known: &Diagnostic| {
            (known.code, &known.message, &known.help)
                == (diagnostic.code, &diagnostic.message, &diagnostic.help)
        };
        match groups.iter_mut().find(|(group, _)| same(&group.diagnostic)) {
            Some((group, places)) if *places < SHOWN => {
                group.diagnostic.labels.extend(diagnostic.labels.first().cloned());
                *places += 1;
            }
            Some((group, _)) => group.more += 1,
            None => groups.push((Grouped { diagnostic: diagnostic.clone(), more: 0 }, 1)),
        }
    }
    groups.into_iter().map(|(group, _)| group).collect()
}
