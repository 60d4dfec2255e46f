//! One worker process, as its parent sees it.

use std::io::{BufWriter, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};

use super::frame::write_frame;
use super::limits::Limits;
use super::message::{Response, ThemeFiles};
use crate::model::StopReason;

/// A running worker; dropping it ends it.
pub(super) struct WorkerProcess {
    child: Child,
    requests: BufWriter<ChildStdin>,
    responses: Receiver<Response>,
    limits: Limits,
    /// Pieces of work that it has been given.
    pub(super) given: usize,
}

/// What a process prints when it is refused memory.
const OUT_OF_MEMORY: [&str; 2] = ["memory allocation of", "capacity overflow"];
/// What a process prints that has called itself too often.
const OUT_OF_STACK: &str = "has overflowed its stack";
/// Bytes of its standard error that are read.
const MAX_STDERR: u64 = 4096;

impl WorkerProcess {
    /// Starts the program as a worker and gives it the files; with what it finds wrong with them.
    ///
    /// # Errors
    ///
    /// Why it cannot be started, or why it was stopped while it read the files.
    pub(super) fn start(
        program: &Path,
        files: &ThemeFiles,
        limits: Limits,
    ) -> Result<(Self, Response), StopReason> {
        let broken = |why: &dyn std::fmt::Display| StopReason::Broken(why.to_string());
        let mut child = Command::new(program)
            .arg(super::COMMAND)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| broken(&format!("{}: {error}", program.display())))?;
        let pipes = (child.stdin.take(), child.stdout.take());
        let (Some(requests), Some(mut output)) = pipes else {
            return Err(broken(&"it has no pipes"));
        };
        let (sender, responses) = channel();
        std::thread::spawn(move || {
            while let Ok(response) = Response::receive(&mut output) {
                if sender.send(response).is_err() {
                    return;
                }
            }
        });
        let mut process =
            Self { child, requests: BufWriter::new(requests), responses, limits, given: 0 };
        // When it is gone already, waiting for its response tells why.
        let _ = files.send(&mut process.requests, limits.memory);
        let response = process.response()?;
        Ok((process, response))
    }

    /// Has one piece of work done.
    ///
    /// # Errors
    ///
    /// Why it was stopped; the worker cannot be used after that.
    pub(super) fn ask(&mut self, request: &[u8]) -> Result<Response, StopReason> {
        self.given += 1;
        // When it is gone already, waiting for its response tells why.
        let _ = write_frame(&mut self.requests, request);
        let _ = std::io::Write::flush(&mut self.requests);
        self.response()
    }

    fn response(&mut self) -> Result<Response, StopReason> {
        match self.responses.recv_timeout(self.limits.time) {
            Ok(response) => Ok(response),
            Err(RecvTimeoutError::Timeout) => Err(StopReason::Time(self.limits.time)),
            Err(RecvTimeoutError::Disconnected) => Err(self.exit_reason()),
        }
    }

    /// Why a worker that sends no more responses has ended.
    fn exit_reason(&mut self) -> StopReason {
        let _ = self.child.kill();
        let status = match self.child.wait() {
            Ok(status) => status,
            Err(error) => return StopReason::Broken(error.to_string()),
        };
        let mut stderr_bytes = Vec::new();
        if let Some(stderr) = self.child.stderr.take() {
            let _ = stderr.take(MAX_STDERR).read_to_end(&mut stderr_bytes);
        }
        let printed = String::from_utf8_lossy(&stderr_bytes);
        if OUT_OF_MEMORY.iter().any(|sign| printed.contains(sign)) {
            return StopReason::Memory(self.limits.memory);
        }
        if printed.contains(OUT_OF_STACK) {
            return StopReason::Depth;
        }
        if is_out_of_time(status) {
            return StopReason::Time(self.limits.time);
        }
        let lines = printed.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.take(3).collect();
        StopReason::Broken(format!("the worker crashed ({status}): {}", lines.join(" ")))
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

impl Drop for WorkerProcess {
    fn drop(&mut self) {
        // It may be busy for ever. Whoever has been killed must be waited for, or it lingers.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
