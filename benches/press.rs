//! What posters, cards and fonts cost, one at a time and a force at once.
//!
//! `cargo bench --bench press`; figures in README.md beside this. Wall time: `compare/` tells CPU
//! time and memory.

#![expect(clippy::expect_used, reason = "a sample that is not whole ends the measurement")]

mod setup;

use divan::{Bencher, black_box};
use handbill::model::{CardFormat, PaperSize};
use handbill::parallel::map;
use handbill::pipeline::{MemoryCache, Product, Tools, build};
use setup::press::Press;

fn main() {
    divan::main();
}

/// One card 1200 × 630, engine warm, as for publication.
#[divan::bench(args = ["en-GB", "ur", "zh-Hans"], sample_count = 20, sample_size = 1)]
fn card(bencher: Bencher, tag: &str) {
    let press = Press::new();
    let data = press.card(tag, CardFormat::Og);
    bencher.with_inputs(|| press.forget()).bench_local_values(|()| press.make(black_box(&data)));
}

/// One poster on A4 as PDF, engine warm, its sizes searched for.
#[divan::bench(args = ["en-GB", "ur", "cy", "zh-Hans"], sample_count = 20, sample_size = 1)]
fn poster(bencher: Bencher, tag: &str) {
    let press = Press::new();
    let data = press.poster(tag, PaperSize::A4);
    bencher.with_inputs(|| press.forget()).bench_local_values(|()| press.make(black_box(&data)));
}

/// 66 posters and cards, one after another and on all threads of a build.
#[divan::bench(args = ["one", "all"], sample_count = 5, sample_size = 1)]
fn force(bencher: Bencher, threads: &str) {
    let press = Press::new();
    let force = press.force();
    bencher.bench_local(|| match threads {
        "one" => force.iter().map(|data| press.make(data).len()).sum::<usize>(),
        _ => map(&force, |data| press.make(data).len()).into_iter().sum(),
    });
}

/// The fonts of four scripts, as for watching (5) and for publication (11).
#[divan::bench(args = [5, 11], sample_count = 3, sample_size = 1)]
fn fonts(bencher: Bencher, quality: u8) {
    let press = Press::new();
    let faces = press.faces(&["en-GB", "ur", "bn", "zh-Hans"]);
    bencher
        .bench_local(|| faces.iter().map(|face| press.subset(face, quality).len()).sum::<usize>());
}

/// The pages of the same languages with all their fonts when both are remembered.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn fonts_remembered(bencher: Bencher) {
    let snapshot = setup::snapshot();
    let cache = MemoryCache::default();
    let options = setup::options(&[Product::Site], &["en-GB", "ur", "bn", "zh-Hans"]);
    build(&snapshot, &options, Tools::in_process(&cache));
    bencher.bench_local(|| build(&snapshot, &options, Tools::in_process(&cache)));
}
