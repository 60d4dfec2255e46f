//! `handbill watch`.

use std::sync::Arc;

use clap::Args;

use super::worker::worker_pool;
use crate::cli::context::Context;
use crate::cli::open::open;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::cli::selection::Selection;
use crate::cli::user_folder::prune;
use crate::diag::counts;
use crate::pipeline::{BuildOptions, Effort, Silent, Tools};
use crate::serve::{Published, Rebuild, Watcher, serve, watch};
use crate::source::PROJECT_FOLDERS;

/// The arguments.
#[derive(Debug, Args)]
pub(in crate::cli) struct Watch {
    #[command(flatten)]
    selection: Selection,
    /// The port; if it is taken, the next free one is used
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    port: u16,
    /// Open the browser
    #[arg(long)]
    open: bool,
    /// Look for changes every second instead of waiting for notifications
    #[arg(long)]
    poll: bool,
}

/// Builds, serves and rebuilds until it is stopped.
pub(in crate::cli) fn run(args: &Watch, context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let root = context.project_root()?;
    let options =
        BuildOptions { effort: Effort::Quick, ..args.selection.options(context.environment)? };
    let workers = worker_pool();
    let published = Arc::new(Published::default());
    let served = serve(Arc::clone(&published), args.port)
        .map_err(|error| format!("the site cannot be served: {error}"))?;
    let address = format!("http://{}/", served.address);
    reporter.progress(&format!("serving {address} (stop with Ctrl-C)\n"));
    let watcher = Watcher::new(&root, &PROJECT_FOLDERS, args.poll);
    if !watcher.is_notified() && !args.poll {
        reporter.progress(
            "this computer does not report changes to files: looking for them every second\n",
        );
    }
    if args.open {
        open(&address);
    }
    let cache = context.user_folder().cache();
    let mut report = |rebuild: &Rebuild<'_>| {
        reporter.problems(&rebuild.built.diagnostics, &rebuild.snapshot.sources());
        let state = if rebuild.built.diagnostics.has_errors() {
            "not built, still serving the last good site"
        } else {
            "built"
        };
        let counted = counts(&rebuild.built.diagnostics);
        prune(&cache);
        reporter.progress(&format!("{state} in {:.2} s, {counted}", rebuild.took.as_secs_f64()));
    };
    let tools = Tools { cache: &cache, progress: &Silent, setters: &workers, renderers: &workers };
    watch(&root, &options, tools, &watcher, &published, &mut report);
    Ok(Outcome::Clean)
}
