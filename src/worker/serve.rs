//! The worker: sets what it is given until nothing more can come.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, channel};

use super::frame::read_frame;
use super::limits::hold_to;
use super::message::{Response, ThemeFiles};
use crate::parallel::{map, use_threads};
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
    let (engine, diagnostics) = Engine::from_files(&files.fonts, &files.press, &files.file);
    let bytes = engine.is_some().then(Vec::new);
    Response { diagnostics, bytes }.send(responses)?;
    for request in listen(requests) {
        let work: [Work; 1] = [serde_json::from_slice(&request)?];
        // Type-setting goes deep: the threads of builds have room for it.
        for response in map(&work, |work| engine.as_ref().map(|engine| engine.set(work))) {
            let (bytes, diagnostics) = response.unwrap_or_default();
            Response { diagnostics, bytes }.send(responses)?;
        }
    }
    Ok(())
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
