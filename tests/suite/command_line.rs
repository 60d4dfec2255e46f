//! The program as a user runs it.

use std::path::Path;
use std::process::{Command, Output};

/// Runs the program in a folder; what it remembers lies with the tests.
pub(crate) fn handbill(folder: &Path, arguments: &[&str]) -> Output {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("handbill");
    handbill_with_cache(folder, arguments, &cache)
}

/// The same with a folder of its own for what it remembers.
pub(crate) fn handbill_with_cache(folder: &Path, arguments: &[&str], cache: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("SOURCE_DATE_EPOCH")
        .env("HANDBILL_CACHE_DIR", cache)
        .output()
        .expect("the program runs")
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn help_names_every_command_with_examples() {
    let output = handbill(here(), &["--help"]);
    assert_eq!(output.status.code(), Some(0));
    for word in ["build", "check", "explain", "locale", "Examples:", "--root"] {
        assert!(out(&output).contains(word), "{word}");
    }
}

#[test]
fn alone_it_says_what_is_there_and_what_to_type() {
    let output = handbill(here(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).starts_with("The campaign `sextortion`:"), "{}", out(&output));
    let elsewhere = tempfile::tempdir().expect("a folder");
    let output = handbill(elsewhere.path(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("There is no campaign in this folder."));
}

#[test]
fn wrong_usage_is_told_apart_from_problems() {
    assert_eq!(handbill(here(), &["bild"]).status.code(), Some(2));
    assert_eq!(handbill(here(), &["explain", "locale/stal"]).status.code(), Some(2));
    let elsewhere = tempfile::tempdir().expect("a folder");
    let output = handbill(elsewhere.path(), &["build"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("there is no campaign/campaign.toml in this folder or above it"));
}

#[test]
fn explain_tells_meaning_and_remedy() {
    let output = handbill(here(), &["explain", "locale/critical-missing"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        out(&output)
            .starts_with("locale/critical-missing (error)\n\nA critical text is not translated.")
    );
}

/// A small campaign in a folder of its own, with one mistake.
pub(crate) fn campaign() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "campaign/campaign.toml",
        "schema = 1\n[campaign]\nid = \"t\"\nsource = \"en-GB\"\npublished = 2016-12-05\nreview_by = 2017-12-05\n[contacts.police]\nnumber = \"101\"\n[[locales]]\ntag = \"en-GB\"\n",
    );
    write(
        "campaign/home.md",
        "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All.\"\n+++\n# Start {#top}\n\nCall { $polce }.\n",
    );
    write("themes/national/theme.toml", "");
    folder
}

#[test]
fn problems_are_shown_with_place_and_remedy_and_nothing_is_written() {
    let folder = campaign();
    let output = handbill(folder.path(), &["build", "--color", "never"]);
    assert_eq!(output.status.code(), Some(1));
    let report = err(&output);
    assert!(report.contains("error[fact/undefined]: `{ $polce }` is not defined"), "{report}");
    assert!(report.contains("--> campaign/home.md:8:6"), "{report}");
    assert!(report.contains("help: did you mean `{ $police }`?"), "{report}");
    assert!(report.ends_with("nothing was written\n"), "{report}");
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn check_speaks_json() {
    let folder = campaign();
    let output = handbill(folder.path(), &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let codes: Vec<&str> = report["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|diagnostic| diagnostic["code"].as_str())
        .collect();
    assert!(codes.contains(&"fact/undefined"), "{codes:?}");
    assert_eq!(
        report["diagnostics"][0]["labels"][0]["line"].as_u64().map(|line| line > 0),
        Some(true)
    );
}

#[test]
fn errors_stand_last_and_warnings_in_short() {
    let folder = campaign();
    let report = out(&handbill(folder.path(), &["check", "--color", "never"]));
    let lines: Vec<&str> = report.lines().collect();
    let at = |start: &str| lines.iter().position(|line| line.starts_with(start)).expect(start);
    let warning = at(
        "warning[locale/sync]: `locales/en-GB/home.ftl` is out of date: the Markdown has changed since (locales/en-GB/home.ftl)",
    );
    let hint = at("run the command with `--verbose` to see every warning");
    let error = at("error[fact/undefined]: `{ $polce }` is not defined");
    assert!(warning < hint && hint < error, "{report}");
    assert!(!report.contains("run `handbill locale sync`"), "{report}");
    assert!(report.ends_with("\n1 error, 1 warning\n"), "{report}");

    let quiet = out(&handbill(folder.path(), &["check", "--color", "never", "--quiet"]));
    assert!(quiet.starts_with("error[fact/undefined]"), "{quiet}");
    assert!(quiet.ends_with("\n1 error\n"), "{quiet}");

    let full = out(&handbill(folder.path(), &["check", "--color", "never", "--verbose"]));
    assert!(full.contains("help: run `handbill locale sync`"), "{full}");
}

#[test]
fn the_problems_of_other_languages_stop_nobody() {
    let folder = campaign();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("a file");
    };
    let config = std::fs::read_to_string(folder.path().join("campaign/campaign.toml"));
    let more = "[[locales]]\ntag = \"ur\"\n[[locales]]\ntag = \"cy\"\n";
    write("campaign/campaign.toml", &(config.expect("a file") + more));
    write("locales/ur/home.ftl", "home-meta-title = آغاز { $polce\n");
    let errors = |arguments: &[&str]| {
        let all = ["check", "--color", "never", "--quiet"];
        out(&handbill(folder.path(), &[&all[..], arguments].concat()))
    };
    assert!(errors(&[]).contains("locales/ur/home.ftl"), "{}", errors(&[]));
    let english = errors(&["--locale", "en-GB"]);
    assert!(!english.contains("locales/"), "{english}");
    assert!(english.contains("error[fact/undefined]"), "{english}");
    let welsh = errors(&["--locale", "cy"]);
    assert!(!welsh.contains("locales/ur") && welsh.contains("locales/cy"), "{welsh}");
}

#[test]
fn sync_writes_the_source_file_once() {
    let folder = campaign();
    std::fs::write(
        folder.path().join("campaign/home.md"),
        "+++\nlayout = \"home\"\ntitle = \"Start\"\ndescription = \"All.\"\n+++\n# Start {#top}\n\nCall { $police }.\n",
    )
    .expect("a file");
    let first = handbill(folder.path(), &["locale", "sync"]);
    assert_eq!(first.status.code(), Some(0), "{}", err(&first));
    assert!(out(&first).contains("wrote locales/en-GB/home.ftl"));
    let text =
        std::fs::read_to_string(folder.path().join("locales/en-GB/home.ftl")).expect("a file");
    assert!(text.contains("home-call-police = Call { $police }."), "{text}");
    let second = handbill(folder.path(), &["locale", "sync"]);
    assert!(out(&second).contains("0 files written"));
}

/// A copy of the sample that commands may write into.
fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["campaign", "locales", "themes"] {
        for entry in walkdir::WalkDir::new(here().join(part)).into_iter().flatten() {
            let inside = entry.path().strip_prefix(here()).expect("below the root");
            let target = folder.path().join(inside);
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(target).expect("a folder");
            } else {
                std::fs::copy(entry.path(), target).expect("a copy");
            }
        }
    }
    folder
}

#[test]
fn what_is_asked_of_the_machine_is_checked_before_any_work() {
    let refused = |arguments: &[&str], why: &str| {
        let output = handbill(here(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(why), "{arguments:?}: {}", err(&output));
    };
    refused(&["build", "--out", "locales/site"], "which holds the sources of the campaign");
    refused(&["build", "--out", "src"], "contains files that Handbill did not write");
    for command in ["build", "check", "watch"] {
        refused(&[command, "--jobs", "0"], "--jobs");
    }
    let report = ["check", "--report", "target/never.html"];
    for arguments in [&["build", "--published"][..], &["check", "--published"], &report] {
        refused(arguments, "needs the date");
        refused(arguments, "`--today 2017-01-31`");
        refused(arguments, "SOURCE_DATE_EPOCH");
    }
    assert!(!here().join("target/never.html").exists());
    let output = Command::new(env!("CARGO_BIN_EXE_handbill"))
        .arg("check")
        .current_dir(here())
        .env("SOURCE_DATE_EPOCH", "yesterday")
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("SOURCE_DATE_EPOCH is `yesterday`"), "{}", err(&output));
}

#[test]
fn a_verbose_build_names_every_file_and_the_next_one_none() {
    let sample = sample();
    let build = ["build", "-v", "--only", "site", "--locale", "ur", "--jobs", "1"];
    let first = handbill(sample.path(), &build);
    assert_eq!(first.status.code(), Some(0), "{}", err(&first));
    for path in ["ur/index.html", "404.html", "manifest.json"] {
        assert!(out(&first).contains(&format!("  wrote   {path}\n")), "{}", out(&first));
        assert!(sample.path().join("dist").join(path).is_file(), "{path}");
    }
    let second = handbill(sample.path(), &build);
    assert!(!out(&second).contains("  wrote "), "{}", out(&second));
    assert!(out(&second).contains(" 0 written, "), "{}", out(&second));
}

#[test]
fn annotations_name_files_as_the_repository_does() {
    let folder = campaign();
    std::fs::create_dir(folder.path().join(".git")).expect("a repository");
    let inner = folder.path().join("work/sextortion");
    std::fs::create_dir_all(&inner).expect("a folder");
    for part in ["campaign", "themes"] {
        std::fs::rename(folder.path().join(part), inner.join(part)).expect("moved");
    }
    let output = handbill(&inner, &["check", "--format", "github"]);
    assert!(
        out(&output).contains("::error file=work/sextortion/campaign/home.md,line=8,"),
        "{}",
        out(&output)
    );
}

#[test]
fn a_preview_draws_one_product_with_its_problems() {
    let sample = sample();
    let preview = |arguments: &[&str]| {
        let all = [&["press", "preview", "--no-open"], arguments].concat();
        handbill(sample.path(), &all)
    };
    let made = preview(&["campaign", "--locale", "ur", "--size", "a5", "--out", "a5.png"]);
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    assert_eq!(out(&made), "the poster `campaign-a5` (ur): a5.png\n");
    let picture = image::open(sample.path().join("a5.png")).expect("a picture");
    assert_eq!(picture.height(), 1684);
    let made = preview(&["fact", "--size", "x", "--theme", "south-wales"]);
    assert!(out(&made).ends_with("-x-en.png\n"), "{}", out(&made));
    let made = preview(&["examples", "--locale", "zh-hans"]);
    assert!(out(&made).starts_with("the poster `examples-a4` (zh): "), "{}", out(&made));
    for (arguments, message) in [
        (&["campaing"][..], "there is no poster or card `campaing`; did you mean `campaign`?"),
        (&["campaign", "--locale", "zh-Hant"], "did you mean `zh-Hans`?"),
        (&["campaign", "--size", "a6"], "there is no size `a6`"),
        (&["campaign", "--theme", "natoinal"], "natoinal"),
        (&["campaign", "--out", "a.jpg"], "does not end in `.png` or `.pdf`"),
    ] {
        let refused = preview(arguments);
        assert_ne!(refused.status.code(), Some(0));
        assert!(err(&refused).contains(message), "{arguments:?}: {}", err(&refused));
    }
    let path = sample.path().join("themes/national/theme.toml");
    let text = std::fs::read_to_string(&path).expect("a theme");
    let (before, _) = text.split_once("[process]").expect("inks");
    let (_, after) = text.split_once("[contrast]").expect("pairs");
    std::fs::write(&path, [before, "[contrast]", after].concat()).expect("written");
    let refused = preview(&["campaign", "--profile", "shop-cmyk"]);
    assert_eq!(refused.status.code(), Some(1));
    let told = "`ink` has no process colour, which `shop-cmyk` needs";
    assert!(err(&refused).contains(told), "{}", err(&refused));
    let path = sample.path().join("campaign/press.md");
    let text = std::fs::read_to_string(&path).expect("a file");
    let long = "Being blackmailed over webcam images? ".repeat(6);
    let text = text.replace("Being blackmailed over webcam images?", long.trim());
    std::fs::write(path, text).expect("written");
    let made = preview(&["campaign", "--size", "og", "--out", "proof/og.png"]);
    assert_eq!(made.status.code(), Some(1));
    assert!(err(&made).contains("error[press/overflow]"), "{}", err(&made));
    assert!(sample.path().join("proof/og.png").is_file());
}

#[test]
fn a_file_of_the_theme_that_breaks_leaves_the_last_good_output_as_it_is() {
    let folder = sample();
    let build = || {
        let arguments = ["build", "--locale", "en-GB", "--only", "toolkit", "--color", "never"];
        handbill(folder.path(), &arguments)
    };
    assert_eq!(build().status.code(), Some(0));
    let dist = || -> Vec<_> {
        let files = walkdir::WalkDir::new(folder.path().join("dist")).sort_by_file_name();
        let files = files.into_iter().flatten().filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| {
                let changed = entry.metadata().expect("its data").modified().expect("a time");
                (entry.path().to_owned(), changed, std::fs::read(entry.path()).expect("bytes"))
            })
            .collect()
    };
    let good = dist();
    assert!(!good.is_empty());
    let font = folder.path().join("themes/national/fonts/NotoSans-Bold.ttf");
    let manifest = folder.path().join("themes/national/theme.toml");
    let (whole, text) =
        (std::fs::read(&font).expect("a font"), std::fs::read_to_string(&manifest).expect("text"));
    std::fs::write(&font, &whole[..whole.len() / 2]).expect("half a font");
    let spoilt = text.replace("ink = [100, 85, 35, 50]", "ink = [100, 85, 350, 50]");
    let spoilt = spoilt.replace("mark = \"N\"", "mark = \"N\"\nlogo = \"brand/logo.svg\"");
    std::fs::write(&manifest, spoilt).expect("a manifest");
    let output = build();
    assert_eq!(output.status.code(), Some(1));
    let report = err(&output);
    for message in ["error[theme/font]", "error[theme/color]", "error[file/missing]"] {
        assert!(report.contains(message), "{message}: {report}");
    }
    assert!(report.ends_with("nothing was written\n"), "{report}");
    assert_eq!(dist(), good);
}
