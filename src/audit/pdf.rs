//! Reads what a PDF would do when it is opened.

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys;
use hayro_syntax::object::{Dict, MaybeRef, Name, Object};

/// Actions and features of PDF that run, send or load something, by the name of their key or
/// type. Links (`URI`) are none: nothing happens until a reader follows one.
const FORBIDDEN: [&str; 14] = [
    "JavaScript",
    "JS",
    "Launch",
    "SubmitForm",
    "ImportData",
    "GoToR",
    "GoToE",
    "Rendition",
    "RichMedia",
    "Movie",
    "OpenAction",
    "AA",
    "AcroForm",
    "EmbeddedFiles",
];

/// Objects inside one another that are looked into; what Typst writes has a few.
const MAX_DEPTH: usize = 100;

/// What in a PDF would run, send or load something.
///
/// # Errors
///
/// When it cannot be read, so that nothing can be said of it.
pub(crate) fn pdf_calls(bytes: &[u8]) -> Result<Vec<String>, String> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| format!("cannot be read: {error:?}"))?;
    let mut calls = Vec::new();
    for object in pdf.objects() {
        inspect_object(&object, MAX_DEPTH, &mut calls);
    }
    Ok(calls)
}

/// Looks at an object and at what stands in it, `depth` levels down at most.
fn inspect_object(object: &Object<'_>, depth: usize, calls: &mut Vec<String>) {
    let Some(depth) = depth.checked_sub(1) else {
        calls.push("objects nested too deeply".to_owned());
        return;
    };
    match object {
        Object::Dict(dict) => look_into(dict, depth, calls),
        Object::Stream(stream) => look_into(stream.dict(), depth, calls),
        Object::Array(array) => {
            for item in array.raw_iter() {
                // What is referred to is an object of its own, and looked at as such.
                if let MaybeRef::NotRef(inner) = item {
                    inspect_object(&inner, depth, calls);
                }
            }
        }
        _ => {}
    }
}

fn look_into(dict: &Dict<'_>, depth: usize, calls: &mut Vec<String>) {
    if let Some(action) = dict.get::<Name<'_>>(keys::S) {
        forbid(&action, calls);
    }
    for (key, value) in dict.entries() {
        forbid(&key, calls);
        if let MaybeRef::NotRef(inner) = value {
            inspect_object(&inner, depth, calls);
        }
    }
}

fn forbid(name: &Name<'_>, calls: &mut Vec<String>) {
    let name = name.as_str();
    if FORBIDDEN.contains(&name) {
        calls.push(format!("/{name}"));
    }
}
