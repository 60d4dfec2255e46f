//! The machine: what is written, where, and what a project that comes from anybody can bring.

use std::path::Path;

use crate::command_line::{campaign, err, handbill, handbill_with_cache};

/// A small campaign without a mistake.
fn sound() -> tempfile::TempDir {
    let folder = campaign();
    let home = folder.path().join("campaign/home.md");
    let text = std::fs::read_to_string(&home).expect("a page").replace("$polce", "$police");
    std::fs::write(home, text).expect("a page");
    std::fs::create_dir_all(folder.path().join("locales/en-GB")).expect("folders");
    let words = "site-name = Safe\n";
    std::fs::write(folder.path().join("locales/en-GB/interface.ftl"), words).expect("a file");
    let synced = handbill(folder.path(), &["locale", "sync"]);
    assert_eq!(synced.status.code(), Some(0), "{}", err(&synced));
    folder
}

const BUILD: [&str; 3] = ["build", "--only", "posters"];

/// Every path below a folder, but for the folder itself.
fn paths(folder: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name();
    let inside = entries.into_iter().flatten().map(|entry| {
        entry.path().strip_prefix(folder).expect("below it").to_string_lossy().into_owned()
    });
    inside.collect()
}

#[test]
fn a_build_writes_into_its_output_folder_and_nowhere_else() {
    let (project, out) = (sound(), tempfile::tempdir().expect("a folder"));
    let cache = tempfile::tempdir().expect("a folder");
    let before = paths(project.path());
    let out = out.path().join("site");
    let build = [&BUILD[..], &["--out", out.to_str().expect("UTF-8")]].concat();
    let built = handbill_with_cache(project.path(), &build, &cache.path().join("new"));
    assert_eq!(built.status.code(), Some(0), "{}", err(&built));
    assert_eq!(paths(project.path()), before);
    assert!(out.join("manifest.json").is_file());
    assert!(cache.path().join("new/locks").is_dir());
    // Where nothing can be kept, it is built all the same.
    std::fs::write(cache.path().join("file"), "").expect("a file");
    let built = handbill_with_cache(project.path(), &build, &cache.path().join("file"));
    assert_eq!(built.status.code(), Some(0), "{}", err(&built));
}

#[cfg(unix)]
#[test]
fn links_that_a_project_brings_lead_nowhere() {
    use std::os::unix::fs::symlink;

    let (project, outside) = (sound(), tempfile::tempdir().expect("a folder"));
    let precious = outside.path().join("precious");
    std::fs::write(&precious, "years of work").expect("a file");
    std::fs::create_dir(project.path().join(".handbill")).expect("a folder");
    for name in ["lock", "cache", "preview"] {
        symlink(&precious, project.path().join(".handbill").join(name)).expect("a link");
    }
    let built = handbill(project.path(), &BUILD);
    assert_eq!(built.status.code(), Some(0), "{}", err(&built));

    std::fs::remove_dir_all(project.path().join("dist")).expect("removed");
    std::fs::create_dir(outside.path().join("empty")).expect("a folder");
    symlink(outside.path().join("empty"), project.path().join("dist")).expect("a link");
    let refused = handbill(project.path(), &BUILD);
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("dist` is a symbolic link"), "{}", err(&refused));
    assert!(err(&refused).contains("with `--out`"), "{}", err(&refused));

    std::fs::remove_dir_all(project.path().join("locales/en-GB")).expect("removed");
    symlink(outside.path().join("empty"), project.path().join("locales/en-GB")).expect("a link");
    handbill(project.path(), &["locale", "sync"]);
    assert_eq!(paths(outside.path()), ["empty", "precious"]);
    assert_eq!(std::fs::read(&precious).expect("a file"), b"years of work");
}
