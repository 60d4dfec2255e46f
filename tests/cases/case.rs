//! The project of a case: what it begins from, what its steps change, and the problems it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use handbill::diag::Code;
use handbill::model::Moment;
use handbill::pipeline::{BuildOptions, Effort, Product, ReleaseMode, Themes, build};
use handbill::source::Snapshot;

use crate::document::Section;
use crate::products::with_products;
use crate::project::{language_of, project, shared_cache, with_languages};
use crate::report::Problem;
use crate::sketch::tools_that_sketch;

fn base() -> Snapshot {
    Snapshot::new()
        .with(
            "campaign/campaign.toml",
            "schema = 1\n[campaign]\nid = \"t\"\nsource = \"en-GB\"\nbase_url = \"https://t.example/\"\npublished = 2016-12-05\nreview_by = 2017-12-05\n[contacts.police]\nnumber = \"101\"\n[[locales]]\ntag = \"en-GB\"\n",
        )
        .with(
            "campaign/home.md",
            "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All of it.\"\n+++\n# Start {#top}\n\nHello.\n",
        )
        .with("themes/t/theme.toml", "")
        .with("locales/en-GB/interface.ftl", "site-name = Safe\n")
}

/// A collection of one font, whose tables lie behind the header of the collection.
#[expect(clippy::indexing_slicing, reason = "a font that is too short for its header is no font")]
fn collection(font: &[u8]) -> Vec<u8> {
    const HEADER: usize = 16;
    let mut made = [b"ttcf".as_slice(), &[0, 1, 0, 0], &[0, 0, 0, 1], &[0, 0, 0, 16]].concat();
    made.extend_from_slice(font);
    let count = usize::from(u16::from_be_bytes([font[4], font[5]]));
    for record in 0..count {
        let place = HEADER + 12 + 16 * record + 8;
        let offset: [u8; 4] = made[place..place + 4].try_into().expect("four bytes");
        let offset = u32::from_be_bytes(offset) + u32::try_from(HEADER).expect("a small number");
        made[place..place + 4].copy_from_slice(&offset.to_be_bytes());
    }
    made
}

/// A project with one thing or another changed.
struct Case {
    snapshot: Snapshot,
    options: BuildOptions,
    is_sample: bool,
    /// The posters and cards that are kept of the sample; all if there is none.
    products: BTreeSet<String>,
    /// Languages that a step speaks of.
    languages: BTreeSet<String>,
}

impl Case {
    fn small() -> Self {
        let options = BuildOptions {
            themes: Themes::One("t".into()),
            only: BTreeSet::from([Product::Toolkit]),
            effort: Effort::Quick,
            ..BuildOptions::default()
        };
        Self::new(base(), options, false)
    }

    fn sample() -> Self {
        let options = BuildOptions {
            locales: vec!["en-GB".into()],
            only: BTreeSet::from([Product::Toolkit]),
            effort: Effort::Quick,
            ..BuildOptions::default()
        };
        Self::new(project().clone(), options, true)
    }

    fn new(snapshot: Snapshot, options: BuildOptions, is_sample: bool) -> Self {
        let (products, languages) = (BTreeSet::new(), BTreeSet::new());
        Self { snapshot, options, is_sample, products, languages }
    }

    fn step(&mut self, verb: &str, path: &str, block: &str) {
        self.languages.extend(language_of(path).map(str::to_owned));
        let bytes = || self.snapshot.files().get(path).unwrap_or_else(|| panic!("{path}")).to_vec();
        let before = || String::from_utf8(bytes()).expect("UTF-8");
        let after = match verb {
            "file" => block.to_owned().into_bytes(),
            "append" => (before() + block).into_bytes(),
            "replace" => {
                let (old, new) = block.trim_end_matches('\n').split_once('\n').expect("two lines");
                let text = before();
                assert!(text.contains(old), "{path} has no `{old}`");
                text.replacen(old, new, 1).into_bytes()
            }
            "repeat" => {
                let (times, text) = block.split_once('\n').expect("two lines");
                (before() + &text.repeat(times.parse().expect("a number"))).into_bytes()
            }
            "bytes" => hex::decode(block.trim()).expect("hexadecimal"),
            "extend" => [bytes(), hex::decode(block.trim()).expect("hexadecimal")].concat(),
            "cut" => bytes().into_iter().take(block.trim().parse().expect("a number")).collect(),
            "collect" => collection(&bytes()),
            "without" => {
                self.snapshot = self.snapshot.clone().without(path);
                return;
            }
            _ => panic!("no step is called `{verb}`"),
        };
        self.snapshot.insert(path, after);
    }

