//! The templates that come with this program: known to end, so that they are rendered in this
//! process, which saves much time.

use crate::model::Layered;

/// Names the templates of the national theme with their bytes.
macro_rules! templates {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_bytes!(concat!("../../themes/national/templates/", $path)))),*]
    };
}

const BUILT_IN: &[(&str, &[u8])] = templates![
    "base.html",
    "chooser.html",
    "feed.xml",
    "handout.html",
    "not-found.html",
    "notes.html",
    "notices.html",
    "pages/about.html",
    "pages/article.html",
    "pages/facts.html",
    "pages/film.html",
    "pages/find.html",
    "pages/help.html",
    "pages/home.html",
    "pages/news.html",
    "pages/style.html",
    "pages/toolkit.html",
    "pages/withdrawn.html",
    "previews.html",
    "root.html",
    "sitemap.xml",
];

/// Whether a template is one of this program, byte for byte and under its own name.
pub(crate) fn is_built_in_template(path: &str, bytes: &[u8]) -> bool {
    BUILT_IN.iter().any(|(known, text)| *known == path && *text == bytes)
}

/// Whether all templates of a theme and its parents come with this program.
pub(crate) fn are_built_in(templates: &Layered) -> bool {
    let mut files =
        templates.0.iter().flat_map(|(path, layers)| layers.iter().map(move |file| (path, file)));
    files.all(|(path, file)| is_built_in_template(path, &file.bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_of_the_national_theme_is_built_in() {
        let folder =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/national/templates");
        let files = walkdir::WalkDir::new(&folder).into_iter().flatten();
        let files = files.filter(|entry| entry.file_type().is_file());
        let mut count = 0;
        for entry in files {
            let path = entry
                .path()
                .strip_prefix(&folder)
                .expect("below it")
                .to_string_lossy()
                .replace('\\', "/");
            assert!(BUILT_IN.iter().any(|(known, _)| *known == path), "add `{path}` to BUILT_IN");
            count += 1;
        }
        assert_eq!(count, BUILT_IN.len());
        assert!(!is_built_in_template("root.html", BUILT_IN[0].1), "under another name");
    }
}
