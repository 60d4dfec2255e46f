//! What may be typed.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::options::{ColorChoice, Environment};
use super::report::Reporter;
use super::{Outcome, build, check, explain, locale_sync, overview, press_preview, set, watch};
use crate::build::Product;
use crate::model::{Moment, PrintProfile};

const EXAMPLES: &str = "\
Examples:
  handbill build                         everything into dist/
  handbill build --theme south-wales     the edition of a force
  handbill watch --open                  build again at each change, in the browser
  handbill check                         every rule, nothing written
  handbill check --report check.html --today 2016-12-05
                                         the same as a page to sign off
  handbill press preview campaign --locale ur
                                         one poster or card, opened
  handbill explain locale/stale          what a code means and what to do";

/// Publishes a public-safety campaign in every language its community reads
#[derive(Debug, Parser)]
#[command(name = "handbill", version, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// The campaign's folder [default: the nearest one above that holds campaign/campaign.toml]
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// When to colour reports
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(super) color: ColorChoice,
    /// Report problems only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Report remarks too, and every file written
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Builds site, posters, cards and toolkit
    Build(Build),
    /// Builds, serves on this machine, and builds again whenever something changes
    Watch(Watch),
    /// Applies every rule and writes nothing
    Check(Check),
    /// Says what a code means and what to do; lists all codes without one
    Explain {
        /// Such as locale/stale
        code: Option<String>,
    },
    /// For translators
    #[command(subcommand)]
    Locale(Locale),
    /// For makers of themes
    #[command(subcommand)]
    Press(Press),
    /// Sets posters and cards for another process of this program
    #[command(name = crate::worker::COMMAND, hide = true)]
    Set,
}

#[derive(Debug, Subcommand)]
enum Locale {
    /// Writes the source-language Fluent files from the Markdown, and notes what has changed
    Sync,
}

#[derive(Debug, Subcommand)]
enum Press {
    /// Draws one poster or card, and opens it
    Preview(Preview),
}

const PREVIEW_EXAMPLES: &str = "\
Examples:
  handbill press preview campaign                        the first size, in the source language
  handbill press preview campaign --locale ur --size a3  another size, in Urdu
  handbill press preview advice --size story             the first item of a layout
  handbill press preview campaign --profile shop --out proof.pdf
                                                         as a print shop gets it";

#[derive(Debug, Args)]
#[command(after_help = PREVIEW_EXAMPLES)]
pub(super) struct Preview {
    /// The id of a poster or card, or a layout: its first item is drawn
    pub(super) template: String,
    /// The language, by tag or short name [default: that of the source]
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    /// Such as a4, a4-landscape, og or story [default: the first that is declared]
    #[arg(long, value_name = "SIZE")]
    pub(super) size: Option<String>,
    /// How a poster is printed
    #[arg(long, value_name = "NAME", value_parser = profile, default_value = "web")]
    pub(super) profile: PrintProfile,
    /// The theme [default: national]
    #[arg(long, value_name = "NAME", default_value = "national", hide_default_value = true)]
    pub(super) theme: String,
    /// Where to write it, as .png or .pdf [default: .handbill/preview in the campaign's folder]
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// Only writes it
    #[arg(long)]
    pub(super) no_open: bool,
}

