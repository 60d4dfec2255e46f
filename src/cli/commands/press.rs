//! `handbill press`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::worker::worker_pool;
use crate::cli::context::Context;
use crate::cli::open::open;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::cli::selection::print_profile;
use crate::model::PrintProfile;
use crate::output::{write_file, write_source};
use crate::pipeline::{PreviewError, PreviewFormat, PreviewRequest, preview};
use crate::source::read_disk;

/// The commands for people who make themes.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Press {
    /// Draw one poster or card and open it
    Preview(PreviewArgs),
}

const EXAMPLES: &str = "\
Examples:
  handbill press preview campaign                        the first size, in the source language
  handbill press preview campaign --locale ur --size a3  another size, in Urdu
  handbill press preview advice --size story             the first product with this layout
  handbill press preview campaign --profile shop --out proof.pdf
                                                         as the print shop receives it";

/// The arguments of `handbill press preview`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct PreviewArgs {
    /// The id of a poster or card, or a layout, whose first product is drawn
    template: String,
    /// The language, by tag or short name [default: the source language]
    #[arg(long, alias = "language", value_name = "TAG")]
    locale: Option<String>,
    /// The size, such as a4, a4-landscape, og or story [default: the first one in campaign.toml]
    #[arg(long, value_name = "SIZE")]
    size: Option<String>,
    /// The print profile of a poster
    #[arg(long, value_name = "NAME", value_parser = print_profile, default_value = "web")]
    profile: PrintProfile,
    /// The theme [default: national]
    #[arg(long, value_name = "NAME", default_value = "national", hide_default_value = true)]
    theme: String,
    /// The file to write, .png or .pdf [default: a .png in .handbill/preview in the folder of the campaign]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write the file without opening it
    #[arg(long)]
    no_open: bool,
}

/// Runs one of the commands for people who make themes.
pub(in crate::cli) fn run(command: &Press, context: &Context<'_>) -> CommandResult {
    match command {
        Press::Preview(args) => run_preview(args, context),
    }
}

fn run_preview(args: &PreviewArgs, context: &Context<'_>) -> CommandResult {
    let reporter = context.reporter;
    let root = context.project_root()?;
    let request = PreviewRequest {
        theme: args.theme.clone(),
        item: args.template.clone(),
        locale: args.locale.clone(),
        size: args.size.clone(),
        profile: args.profile,
        format: format(args.out.as_ref())?,
    };
    let (snapshot, _) = read_disk(&root);
    let mut made = match preview(&snapshot, &request, &worker_pool()) {
        Ok(made) => made,
        Err(PreviewError::Request(message)) => return Err(message),
        Err(PreviewError::Sources(found)) => {
            reporter.problems(&found, &snapshot.sources());
            return Ok(Outcome::Problems);
        }
    };
    made.diagnostics.sort();
    reporter.problems(&made.diagnostics, &snapshot.sources());
    let Some(bytes) = made.bytes else { return Ok(Outcome::Problems) };
    let own = format!(".handbill/preview/{}.png", made.name);
    let (out, written) = match &args.out {
        Some(out) => (out.clone(), write_file(out, &bytes)),
        None => (root.join(&own), write_source(&root, &own, &bytes)),
    };
    written.map_err(|error| format!("{}: {error}", out.display()))?;
    reporter.progress(&format!("{}: {}\n", made.label, out.display()));
    if !args.no_open {
        open(&out);
    }
    Ok(if made.diagnostics.has_errors() { Outcome::Problems } else { Outcome::Clean })
}

/// The format that the name of the file asks for.
fn format(out: Option<&PathBuf>) -> Result<PreviewFormat, String> {
    let Some(out) = out else { return Ok(PreviewFormat::Picture) };
    let ending = out.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("png") {
        Ok(PreviewFormat::Picture)
    } else if ending.eq_ignore_ascii_case("pdf") {
        Ok(PreviewFormat::Pdf)
    } else {
        Err(format!("`{}` does not end in `.png` or `.pdf`", out.display()))
    }
}
