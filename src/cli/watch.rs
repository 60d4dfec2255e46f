//! `handbill watch`.

use std::sync::Arc;

use super::Outcome;
use super::args::{Global, Watch};
use super::build::{CACHE_LIMIT, options_from};
use super::open::open;
use super::options::Environment;
use super::report::Reporter;
use super::{root, set};
use crate::build::{BuildOptions, Effort, Silent, Tools};
use crate::diag::counts;
use crate::output::DiskCache;
use crate::serve::{Bell, Published, Turn, serve, watch};
use crate::tree::FOLDERS;

pub(super) fn run(
    args: &Watch,
    global: &Global,
    environment: &Environment,
    reporter: &Reporter,
) -> Outcome {
    let root = match root::find(global) {
        Ok(root) => root,
        Err(message) => {
            reporter.error(&message);
            return Outcome::Trouble;
        }
    };
    let options = match options_from(&args.selection, environment) {
        Ok(options) => BuildOptions { effort: Effort::Quick, ..options },
        Err(error) => {
            reporter.error(&error);
            return Outcome::Trouble;
        }
    };
    let children = set::children();
    let published = Arc::new(Published::default());
    let served = match serve(Arc::clone(&published), args.port) {
        Ok(served) => served,
        Err(error) => {
            reporter.error(&format!("nothing can be served: {error}\n"));
            return Outcome::Trouble;
        }
    };
    let address = format!("http://{}/", served.address);
    reporter.remark(&format!("serving {address} (Ctrl-C ends)\n"));
    let bell = Bell::hang(&root, &FOLDERS, args.poll);
    if !bell.is_notified() && !args.poll {
        reporter.remark("this machine tells of no changes: looking every second\n");
    }
    if args.open {
        open(&address);
    }
    let cache = DiskCache::new(&root.join(".handbill/cache"));
    let mut report = |turn: &Turn<'_>| {
        reporter.problems(&turn.built.diagnostics, &turn.snapshot.sources());
        let state =
            if turn.built.diagnostics.has_errors() { "kept the last good site" } else { "built" };
        let counted = counts(&turn.built.diagnostics);
        cache.prune(CACHE_LIMIT);
        reporter.remark(&format!("{state} in {:.2} s, {counted}", turn.took.as_secs_f64()));
    };
    let tools = Tools { cache: &cache, progress: &Silent, presses: &children };
    watch(&root, &options, tools, &bell, &published, &mut report);
    Outcome::Clean
}
