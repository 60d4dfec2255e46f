//! `handbill press preview`.

use std::path::PathBuf;

use super::Outcome;
use super::args::{Global, Preview};
use super::open::open;
use super::report::Reporter;
use super::{root, set};
use crate::build::{Look, Refusal, Wish, preview};
use crate::output::write_file;
use crate::tree::read_disk;

pub(super) fn run(args: &Preview, global: &Global, reporter: &Reporter) -> Outcome {
    let root = match root::find(global) {
        Ok(root) => root,
        Err(message) => return trouble(reporter, &message),
    };
    let look = match look(args.out.as_ref()) {
        Ok(look) => look,
        Err(message) => return trouble(reporter, &message),
    };
    let wish = Wish {
        theme: args.theme.clone(),
        item: args.template.clone(),
        locale: args.locale.clone(),
        size: args.size.clone(),
        profile: args.profile,
        look,
    };
    let (snapshot, _) = read_disk(&root);
    let mut made = match preview(snapshot.files(), &wish, &set::children()) {
        Ok(made) => made,
        Err(Refusal::Wish(message)) => return trouble(reporter, &format!("{message}\n")),
        Err(Refusal::Sources(found)) => {
            reporter.problems(&found, &snapshot.sources());
            return Outcome::Problems;
        }
    };
    made.diagnostics.sort();
    reporter.problems(&made.diagnostics, &snapshot.sources());
    let Some(bytes) = made.bytes else { return Outcome::Problems };
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| root.join(".handbill/preview").join(format!("{}.png", made.name)));
    if let Err(error) = write_file(&out, &bytes) {
        return trouble(reporter, &format!("{}: {error}\n", out.display()));
    }
    reporter.remark(&format!("{}: {}\n", made.label, out.display()));
    if !args.no_open {
        open(&out);
    }
    if made.diagnostics.has_errors() { Outcome::Problems } else { Outcome::Clean }
}

/// The form that the name of the file asks for.
fn look(out: Option<&PathBuf>) -> Result<Look, String> {
    let Some(out) = out else { return Ok(Look::Picture) };
    let ending = out.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("png") {
        Ok(Look::Picture)
    } else if ending.eq_ignore_ascii_case("pdf") {
        Ok(Look::Pdf)
    } else {
        Err(format!("{}: a preview is a .png or a .pdf\n", out.display()))
    }
}

fn trouble(reporter: &Reporter, message: &str) -> Outcome {
    reporter.error(message);
    Outcome::Trouble
}
