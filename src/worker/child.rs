//! The child: sets what it is given until there is nothing more to come.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, channel};

use super::frame::read_frame;
use super::limits::hold_to;
use super::message::{Answer, Files};
use crate::build::{map, use_threads};
use crate::render::press::{Engine, Work};

/// Obeys a parent at the other ends of these pipes, until it is gone.
pub fn obey(orders: impl Read + Send + 'static, mut answers: impl Write) {
    // Without a parent there is nobody to tell what went wrong.
    let _ = serve(orders, &mut answers);
}

fn serve(mut orders: impl Read + Send + 'static, answers: &mut impl Write) -> io::Result<()> {
    // There are as many children as the parent has threads.
    let _ = use_threads(1);
    let (files, memory) = Files::receive(&mut orders)?;
    hold_to(memory);
    let (engine, diagnostics) = Engine::from_files(&files.fonts, &files.press, &files.file);
    let bytes = engine.is_some().then(Vec::new);
    Answer { diagnostics, bytes }.send(answers)?;
    for order in listen(orders) {
        let work: [Work; 1] = [serde_json::from_slice(&order)?];
        // Type-setting goes deep: the threads of builds have room for it.
        for answer in map(&work, |work| engine.as_ref().map(|engine| engine.set(work))) {
            let (bytes, diagnostics) = answer.unwrap_or_default();
            Answer { diagnostics, bytes }.send(answers)?;
        }
    }
    Ok(())
}

/// Hears orders beside the work, so that the end of the parent ends the child at once: a template
/// that never ends would not notice.
fn listen(mut orders: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        while let Ok(order) = read_frame(&mut orders) {
            if sender.send(order).is_err() {
                return;
            }
        }
        std::process::exit(0);
    });
    receiver
}
