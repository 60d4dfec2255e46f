//! The worker: does what it is given until nothing more can come.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, channel};

use super::frame::read_frame;
use super::limits::hold_to;
use super::message::{Response, ThemeFiles, Trade};
use crate::diag::Diagnostics;
use crate::parallel::{map, use_threads};
use crate::site::{RenderWork, Templates};
use crate::typeset::{Engine, Work};

/// Serves a parent at the other ends of these pipes until it is gone.
pub(crate) fn serve(requests: impl Read + Send + 'static, mut responses: impl Write) {
    // Without a parent there is nobody to tell what went wrong.
    let _ = answer_all(requests, &mut responses);
}

fn answer_all(
    mut requests: impl Read + Send + 'static,
    responses: &mut impl Write,
) -> io::Result<()> {
    // There are as many workers as the parent has threads.
    let _ = use_threads(1);
    let (files, memory) = ThemeFiles::receive(&mut requests)?;
    hold_to(memory);
    let (craft, diagnostics) = read(&files);
    let bytes = craft.is_some().then(Vec::new);
    Response { diagnostics, bytes }.send(responses)?;
    for request in listen(requests) {
        // The work goes deep: the threads of builds have room for it.
        for response in map(&[request], |request| craft.as_ref().map(|craft| craft.answer(request)))
        {
            response.transpose()?.unwrap_or_default().send(responses)?;
        }
    }
    Ok(())
}

/// What a worker works with, once it has read its files.
enum Craft {
    Press(Box<Engine>),
    Templates(Box<Templates>),
}

/// Reads the files of a theme, with room to go deep.
fn read(files: &ThemeFiles) -> (Option<Craft>, Diagnostics) {
    let read = map(&[()], |()| match files.trade {
        Trade::Press => {
            let (engine, found) = Engine::from_files(&files.fonts, &files.sources, &files.file);
            (engine.map(|engine| Craft::Press(Box::new(engine))), found)
        }
        Trade::Templates => match Templates::new(&files.sources, &files.chain, &files.file) {
            Ok(templates) => (Some(Craft::Templates(Box::new(templates))), Diagnostics::new()),
            Err(problem) => (None, [problem].into_iter().collect()),
        },
    });
    read.into_iter().next().unwrap_or_default()
}

impl Craft {
    fn answer(&self, request: &[u8]) -> io::Result<Response> {
        let mut diagnostics = Diagnostics::new();
        let bytes = match self {
            Self::Press(engine) => {
                let work: Work = serde_json::from_slice(request)?;
                let (bytes, found) = engine.set(&work);
                diagnostics = found;
                bytes
            }
            Self::Templates(templates) => {
                let work: RenderWork = serde_json::from_slice(request)?;
                templates.file(&work, &mut diagnostics)
            }
        };
        Ok(Response { diagnostics, bytes })
    }
}

/// Reads requests on a thread of its own, so that the end of the parent ends the worker at once: a
/// template that never ends would not notice.
fn listen(mut requests: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        while let Ok(request) = read_frame(&mut requests) {
            if sender.send(request).is_err() {
                return;
            }
        }
        std::process::exit(0);
    });
    receiver
}
