//! The whole of `src`: its files, and which file defines what a path names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use walkdir::WalkDir;

use super::import::Import;
use super::source_file::SourceFile;

/// Every file of the library, by its module; those for tests are left out.
pub(super) struct House {
    files: BTreeMap<Vec<String>, SourceFile>,
    /// The names of the libraries that code may use.
    pub(super) libraries: BTreeSet<String>,
}

/// What a path leads to.
pub(super) enum Target<'h> {
    /// An item that this file defines.
    Item(&'h SourceFile, String),
    /// A module as a whole.
    Module,
}

/// A path from the crate's root or from a library, where a file names it.
pub(super) struct Use {
    pub(super) path: Vec<String>,
    pub(super) line: usize,
}

impl House {
    /// The house as it stands.
    pub(super) fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        for entry in WalkDir::new(root.join("src")).sort_by_file_name().into_iter().flatten() {
            let path = entry.path().strip_prefix(root).expect("below the root").to_string_lossy();
            if path.ends_with(".rs") {
                let text = std::fs::read_to_string(entry.path()).expect("a readable file");
                files.push((path.replace('\\', "/"), text));
            }
        }
        let files: Vec<_> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
        Self::new(&files, super::libraries::dependencies())
    }

    /// A house of these files, each with its path and text.
    pub(super) fn new(files: &[(&str, &str)], libraries: BTreeSet<String>) -> Self {
        let parsed = files.iter().map(|(path, text)| SourceFile::parse(path, text));
        let mut files: BTreeMap<_, _> = parsed.map(|file| (file.module.clone(), file)).collect();
        let for_tests: Vec<Vec<String>> = files
            .values()
            .flat_map(|file| file.test_children.iter().map(|child| below(&file.module, child)))
            .collect();
        files.retain(|module, _| !for_tests.iter().any(|tests| module.starts_with(tests)));
        Self { files, libraries }
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.values()
    }

    /// Every path of a file that leads to another file or to a library. A name that is passed on
    /// to others counts only when the file's own code uses it.
    pub(super) fn uses(&self, file: &SourceFile) -> Vec<Use> {
        let imports = file.imports.iter();
        let used = imports.filter(|import| !import.is_public || file.names.contains(&import.name));
        let imports = used.map(|import| (&import.path, import.line));
        let code = file.paths.iter().map(|path| (&path.segments, path.line));
        let all = imports.chain(code);
        all.filter_map(|(path, line)| Some(Use { path: self.absolute(file, path, 0)?, line }))
            .collect()
    }

    /// A path of a file from the crate's root (`crate::…`) or from a library; `None` when it
    /// names what the file defines itself.
    fn absolute(&self, file: &SourceFile, path: &[String], depth: usize) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let from = |module: &[String], rest: &[String]| {
            let root = std::iter::once("crate".to_owned());
            Some(root.chain(module.iter().cloned()).chain(rest.iter().cloned()).collect())
        };
        match first.as_str() {
            "crate" => return Some(path.to_vec()),
            "self" => return from(&file.module, rest),
            "super" => {
                let ups = path.iter().take_while(|segment| *segment == "super").count();
                let module = file.module.get(..file.module.len().checked_sub(ups)?)?;
                return from(module, path.get(ups..)?);
            }
            _ => {}
        }
        if file.children.contains(first) {
            return from(&file.module, path);
        }
        let import = file.imports.iter().find(|import| import.name == *first);
        if let Some(import) = import
            && import.path.first() != Some(first)
            && depth < 8
        {
            let mut whole = self.absolute(file, &import.path, depth + 1)?;
            whole.extend(rest.iter().cloned());
            return Some(whole);
        }
        self.libraries.contains(first).then(|| path.to_vec())
    }

    /// The file that defines what a path from the root names, through all that passes it on.
    pub(super) fn target(&self, path: &[String]) -> Option<Target<'_>> {
        self.follow(path, 0)
    }

    fn follow(&self, path: &[String], depth: usize) -> Option<Target<'_>> {
        let (root, mut rest) = path.split_first()?;
        if root != "crate" || depth > 16 {
            return None;
        }
        let mut file = self.files.get(&Vec::new())?;
        while let [name, after @ ..] = rest {
            let import = file.imports.iter().find(|import| import.name == *name);
            let child = self.files.get(&below(&file.module, name));
            // A function may bear the name of its module; only the last segment can mean it.
            match (import, child) {
                (Some(import), None) => return self.follow_import(file, import, after, depth),
                (Some(import), Some(_)) if after.is_empty() => {
                    return self.follow_import(file, import, after, depth);
                }
                (_, Some(child)) => file = child,
                (None, None) => return Some(Target::Item(file, name.clone())),
            }
            rest = after;
        }
        Some(Target::Module)
    }

    fn follow_import(
        &self,
        file: &SourceFile,
        import: &Import,
        after: &[String],
        depth: usize,
    ) -> Option<Target<'_>> {
        let mut path = self.absolute(file, &import.path, 0)?;
        path.extend(after.iter().cloned());
        self.follow(&path, depth + 1)
    }
}

fn below(module: &[String], child: &str) -> Vec<String> {
    module.iter().cloned().chain([child.to_owned()]).collect()
}
