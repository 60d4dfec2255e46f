//! Names of files that not every system reads alike. Whoever reviews a project on one system must
//! see what is built on another.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::ComposingNormalizerBorrowed;

use super::files::Files;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};

/// Reports names that some system reads as another file, or not at all. The names of pages and
/// media have stricter rules of their own.
pub(super) fn check_names(files: &Files<'_>, diagnostics: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for path in files.0.keys() {
        let mut begin = String::new();
        for part in path.split('/') {
            if !begin.is_empty() {
                begin.push('/');
            }
            begin.push_str(part);
            // What is in a folder is not told again for each file in it.
            let fault = fault(part).or_else(|| reserved(part, &begin));
            if let Some((why, help)) = fault.filter(|_| told.insert(begin.clone())) {
                let message = format!("the name of `{}` {why}", shown(&begin));
                diagnostics.push(Diagnostic::new(Code::FileName, message).help(help));
            }
        }
    }
    check_twins(files, diagnostics);
}

/// What is wrong with the name of a file or folder.
fn fault(part: &str) -> Option<(String, &'static str)> {
    const RENAME: &str = "rename the file: use letters, digits, dots, hyphens and underscores";
    if part.contains('\\') {
        let why = "contains `\\`, which Windows reads as a folder".to_owned();
        return Some((why, "rename the file, or move it into the folder that is meant"));
    }
    if let Some(hidden) = part.chars().find(|c| is_hidden(*c)) {
        let why = format!("contains the hidden character U+{:04X}", u32::from(hidden));
        return Some((why, RENAME));
    }
    if let Some(refused) = part.chars().find(|c| "<>:\"|?*".contains(*c)) {
        return Some((format!("contains `{refused}`, which Windows refuses"), RENAME));
    }
    if part.ends_with(['.', ' ']) || part.starts_with(' ') {
        let why = "begins or ends with a space or dot, which Windows takes away".to_owned();
        return Some((why, RENAME));
    }
    None
}

/// Whether Windows keeps the name of `path` for a device; those of published files and of themes
/// are looked at elsewhere.
fn reserved(part: &str, path: &str) -> Option<(String, &'static str)> {
    let is_theme = path.strip_prefix("themes/").is_some_and(|name| !name.contains('/'));
    if path.starts_with("campaign/") || path.contains("/assets/") || is_theme {
        return None;
    }
    let stem = part.split('.').next().unwrap_or(part).to_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_port =
        port.is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()));
    (is_port || matches!(&*stem, "con" | "aux" | "prn" | "nul")).then(|| {
        (format!("begins with `{stem}`, which Windows keeps for a device"), "rename the file")
    })
}

/// Whether nobody sees a character, or it changes the order of those around it.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A name with its hidden characters written out.
fn shown(name: &str) -> String {
    name.chars()
        .map(|c| if is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() })
        .collect()
}

/// Reports names that are one name on systems that do not tell upper case from lower case, or take
/// letters and their accents together.
fn check_twins(files: &Files<'_>, diagnostics: &mut Diagnostics) {
    let normal = ComposingNormalizerBorrowed::new_nfc();
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut told = BTreeSet::new();
    for path in files.0.keys() {
        let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
        for name in ends.filter_map(|end| path.get(..end)) {
            let key = normal.normalize(&name.to_lowercase()).into_owned();
            let first = *known.entry(key.clone()).or_insert(name);
            if first != name && told.insert(key) {
                diagnostics.push(twins(first, name, path));
                break;
            }
        }
    }
}

fn twins(first: &str, second: &str, path: &SourcePath) -> Diagnostic {
    let is_case = first.to_lowercase() == second.to_lowercase();
    let differ = if is_case { "upper and lower case" } else { "how their accents are stored" };
    Diagnostic::new(
        Code::FileName,
        format!("`{first}` and `{second}` differ only in {differ}: some systems take them for one"),
    )
    .in_file(path)
    .help("rename or delete one of the two")
}
