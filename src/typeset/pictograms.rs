//! The drawings of this program by which it knows them again on a sheet: each is set once by
//! itself, whatever files a theme has.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::syntax::Source;
use typst::text::FontBook;
use typst::utils::{LazyHash, PicoStr};
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;

use super::built_in::built_in;
use super::inspect::{AROUND, Drawing, KnownArt, SQUARE};
use super::world::{MAIN, Shared, TypstWorld, id};

/// The press file that draws the steps.
pub(super) const PICTOGRAMS: &str = "pictograms.typ";
/// The label of the names of the drawings.
const NAMES: &str = "handbill-names";

/// Every drawing of this program.
static KNOWN: LazyLock<Vec<Drawing>> = LazyLock::new(|| set().unwrap_or_default());

/// Every drawing of this program: the pictograms, and the handset beside a number to call.
pub(super) fn known() -> &'static [Drawing] {
    &KNOWN
}

fn set() -> Option<Vec<Drawing>> {
    let text = std::str::from_utf8(built_in(PICTOGRAMS)?).ok()?;
    let side = SQUARE + 2.0 * AROUND;
    let main = format!(
        "#import \"/theme/{PICTOGRAMS}\": handset, pictograms\n\
        #let c = (disc: black, on-disc: white, paper-sunk: white, on-band: black)\n\
        #set page(width: {side}pt, height: {side}pt, margin: {AROUND}pt, fill: white)\n\
        #[#metadata(pictograms.keys() + (\"handset\",))<{NAMES}>]\n\
        #for draw in pictograms.values() {{ draw(c, {SQUARE}pt); pagebreak() }}\n\
        #handset(c, {SQUARE}pt)\n"
    );
    let sources = [(MAIN.to_owned(), main), (format!("/theme/{PICTOGRAMS}"), text.to_owned())];
    let sources = sources.into_iter().filter_map(|(path, text)| {
        let id = id(&path)?;
        Some((id, Source::new(id, text)))
    });
    let shared = Shared {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::new()),
        fonts: Vec::new(),
        sources: sources.collect(),
        files: HashMap::new(),
        paths: HashMap::new(),
        art: KnownArt::default(),
    };
    let world = TypstWorld::new(&Arc::new(shared), Vec::new())?;
    let document = typst::compile::<PagedDocument>(&world).output.ok()?;
    let names = names(&document)?;
    let drawn = names.iter().zip(document.pages());
    Some(drawn.filter_map(|(name, page)| Drawing::of(name, page)).collect())
}

fn names(document: &PagedDocument) -> Option<Vec<String>> {
    let label = Label::new(PicoStr::intern(NAMES))?;
    let found = document.introspector().query(&Selector::Label(label));
    let Value::Array(names) = &found.first()?.to_packed::<MetadataElem>()?.value else {
        return None;
    };
    let name = |name: &Value| match name {
        Value::Str(name) => Some(name.to_string()),
        _ => None,
    };
    names.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_of_this_program_is_known() {
        let names: Vec<&str> = known().iter().map(Drawing::name).collect();
        assert_eq!(names, ["breathe", "no-money", "no-reply", "screenshot", "together", "handset"]);
    }
}
