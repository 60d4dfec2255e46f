use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
#[test]
fn scratch() {
    let mut files: BTreeMap<Arc<str>, Arc<[u8]>> = BTreeMap::new();
    for e in walkdir::WalkDir::new(".").into_iter().filter_entry(|e| !["target", ".git", "src"].contains(&e.file_name().to_str().unwrap())).flatten() {
        if e.file_type().is_file() {
            let p = e.path().to_str().unwrap().trim_start_matches("./").to_owned();
            files.insert(p.into(), std::fs::read(e.path()).unwrap().into());
        }
    }
    let copies: Vec<_> = files.iter().filter(|(p, _)| p.contains("locales/en-GB/") && p.ends_with(".ftl")).map(|(p, b)| (p.replace("en-GB", "cy"), b.clone())).collect();
    for (p, b) in copies { files.insert(p.into(), b); }
    let (project, d) = handbill::load::project(&files, "south-wales");
    for x in &d { println!("{:?} {}", x.code, x.message); }
    let project = project.unwrap();
    let refused = BTreeSet::new();
    let inputs = handbill::resolve::Inputs { campaign: &project.campaign, theme: &project.theme, catalogs: &project.catalogs, refused: &refused, wanted: &["en-GB".to_owned(), "cy".to_owned()] };
    let t = std::time::Instant::now();
    let (editions, d) = handbill::resolve::editions(&inputs);
    println!("took {:?}", t.elapsed());
    for x in &d { println!("{:?} {}", x.code, x.message); }
    for e in &editions { println!("{} {:?} {:?}", e.locale.tag, e.coverage, e.press.iter().map(|p| p.id.to_string()).collect::<Vec<_>>()); }
    let (a, b) = (&editions[0], &editions[1]);
    for (id, p) in &a.pages { for (s, t) in p.sections.iter().zip(&b.pages[id].sections) { if s.heading.inlines != t.heading.inlines { println!("DIFF {:?} {:?}", s.heading.plain(), t.heading.plain()); } 
      println!("{:?}", t.heading.fallback.is_some()); } }
}
