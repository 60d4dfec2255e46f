//! What translators write, and what attackers do.

use super::*;

fn read_text(text: &str) -> (Vec<(String, Message)>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let file: SourcePath = "locales/pa/help.ftl".into();
    let messages = parse(&file, text, &mut diagnostics);
    (messages, diagnostics)
}

#[test]
fn one_bad_message_does_not_lose_the_others() {
    let text = "\u{feff}help-a = ਘਬਰਾਓ ਨਾ\r\nhelp-b = { $police\nhelp-c = ਪੈਸੇ ਨਾ ਦਿਓ { $police }\n";
    let (messages, diagnostics) = read_text(text);
    let ids: Vec<_> = messages.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["help-a", "help-c"]);
    assert_eq!(diagnostics.len(), 1);
    let last = &messages.last().expect("two messages").1;
    assert_eq!(last.text, "ਪੈਸੇ ਨਾ ਦਿਓ { $police }");
    assert_eq!(text.get(last.value_span.range()), Some("ਪੈਸੇ ਨਾ ਦਿਓ { $police }"));
}

#[test]
fn terms_are_put_in_and_functions_refused() {
    let (messages, diagnostics) = read_text(
        "-unit = وحدة\na = من { -unit }\nb = { DATETIME($x) }\nc = { other }\nd = { NUMBER($n) }\n",
    );
    let texts: Vec<_> = messages.iter().map(|(_, m)| m.text.as_str()).collect();
    assert_eq!(texts, ["من وحدة", "{ $n }"]);
    assert_eq!(diagnostics.len(), 2);
}

#[test]
fn selects_keep_their_variants() {
    let (messages, diagnostics) = read_text(
        "a =\n    { $n ->\n        [one] przypadek\n        [few] { $n } przypadki\n       *[other] { $n } przypadków\n    }\n",
    );
    assert!(diagnostics.is_empty());
    assert_eq!(
        messages.first().map(|(_, m)| m.text.as_str()),
        Some("{ $n -> [one] przypadek [few] { $n } przypadki *[other] { $n } przypadków }")
    );
}

#[test]
fn a_term_is_put_in_in_the_form_asked_for() {
    let (messages, diagnostics) = read_text(
        "-policja =\n    { $przypadek ->\n       *[mianownik] Policja\n        [dopelniacz] Policji\n    }\na = { -policja } pomoże\nb = Nie bój się { -policja(przypadek: \"dopelniacz\") }\n-policja = Milicja\n",
    );
    let texts: Vec<_> = messages.iter().map(|(_, m)| m.text.as_str()).collect();
    assert_eq!(texts, ["Policja pomoże", "Nie bój się Policji"]);
    let reported: Vec<_> = diagnostics.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(reported, ["the term `-policja` is defined twice"]);
}

#[test]
fn terms_in_a_circle_and_deep_nesting_are_refused() {
    let (messages, diagnostics) = read_text("-a = { -b }\n-b = { -a }\nx = { -a }\n");
    assert!(messages.is_empty());
    assert_eq!(diagnostics.iter().next().map(|d| d.code), Some(Code::LocaleRefused));
    let deep = format!("x = {}$n{}\n", "{ ".repeat(50), " }".repeat(50));
    let (messages, diagnostics) = read_text(&deep);
    assert!(messages.is_empty() && !diagnostics.is_empty());
    let abyss = format!("a = ا\nx =\n    {}", "{ ".repeat(200_000));
    let (messages, diagnostics) = read_text(&abyss);
    assert!(messages.is_empty());
    let (calls, _) = read_text(&format!("x = {{ {}", "NUMBER(".repeat(100_000)));
    assert!(calls.is_empty());
    assert_eq!(
        diagnostics.iter().next().and_then(|d| d.primary()).map(|span| span.start),
        Some(215)
    );
}

#[test]
fn what_is_wrong_is_shown_where_it_stands() {
    let text = "help-a = عرب\nhelp-b =\nhelp-c = { other }\nhelp-d = x\n    .alt = y\n1bad = ص\nhelp-e = خ\n";
    let (messages, diagnostics) = read_text(text);
    let ids: Vec<_> = messages.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["help-a", "help-d", "help-e"]);
    let places: Vec<_> = diagnostics
        .iter()
        .map(|d| (d.code, d.primary().and_then(|span| text.get(span.range())).unwrap_or("?")))
        .collect();
    assert_eq!(
        places,
        [
            (Code::LocaleSyntax, "1"),
            (Code::LocaleRefused, "{ other }"),
            (Code::LocaleRefused, "alt"),
        ]
    );
}

