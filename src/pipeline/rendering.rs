//! The templates of a theme, rendered by whoever the build was given for it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::cache::{Cache, cached};
use super::tools::Tools;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{Fingerprint, StopReason, Theme};
use crate::site::{
    Finish, RenderOutcome, RenderWork, Renderer, Templates, are_built_in, is_built_in_template,
};

/// The renderer of a theme, with the templates that it had to stop.
pub(super) struct Rendering<'t> {
    theme: &'t Theme,
    cache: &'t dyn Cache,
    renders: Renders<'t>,
    /// Why files were not finished, by template and file.
    stopped: Mutex<BTreeMap<(String, String), StopReason>>,
}

/// Who renders.
enum Renders<'t> {
    /// This process: every template comes with it, so that each is known to end.
    Here(Box<Templates>),
    /// Somebody who can be stopped, with the fingerprint of the templates.
    Apart(Box<dyn Renderer + 't>, Fingerprint),
}

impl<'t> Rendering<'t> {
    /// The renderer of the theme; `None` when its templates cannot be used, which is reported.
    pub(super) fn new(
        theme: &'t Theme,
        tools: Tools<'t>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let renders = if are_built_in(&theme.templates) {
            let templates = Templates::of(theme);
            Renders::Here(Box::new(templates.map_err(|problem| diagnostics.push(problem)).ok()?))
        } else {
            let files = fingerprint(theme);
            let renderer = tools.renderers.renderer(theme, files);
            let inputs = Fingerprint::of("template-files")
                .add("theme", files.to_string().as_bytes())
                .finish();
            // Once all is well, that is remembered: no worker needs to be started for it then.
            cached(tools.cache, &inputs, diagnostics, |diagnostics| {
                let found = renderer.check();
                let usable = !found.has_errors();
                diagnostics.append(found);
                usable.then(Vec::new)
            })?;
            Renders::Apart(renderer, files)
        };
        Some(Self { theme, cache: tools.cache, renders, stopped: Mutex::default() })
    }

    /// The finished bytes of a file.
    pub(super) fn render(
        &self,
        work: &RenderWork,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<[u8]>> {
        match &self.renders {
            Renders::Here(templates) => self.here(templates, work, diagnostics),
            Renders::Apart(renderer, files) => self.apart(&**renderer, *files, work, diagnostics),
        }
    }

    /// Minifying takes longer than all else about a page, so that it is remembered by its text.
    fn here(
        &self,
        templates: &Templates,
        work: &RenderWork,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<[u8]>> {
        let text = templates.render(&work.filled);
        let text = text.map_err(|problem| diagnostics.push(problem)).ok()?;
        if work.finish == Finish::AsIs {
            return Some(text.into_bytes().into());
        }
        let inputs = Fingerprint::of("page").add("html", text.as_bytes()).finish();
        cached(self.cache, &inputs, diagnostics, |diagnostics| {
            templates.minified(work, &text, diagnostics)
        })
    }

    /// Asking somebody else takes longer still, so that what comes of it is remembered by all that
    /// goes into it.
    fn apart(
        &self,
        renderer: &dyn Renderer,
        files: Fingerprint,
        work: &RenderWork,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<[u8]>> {
        let all = serde_json::to_vec(work).unwrap_or_default();
        let inputs = Fingerprint::of("rendered")
            .add("templates", files.to_string().as_bytes())
            .add("work", &all)
            .finish();
        cached(self.cache, &inputs, diagnostics, |diagnostics| {
            if !self.stopped().is_empty() {
                return None;
            }
            match renderer.render(work) {
                RenderOutcome::Done(bytes, found) => {
                    diagnostics.append(found);
                    bytes
                }
                RenderOutcome::Stopped(stop) => {
                    let key = (work.filled.template.clone(), work.name.clone());
                    self.stopped().insert(key, stop);
                    None
                }
            }
        })
    }

    fn stopped(&self) -> std::sync::MutexGuard<'_, BTreeMap<(String, String), StopReason>> {
        self.stopped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reports the first of the templates that were stopped: all of them may share what is to
    /// blame, and others were not tried.
    pub(super) fn report(&self, diagnostics: &mut Diagnostics) {
        let stopped = std::mem::take(&mut *self.stopped());
        let Some(((template, name), stop)) = stopped.into_iter().next() else { return };
        diagnostics.push(self.diagnostic(&template, &name, &stop));
    }

    fn diagnostic(&self, template: &str, name: &str, stop: &StopReason) -> Diagnostic {
        let (code, why) = match (stop.limit(), stop) {
            (Some(limit), _) => (Code::TeraRunaway, limit),
            (None, StopReason::Broken(why)) => {
                (Code::TeraRender, format!("cannot be rendered: {why}"))
            }
            (None, _) => (Code::TeraRender, "cannot be rendered".to_owned()),
        };
        let message = format!("the template `{template}` of `{name}` {why}");
        let mut files = self.suspects(template).into_iter();
        let first = files.next().unwrap_or_else(|| SourcePath::clone(&self.theme.file));
        let mut diagnostic = Diagnostic::new(code, message).in_file(&first).help(format!(
            "{}, in this file or in one that it includes; no other page was tried",
            stop.remedy()
        ));
        for file in files {
            diagnostic = diagnostic.at(Span::start_of(&file), "or in this file");
        }
        diagnostic
    }

    /// The template itself, if it is the theme's own, then the others that are: what comes with
    /// this program is known to end.
    fn suspects(&self, template: &str) -> Vec<SourcePath> {
        let all = &self.theme.templates.0;
        let named = all.get(template).into_iter().flatten().map(|file| (template, file));
        let files = all.iter().flat_map(|(path, layers)| layers.iter().map(move |f| (&**path, f)));
        let mut found: Vec<SourcePath> = Vec::new();
        for (path, file) in named.chain(files) {
            if !is_built_in_template(path, &file.bytes) && !found.contains(&file.source) {
                found.push(SourcePath::clone(&file.source));
            }
        }
        found
    }
}

/// Everything that rendering reads beside the values.
fn fingerprint(theme: &Theme) -> Fingerprint {
    let mut builder = Fingerprint::of("templates");
    for name in &theme.chain {
        builder.add("theme", name.as_bytes());
    }
    for (path, layers) in &theme.templates.0 {
        for file in layers {
            builder.add(&file.theme, path.as_bytes()).add("bytes", &file.bytes);
        }
    }
    builder.finish()
}
