//! The logos that a theme's manifest names.

use std::sync::Arc;

use super::files::Files;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{Ground, Logo, MediaType, ThemeFile};

/// The keys of the manifest, with what each logo is laid on.
pub(super) const KEYS: [(&str, Ground); 2] =
    [("logo", Ground::Light), ("logo_on_dark", Ground::Dark)];

/// Finds the file of a logo in the folder of the theme that names it; reports one that cannot be
/// there, is not there, or is of another kind.
pub(super) fn find(
    (path, span): &(String, Span),
    ground: Ground,
    theme: &str,
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Logo> {
    let refuse = |code, why: String, help: String| {
        Diagnostic::new(code, why).at(span.clone(), "named here").help(help)
    };
    let leaves = path.split('/').any(|part| matches!(part, "" | "." | ".."));
    if leaves || path.contains(['\\', ':']) {
        diagnostics.push(refuse(
            Code::ConfigPath,
            format!("the logo `{path}` is not in the folder of the theme"),
            format!(
                "put the file into `themes/{theme}` and write its path from there, such as `brand/logo.svg`"
            ),
        ));
        return None;
    }
    let kind = MediaType::of_name(path);
    let Some(kind @ (MediaType::Svg | MediaType::Png)) = kind else {
        diagnostics.push(refuse(
            Code::ThemeLogo,
            format!("the logo `{path}` is neither SVG nor PNG"),
            "save it as SVG, which stays sharp at every size, or as PNG".into(),
        ));
        return None;
    };
    let source: SourcePath = format!("themes/{theme}/{path}").into();
    let Some((source, bytes)) = files.0.get_key_value(&source) else {
        diagnostics.push(refuse(
            Code::FileMissing,
            format!("there is no file `{source}`"),
            "put the logo there, correct the name, or delete the line to show the letters of `mark` instead".into(),
        ));
        return None;
    };
    let file =
        ThemeFile { source: Arc::clone(source), theme: theme.to_owned(), bytes: Arc::clone(bytes) };
    Some(Logo { ground, file, kind, span: span.clone() })
}
