//! What is reported of lines that are no TOML, and how they are read.

use super::TomlText;
use crate::diag::{Diagnostics, Span};

/// What is reported of a text: messages without their beginning, with remedies; and the keys of the
/// table that is read.
fn reports(text: &str) -> (Vec<(String, String)>, bool) {
    let mut diagnostics = Diagnostics::new();
    let toml = TomlText::read(&"campaign/campaign.toml".into(), 0, text, &mut diagnostics);
    let reports = diagnostics.iter().map(|found| {
        let message = found.message.replace("this is not valid TOML: ", "");
        (message, found.help.clone().unwrap_or_default())
    });
    (reports.collect(), toml.is_whole())
}

#[test]
fn a_line_is_answered_with_the_line_as_it_should_be() {
    let cases = [
        ("unit = cases", "unit = \"cases\""),
        ("unit = achosion # 2016", "unit = \"achosion\""),
        ("value = 1,864", "value = 1864"),
        ("value = 1 864 000", "value = 1864000"),
        ("value = 1.864.000", "value = 1864000"),
        ("as_of = 2016-12-5", "as_of = 2016-12-05"),
        ("as_of = 2016/12/05", "as_of = 2016-12-05"),
        ("as_of = 25.12.2016", "as_of = 2016-12-25"),
        ("as_of = 5 December 2016", "as_of = 2016-12-05"),
        ("number = 08001111", "number = \"08001111\""),
        ("number = 0800 1111", "number = \"0800 1111\""),
        ("number = +44 20 7946 0018", "number = \"+44 20 7946 0018\""),
        ("discreet = True", "discreet = true"),
        ("discreet = yes", "discreet = true"),
        ("title = \"The \"big\" lie\"", "title = 'The \"big\" lie'"),
        ("title = 'Don't panic'", "title = \"Don't panic\""),
        ("title = \"Don’t say \"it's\" real\"", "title = \"Don’t say \\\"it's\\\" real\""),
        ("title = \"گھبرائیں نہیں", "title = \"گھبرائیں نہیں\""),
        ("title = ਘਬਰਾਓ ਨਾ\"", "title = \"ਘਬਰਾਓ ਨਾ\""),
        ("title = “مدد”", "title = \"مدد\""),
        ("title = «Aide»", "title = \"Aide\""),
        ("title = „Hilfe“", "title = \"Hilfe\""),
        ("title: Don’t panic: help", "title = \"Don’t panic: help\""),
        ("version: 1", "version = 1"),
        ("unit \"cases\"", "unit = \"cases\""),
        ("title \"Help: now\"", "title = \"Help: now\""),
        ("unit := \"cases\"", "unit = \"cases\""),
        ("unit == \"cases\"", "unit = \"cases\""),
        ("unit = \"cases\",", "unit = \"cases\""),
        ("base url = \"https://a.example/\"", "base_url = \"https://a.example/\""),
        ("media/lens.svg = \"Ann\"", "\"media/lens.svg\" = \"Ann\""),
        ("path = \"C:\\pictures\"", "path = 'C:\\pictures'"),
        ("header = (\"help\", \"مدد\")", "header = [\"help\", \"مدد\"]"),
        ("header = (\"help\"", "header = [\"help\"]"),
        ("header = [“help”, “report”]", "header = [\"help\", \"report\"]"),
        ("header = [help, report]", "header = [\"help\", \"report\"]"),
        ("header = [\"help\" \"report\"]", "header = [\"help\", \"report\"]"),
        ("header = \"help\", \"report\"", "header = [\"help\", \"report\"]"),
        ("header = [\"help, \"report\"]", "header = [\"help\", \"report\"]"),
        ("header = [\"help\", \"report\"", "header = [\"help\", \"report\"]"),
        ("[contacts.police", "[contacts.police]"),
        ("[[posters]", "[[posters]]"),
        ("[sources.“NCA”]", "[sources.\"NCA\"]"),
    ];
    let mut wrong = Vec::new();
    for (line, wanted) in cases {
        let (found, is_whole) = reports(&format!("schema = 1\n{line}\nlast = 1\n"));
        let helps: Vec<&str> = found.iter().map(|(_, help)| help.as_str()).collect();
        if helps != [format!("write `{wanted}`")] || !is_whole {
            wrong.push(format!("{line}: {found:?}"));
        }
        assert_eq!(reports(wanted), (vec![], true), "the remedy of {line}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_only_the_author_knows_is_asked() {
    for (line, wanted) in [
        (
            "as_of = 05/12/2016",
            "write `as_of = 2016-12-05` for 5 December 2016, or `as_of = 2016-05-12` for 12 May 2016",
        ),
        ("as_of = 2017-02-31", "correct the day or the month: February 2017 has 28 days"),
        ("as_of = 2016-13-01", "correct the month: it is a number from 01 to 12"),
        ("[facts.a]\nunit =", "write the value behind `unit =`, or delete the line"),
        (
            "code = 0101",
            "write `code = 101`; if it is a text, such as a number to call, `code = \"0101\"`",
        ),
    ] {
        let (found, _) = reports(&format!("{line}\nlast = 1\n"));
        let helps: Vec<&str> = found.iter().map(|(_, help)| help.as_str()).collect();
        assert_eq!(helps, [wanted], "{line}: {found:?}");
    }
}

#[test]
fn what_is_left_open_is_closed_where_it_ends() {
    let text = "[navigation]\nheader = [\n  \"help\",\n  \"report\"\n\n[[locales]]\ntag = \"ur\"\n";
    let (found, is_whole) = reports(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, "write `\"report\"]`");
    assert!(is_whole);
}

#[test]
fn names_that_stand_twice_are_told_once() {
    let text = "[contacts.police]\nnumber = \"101\"\n[contacts.police]\nnumber = \"112\"\n";
    let (found, _) = reports(text);
    assert_eq!(found.len(), 1, "{found:?}");
    let text = "[posters]\nid = \"a\"\n[posters]\nid = \"b\"\n";
    let (found, _) = reports(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.starts_with("write `[[posters]]` in all 2 places"), "{found:?}");
}

#[test]
fn places_behind_a_repair_are_those_of_the_file() {
    let text = "unit = “واقعات”\nlast = 1\n";
    let mut diagnostics = Diagnostics::new();
    let toml = TomlText::read(&"a.toml".into(), 10, text, &mut diagnostics);
    let table = toml.table();
    let value = table.get_ref().get("last").expect("read");
    let place = toml.place(value.span());
    let start = text.find('1').expect("a digit");
    assert_eq!(place, Span::new(&"a.toml".into(), start + 10..start + 11));
}