#[test]
fn syntax_errors_say_what_to_type() {
    for (text, message, help) in [
        (
            "a = ਪੁਲਿਸ { $police ਨੂੰ\n",
            "the brace before `$police` is not closed",
            "write `{ $police }`",
        ),
        ("a = 警察 }\n", "this `}` has no `{` before it", "write `{ $name }`, or delete the brace"),
        ("a ਪੁਲਿਸ\n", "there is no `=` after the id", "write `id = text`"),
        (
            "a = { $n -> [one] peth *[other] pethau }\n",
            "the plural forms are not on lines of their own",
            "begin a new line after `->`",
        ),
        (
            "a = { $n ->\n    [one] peth\n    [other] pethau\n    }\n",
            "no plural form is the default",
            "put `*` before the last form",
        ),
    ] {
        let (_, diagnostics) = read_text(text);
        let first = diagnostics.iter().next().expect("an error");
        assert_eq!(first.message, message);
        let found = first.help.as_deref().unwrap_or_default();
        assert!(found.starts_with(help), "{found}");
    }
}

#[test]
fn literals_and_carriage_returns_leave_no_trace() {
    let (messages, _) = read_text("a = [ਇੱਕ] { \"[\" }ਦੋ](#x)\r\nb = { \"{\" }x{ \"}\" }\r\n");
    let texts: Vec<_> = messages.iter().map(|(_, m)| m.text.as_str()).collect();
    assert_eq!(texts, ["[ਇੱਕ] [ਦੋ](#x)", "{x}"]);
}

fn what(text: &str) -> Vec<String> {
    let (_, diagnostics) = read_text(text);
    diagnostics.iter().map(|d| d.message.clone()).collect()
}

#[test]
fn nesting_over_several_lines_does_not_overflow() {
    for deep in ["NUMBER(\n", "{\nN(\n", "-a(\n", "N(a,\nN(", "{\n{", "{ N(a: {\n", "{ -a(b: 1,\n"]
    {
        let text = format!("x = {{ {}", deep.repeat(50_000));
        let (messages, diagnostics) = read_text(&text);
        assert!(messages.is_empty() && !diagnostics.is_empty(), "{deep}");
    }
    // Braces that are not closed do not add up, nor those of comments.
    let slips = "a = ਘ {\nb = { $n\n# { { {\n".repeat(200);
    let (messages, _) = read_text(&format!("{slips}c = ਘਬਰਾਓ ਨਾ\n"));
    assert_eq!(messages.len(), 1);
}

#[test]
fn few_lines_do_not_become_endless_text() {
    let uses = |name: &str| format!("{{ -{name} }}").repeat(500);
    for seed in ["xxxxxxxxxx", "{ \"\" }"] {
        let (b, c, d) = (uses("b"), uses("c"), uses("d"));
        let bomb = format!("x = {{ -a }}\n-a = {b}\n-b = {c}\n-c = {d}\n-d = {seed}\n");
        let found = "`x` is too long: with its terms and forms, more than 100 KB";
        assert_eq!(what(&bomb), [found], "{seed}");
    }
    let forms: String = (0..20_000).map(|n| format!("    [{n}] x\n")).collect();
    let term = format!("-a = {{ $n ->\n{forms}   *[x] y\n    }}\nx = {}\n", uses("a"));
    assert_eq!(what(&term), ["`x` is too long: with its terms and forms, more than 100 KB"]);
    // Each message is short enough, all of them are not.
    let many: String = (0..20_000).map(|n| format!("x{n} = {{-a}}\n")).collect();
    let text = format!("-a = {}\n{many}", "ਘ".repeat(5_000));
    let found = "the terms and forms of this file make more text than can be checked";
    assert_eq!(what(&text), [found]);
    assert_eq!(what(&"x = y\n".repeat(200_000)).len(), 1);
}

#[test]
fn texts_are_counted_in_every_combination() {
    let forms = |count: usize| {
        let arms: String = (1..count).map(|n| format!("        [{n}] ਇੱਕ\n")).collect();
        format!("{{ $n ->\n{arms}       *[other] ਹੋਰ\n    }}")
    };
    for (value, texts) in [
        ([forms(8), forms(8), forms(2)].concat(), "128 texts, which is more than 64"),
        (forms(65), "65 texts, which is more than 64"),
        (forms(6).repeat(40), "more than 64 texts"),
    ] {
        let found = what(&format!("x =\n    {value}\n"));
        assert_eq!(found, [format!("`x` can come to {texts}")]);
    }
    let (messages, _) = read_text(&format!("x =\n    {}\n", forms(8).repeat(2)));
    let texts = crate::fluent::variants(&messages.first().expect("a message").1.pattern);
    assert_eq!(texts.len(), 64);
    // A term is used in one form, however many it has.
    let term = format!("-police =\n    {}\nx = {}\n", forms(6), "{ -police } ".repeat(30));
    assert_eq!(what(&term), [""; 0]);
}

