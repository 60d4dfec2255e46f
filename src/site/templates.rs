//! The theme's Tera templates, and their errors as diagnostics.

use std::collections::BTreeMap;

use tera::{Context, ErrorKind, Tera};

use crate::diag::{Code, Diagnostic, SourcePath, Span};
use crate::model::Theme;

/// The templates of a theme with those of its parents under them.
pub(crate) struct Templates {
    tera: Tera,
    /// The file of each template, with its text.
    files: BTreeMap<String, (SourcePath, String)>,
}

impl Templates {
    /// Parses all templates of a theme.
    ///
    /// A template is found in the nearest theme that has it; `themes/NAME/base.html` names that of
    /// one theme.
    ///
    /// # Errors
    ///
    /// With the first problem of the set, which Tera finds as a whole.
    pub(crate) fn new(theme: &Theme) -> Result<Self, Diagnostic> {
        let mut files = BTreeMap::new();
        for (path, layers) in &theme.templates.0 {
            for file in layers {
                let text = String::from_utf8_lossy(&file.bytes).into_owned();
                let name = format!("themes/{}/{path}", file.theme);
                files.insert(name, (file.source.clone(), text));
            }
        }
        let mut tera = Tera::new();
        let prefixes: Vec<String> =
            theme.chain.iter().map(|name| format!("themes/{name}/")).collect();
        let templates = Self { tera: Tera::new(), files };
        tera.set_fallback_prefixes(prefixes)
            .map_err(|error| templates.diagnostic(&error, theme))?;
        tera.autoescape_on(vec![".html", ".xml", ".svg"]);
        tera.add_raw_templates(
            templates.files.iter().map(|(name, (_, text))| (name.as_str(), text.as_str())),
        )
        .map_err(|error| templates.diagnostic(&error, theme))?;
        Ok(Self { tera, files: templates.files })
    }

    /// Renders a template.
    ///
    /// # Errors
    ///
    /// When the template asks for something that is not there.
    pub(crate) fn render(
        &self,
        name: &str,
        context: &Context,
        theme: &Theme,
    ) -> Result<String, Diagnostic> {
        self.tera.render(name, context).map_err(|error| self.diagnostic(&error, theme))
    }

    fn diagnostic(&self, error: &tera::Error, theme: &Theme) -> Diagnostic {
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
                    .in_file(&theme.file)
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
