//! Campaigns for unit tests.

/// The head of a `campaign.toml`: everything that a campaign must say, in English, with an exit.
/// `rest` comes after it and begins with the other languages.
pub(crate) fn config(rest: &str) -> String {
    format!("{HEAD}{rest}")
}

const HEAD: &str = r#"schema = 1
[campaign]
id = "sextortion"
source = "en-GB"
state = "draft"
exit_url = "https://www.bbc.co.uk/weather"
discreet = true
published = 2016-12-05
updated = 2016-12-05
review_by = 2017-12-05
[navigation]
header = ["help"]
footer = []
[[locales]]
tag = "en-GB"
slug = "en"
"#;

/// A `[facts]` entry of a number of the NCA.
pub(crate) fn number(name: &str, value: u32) -> String {
    format!(
        "[facts.{name}]\nkind = \"number\"\nvalue = {value}\nsource = \"NCA\"\nas_of = 2016-12-05\nstatus = \"attributed\"\n"
    )
}
