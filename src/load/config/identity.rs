//! `[campaign]`: who and what the campaign is.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::reader::TableReader;
use crate::load::release;
use crate::model::{
    Date, Identity, LinkStyle, ReleaseState, SiteAddressError, has_plain_host, site_address,
};

const EXIT: &str = "https://www.bbc.co.uk/weather";

pub(super) fn read(
    mut table: TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Option<Identity> {
    let id = table.required_string("id", diagnostics);
    let source = table.required_string("source", diagnostics);
    let release = release::read(&mut table, ReleaseState::Draft, diagnostics);
    let base_url = base_url(&mut table, diagnostics);
    let exit_url = exit_url(&mut table, diagnostics).unwrap_or_else(|| EXIT.to_owned());
    let discreet = table.boolean("discreet", true, diagnostics);
    let styles = LinkStyle::ALL.map(LinkStyle::name);
    let links =
        table.choice("links", &styles, LinkStyle::from_name, diagnostics).unwrap_or_default();
    let version = version(&mut table, diagnostics);
    let of_publication = ("the day on which the campaign is published", None);
    let published = table.required_date("published", of_publication, diagnostics);
    let updated = table.date("updated", diagnostics).or(published);
    let next = updated.map(Date::next_year);
    let of_review = ("the day by which the campaign is to be reviewed", next);
    let review_by = table.required_date("review_by", of_review, diagnostics);
    let review_span = table.span_of("review_by");
    table.finish(diagnostics);
    let (id, id_span) = id?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(plain) {
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`{id}` is not a valid `id`"))
                .at(id_span, "becomes part of file names")
                .help("use lower-case letters a to z, digits and hyphens"),
        );
    }
    Some(Identity {
        id,
        source: source?.0.into(),
        release,
        base_url,
        exit_url,
        links,
        discreet,
        version,
        published: published?,
        updated: updated?,
        review_by: review_by?,
        review_span,
    })
}

/// The number of this edition of the printed things: 1 when nothing is said.
fn version(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> i64 {
    let version = table.integer("version", diagnostics).unwrap_or(1);
    if version < 1 {
        diagnostics.push(
            Diagnostic::new(Code::ConfigValue, format!("`version` cannot be {version}"))
                .at(table.span_of("version"), "less than 1")
                .help("write `version = 1`, and add 1 whenever you reissue the posters and cards"),
        );
    }
    version.max(1)
}

/// The address of the site, which becomes part of links and of the files of hosts.
fn base_url(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let (url, span) = table.string("base_url", diagnostics)?;
    let address = site_address(&url);
    let refused = |why: SiteAddressError| {
        Diagnostic::new(
            Code::ConfigValue,
            format!("`base_url` is not the address of a site: `{url}`"),
        )
        .at(span, why.to_string())
        .help("write `base_url = \"https://example.org/\"`, without `?` or `#`")
    };
    address.map_err(|why| diagnostics.push(refused(why))).ok()
}

fn exit_url(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let (url, span) = table.string("exit_url", diagnostics)?;
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '?' | '#');
    if has_plain_host(&url) && url.chars().all(plain) {
        return Some(url);
    }
    diagnostics.push(
        Diagnostic::new(
            Code::ConfigValue,
            format!("`exit_url` is not the address of a site: `{url}`"),
        )
        .at(span, "not the address of a site")
        .help("write `exit_url = \"https://example.org/\"`, without `?` or `#`"),
    );
    None
}
