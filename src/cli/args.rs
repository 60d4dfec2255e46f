//! The commands and the options that all of them share; from arguments to the command they name.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::commands;
use super::context::Context;
use super::environment::{ColorChoice, Environment};
use super::outcome::Outcome;
use super::reporter::{Reporter, Verbosity};

const EXAMPLES: &str = "\
Examples:
  handbill build                         build everything into dist/
  handbill build --theme south-wales     build the theme of one force
  handbill watch --open                  rebuild at every change and show the site in the browser
  handbill check                         apply every rule and write nothing
  handbill check --report check.html --today 2016-12-05
                                         also write the result as a page to sign
  handbill lock                          accept the campaign as it is, for all who build from a copy
  handbill press preview campaign --locale ur
                                         draw one poster or card and open it
  handbill explain locale/stale          explain a code and what to do";

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
struct Global {
    /// The folder of the campaign [default: the nearest folder, from this one upwards, that contains campaign/campaign.toml]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    color: ColorChoice,
    /// Show errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Show every warning and note with what to do, and the name of every file written
    #[arg(short, long, global = true)]
    verbose: bool,
}

impl Global {
    fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (false, true) => Verbosity::Verbose,
            (false, false) => Verbosity::Normal,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site, posters, cards and toolkit
    Build(commands::build::Build),
    /// Build, serve the site on this computer, and rebuild at every change
    Watch(commands::watch::Watch),
    /// Apply every rule and write nothing
    Check(commands::check::Check),
    /// Explain a code and what to do; without a code, list all codes
    Explain(commands::explain::Explain),
    /// Commands for translators
    #[command(subcommand)]
    Locale(commands::locale::Locale),
    /// For the campaign team: accept the campaign as it is, so that whoever builds from a copy is told what is different
    Lock,
    /// Commands for people who make themes
    #[command(subcommand)]
    Press(commands::press::Press),
    /// Work for another process of this program
    #[command(name = crate::worker::COMMAND, hide = true)]
    Worker,
}

/// Reads the arguments of the process and runs the command they name.
pub(super) fn dispatch(environment: &Environment) -> Outcome {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let is_trouble = error.use_stderr();
            // Nothing can be said when even the terminal is gone.
            let _ = error.print();
            return if is_trouble { Outcome::Trouble } else { Outcome::Clean };
        }
    };
    let reporter = Reporter::new(environment, cli.global.color, cli.global.verbosity());
    let context = Context { root: cli.global.root.as_deref(), environment, reporter: &reporter };
    let result = match &cli.command {
        None => commands::overview::run(&context),
        Some(Command::Build(args)) => commands::build::run(args, &context),
        Some(Command::Watch(args)) => commands::watch::run(args, &context),
        Some(Command::Check(args)) => commands::check::run(args, &context),
        Some(Command::Explain(args)) => commands::explain::run(args, &context),
        Some(Command::Locale(command)) => commands::locale::run(command, &context),
        Some(Command::Lock) => commands::lock::run(&context),
        Some(Command::Press(command)) => commands::press::run(command, &context),
        Some(Command::Worker) => commands::worker::run(),
    };
    result.unwrap_or_else(|message| {
        reporter.error(&format!("error: {message}\n"));
        Outcome::Trouble
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
