//! All children of a process: started when there is work for them, kept while it may go on.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::hand::Hand;
use super::limits::Limits;
use super::message::{Answer, Files};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Fingerprint, Theme};
use crate::render::press::{Made, Presses, Setter, Stop, Work};

/// How many products a child sets before another one takes its place: names that templates make up
/// stay in its memory for ever.
const TURN: usize = 500;

/// Sets posters and cards in children of this process.
pub struct Children {
    program: PathBuf,
    limits: Limits,
    /// Children without work, with the files that they were given.
    idle: Mutex<Vec<(Fingerprint, Hand)>>,
}

impl Children {
    /// Children that run `program`, which is this one, within these limits. None is started yet.
    pub fn new(program: PathBuf, limits: Limits) -> Self {
        Self { program, limits, idle: Mutex::default() }
    }

    /// The children without work that were given other files are of no more use.
    fn dismiss_others(&self, files: Fingerprint) {
        self.idle().retain(|(given, _)| *given == files);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<(Fingerprint, Hand)>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Presses for Children {
    fn setter<'p>(&'p self, theme: &Theme, files: Fingerprint) -> Box<dyn Setter + 'p> {
        self.dismiss_others(files);
        Box::new(Team { children: self, fingerprint: files, files: Files::of(theme) })
    }
}

/// The children of one theme.
struct Team<'c> {
    children: &'c Children,
    fingerprint: Fingerprint,
    files: Files,
}

impl Team<'_> {
    fn idle(&self) -> Option<Hand> {
        let mut idle = self.children.idle();
        let place = idle.iter().position(|(files, _)| *files == self.fingerprint)?;
        Some(idle.swap_remove(place).1)
    }

    fn start(&self) -> Result<(Hand, Answer), Stop> {
        Hand::start(&self.children.program, &self.files, self.children.limits)
    }

    fn release(&self, hand: Hand) {
        if hand.given < TURN {
            self.children.idle().push((self.fingerprint, hand));
        }
    }

    fn give(&self, mut hand: Hand, work: &Work) -> Result<Answer, Stop> {
        let answer = hand.set(work)?;
        self.release(hand);
        Ok(answer)
    }

    fn answer(&self, work: &Work) -> Result<Answer, Stop> {
        if let Some(hand) = self.idle() {
            match self.give(hand, work) {
                // What it had set before may be to blame: a fresh child begins with nothing.
                Err(Stop::Memory(_) | Stop::Broken(_)) => {}
                done => return done,
            }
        }
        self.give(self.start()?.0, work)
    }
}

impl Setter for Team<'_> {
    fn check(&self) -> Diagnostics {
        match self.start() {
            Ok((hand, answer)) => {
                // Where files are at fault they are looked at again next time, by another child.
                if answer.diagnostics.is_empty() {
                    self.release(hand);
                }
                answer.diagnostics
            }
            Err(stop) => {
                let why = match stop {
                    Stop::Time(limit) => format!("reading them takes longer than {limit:?}"),
                    Stop::Memory(limit) => format!("reading them takes more than {limit} bytes"),
                    Stop::Broken(why) => why,
                };
                let message = format!("the theme's fonts and press sources are of no use: {why}");
                let diagnostic = Diagnostic::new(Code::PressError, message)
                    .in_file(&self.files.file)
                    .help("look for a file that is broken or far too large");
                [diagnostic].into_iter().collect()
            }
        }
    }

    fn set(&self, work: &Work) -> Made {
        match self.answer(work) {
            Ok(answer) => Made::Done(answer.bytes, answer.diagnostics),
            Err(stop) => Made::Stopped(stop),
        }
    }
}
