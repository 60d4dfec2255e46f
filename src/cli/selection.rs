//! What to build: the arguments that the commands which build have in common.

use std::num::NonZeroUsize;

use clap::Args;

use super::environment::Environment;
use crate::model::{Moment, PrintProfile, site_address};
use crate::parallel::use_threads;
use crate::pipeline::{BuildOptions, ReleaseMode, Themes};

/// What to build.
#[derive(Clone, Debug, Args)]
pub(super) struct Selection {
    /// The theme [default: national]
    #[arg(long, value_name = "NAME", default_value = "national", hide_default_value = true)]
    pub(super) theme: String,
    /// Only these languages, by tag or short name
    #[arg(long, alias = "language", value_name = "TAG", num_args = 1.., value_delimiter = ',')]
    pub(super) locale: Vec<String>,
    /// The address of the site, for feeds, link previews and QR codes
    #[arg(long, value_name = "URL", value_parser = address)]
    pub(super) base_url: Option<String>,
    /// Build for publication: drafts, embargoes and review dates that have passed are errors; needs `--today`
    #[arg(long)]
    pub(super) published: bool,
    /// The date or time of the build, such as 2016-12-05 or 2016-12-05T00:01:00Z [default: `SOURCE_DATE_EPOCH`, or else `updated` in campaign.toml]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(super) today: Option<Moment>,
    /// Add a page `style` to each language that shows every block, for theme designers
    #[arg(long, conflicts_with = "published")]
    pub(super) style_page: bool,
    /// Threads to use [default: one per core]
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
}

impl Selection {
    /// The options of the build; sets the number of threads with them.
    ///
    /// # Errors
    ///
    /// What is wrong with the environment, or that threads have been started already.
    pub(super) fn options(&self, environment: &Environment) -> Result<BuildOptions, String> {
        if let Some(jobs) = self.jobs {
            use_threads(jobs.get())?;
        }
        let source_date = environment.source_date.clone().transpose().map_err(|value| {
            format!(
                "SOURCE_DATE_EPOCH is `{value}`; set it to the seconds since 1970, such as 1480896000"
            )
        })?;
        let now = self.today.or(source_date);
        if self.published && now.is_none() {
            return Err(needs_time("--published"));
        }
        Ok(BuildOptions {
            themes: Themes::One(self.theme.clone()),
            locales: self.locale.clone(),
            base_url: self.base_url.clone(),
            release: if self.published { ReleaseMode::Published } else { ReleaseMode::Preview },
            style_page: self.style_page,
            now,
            ..BuildOptions::default()
        })
    }
}

/// Why an option needs the time: embargoes and review dates would be judged by the day of the
/// campaign's last change, on which none of them has passed.
pub(super) fn needs_time(option: &str) -> String {
    format!(
        "{option} needs the date, for embargoes and review dates: add `--today 2017-01-31` with today’s date, or set SOURCE_DATE_EPOCH"
    )
}

/// Reads the name of a print profile.
pub(super) fn print_profile(text: &str) -> Result<PrintProfile, String> {
    let names = || PrintProfile::ALL.map(PrintProfile::name).join(", ");
    PrintProfile::from_name(text).ok_or_else(|| format!("use one of: {}", names()))
}

fn moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text)
        .ok_or_else(|| "write a date as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm:ssZ".to_owned())
}

fn address(text: &str) -> Result<String, String> {
    // Tried out on this machine, a site may do without TLS.
    let (scheme, rest) = match text.strip_prefix("http://") {
        Some(rest) => ("http://", Some(rest)),
        None => ("https://", text.strip_prefix("https://")),
    };
    let rest = rest.ok_or("write an address such as https://example.org/campaign/")?;
    let address = site_address(&format!("https://{rest}")).map_err(|why| why.to_string())?;
    Ok(address.replacen("https://", scheme, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_get_their_slash() {
        assert_eq!(address("https://a.example/b").as_deref(), Ok("https://a.example/b/"));
        assert!(address("ftp://a.example").is_err());
        assert_eq!(address("http://localhost:8000").as_deref(), Ok("http://localhost:8000/"));
        assert!(address("https://").is_err());
        assert!(address("https://webcam.example//evil.example/").is_err());
    }
}
