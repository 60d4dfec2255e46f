//! What a parent and a worker send one another.

use std::io::{self, Read, Write};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::frame::{read_frame, write_frame};
use crate::diag::{Diagnostics, SourcePath};
use crate::model::{Layered, Theme, ThemeFile};

/// What a worker does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Trade {
    /// Sets posters, cards and handouts.
    Press,
    /// Renders templates.
    Templates,
}

/// What a worker needs of a theme.
#[derive(Clone)]
pub(super) struct ThemeFiles {
    pub(super) trade: Trade,
    pub(super) fonts: Layered,
    /// Press sources or templates.
    pub(super) sources: Layered,
    /// The theme and its parents.
    pub(super) chain: Vec<String>,
    /// The theme's `theme.toml`, which reports name when something is missing.
    pub(super) file: SourcePath,
}

/// What comes before the bytes of the files.
#[derive(Serialize, Deserialize)]
struct Head {
    memory: u64,
    trade: Trade,
    fonts: Vec<Entry>,
    sources: Vec<Entry>,
    chain: Vec<String>,
    file: String,
}

/// One file: its path in the theme, its path in the project, its theme.
type Entry = (String, String, String);

/// What a worker sends back.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Response {
    pub(super) diagnostics: Diagnostics,
    /// What was made, if anything.
    #[serde(skip)]
    pub(super) bytes: Option<Vec<u8>>,
}

impl ThemeFiles {
    /// What a typesetter needs.
    pub(super) fn of_press(theme: &Theme) -> Self {
        // Of fonts only those of the nearest theme count.
        let fonts = theme.fonts.0.iter().map(|(path, layers)| {
            (path.clone(), layers.iter().take(1).cloned().collect::<Vec<_>>())
        });
        Self {
            trade: Trade::Press,
            fonts: Layered(fonts.collect()),
            sources: theme.press.clone(),
            chain: theme.chain.clone(),
            file: Arc::clone(&theme.file),
        }
    }

    /// What a renderer needs.
    pub(super) fn of_templates(theme: &Theme) -> Self {
        Self {
            trade: Trade::Templates,
            fonts: Layered::default(),
            sources: theme.templates.clone(),
            chain: theme.chain.clone(),
            file: Arc::clone(&theme.file),
        }
    }

    /// Sends the files, and how much memory their worker may hold.
    pub(super) fn send(&self, pipe: &mut impl Write, memory: u64) -> io::Result<()> {
        let head = Head {
            memory,
            trade: self.trade,
            fonts: entries(&self.fonts),
            sources: entries(&self.sources),
            chain: self.chain.clone(),
            file: self.file.to_string(),
        };
        write_frame(pipe, &serde_json::to_vec(&head)?)?;
        for file in self.fonts.0.values().chain(self.sources.0.values()).flatten() {
            write_frame(pipe, &file.bytes)?;
        }
        pipe.flush()
    }

    /// Receives what `send` sent.
    pub(super) fn receive(pipe: &mut impl Read) -> io::Result<(Self, u64)> {
        let head: Head = serde_json::from_slice(&read_frame(pipe)?)?;
        let fonts = layered(head.fonts, pipe)?;
        let sources = layered(head.sources, pipe)?;
        let (trade, chain, file) = (head.trade, head.chain, head.file.into());
        Ok((Self { trade, fonts, sources, chain, file }, head.memory))
    }
}

fn entries(files: &Layered) -> Vec<Entry> {
    let all = files.0.iter().flat_map(|(path, layers)| layers.iter().map(move |file| (path, file)));
    all.map(|(path, file)| (path.clone(), file.source.to_string(), file.theme.clone())).collect()
}

fn layered(entries: Vec<Entry>, pipe: &mut impl Read) -> io::Result<Layered> {
    let mut files = Layered::default();
    for (path, source, theme) in entries {
        let bytes = read_frame(pipe)?.into();
        let file = ThemeFile { source: source.into(), theme, bytes };
        files.0.entry(path).or_default().push(file);
    }
    Ok(files)
}

impl Response {
    pub(super) fn send(&self, pipe: &mut impl Write) -> io::Result<()> {
        write_frame(pipe, &serde_json::to_vec(self)?)?;
        write_frame(pipe, &[u8::from(self.bytes.is_some())])?;
        write_frame(pipe, self.bytes.as_deref().unwrap_or_default())?;
        pipe.flush()
    }

    pub(super) fn receive(pipe: &mut impl Read) -> io::Result<Self> {
        let mut response: Self = serde_json::from_slice(&read_frame(pipe)?)?;
        let is_made = read_frame(pipe)? == [1];
        let bytes = read_frame(pipe)?;
        response.bytes = is_made.then_some(bytes);
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Diagnostic, Severity, Span};

    #[test]
    fn problems_cross_the_pipe_unharmed() {
        let file: SourcePath = "themes/south-wales/press/lens.typ".into();
        let diagnostic = Diagnostic::new(Code::PressWarning, "“croen” is not known")
            .severity(Severity::Error)
            .at(Span::new(&file, 7..12), "here")
            .at(Span::start_of(&file), "called from here")
            .help("ਇਸ ਨੂੰ ਬਦਲੋ");
        for bytes in [None, Some(vec![0, 255]), Some(Vec::new())] {
            let response =
                Response { diagnostics: [diagnostic.clone()].into_iter().collect(), bytes };
            let mut pipe = Vec::new();
            response.send(&mut pipe).expect("sent");
            assert_eq!(Response::receive(&mut pipe.as_slice()).expect("received"), response);
        }
    }

    #[test]
    fn files_cross_the_pipe_with_their_layers() {
        let file = |theme: &str| ThemeFile {
            source: format!("themes/{theme}/press/lens.typ").into(),
            theme: theme.to_owned(),
            bytes: theme.as_bytes().into(),
        };
        let mut press = Layered::default();
        press.0.insert("lens.typ".to_owned(), vec![file("south-wales"), file("national")]);
        let files = ThemeFiles {
            fonts: Layered::default(),
            trade: Trade::Press,
            sources: press,
            chain: vec!["south-wales".to_owned()],
            file: "themes/south-wales/theme.toml".into(),
        };
        let mut pipe = Vec::new();
        files.send(&mut pipe, 7).expect("sent");
        let (found, memory) = ThemeFiles::receive(&mut pipe.as_slice()).expect("received");
        assert_eq!((memory, &found.file), (7, &files.file));
        let layers: Vec<&str> =
            found.sources.0["lens.typ"].iter().map(|file| file.theme.as_str()).collect();
        assert_eq!(layers, ["south-wales", "national"]);
        assert_eq!(found.sources.0["lens.typ"][1].bytes, files.sources.0["lens.typ"][1].bytes);
    }
}
