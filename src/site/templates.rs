//! The theme's Tera templates, and their errors as diagnostics.

use std::collections::BTreeMap;

use tera::{ErrorKind, Tera};

use super::filled::Filled;
use crate::diag::{Code, Diagnostic, SourcePath, Span};
use crate::model::{Layered, Theme};

/// Bytes above which a page is refused, and any other file: no reader's machine takes them.
const MAX_PAGE: usize = 4 * 1024 * 1024;
const MAX_FILE: usize = 50 * 1024 * 1024;

/// The templates of a theme with those of its parents under them.
pub(crate) struct Templates {
    tera: Tera,
    /// The theme, then its parents.
    chain: Vec<String>,
    /// The theme's `theme.toml`, for problems that have no place.
    manifest: SourcePath,
    /// The file of each template, with its text.
    files: BTreeMap<String, (SourcePath, String)>,
}

impl Templates {
    /// Parses all templates of a theme.
    ///
    /// # Errors
    ///
    /// As `new`.
    pub(crate) fn of(theme: &Theme) -> Result<Self, Diagnostic> {
        Self::new(&theme.templates, &theme.chain, &theme.file)
    }

    /// Parses the templates of a theme and of its parents, whose names are `chain`.
    ///
    /// A template is found in the nearest theme that has it; `themes/NAME/base.html` names that of
    /// one theme.
    ///
    /// # Errors
    ///
    /// With the first problem of the set, which Tera finds as a whole.
    pub(crate) fn new(
        given: &Layered,
        chain: &[String],
        manifest: &SourcePath,
    ) -> Result<Self, Diagnostic> {
        let mut files = BTreeMap::new();
        for (path, layers) in &given.0 {
            for file in layers {
                let text = String::from_utf8_lossy(&file.bytes).into_owned();
                let name = format!("themes/{}/{path}", file.theme);
                files.insert(name, (file.source.clone(), text));
            }
        }
        let mut tera = Tera::new();
        let prefixes: Vec<String> = chain.iter().map(|name| format!("themes/{name}/")).collect();
        let manifest = SourcePath::clone(manifest);
        let templates = Self { tera: Tera::new(), chain: chain.to_vec(), manifest, files };
        tera.set_fallback_prefixes(prefixes).map_err(|error| templates.diagnostic(&error))?;
        tera.autoescape_on(vec![".html", ".xml", ".svg"]);
        tera.add_raw_templates(
            templates.files.iter().map(|(name, (_, text))| (name.as_str(), text.as_str())),
        )
        .map_err(|error| templates.diagnostic(&error))?;
        Ok(Self { tera, ..templates })
    }

    /// Renders a template.
    ///
    /// # Errors
    ///
    /// When the template asks for something that is not there, or writes too much.
    pub(crate) fn render(&self, filled: &Filled) -> Result<String, Diagnostic> {
        let Filled { template, values, .. } = filled;
        let text = self
            .tera
            .render(template, &values.context())
            .map_err(|error| self.diagnostic(&error))?;
        let most = if template.ends_with(".html") { MAX_PAGE } else { MAX_FILE };
        if text.len() > most {
            return Err(self.too_large(template, most));
        }
        Ok(text)
    }

    fn too_large(&self, template: &str, most: usize) -> Diagnostic {
        let message =
            format!("the template `{template}` writes more than {} MB", most / (1024 * 1024));
        Diagnostic::new(Code::TeraRunaway, message)
            .in_file(self.source(template))
            .help("look for a loop that runs too often, in this file or in one that it includes")
    }

    /// The file of a template, in the nearest theme that has it.
    pub(super) fn source(&self, template: &str) -> &SourcePath {
        let mut names = self.chain.iter().map(|theme| format!("themes/{theme}/{template}"));
        let found = names.find_map(|name| self.files.get(&name));
        found.map_or(&self.manifest, |(source, _)| source)
    }

    fn diagnostic(&self, error: &tera::Error) -> Diagnostic {
        let mut reason = error;
        // The innermost report is the one that names the place.
        while let Some(inner) = std::error::Error::source(reason).and_then(|e| e.downcast_ref()) {
            reason = inner;
        }
        match reason.kind() {
            ErrorKind::SyntaxError(report) => self.placed(Code::TeraSyntax, report),
            ErrorKind::RenderingError(report) => self.placed(Code::TeraRender, report),
            _ => {
                Diagnostic::new(Code::TeraSyntax, format!("the templates cannot be read: {reason}"))
                    .in_file(&self.manifest)
                    .help("look for this name in the `templates` folder of the theme")
            }
        }
    }

    fn placed(&self, code: Code, report: &tera::ReportError) -> Diagnostic {
        let first = report.message().lines().next().unwrap_or_default().to_owned();
        let diagnostic = Diagnostic::new(code, first);
        let Some((file, _)) = self.files.get(report.filename()) else {
            return diagnostic.help(format!("look in the template `{}`", report.filename()));
        };
        let range = report.span().range.clone();
        let rest: Vec<&str> = report.message().lines().skip(1).collect();
        let help =
            if rest.is_empty() { code.entry().explanation.to_owned() } else { rest.join(" ") };
        diagnostic.at(Span::new(file, range.start..range.end), "here").help(help)
    }
}
