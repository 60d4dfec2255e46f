//! `handbill build`.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use super::Outcome;
use super::args::{Build, Global, Selection};
use super::bar::Bar;
use super::options::Environment;
use super::report::Reporter;
use super::{root, set};
use crate::build::{
    BuildOptions, Effort, Product, Progress, Release, Silent, Summary, Themes, Tools, build_with,
    use_threads,
};
use crate::model::{MediaType, Reviewed};
use crate::output::{DiskCache, Lock, WriteReport, accept, write};
use crate::tree::{FOLDERS, read_disk};

/// Size of the cache above which unused entries are deleted.
pub(super) const CACHE_LIMIT: u64 = 512 * 1024 * 1024;

pub(super) fn run(
    args: &Build,
    global: &Global,
    environment: &Environment,
    reporter: &Reporter,
) -> Outcome {
    let begun = Instant::now();
    let root = match root::find(global) {
        Ok(root) => root,
        Err(message) => return trouble(reporter, &message),
    };
    let lock = match Lock::take(&root.join(".handbill")) {
        Ok(Some(lock)) => lock,
        Ok(None) => return trouble(reporter, "another build of this campaign is under way\n"),
        Err(error) => return trouble(reporter, &format!("no lock can be taken: {error}\n")),
    };
    let mut options = match options_from(&args.selection, environment) {
        Ok(options) => options,
        Err(error) => return trouble(reporter, &error),
    };
    let out = args.out.clone().unwrap_or_else(|| root.join("dist"));
    let sources = FOLDERS.map(|folder| root.join(folder));
    if let Err(error) = accept(&out, &sources) {
        return trouble(reporter, &format!("{error}\n"));
    }
    let (snapshot, mut diagnostics) = read_disk(&root);
    if args.all_themes {
        options.themes = Themes::All;
    }
    if !args.only.is_empty() {
        options.only = args.only.iter().map(|part| Product::from(*part)).collect();
    }
    options.profiles.clone_from(&args.print_profile);
    if args.optimize {
        options.effort = Effort::Smallest;
    }
    let cache = DiskCache::new(&root.join(".handbill/cache"));
    let bar: Box<dyn Progress> =
        if reporter.shows_progress() { Box::new(Bar::new()) } else { Box::new(Silent) };
    let children = set::children();
    let tools = Tools { cache: &cache, progress: &*bar, presses: &children };
    let built = build_with(snapshot.files(), &options, tools);
    diagnostics.append(built.diagnostics);
    if args.strict {
        diagnostics.deny_warnings();
    }
    diagnostics.sort();
    reporter.problems(&diagnostics, &snapshot.sources());
    let Some(output) = built.output.filter(|_| !diagnostics.has_errors()) else {
        reporter.error("nothing was written\n");
        return Outcome::Problems;
    };
    let report = match write(&out, &output) {
        Ok(report) => report,
        Err(error) => return trouble(reporter, &format!("{error}\n")),
    };
    cache.prune(CACHE_LIMIT);
    drop(lock);
    reporter.detail(&files(&report));
    reporter.remark(&summary(&built.summary, &report, &out, begun));
    Outcome::Clean
}

fn trouble(reporter: &Reporter, message: &str) -> Outcome {
    reporter.error(message);
    Outcome::Trouble
}

/// The options that all building commands share; sets the number of threads with them.
///
/// # Errors
///
/// What is wrong with the environment, or that threads have been started already.
pub(super) fn options_from(
    selection: &Selection,
    environment: &Environment,
) -> Result<BuildOptions, String> {
    if let Some(jobs) = selection.jobs {
        use_threads(jobs.get()).map_err(|error| format!("{error}\n"))?;
    }
    let source_date = environment.source_date.clone().transpose().map_err(|value| {
        format!(
            "SOURCE_DATE_EPOCH is `{value}`; it counts seconds since 1970, such as 1480896000\n"
        )
    })?;
    let now = selection.today.or(source_date);
    if selection.published && now.is_none() {
        return Err(needs_time("--published"));
    }
    Ok(BuildOptions {
        themes: Themes::One(selection.theme.clone()),
        locales: selection.locale.clone(),
        only: BTreeSet::from(Product::ALL),
        base_url: selection.base_url.clone(),
        release: if selection.published { Release::Published } else { Release::Preview },
        style_page: selection.style_page,
        now,
        ..BuildOptions::default()
    })
}

/// Why an option cannot be had without the time: embargoes and review dates would be judged by the
/// campaign's last change, at which all of them are kept.
pub(super) fn needs_time(option: &str) -> String {
    format!(
        "{option} needs the time, by which embargoes and review dates are judged: add `--today 2017-01-31` with the day of today, or set SOURCE_DATE_EPOCH\n"
    )
}

fn files(report: &WriteReport) -> String {
    let written = report.written.iter().map(|path| format!("  wrote   {path}\n"));
    let deleted = report.deleted.iter().map(|path| format!("  deleted {path}\n"));
    written.chain(deleted).collect()
}

fn summary(summary: &Summary, report: &WriteReport, out: &Path, begun: Instant) -> String {
    let mut text = String::new();
    for (media, (files, bytes)) in &summary.files {
        text.push_str(&format!("  {files:>5} {:<16}{:>12}\n", kind(*media), size(*bytes)));
    }
    for language in &summary.languages {
        let state = match language.reviewed {
            Reviewed::Source => "source",
            Reviewed::Draft => "draft",
            Reviewed::Reviewed => "reviewed",
        };
        let hidden = if language.listed { "" } else { ", preview only" };
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

fn kind(media: MediaType) -> &'static str {
    match media {
        MediaType::Html => "pages",
        MediaType::Css => "stylesheets",
        MediaType::JavaScript => "scripts",
        MediaType::Svg => "drawings",
        MediaType::Png => "images",
        MediaType::Jpeg | MediaType::Webp | MediaType::Gif => "photographs",
        MediaType::Vtt => "captions",
        MediaType::Woff2 => "fonts",
        MediaType::Pdf => "posters",
        MediaType::Zip => "toolkits",
        MediaType::Xml => "feeds, sitemap",
        MediaType::Json => "data",
        MediaType::Text => "host files",
    }
}

fn size(bytes: u64) -> String {
    if bytes < 1024 * 1024 {
        format!("{} KB", bytes.div_ceil(1024))
    } else {
        let tenths = bytes * 10 / (1024 * 1024);
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}
