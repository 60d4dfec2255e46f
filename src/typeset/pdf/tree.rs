//! Takes from the structure what no content stands for any more.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, ObjectId};

use super::content::PdfPage;

/// Forgets the marked content that was removed, and what old readers complain of.
pub(super) fn forget(document: &mut Document, pages: &[PdfPage]) -> lopdf::Result<()> {
    // The same as its absence, which no reader takes for a mistake.
    if let Ok(Object::Dictionary(mark)) = document.catalog_mut()?.get_mut(b"MarkInfo") {
        mark.remove(b"Suspects");
    }
    let removed: BTreeMap<ObjectId, &BTreeSet<i64>> =
        pages.iter().map(|page| (page.id, &page.removed)).collect();
    if removed.values().all(|removed| removed.is_empty()) {
        return Ok(());
    }
    let elements: Vec<ObjectId> = elements(document);
    for id in elements {
        let element = document.get_dictionary_mut(id)?;
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let Some(gone) = page.and_then(|page| removed.get(&page)) else { continue };
        if let Ok(Object::Array(kids)) = element.get_mut(b"K") {
            kids.retain(|kid| !kid.as_i64().is_ok_and(|mcid| gone.contains(&mcid)));
        }
    }
    let mut parents = BTreeMap::new();
    for page in pages {
        let number = document.get_dictionary(page.id)?.get(b"StructParents")?.as_i64()?;
        parents.insert(number, &page.removed);
    }
    let root = document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
    forget_parents(document, root, &parents)
}

/// The elements of the structure, in the order in which they are read.
pub(super) fn elements(document: &Document) -> Vec<ObjectId> {
    let mut found = Vec::new();
    let root =
        document.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document));
    if let Ok(kids) = root.and_then(Object::as_dict).and_then(|root| root.get(b"K")) {
        descend(document, kids, &mut found);
    }
    found
}

fn descend(document: &Document, kids: &Object, found: &mut Vec<ObjectId>) {
    match kids {
        Object::Array(kids) => kids.iter().for_each(|kid| descend(document, kid, found)),
        Object::Reference(id) => match document.get_object(*id) {
            Ok(Object::Dictionary(element)) if element.has(b"S") => {
                found.push(*id);
                if let Ok(kids) = element.get(b"K") {
                    descend(document, kids, found);
                }
            }
            Ok(array @ Object::Array(_)) => descend(document, array, found),
            _ => {}
        },
        _ => {}
    }
}

/// Whose content it was is given by a list per page, with its number as place.
fn forget_parents(
    document: &mut Document,
    root: ObjectId,
    parents: &BTreeMap<i64, &BTreeSet<i64>>,
) -> lopdf::Result<()> {
    let tree = document.get_dictionary(root)?.get_deref(b"ParentTree", document)?.as_dict()?;
    let numbers = tree.get_deref(b"Nums", document)?.as_array()?.clone();
    for pair in numbers.chunks_exact(2) {
        let [number, Object::Reference(list)] = pair else { continue };
        let Some(gone) = number.as_i64().ok().and_then(|number| parents.get(&number)) else {
            continue;
        };
        for (mcid, parent) in document.get_object_mut(*list)?.as_array_mut()?.iter_mut().enumerate()
        {
            if i64::try_from(mcid).is_ok_and(|mcid| gone.contains(&mcid)) {
                *parent = Object::Null;
            }
        }
    }
    Ok(())
}
