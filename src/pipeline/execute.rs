//! Runs jobs in parallel and keeps their results and problems in order.

use super::progress::Progress;
use crate::diag::Diagnostics;
use crate::parallel::map;

/// Does the work for each item, in parallel; results and problems stand in the order of items.
pub(super) fn in_parallel<I: Sync, O: Send>(
    items: &[I],
    progress: &dyn Progress,
    name: impl Fn(&I) -> String + Sync,
    work: impl Fn(&I, &mut Diagnostics) -> O + Sync,
) -> (Vec<O>, Diagnostics) {
    progress.begin(items.len());
    let one = |item: &I| {
        let mut diagnostics = Diagnostics::new();
        let made = work(item, &mut diagnostics);
        progress.advance(&name(item));
        (made, diagnostics)
    };
    let done: Vec<(O, Diagnostics)> = map(items, one);
    let mut diagnostics = Diagnostics::new();
    let mut made = Vec::with_capacity(done.len());
    for (output, found) in done {
        made.push(output);
        diagnostics.append(found);
    }
    (made, diagnostics)
}
