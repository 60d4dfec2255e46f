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
    let theme = std::env::var("THEME").unwrap_or("south-wales".into());
    let (project, d) = handbill::load::project(&files, &theme);
    for x in &d { println!("{:?} {} {:?} {:?}", x.code, x.message, x.labels.iter().map(|l| (l.span.file.to_string(), l.span.start)).collect::<Vec<_>>(), x.help); }
    let project = project.unwrap();
    let refused = BTreeSet::new();
    let inputs = handbill::resolve::Inputs { campaign: &project.campaign, theme: &project.theme, catalogs: &project.catalogs, refused: &refused, wanted: &["en-GB".to_owned()] };
    let (editions, d) = handbill::resolve::editions(&inputs);
    for x in &d { println!("{:?} {} {:?}", x.code, x.message, x.labels.iter().map(|l| (l.span.file.to_string(), l.span.start)).collect::<Vec<_>>()); }
    for e in &editions { println!("{} {:?} pages {} press {}", e.locale.tag, e.coverage, e.pages.len(), e.press.len());
      for p in e.pages.values() { println!("== {} {}", p.id, p.title.plain()); for s in &p.sections { println!("  {} {:?} {} [{}]", s.level, s.roles, s.heading.plain(), s.blocks.len()); } } }
    let ids: BTreeSet<_> = project.campaign.segments.keys().cloned().collect();
    let known: BTreeSet<_> = project.catalogs["en-GB"].messages.keys().cloned().collect();
    println!("new ids {:?}", ids.difference(&known).collect::<Vec<_>>());
    println!("gone ids {:?}", known.difference(&ids).collect::<Vec<_>>());
}