/// What to build; shared by the commands that build.
#[derive(Clone, Debug, Args)]
pub(super) struct Selection {
    /// The theme [default: national]
    #[arg(long, value_name = "NAME", default_value = "national", hide_default_value = true)]
    pub(super) theme: String,
    /// These languages only, by tag or short name
    #[arg(long, value_name = "TAG", num_args = 1.., value_delimiter = ',')]
    pub(super) locale: Vec<String>,
    /// The address of the site, for links in feeds, previews and QR codes
    #[arg(long, value_name = "URL", value_parser = address)]
    pub(super) base_url: Option<String>,
    /// For the public: drafts and what is past its review date are errors; needs the time
    #[arg(long)]
    pub(super) published: bool,
    /// The time of the build, such as 2016-12-05 or 2016-12-05T00:01:00Z [default: `SOURCE_DATE_EPOCH`, else the campaign's last change]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(super) today: Option<Moment>,
    /// A page `style` in each language that shows every block, for makers of themes
    #[arg(long, conflicts_with = "published")]
    pub(super) style_page: bool,
    /// Threads to use [default: one per core]
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// Every theme, each into a folder of its name
    #[arg(long, conflicts_with = "theme")]
    pub(super) all_themes: bool,
    /// These parts only
    #[arg(long, value_name = "PART", value_enum, value_delimiter = ',')]
    pub(super) only: Vec<Part>,
    /// How to print, instead of what the campaign declares for each product
    #[arg(long, value_name = "NAME", value_parser = profile, num_args = 1.., value_delimiter = ',')]
    pub(super) print_profile: Vec<PrintProfile>,
    /// The output folder [default: dist in the campaign's folder]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// The smallest pictures that there can be; takes several times as long for each
    #[arg(long)]
    pub(super) optimize: bool,
    /// Warnings are errors
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct Watch {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// The port, or the next free one
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    pub(super) port: u16,
    /// Opens the browser
    #[arg(long)]
    pub(super) open: bool,
    /// Looks every second instead of waiting to be told of changes
    #[arg(long)]
    pub(super) poll: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// How to report
    #[arg(long, value_enum, default_value = "text", value_name = "FORM")]
    pub(super) format: Format,
    /// Writes a report to keep and to sign as well: one page that needs nothing else; needs the time
    #[arg(long, value_name = "FILE.html")]
    pub(super) report: Option<PathBuf>,
    /// Warnings are errors
    #[arg(long)]
    pub(super) strict: bool,
}

/// A part of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Part {
    Site,
    Posters,
    Cards,
    Toolkit,
}

impl From<Part> for Product {
    fn from(part: Part) -> Self {
        match part {
            Part::Site => Self::Site,
            Part::Posters => Self::Posters,
            Part::Cards => Self::Cards,
            Part::Toolkit => Self::Toolkit,
        }
    }
}

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For GitHub Actions.
    Github,
}

fn profile(text: &str) -> Result<PrintProfile, String> {
    let names = || PrintProfile::ALL.map(PrintProfile::name).join(", ");
    PrintProfile::from_name(text).ok_or_else(|| format!("profiles: {}", names()))
}

fn moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text)
        .ok_or_else(|| "write a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm:ssZ".to_owned())
}

fn address(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !text.contains(['?', '#', '"', '<', '>', ' ']) => {
            Ok(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") })
        }
        _ => Err("write an address such as https://example.org/campaign/".to_owned()),
    }
}

/// Reads the arguments of the process and runs the command they name.
pub(super) fn dispatch(environment: &Environment) -> Outcome {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let trouble = error.use_stderr();
            // Nothing can be said when even the terminal is gone.
            let _ = error.print();
            return if trouble { Outcome::Trouble } else { Outcome::Clean };
        }
    };
    let reporter = Reporter::new(environment, &cli.global);
    match cli.command {
        None => overview::run(&cli.global, &reporter),
        Some(Command::Build(args)) => build::run(&args, &cli.global, environment, &reporter),
        Some(Command::Watch(args)) => watch::run(&args, &cli.global, environment, &reporter),
        Some(Command::Check(args)) => check::run(&args, &cli.global, environment, &reporter),
        Some(Command::Locale(Locale::Sync)) => locale_sync::run(&cli.global, &reporter),
        Some(Command::Press(Press::Preview(args))) => {
            press_preview::run(&args, &cli.global, &reporter)
        }
        Some(Command::Set) => set::run(),
        Some(Command::Explain { code }) => explain::run(code.as_deref(), &reporter),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn addresses_get_their_slash() {
        assert_eq!(address("https://a.example/b").as_deref(), Ok("https://a.example/b/"));
        assert!(address("ftp://a.example").is_err());
        assert!(address("https://").is_err());
    }
}