#[test]
fn numbers_are_chosen_by_as_ranks_when_asked_to() {
    let (messages, diagnostics) = read_text(
        "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { NUMBER($n, type: \"cardinal\") }th\n }\n",
    );
    assert!(diagnostics.is_empty());
    let text = "{ NUMBER($n, type: \"ordinal\") -> [one] { $n }st *[other] { $n }th }";
    assert_eq!(messages.first().map(|(_, message)| message.text.as_str()), Some(text));
    for (option, shown) in [
        ("minimumFractionDigits: 2", "minimumFractionDigits: 2"),
        ("style: \"percent\"", "style: \"percent\""),
        ("type: \"ordnal\"", "type: \"ordnal\""),
        ("type: \"ordinal\", useGrouping: 0", "useGrouping: 0"),
    ] {
        let found = format!("`a` gives `NUMBER` the option `{shown}`");
        assert_eq!(what(&format!("a = {{ NUMBER($n, {option}) }}\n")), [&*found]);
        let select = format!("a = {{ NUMBER($n, {option}) ->\n   *[other] x\n }}\n");
        assert_eq!(what(&select), [found]);
    }
}

#[test]
fn what_is_empty_is_as_good_as_not_there() {
    for empty in [
        "a =\n",
        "a = ",
        "a =",
        "a = \r\n",
        "a =\n    \n",
        "a =\t\n",
        "a =\n\t\n",
        "a = { \"\" }\n",
        "a = { \" \" }\n",
        "a = \u{a0}\n",
        "a =\n\n\n",
        "a = {\"\"}{\"\u{2003}\"}\n",
    ] {
        let mut diagnostics = Diagnostics::new();
        let file: SourcePath = "locales/pl/home.ftl".into();
        let read = read(&file, &format!("{empty}\nb = ਘਬਰਾਓ ਨਾ\n"), &mut diagnostics);
        assert!(diagnostics.is_empty(), "{empty:?}");
        assert_eq!(read.messages.len(), 1, "{empty:?}");
        let unread: Vec<_> =
            read.unread.iter().map(|(id, unread)| (&**id, unread.reason)).collect();
        assert_eq!(unread, [("a", UnreadReason::Empty)], "{empty:?}");
    }
    let mut diagnostics = Diagnostics::new();
    let read = read(&"a.ftl".into(), "a =\n\tघबराओ मत\n", &mut diagnostics);
    assert_eq!(read.unread.first().map(|(_, unread)| unread.reason), Some(UnreadReason::Tab));
    assert!(diagnostics.is_empty());
    assert_eq!(what("a = ਘਬਰਾਓ\n\tਨਾ\n"), ["this line begins with a tab"]);
    assert_eq!(
        what("a = **不要付钱。**\n    **告诉警方。**\n"),
        ["a line of the text begins with `*`"]
    );
    assert_eq!(what("a =\n    [ਘਬਰਾਓ](#x)\n"), ["the text of `a` begins a line with `[`"]);
}

#[test]
fn lines_are_joined_as_the_script_joins_words() {
    for (value, text) in [
        (
            "不要付钱给他们。请把这件事告诉警方，\n    并把所有东西都保留下来。",
            "不要付钱给他们。请把这件事告诉警方，并把所有东西都保留下来。",
        ),
        ("**不要付钱。**\n    _告诉警方。_", "**不要付钱。**_告诉警方。_"),
        ("[求助]({ $link })\n    并告诉警方", "[求助]({ $link })并告诉警方"),
        ("拨打 { $police }\n    报警", "拨打 { $police } 报警"),
        ("อย่าจ่าย\n    แจ้งตำรวจ", "อย่าจ่ายแจ้งตำรวจ"),
        ("ਪੈਸੇ ਨਾ ਦਿਓ।\n    ਪੁਲਿਸ ਨੂੰ ਦੱਸੋ।", "ਪੈਸੇ ਨਾ ਦਿਓ। ਪੁਲਿਸ ਨੂੰ ਦੱਸੋ।"),
        ("Nie płać.\r\n    Powiedz policji.", "Nie płać. Powiedz policji."),
    ] {
        let (messages, diagnostics) = read_text(&format!("a = {value}\n"));
        assert!(diagnostics.is_empty(), "{value}");
        assert_eq!(messages.first().map(|(_, message)| message.text.as_str()), Some(text));
    }
}
