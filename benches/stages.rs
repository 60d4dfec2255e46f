//! What each stage costs on the sample. `cargo bench`; figures in README.md beside this.

#![expect(clippy::expect_used, reason = "a sample that is not whole ends the measurement")]

#[expect(dead_code, reason = "single posters and cards are another benchmark")]
mod setup;

use divan::{Bencher, black_box};
use handbill::load;
use handbill::pipeline::{BuildOptions, MemoryCache, NoCache, Product, Tools, build};
use setup::{options, snapshot};

fn main() {
    divan::main();
}

/// From files to campaign and translations.
#[divan::bench]
fn load_project(bencher: Bencher) {
    let snapshot = snapshot();
    bencher.bench_local(|| load::project(black_box(&snapshot)));
}

/// The pages of all languages, fonts remembered; each round has another address, so that every
/// page is new.
#[divan::bench(sample_count = 20)]
fn pages_of_all_languages(bencher: Bencher) {
    let snapshot = snapshot();
    let cache = MemoryCache::default();
    let options = options(&[Product::Site], &[]);
    build(&snapshot, &options, Tools::in_process(&cache));
    let mut round = 0_u32;
    bencher.bench_local(|| {
        round += 1;
        let base_url = Some(format!("https://{round}.example/"));
        let options = BuildOptions { base_url, ..options.clone() };
        build(&snapshot, &options, Tools::in_process(&cache))
    });
}

/// All of the sample when nothing has changed, without reading and comparing files.
#[divan::bench(sample_count = 20)]
fn nothing_changed(bencher: Bencher) {
    let snapshot = snapshot();
    let cache = MemoryCache::default();
    let options = options(&Product::ALL, &[]);
    build(&snapshot, &options, Tools::in_process(&cache));
    bencher.bench_local(|| build(&snapshot, &options, Tools::in_process(&cache)));
}

/// All cards of one language: 14 of them.
#[divan::bench(args = ["en-GB", "ur", "zh-Hans"], sample_count = 5)]
fn cards(bencher: Bencher, locale: &str) {
    let snapshot = snapshot();
    let options = options(&[Product::Cards], &[locale]);
    bencher.bench_local(|| build(&snapshot, &options, Tools::in_process(&NoCache)));
}

/// All posters of one language with their previews: 12 and 6 of them.
#[divan::bench(args = ["en-GB", "ur", "zh-Hans"], sample_count = 5)]
fn posters(bencher: Bencher, locale: &str) {
    let snapshot = snapshot();
    let options = options(&[Product::Posters], &[locale]);
    bencher.bench_local(|| build(&snapshot, &options, Tools::in_process(&NoCache)));
}
