//! The parent's hold on one child.

use std::io::{BufWriter, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};

use super::frame::write_frame;
use super::limits::Limits;
use super::message::{Answer, Files};
use crate::render::press::{Stop, Work};

/// A running child; dropping it ends it.
pub(super) struct Hand {
    child: Child,
    orders: BufWriter<ChildStdin>,
    answers: Receiver<Answer>,
    limits: Limits,
    /// How many products it has been given.
    pub(super) given: usize,
}

/// What a process says on its way out when it may have no more memory.
const OUT_OF_MEMORY: [&str; 2] = ["memory allocation of", "capacity overflow"];
/// How much of its last words is read.
const LAST_WORDS: u64 = 4096;

impl Hand {
    /// Starts the program as a child and gives it the files; with what it finds about them.
    ///
    /// # Errors
    ///
    /// Why it cannot be started, or why it was stopped while it read the files.
    pub(super) fn start(
        program: &Path,
        files: &Files,
        limits: Limits,
    ) -> Result<(Self, Answer), Stop> {
        let broken = |why: &dyn std::fmt::Display| Stop::Broken(why.to_string());
        let mut child = Command::new(program)
            .arg(super::COMMAND)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| broken(&format!("{}: {error}", program.display())))?;
        let pipes = (child.stdin.take(), child.stdout.take());
        let (Some(orders), Some(mut output)) = pipes else {
            return Err(broken(&"it has no pipes"));
        };
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            while let Ok(answer) = Answer::receive(&mut output) {
                if sender.send(answer).is_err() {
                    return;
                }
            }
        });
        let mut hand = Self { child, orders: BufWriter::new(orders), answers, limits, given: 0 };
        // When it is gone already, waiting for its answer tells why.
        let _ = files.send(&mut hand.orders, limits.memory);
        let answer = hand.answer()?;
        Ok((hand, answer))
    }

    /// Has one product set.
    ///
    /// # Errors
    ///
    /// Why it was stopped; the child is of no use after that.
    pub(super) fn set(&mut self, work: &Work) -> Result<Answer, Stop> {
        let order = serde_json::to_vec(work).map_err(|error| Stop::Broken(error.to_string()))?;
        self.given += 1;
        // When it is gone already, waiting for its answer tells why.
        let _ = write_frame(&mut self.orders, &order);
        let _ = std::io::Write::flush(&mut self.orders);
        self.answer()
    }

    fn answer(&mut self) -> Result<Answer, Stop> {
        match self.answers.recv_timeout(self.limits.time) {
            Ok(answer) => Ok(answer),
            Err(RecvTimeoutError::Timeout) => Err(Stop::Time(self.limits.time)),
            Err(RecvTimeoutError::Disconnected) => Err(self.autopsy()),
        }
    }

    /// Why a child that gives no more answers has died.
    fn autopsy(&mut self) -> Stop {
        let _ = self.child.kill();
        let status = match self.child.wait() {
            Ok(status) => status,
            Err(error) => return Stop::Broken(error.to_string()),
        };
        let mut words = Vec::new();
        if let Some(stderr) = self.child.stderr.take() {
            let _ = stderr.take(LAST_WORDS).read_to_end(&mut words);
        }
        let words = String::from_utf8_lossy(&words);
        if OUT_OF_MEMORY.iter().any(|sign| words.contains(sign)) {
            return Stop::Memory(self.limits.memory);
        }
        if is_out_of_time(status) {
            return Stop::Time(self.limits.time);
        }
        let said = words.lines().map(str::trim).filter(|line| !line.is_empty());
        let said: Vec<&str> = said.take(3).collect();
        Stop::Broken(format!("the setter broke down ({status}): {}", said.join(" ")))
    }
}

/// Whether the system ended a process for the time of the processor that it took.
#[cfg(unix)]
fn is_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    /// `SIGXCPU`, the same on every Unix that Rust knows.
    const TOO_LONG: i32 = 24;
    status.signal() == Some(TOO_LONG)
}

#[cfg(not(unix))]
fn is_out_of_time(_status: ExitStatus) -> bool {
    false
}

impl Drop for Hand {
    fn drop(&mut self) {
        // It may be busy for ever. Whoever has been killed must be waited for, or it lingers.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
