//! The pool: hands each theme to workers that know it.

use std::path::PathBuf;
use std::time::Duration;

use super::client::Client;
use super::idle_workers::{IdleWorkers, Origin};
use super::limits::Limits;
use super::message::{ThemeFiles, Trade};
use super::press_client::PressClient;
use super::template_client::TemplateClient;
use crate::model::{Fingerprint, Theme};
use crate::site::{Renderer, RendererFactory};
use crate::typeset::{Setter, SetterFactory};

/// How long one page may take at most: a thousand times what any page of ours takes.
const PAGE: Duration = Duration::from_secs(10);

/// Sets posters and cards, and renders templates, in worker processes.
pub struct WorkerPool {
    program: PathBuf,
    limits: Limits,
    idle: IdleWorkers,
}

impl WorkerPool {
    /// A pool of workers that run `program`, which is this one, within these limits. None is started
    /// yet.
    pub fn new(program: PathBuf, limits: Limits) -> Self {
        Self { program, limits, idle: IdleWorkers::default() }
    }

    fn client(&self, origin: Origin, files: ThemeFiles, limits: Limits) -> Client<'_> {
        self.idle.dismiss_others(origin);
        Client { program: &self.program, idle: &self.idle, origin, files, limits }
    }
}

impl SetterFactory for WorkerPool {
    fn setter<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Setter + 'p> {
        let origin = (Trade::Press, files);
        Box::new(PressClient(self.client(origin, ThemeFiles::of_press(theme), self.limits)))
    }
}

impl RendererFactory for WorkerPool {
    fn renderer<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Renderer + 'p> {
        let origin = (Trade::Templates, files);
        let limits = Limits { time: self.limits.time.min(PAGE), ..self.limits };
        Box::new(TemplateClient(self.client(origin, ThemeFiles::of_templates(theme), limits)))
    }
}
