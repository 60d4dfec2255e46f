//! What Markdown becomes in scripts that it was not made for.

use super::*;

/// The paragraphs of a home page written in `source`, as `tag` shows them.
fn shown(source: &str, tag: &str, markdown: &str, translation: &str) -> Vec<String> {
    let languages = format!("[[locales]]\ntag = \"{tag}\"\n");
    let mut config = fixture::config(if source == tag { "" } else { &languages })
        .replace("\"en-GB\"\nslug = \"en\"", &format!("\"{source}\""))
        .replace("source = \"en-GB\"", &format!("source = \"{source}\""));
    config += "[contacts.police]\nkind = \"phone\"\nnumber = \"101\"\n";
    let page = format!(
        "+++\nlayout = \"home\"\ntitle = \"A\"\ndescription = \"B\"\n+++\n# C {{#top}}\n\n{markdown}\n"
    );
    let mut files = Snapshot::new();
    put(&mut files, "campaign/campaign.toml", &config);
    put(&mut files, "campaign/home.md", &page.replace("header = [\"help\"]", "header = []"));
    put(&mut files, "campaign/help.md", HELP);
    put(&mut files, "themes/national/theme.toml", "[brand]\nmark = \"NP\"\n");
    put(&mut files, "locales/en-GB/interface.ftl", WORDS);
    let head = "home-meta-title = A\nhome-meta-description = B\n";
    let path = format!("locales/{tag}/home.ftl");
    if source != tag {
        put(&mut files, &path, &format!("{head}{translation}\n"));
    }
    let (project, _) = load::project(&files);
    let project = project.expect("a campaign");
    let (theme, _) = load::theme(&files, "national", &project.campaign);
    let theme = Arc::new(theme.expect("a theme"));
    let segments = &project.campaign.segments;
    let catalogs = &project.catalogs;
    let none = BTreeSet::new();
    let verdicts = Verdicts { refused: &none, copied: &none };
    let of = |(tag, catalog): (&String, &Catalog)| {
        (tag.clone(), standings(catalog, None, segments, verdicts))
    };
    let all = Standings(catalogs.iter().map(of).collect());
    let campaign = &project.campaign;
    let inputs = Inputs {
        campaign,
        theme: &theme,
        catalogs,
        standings: &all,
        local_standings: &Standings::default(),
        wanted: &[],
    };
    let mut diagnostics = Diagnostics::new();
    let common = super::super::Common::new(&inputs, &mut diagnostics);
    let locale = common.locales.iter().find(|locale| *locale.tag == *tag).expect("a language");
    let formatter = crate::intl::Formatter::new(tag).expect("known to Unicode");
    let resolver =
        super::super::edition::Resolver::new(&common, locale, &formatter, &mut diagnostics);
    let resolved = resolver.run();
    words(resolved.pages.get("home").expect("a home page"))
}

#[test]
fn an_escaped_asterisk_is_shown_as_one_beside_chinese() {
    let id = "home-there-were-864-cases";
    for (typed, seen) in [
        ("共有864\\*起案件。", "共有864*起案件。"),
        ("共有**864\\***起案件（\\*）。", "共有864*起案件（*）。"),
        ("（\\*）**重要**\\*（1）", "（*）重要*（1）"),
    ] {
        let translation = format!("{id} = {typed}");
        let text = shown("en-GB", "zh-Hans", "There were 864\\* cases.", &translation);
        assert_eq!(text, [seen]);
        assert_eq!(shown("zh-Hans", "zh-Hans", typed, ""), [seen], "in the source language");
    }
}

#[test]
fn an_escape_at_the_beginning_stays_one() {
    for typed in ["\\[x] 截图", "\\*重要* 截图", "\\\\ 截图"] {
        let seen = typed.get(1..).expect("behind the backslash");
        assert_eq!(shown("zh-Hans", "zh-Hans", typed, ""), [seen]);
    }
}

#[test]
fn emphasis_may_end_or_begin_at_a_number() {
    let isolated = "\u{2066}101\u{2069}";
    for (tag, typed, seen) in [
        ("zh-Hans", "**请拨打：**{ $police }。", format!("请拨打：{isolated}。")),
        ("zh-Hans", "请拨打{ $police }**（警察）**。", format!("请拨打{isolated}（警察）。")),
        ("en-GB", "**Call:**{ $police }**(police)**", format!("Call:{isolated}(police)")),
        ("ur", "{ $police }**۔ ابھی**", format!("{isolated}۔ ابھی")),
    ] {
        assert_eq!(shown(tag, tag, typed, ""), [seen], "{tag}");
    }
}

#[test]
fn lines_of_chinese_are_joined_without_a_space_and_those_of_korean_are_not() {
    assert_eq!(shown("zh-Hans", "zh-Hans", "不要付钱。\n告诉警方。", ""), ["不要付钱。告诉警方。"]);
    for (marks, rest) in [("**", "好"), ("*", "好"), ("__", "")] {
        let typed = format!("{marks}不要付钱。{marks}\n{marks}告诉警方。{marks}{rest}");
        let seen = format!("不要付钱。告诉警方。{rest}");
        assert_eq!(shown("zh-Hans", "zh-Hans", &typed, ""), [seen]);
    }
    assert_eq!(shown("zh-Hans", "zh-Hans", "한국어\n문장", ""), ["한국어 문장"]);
    assert_eq!(shown("ur", "ur", "**رقم مت دو۔**\n**پولیس**", ""), ["رقم مت دو۔ پولیس"]);
}

#[test]
fn a_number_in_code_is_the_number() {
    let seen = ["Dial \u{2066}101\u{2069} or *#\u{2066}101\u{2069} now."];
    let typed = "Dial `{ $police }` or `*#{ $police }` now.";
    assert_eq!(shown("en-GB", "en-GB", typed, ""), seen);
    let translation = "home-dial-police-or-police = ਹੁਣੇ `{ $police }` ਜਾਂ `*#{ $police }` ਮਿਲਾਓ।";
    assert_eq!(
        shown("en-GB", "pa", typed, translation),
        ["ਹੁਣੇ \u{2066}101\u{2069} ਜਾਂ *#\u{2066}101\u{2069} ਮਿਲਾਓ।"]
    );
}
