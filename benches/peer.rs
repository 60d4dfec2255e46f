//! Handbill as one of the peers of `compare/`: makes the same thing several times and tells CPU
//! time, size and peak memory as JSON. Linux only, which counts both for us.
//!
//! `cargo bench --bench peer -- texts en-GB ur` prints what the peers set; `card <tag> <times>`,
//! `poster <tag> <times>`, `force <threads>`, `fonts <quality>` and `memory <documents>` measure. A file
//! named after `card` or `poster` takes the last one made.

#![expect(clippy::expect_used, reason = "a sample that is not whole ends the measurement")]

#[expect(dead_code, reason = "stages have a benchmark of their own")]
mod setup;

use std::time::Instant;

use handbill::model::{CardFormat, PaperSize};
use handbill::parallel::{map, use_threads};
use handbill::press::PressData;
use serde_json::{Value, json};
use setup::press::Press;

fn main() {
    let given: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = given.iter().map(String::as_str).collect();
    let reported = match words.as_slice() {
        ["texts", tags @ ..] => texts(tags),
        ["card", tag, times, file @ ..] => {
            let press = Press::new();
            let data = press.card(tag, CardFormat::Og);
            repeated(&press, &data, number(times), file)
        }
        ["poster", tag, times, file @ ..] => {
            let press = Press::new();
            let data = press.poster(tag, PaperSize::A4);
            repeated(&press, &data, number(times), file)
        }
        ["force", threads] => force(number(threads)),
        ["fonts", quality] => fonts(u8::try_from(number(quality)).expect("a quality up to 11")),
        ["memory", documents] => memory(number(documents)),
        _ => json!({ "problem": "say what to measure, as the first lines of benches/peer.rs do" }),
    };
    #[expect(clippy::print_stdout, reason = "the script beside reads it")]
    {
        println!("{reported}");
    }
}

fn number(word: &str) -> usize {
    word.parse().expect("a number")
}

/// What card and poster say in each of these languages.
fn texts(tags: &[&str]) -> Value {
    let press = Press::new();
    let said = tags.iter().map(|tag| {
        let (card, poster) = (press.card(tag, CardFormat::Og), press.poster(tag, PaperSize::A4));
        ((*tag).to_owned(), json!({ "card": card, "poster": poster }))
    });
    Value::Object(said.collect())
}

/// The CPU time of each of several times, none of which knows of the one before.
fn repeated(press: &Press, data: &PressData, times: usize, file: &[&str]) -> Value {
    press.make(data);
    let mut made = Vec::new();
    let mut cpu = Vec::new();
    for _ in 0..times {
        press.forget();
        let before = cpu_ms();
        made = press.make(data);
        cpu.push(cpu_ms() - before);
    }
    if let Some(path) = file.first() {
        #[expect(clippy::disallowed_methods, reason = "no output of a build")]
        std::fs::write(path, &made).expect("a file that can be written");
    }
    json!({ "cpu": cpu, "bytes": made.len(), "peak": peak_mb() })
}

fn force(threads: usize) -> Value {
    use_threads(threads).expect("set once");
    let press = Press::new();
    let force = press.force();
    press.forget();
    let (before, start) = (cpu_ms(), Instant::now());
    let bytes: usize = map(&force, |data| press.make(data).len()).into_iter().sum();
    let wall = start.elapsed().as_secs_f64() * 1000.0;
    json!({ "cpu": [cpu_ms() - before], "wall": wall, "documents": force.len(), "bytes": bytes, "peak": peak_mb() })
}

fn fonts(quality: u8) -> Value {
    let press = Press::new();
    let before = cpu_ms();
    let faces = press.faces(&[]);
    let bytes: usize = faces.iter().map(|face| press.subset(face, quality).len()).sum();
    json!({ "cpu": [cpu_ms() - before], "files": faces.len(), "bytes": bytes })
}

/// The peak after a tenth of so many documents, and after all of them.
fn memory(documents: usize) -> Value {
    let press = Press::new();
    let force = press.force();
    let first = documents / 10;
    let round: Vec<&PressData> = force.iter().cycle().take(documents).collect();
    let (few, rest) = round.split_at(first);
    map(few, |data| press.make(data).len());
    let early = peak_mb();
    map(rest, |data| press.make(data).len());
    json!({ "documents": documents, "early": early, "peak": peak_mb() })
}

/// The CPU time of all threads so far, in milliseconds.
fn cpu_ms() -> f64 {
    let threads = std::fs::read_dir("/proc/self/task").expect("Linux");
    let spent = threads.filter_map(|thread| {
        let reported = read(&thread.ok()?.path().join("schedstat").to_string_lossy())?;
        reported.split(' ').next()?.parse::<f64>().ok()
    });
    spent.sum::<f64>() / 1e6
}

/// The most memory held so far, in megabytes.
fn peak_mb() -> f64 {
    let status = read("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux");
    line.trim().trim_end_matches(" kB").parse::<f64>().expect("a number") / 1024.0
}

fn read(path: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "what the system counts is no source")]
    std::fs::read_to_string(path).ok()
}
