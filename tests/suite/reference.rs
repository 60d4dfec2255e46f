//! The reference of keys: made from the tables in `src/reference`, which name what the loader reads.

use std::collections::BTreeSet;
use std::path::Path;

use handbill::diag::Code;
use handbill::pipeline::{BuildOptions, Themes, build};
use handbill::reference::{File, Table, document, schema, tables};
use handbill::source::Snapshot;

use crate::project::shared_cache;
use crate::sketch::tools_that_sketch;

const CAMPAIGN: &str = "schema = 1\n[campaign]\nid = \"t\"\nsource = \"en-GB\"\npublished = 2016-12-05\nreview_by = 2017-12-05\n[[locales]]\ntag = \"en-GB\"\n";
const HOME: &str = "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All.\"\n+++\n# Start {#top}\n\nHello.\n";

/// What a table needs before the loader looks at its keys.
fn first_lines(table: &Table) -> &'static [&'static str] {
    match table.path() {
        "facts" => &[
            "kind = \"number\"\nvalue = 1\nsource = \"x\"",
            "kind = \"ratio\"\npart = 1\nwhole = 2\nsource = \"x\"",
            "kind = \"range\"\nlow = 1\nhigh = 2\nsource = \"x\"",
        ],
        "contacts" => &["number = \"101\""],
        "links" => &["url = \"https://a.example\""],
        "platforms" => &["name = \"A\""],
        "contrast.site" | "contrast.print" => {
            &["use = \"a\"\ntext = \"text\"\nground = \"paper\"\nleast = 7"]
        }
        _ => &[""],
    }
}

/// The keys that the loader offers in place of one that nobody knows.
fn offered(file: File, table: &Table) -> BTreeSet<String> {
    let value = match table.path() {
        "colors" => "\"#000000\"",
        "process" => "[0, 0, 0, 0]",
        _ => "1",
    };
    let unknown = |first: &str| format!("{first}\nzzz = {value}\n");
    let named = table.name.replace("NAME", "a").replace("LANGUAGE", "en");
    let mut found = BTreeSet::new();
    for first in first_lines(table) {
        let (campaign, theme) = ("campaign/campaign.toml", "themes/t/theme.toml");
        let mut project = Snapshot::new()
            .with(campaign, CAMPAIGN)
            .with("campaign/home.md", HOME)
            .with(theme, "")
            .with("locales/en-GB/interface.ftl", "site-name = Safe\n");
        let lines = unknown(first);
        let lines = if named.is_empty() { lines } else { format!("{named}\n{lines}") };
        let (path, text) = match file {
            File::Campaign if named.is_empty() => (campaign, format!("zzz = 1\n{CAMPAIGN}")),
            File::Campaign if named == "[campaign]" => {
                (campaign, CAMPAIGN.replace("[campaign]\n", "[campaign]\nzzz = 1\n"))
            }
            File::Campaign => (campaign, format!("{CAMPAIGN}{lines}")),
            File::Page => ("campaign/home.md", HOME.replace("layout", "zzz = 1\nlayout")),
            File::Theme => (theme, lines),
            File::Locale => ("locales/en-GB/locale.toml", lines),
        };
        project.insert(path, text.into_bytes());
        let options = BuildOptions { themes: Themes::One("t".into()), ..BuildOptions::default() };
        let built = build(&project, &options, tools_that_sketch(shared_cache()));
        let helps = built.diagnostics.iter().filter(|found| found.code == Code::ConfigUnknownKey);
        let helps = helps.filter(|found| found.message.contains("`zzz`"));
        let keys = helps.filter_map(|found| found.help.as_deref()?.strip_prefix("use one of: "));
        found.extend(keys.flat_map(|keys| keys.split(", ")).map(str::to_owned));
    }
    found
}

#[test]
fn every_key_that_the_loader_reads_is_described() {
    for file in File::ALL {
        for table in tables(file).iter().filter(|table| !table.keys.is_empty()) {
            let own = table.keys.iter().map(|key| key.name).chain((table.also)());
            let mut described: BTreeSet<String> = own.map(str::to_owned).collect();
            // Tables stand in tables.
            let prefix =
                if table.name.is_empty() { String::new() } else { format!("{}.", table.path()) };
            let inner = tables(file).iter().filter(|other| !other.name.is_empty());
            let inner = inner.filter_map(|other| other.path().strip_prefix(&prefix));
            described.extend(inner.filter_map(|path| path.split('.').next()).map(str::to_owned));
            assert_eq!(offered(file, table), described, "{}: {}", file.title(), table.name);
        }
    }
}

#[test]
fn the_reference_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference");
    for file in File::ALL {
        let made = document(file);
        let made = format!("{made}<!-- Made from src/reference. -->\n");
        let mut files = vec![(format!("{}.md", file.name()), made)];
        if file != File::Page {
            let json = serde_json::to_string_pretty(&schema(file)).expect("JSON") + "\n";
            files.push((format!("{}.schema.json", file.name()), json));
        }
        for (name, wanted) in files {
            let path = folder.join(&name);
            if std::env::var_os("UPDATE").is_some() {
                std::fs::create_dir_all(&folder).expect("a folder");
                std::fs::write(&path, &wanted).expect("written");
            }
            let found = std::fs::read_to_string(&path).unwrap_or_default();
            let command = "UPDATE=1 cargo test --test suite reference";
            assert!(found == wanted, "docs/reference/{name} is old; run: {command}");
        }
    }
}
