//! `handbill check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::worker::worker_pool;
use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::cli::project_root;
use crate::cli::selection::{Selection, needs_time};
use crate::cli::user_folder::prune;
use crate::diag::{counts, github, json};
use crate::output::write_file;
use crate::pipeline::{Silent, Tools, build};
use crate::report::SignOff;
use crate::source::read_disk;

/// The arguments.
#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    #[command(flatten)]
    selection: Selection,
    /// The format of the report
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
    /// Also write the result as an HTML page to sign and keep; needs `--today`
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For GitHub Actions.
    Github,
}

/// Applies every rule and reports what it finds.
pub(in crate::cli) fn run(args: &Check, context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let root = context.project_root()?;
    let options = args.selection.options(context.environment)?;
    if args.report.is_some() && options.now.is_none() {
        return Err(needs_time("--report"));
    }
    let (snapshot, mut diagnostics) = read_disk(&root);
    let (cache, workers) = (context.user_folder().cache(), worker_pool());
    let tools = Tools { cache: &cache, progress: &Silent, setters: &workers, renderers: &workers };
    let built = build(&snapshot, &options, tools);
    prune(&cache);
    diagnostics.append(built.diagnostics);
    if args.strict {
        diagnostics.deny_warnings();
    }
    diagnostics.sort();
    let sources = snapshot.sources();
    if let Some(path) = &args.report {
        let sign_off = SignOff {
            options: &options,
            summary: &built.summary,
            diagnostics: &diagnostics,
            files: snapshot.files(),
            sources: &sources,
        };
        write_file(path, sign_off.html().as_bytes())
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    match args.format {
        Format::Text => {
            reporter.report(&diagnostics, &sources);
            if diagnostics.is_empty() {
                reporter.progress(&counts(&diagnostics));
            }
        }
        Format::Json => reporter.answer(&json(&diagnostics, &sources)),
        Format::Github => {
            let prefix = project_root::in_repository(&root);
            reporter.answer(&github(&diagnostics, &sources, &prefix));
        }
    }
    Ok(if diagnostics.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
