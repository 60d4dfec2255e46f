//! `handbill lock`: what the campaign team has approved.

use std::path::Path;

use handbill::pipeline::{BuildOptions, LockStanding, Product, Summary, build};
use handbill::source::read_disk;

use crate::command_line::{campaign, err, handbill, out};
use crate::project::shared_cache;
use crate::sample::options;
use crate::sketch::tools_that_sketch;

#[test]
fn the_campaign_team_accepts_what_it_changed() {
    let folder = campaign();
    let run = |arguments: &[&str]| {
        let output = handbill(folder.path(), arguments);
        (output.status.code(), out(&output) + &err(&output))
    };
    let change = |old: &str, new: &str| {
        let page = folder.path().join("campaign/home.md");
        let text = std::fs::read_to_string(&page).expect("a page");
        assert!(text.contains(old), "{text}");
        std::fs::write(page, text.replace(old, new)).expect("written");
    };
    let lock = folder.path().join("campaign/campaign.lock");

    // A mistake in the campaign is not approved.
    let (code, said) = run(&["lock"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("error[fact/undefined]") && said.ends_with("nothing was written\n"));
    assert!(!lock.exists());

    // Translators hear of a change before it is approved.
    change("{ $polce }", "{ $police }");
    let (code, said) = run(&["lock"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Run `handbill locale sync`, then `handbill lock`"), "{said}");
    assert_eq!(run(&["locale", "sync"]).0, Some(0));

    let (code, said) = run(&["lock"]);
    assert_eq!(code, Some(0));
    let wrote = "wrote campaign/campaign.lock: 3 texts, 8 entries of campaign.toml, 1 file; seal ";
    assert!(said.starts_with(wrote), "{said}");
    let first = std::fs::read_to_string(&lock).expect("a lock");
    let (_, said) = run(&["lock"]);
    assert!(said.starts_with("nothing has changed since campaign/campaign.lock: "), "{said}");
    assert_eq!(std::fs::read_to_string(&lock).expect("a lock"), first);

    change("Call { $police }.", "Call { $police } at once.");
    run(&["locale", "sync"]);
    let (_, said) = run(&["lock"]);
    let changed = "campaign/home.md: home-call-police changed\nwrote ";
    assert!(said.starts_with(changed), "{said}");
    assert_ne!(std::fs::read_to_string(&lock).expect("a lock"), first);

    // Whoever approves an exception has seen it.
    let config = folder.path().join("campaign/campaign.toml");
    let text = std::fs::read_to_string(&config).expect("a text") + "[[locales]]\ntag = \"cy\"\n";
    std::fs::write(config, text).expect("written");
    let welsh = folder.path().join("locales/cy");
    std::fs::create_dir_all(&welsh).expect("a folder");
    let exception = "[[exceptions]]\ntext = \"home-lead\"\ncode = \"translation/number\"\nhash = \"0\"\nreason = \"Blwyddyn yw\"\nby = \"Siân\"\n";
    std::fs::write(welsh.join("locale.toml"), exception).expect("written");
    run(&["locale", "sync"]);
    let answers =
        "locales/cy/locale.toml: Siân answers for `home-lead` (translation/number): Blwyddyn yw\n";
    let (_, said) = run(&["lock"]);
    assert!(said.contains(answers), "{said}");
    let (_, said) = run(&["lock"]);
    assert!(!said.contains("Siân"), "{said}");
}

fn summary(snapshot: &handbill::source::Snapshot) -> Summary {
    let options = BuildOptions { ..options(&["en-GB"], &[Product::Cards]) };
    build(snapshot, &options, tools_that_sketch(shared_cache())).summary
}

#[test]
fn the_sample_is_as_it_was_approved() {
    let (sample, _) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
    let LockStanding::Kept { seal } = summary(&sample).lock else {
        panic!("run `handbill locale sync`, then `handbill lock`: the sample was changed");
    };
    let page = sample.bytes("campaign/help.md").expect("the page with the advice");
    let page = String::from_utf8_lossy(page).replace("Don’t pay", "Pay");
    let changed = summary(&sample.with("campaign/help.md", page)).lock;
    assert_eq!(changed, LockStanding::Changed { seal, count: 1 });
}