    fn options(&mut self, words: &str) {
        let mut words = words.split_whitespace();
        while let Some(word) = words.next() {
            match word {
                "published" => self.options.release = ReleaseMode::Published,
                "all-themes" => self.options.themes = Themes::All,
                "theme" => {
                    self.options.themes = Themes::One(words.next().expect("a name").into());
                }
                "all-languages" => self.options.locales.clear(),
                "languages" => {
                    let tags = words.next().expect("tags").split(',');
                    self.options.locales = tags.map(str::to_owned).collect();
                }
                "site" => self.options.only = BTreeSet::from([Product::Site]),
                "cards" => self.options.only = BTreeSet::from([Product::Cards]),
                "posters" => self.options.only = BTreeSet::from([Product::Posters]),
                "products" => {
                    let ids = words.next().expect("ids").split(',');
                    self.products = ids.map(str::to_owned).collect();
                }
                "day" => self.options.now = words.next().and_then(Moment::parse),
                _ => panic!("no option is called `{word}`"),
            }
        }
    }

    /// The problems of the project; of the sample, only those that it does not have as it lies
    /// here.
    fn problems(&self) -> Vec<Problem> {
        if !self.is_sample {
            return problems_of(&self.snapshot, &self.options);
        }
        let others = self.languages.iter().map(String::as_str);
        let mut found = problems_of(&self.kept_of(&self.snapshot, others), &self.options);
        for known in self.problems_of_sample().iter() {
            if let Some(place) = found.iter().position(|found| found.is_same(known)) {
                found.remove(place);
            }
        }
        found
    }

    /// The products that the case is about, and the languages, with these others.
    fn kept_of<'t>(
        &'t self,
        sample: &Snapshot,
        others: impl IntoIterator<Item = &'t str>,
    ) -> Snapshot {
        let kept = with_languages(sample, &self.options.locales, others);
        if self.products.is_empty() {
            return kept;
        }
        with_products(&kept, &self.products.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The problems of the sample as it lies here, found once for each kind of case.
    fn problems_of_sample(&self) -> Arc<[Problem]> {
        type Remembered = Mutex<BTreeMap<String, Arc<OnceLock<Arc<[Problem]>>>>>;
        static REMEMBERED: Remembered = Mutex::new(BTreeMap::new());
        // Of the options, only those that say what is built.
        let options =
            BuildOptions { now: None, release: ReleaseMode::Preview, ..self.options.clone() };
        let key = format!("{options:?} {:?}", self.products);
        let mut remembered = REMEMBERED.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = Arc::clone(remembered.entry(key).or_default());
        drop(remembered);
        let found = || problems_of(&self.kept_of(project(), []), &options).into();
        Arc::clone(entry.get_or_init(found))
    }
}

impl Section {
    /// The problems of its project.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut case = Case::small();
        for step in &self.steps {
            match step.info.split_once(' ') {
                Some((verb, path)) => case.step(verb, path, &step.block),
                None if step.info == "sample" => case = Case::sample(),
                None if step.info == "options" => case.options(&step.block),
                None => panic!("no step is called `{}`", step.info),
            }
        }
        case.problems()
    }
}

fn problems_of(snapshot: &Snapshot, options: &BuildOptions) -> Vec<Problem> {
    let built = build(snapshot, options, tools_that_sketch(shared_cache()));
    let sources = snapshot.sources();
    built
        .diagnostics
        .iter()
        // The small projects of the cases are never synced; that is a case of its own.
        .filter(|diagnostic| diagnostic.code != Code::LocaleSync)
        .map(|diagnostic| Problem::new(diagnostic, &sources))
        .collect()
}
