//! `handbill build`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{Args, ValueEnum};

use super::worker::worker_pool;
use crate::cli::context::Context;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::cli::progress_bar::ProgressLine;
use crate::cli::selection::{Selection, print_profile};
use crate::cli::user_folder::prune;
use crate::model::{MediaType, PrintProfile, Reviewed};
use crate::output::{WriteReport, accept, keep_fuller, write};
use crate::pipeline::{
    BuildOptions, Effort, Product, Progress, Silent, Summary, Themes, Tools, build,
};
use crate::source::{PROJECT_FOLDERS, read_disk};

/// The arguments.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, Args)]
pub(in crate::cli) struct Build {
    #[command(flatten)]
    selection: Selection,
    /// Build every theme, each into a folder with its name
    #[arg(long, conflicts_with = "theme")]
    all_themes: bool,
    /// Build only these parts. In a folder with a fuller build, name another folder with `--out`, or add `--replace`
    #[arg(long, value_name = "PART", value_enum, value_delimiter = ',')]
    only: Vec<PartArg>,
    /// Make posters for these print profiles instead of those in campaign.toml
    #[arg(long, value_name = "NAME", value_parser = print_profile, num_args = 1.., value_delimiter = ',')]
    print_profile: Vec<PrintProfile>,
    /// The output folder [default: dist in the folder of the campaign]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Delete what an earlier, fuller build has put into the output folder
    #[arg(long)]
    replace: bool,
    /// Make pictures as small as possible, which takes several times as long
    #[arg(long)]
    optimize: bool,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

/// A part of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PartArg {
    Site,
    Posters,
    Cards,
    Toolkit,
}

impl From<PartArg> for Product {
    fn from(part: PartArg) -> Self {
        match part {
            PartArg::Site => Self::Site,
            PartArg::Posters => Self::Posters,
            PartArg::Cards => Self::Cards,
            PartArg::Toolkit => Self::Toolkit,
        }
    }
}

impl Build {
    fn options(&self, context: &Context<'_>) -> Result<BuildOptions, String> {
        let mut options = self.selection.options(context.environment)?;
        if self.all_themes {
            options.themes = Themes::All;
        }
        if !self.only.is_empty() {
            options.only = self.only.iter().map(|part| Product::from(*part)).collect();
        }
        options.profiles.clone_from(&self.print_profile);
        if self.optimize {
            options.effort = Effort::Smallest;
        }
        Ok(options)
    }

    /// The output folder. One that was named may be a link; the one that lies in the project may
    /// not, since the project may come from anybody.
    fn out(&self, root: &Path) -> Result<PathBuf, String> {
        if let Some(out) = &self.out {
            return Ok(out.clone());
        }
        let out = root.join("dist");
        if out.is_symlink() {
            return Err(format!(
                "`{}` is a symbolic link, through which nothing is written; replace it with a folder, or name the folder that it leads to with `--out`",
                out.display()
            ));
        }
        Ok(out)
    }
}

/// Builds, and writes the output folder when there is no error.
pub(in crate::cli) fn run(args: &Build, context: &Context<'_>) -> CommandResult {
    let begun = Instant::now();
    let reporter = context.reporter;
    let root = context.project_root()?;
    let options = args.options(context)?;
    let out = args.out(&root)?;
    let sources = PROJECT_FOLDERS.map(|folder| root.join(folder));
    accept(&out, &sources).map_err(|error| error.to_string())?;
    if !args.replace {
        keep_fuller(&out, &options.scope()).map_err(|error| error.to_string())?;
    }
    let lock = context.user_folder().lock(&out)?;
    let (snapshot, mut diagnostics) = read_disk(&root);
    let cache = context.user_folder().cache();
    let progress: Box<dyn Progress> =
        if reporter.shows_progress() { Box::new(ProgressLine::new()) } else { Box::new(Silent) };
    let workers = worker_pool();
    let tools =
        Tools { cache: &cache, progress: &*progress, setters: &workers, renderers: &workers };
    let built = build(&snapshot, &options, tools);
    diagnostics.append(built.diagnostics);
    if args.strict {
        diagnostics.deny_warnings();
    }
    diagnostics.sort();
    reporter.problems(&diagnostics, &snapshot.sources());
    let Some(output) = built.output.filter(|_| !diagnostics.has_errors()) else {
        reporter.error("nothing was written\n");
        return Ok(Outcome::Problems);
    };
    let report = write(&out, &output).map_err(|error| error.to_string())?;
    prune(&cache);
    drop(lock);
    reporter.detail(&files(&report));
    reporter.progress(&summary(&built.summary, &report, &out, begun));
    Ok(Outcome::Clean)
}

fn files(report: &WriteReport) -> String {
    let written = report.written.iter().map(|path| format!("  wrote   {path}\n"));
    let deleted = report.deleted.iter().map(|path| format!("  deleted {path}\n"));
    written.chain(deleted).collect()
}

fn summary(summary: &Summary, report: &WriteReport, out: &Path, begun: Instant) -> String {
    let mut text = String::new();
    for (media, (files, bytes)) in &summary.files {
        text.push_str(&format!("  {files:>5} {:<16}{:>12}\n", kind(*media, *files), size(*bytes)));
    }
    for language in &summary.languages {
        let state = match language.reviewed {
            Reviewed::Source => "source",
            Reviewed::Draft => "draft",
            Reviewed::Reviewed => "reviewed",
        };
        let hidden = if language.listed { "" } else { ", not in menus" };
        text.push_str(&format!(
            "  {:<8} {:>3} %  {state}{hidden}  {}\n",
            language.tag,
            language.coverage.percent(),
            language.autonym
        ));
    }
    text.push_str(&format!(
        "{}: {} written, {} unchanged, {} deleted, in {:.1} s\n",
        out.display(),
        report.written.len(),
        report.unchanged,
        report.deleted.len(),
        begun.elapsed().as_secs_f64()
    ));
    text
}

/// The name of a kind of file, for one or for several.
fn kind(media: MediaType, files: usize) -> &'static str {
    let (one, many) = match media {
        MediaType::Html => ("page", "pages"),
        MediaType::Css => ("stylesheet", "stylesheets"),
        MediaType::JavaScript => ("script", "scripts"),
        MediaType::Svg => ("drawing", "drawings"),
        MediaType::Png => ("image", "images"),
        MediaType::Jpeg | MediaType::Webp | MediaType::Gif => ("photograph", "photographs"),
        MediaType::Vtt => ("subtitle file", "subtitle files"),
        MediaType::Woff2 => ("font", "fonts"),
        MediaType::Pdf => ("PDF", "PDFs"),
        MediaType::Zip => ("toolkit", "toolkits"),
        MediaType::Xml => ("feed", "feeds, sitemap"),
        MediaType::Json => ("data file", "data files"),
        MediaType::Text => ("text file", "text files"),
    };
    if files == 1 { one } else { many }
}

fn size(bytes: u64) -> String {
    if bytes < 1024 * 1024 {
        format!("{} KB", bytes.div_ceil(1024))
    } else {
        let tenths = bytes * 10 / (1024 * 1024);
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}
