//! A Markdown file as a list of cases, and the file with what its cases found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use libtest_mimic::Failed;

/// What fences a block; blocks hold Markdown, whose own fences are shorter.
const FENCE: &str = "````";

/// A file of cases.
pub(crate) struct Document {
    path: PathBuf,
    text: String,
    pub(crate) sections: Vec<Section>,
    /// What is wrong with the file itself.
    faults: Vec<String>,
}

/// A heading and the blocks below it.
pub(crate) struct Section {
    heading: String,
    pub(crate) steps: Vec<Step>,
    expected: String,
    /// Where the text of the block `expect` lies in the file.
    place: Range<usize>,
}

/// A fenced block.
pub(crate) struct Step {
    /// The words behind the fence.
    pub(crate) info: String,
    pub(crate) block: String,
    place: Range<usize>,
}

impl Document {
    /// Every file of cases, by name.
    pub(crate) fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        let entries = std::fs::read_dir(&folder).expect("the cases").flatten();
        let mut paths: Vec<_> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
            .collect();
        paths.sort();
        paths.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Self {
        let text = std::fs::read_to_string(&path).expect("a file");
        let mut document = Self { path, text: String::new(), sections: vec![], faults: vec![] };
        let mut begun: Option<(String, Vec<Step>)> = None;
        let mut lines = Lines { text: &text, offset: 0 };
        while let Some(line) = lines.next() {
            if let Some(heading) = line.strip_prefix("## ") {
                document.add(begun.replace((heading.to_owned(), vec![])));
            } else if let Some(info) = line.strip_prefix(FENCE) {
                match (lines.block(info), &mut begun) {
                    (Some(step), Some((_, steps))) => steps.push(step),
                    (Some(_), None) => document.faults.push("a block before any heading".into()),
                    (None, _) => document.faults.push(format!("`{info}` does not end")),
                }
            }
        }
        document.add(begun);
        document.text = text;
        document
    }

    fn add(&mut self, begun: Option<(String, Vec<Step>)>) {
        let Some((heading, mut steps)) = begun else { return };
        match steps.pop() {
            Some(last) if last.info == "expect" => {
                if steps.iter().any(|step| step.info == "expect") {
                    self.faults.push(format!("`{heading}` expects twice: make it two sections"));
                }
                let Step { block: expected, place, .. } = last;
                self.sections.push(Section { heading, steps, expected, place });
            }
            _ => self.faults.push(format!("`{heading}` does not end with a block `expect`")),
        }
    }

    fn name(&self) -> String {
        self.path.file_stem().expect("a name").to_string_lossy().into_owned()
    }

    /// Writes the file with the reports of those sections that have run.
    pub(crate) fn update(&self, found: &BTreeMap<String, String>) {
        let mut text = self.text.clone();
        for section in self.sections.iter().rev() {
            if let Some(report) = found.get(&section.test_name(self)) {
                text.replace_range(section.place.clone(), report);
            }
        }
        if text != self.text {
            std::fs::write(&self.path, text).expect("written");
        }
    }
}

impl Section {
    /// The name of the section's test, such as `facts::a_period_without_a_date`.
    pub(crate) fn test_name(&self, document: &Document) -> String {
        let heading = self.heading.to_lowercase().replace(['’', '\''], "");
        let words = heading.split(|character: char| !character.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        format!("{}::{}", document.name(), words.join("_"))
    }

    /// The report that the file holds.
    pub(crate) fn expected(&self) -> &str {
        &self.expected
    }
}

/// The lines of a text that have not been read.
struct Lines<'t> {
    text: &'t str,
    offset: usize,
}

impl<'t> Lines<'t> {
    fn next(&mut self) -> Option<&'t str> {
        let line = self.text.get(self.offset..)?.split_inclusive('\n').next()?;
        self.offset += line.len();
        Some(line.trim_end_matches('\n'))
    }

    /// The lines up to the closing fence; `None` without one.
    fn block(&mut self, info: &str) -> Option<Step> {
        let start = self.offset;
        loop {
            let end = self.offset;
            if self.next()? == FENCE {
                let block = self.text.get(start..end)?.to_owned();
                return Some(Step { info: info.to_owned(), block, place: start..end });
            }
        }
    }
}

/// A section that is no case is never run; two of one name cannot be told apart by a filter.
pub(crate) fn are_well_formed(documents: &[Document]) -> Result<(), Failed> {
    let mut faults = String::new();
    let mut names = BTreeSet::new();
    for document in documents {
        for fault in &document.faults {
            let _ = writeln!(faults, "{}: {fault}", document.path.display());
        }
        for section in &document.sections {
            let name = section.test_name(document);
            if !names.insert(name.clone()) {
                let _ = writeln!(faults, "two sections are called `{name}`");
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}
