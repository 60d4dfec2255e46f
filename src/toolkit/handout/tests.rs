//! Everything that the sections of a handout say stands in its text, in their order.

use super::{file, passages, text};
use crate::fixture;
use crate::fluent::Localizer;
use crate::model::Direction;
use crate::pipeline::{BuildOptions, editions};
use crate::source::Snapshot;

const HOME: &str = r#"+++
layout = "home"
title = "Home"
description = "Help against blackmail."
+++
# Help {#top}

## Do not pay. {#note .call}

Call { $police }: they **believe** you.

- Keep the *evidence*.
- [Charity]({ $charity })
- [The steps](home.md)

1. Stop.
2. Tell somebody.

> [!WARNING]
> They ask for more.

| Year | Cases |
| --- | ---: |
| 2015 | few |

```
I will not pay.

Leave me alone.
```

[Write to us](mailto:help@charity.example)

## What he says {#quote .quote}

We help.

## Your words {#room .room}

Say who you are.
"#;

#[test]
fn nothing_that_a_section_says_is_left_out() {
    let config = fixture::config(
        "[contacts.police]\nkind = \"phone\"\nnumber = \"101\"\n[links.charity]\nurl = \"https://charity.example/help\"\n[[handouts]]\nid = \"note\"\nsections = [\"home#note\", \"home#quote\", \"home#room\"]\ncontact = \"police\"\n",
    );
    let mut files = Snapshot::new();
    for (path, text) in [
        ("campaign/campaign.toml", &*config),
        ("campaign/home.md", HOME),
        ("themes/national/theme.toml", "[brand]\nmark = \"N\"\n"),
        ("locales/en-GB/interface.ftl", "exit = Leave this site\n"),
    ] {
        files.insert(path, text.as_bytes());
    }
    let (found, problems) = editions(&files, "national", &BuildOptions::default());
    let found = found.unwrap_or_else(|| panic!("{problems:?}"));
    let edition = found.editions.first().unwrap_or_else(|| panic!("{problems:?}"));
    let localizer = Localizer::new(edition).expect("English");
    let handout = edition.handouts.first().unwrap_or_else(|| panic!("{problems:?}"));
    let made = passages(edition, &localizer, &handout.sections, handout.contact.as_ref());
    let written = file(&text("Do not pay.", &made), Direction::Ltr);
    assert_eq!(
        written.replace("\r\n", "\n"),
        "\u{feff}Do not pay.\n\n101\n\nCall 101: they believe you.\n\n- Keep the evidence.\n- Charity (charity.example/help)\n\n1. Stop.\n2. Tell somebody.\n\nThey ask for more.\n\nYear | Cases\n2015 | few\n\nI will not pay.\n\nLeave me alone.\n\nWrite to us (help@charity.example)\n\n\nWhat he says\n\nWe help.\n\n\nYour words\n[Say who you are.]\n"
    );
}
