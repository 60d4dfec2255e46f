//! What passes and what does not, on a page of the base.

use super::*;
use crate::audit::dom::Dom;

/// What stands on pages of the base, in Urdu.
const PAGE: &str = r##"<html lang="ur" dir="rtl" class="script-nastaliq"><body class="page-home">
<header class="masthead"><div class="bar-top wrap"><a id="exit" class="exit" href="https://a.example/">جلدی باہر نکلیں<svg></svg></a></div></header>
<aside class="emergency" aria-label="x"><div class="wrap"><p><a class="tel" href="tel:999">ابھی خطرہ: <bdi dir="ltr">999</bdi></a></p></div></aside>
<main id="main" tabindex="-1"><div class="notices"><p class="held">مسودہ</p></div>
<section class="hero"><svg class="lens"></svg><div class="wrap"><p class="kicker">پولیس</p><h1>گھبرائیں <strong>نہیں</strong></h1></div></section>
<section class="steps-band"><div class="wrap"><ol class="cards"><li><h3>پیسے نہ دیں</h3><p>پولیس مدد کرے گی۔</p></li></ol></div></section>
<article class="helping wrap"><div class="glance"><ol><li><a href="#a">پیسے نہ دیں</a></li></ol></div><ol class="steps"><li><h2>ثبوت رکھیں</h2><p>کچھ نہ مٹائیں۔</p></li></ol>
<section class="call"><div><h2>فون کریں</h2><p class="number"><a href="tel:101">101</a></p></div></section></article></main></body></html>"##;

fn page() -> ProtectedPaths {
    let dom = Dom::page(PAGE);
    let says = |name: &str, class: &str| match (name, class) {
        ("a", "exit") => Some(Protected::Exit),
        ("a", "tel") | ("bdi", _) => Some(Protected::Strip),
        ("p", "held") => Some(Protected::Notice),
        ("p", "" | "number") => Some(Protected::Advice),
        ("h1" | "h2" | "h3" | "strong", _) => Some(Protected::Heading),
        _ => None,
    };
    let all = dom.elements().filter_map(|(node, element)| {
        let class = element.classes().next().unwrap_or_default();
        Some(path(&dom, node, says(element.name(), class)?))
    });
    all.collect()
}

/// What is wrong with a stylesheet behind what the build writes.
fn faults(css: &str) -> Vec<StyleFault> {
    let built = ":root{--ink:#0b2545;--ink-raised:#13315c;--on-ink:#ffffff;--on-ink-muted:#c9d6ea;--paper:#fbf8f2;--paper-sunk:#f1ece0;--signal:#ffd23f;--text:#141a2a;--text-muted:#4a5266;--leading:2.2;--heading-leading:2.1;--scale:1.12}";
    style_faults(&format!("{built}{css}"), Held { base: SITE, whole: true }, &page())
}

fn added(css: &str) -> Vec<StyleFault> {
    faults(&format!("{SITE}\n{css}"))
}

#[test]
fn the_base_is_well() {
    assert_eq!(added(""), []);
}

#[test]
fn honest_themes_pass() {
    for css in [HEALTH, COUNCIL, CHARITY, FORCE] {
        assert_eq!(added(css), [], "{css}");
    }
    // Rules changed in their place.
    for (before, after) in [
        ("border-radius: 10px; font-size: 1.05rem", "border-radius: 50%; font-size: 1.1rem"),
        (
            "padding: 0.35rem 0.9rem; border-radius: 8px",
            "padding: 0.45rem 1.1rem; border-radius: 999px",
        ),
        ("--gutter: clamp(1.1rem, 5vw, 2.5rem)", "--gutter: clamp(1rem, 4vw, 2.8rem)"),
        (
            ".hero h1 { max-inline-size: min(42rem, 55vw); margin-block-end: 0.28em; font-size: clamp(3.1rem, 1.2rem + 7.6vw, 6rem)",
            ".hero h1 { max-inline-size: min(42rem, 55vw); margin-block-end: 0.35em; font-size: clamp(2.8rem, 1.2rem + 6vw, 5rem)",
        ),
        ("--card: #fff", "--card: #f7f9fc"),
        ("--band: var(--ink)", "--band: var(--ink-raised)"),
        (
            ".call { color: var(--ink); background: var(--signal); }",
            ".call { color: #fff; background: #7a0019; }",
        ),
    ] {
        assert!(SITE.contains(before), "{before}");
        assert_eq!(faults(&SITE.replace(before, after)), [], "{after}");
    }
}

const HEALTH: &str = "
:root { --card: #f0f4f5; --accent: #005eb8; --wide: 60rem; }
@media (prefers-color-scheme: dark) { :root { --card: var(--ink-raised); --accent: #9fd0ff; } }
h1, h2, h3 { font-family: \"Frutiger W01\", var(--head); letter-spacing: 0; }
@font-face { font-family: \"Frutiger W01\"; src: url(../fonts/frutiger.woff2) format(\"woff2\"), local(\"Arial\"); font-weight: 700; font-display: swap; }
a { text-decoration-thickness: 0.1em; text-underline-offset: 0.25em; }
.masthead { border-block-end: 6px solid var(--accent); }
.exit { border-radius: 999px; font-weight: 700; box-shadow: 0 4px 0 #212b32; }
.exit:hover { background: #ffeb3b; color: #000; }
.cards > li { border-radius: 4px; border-inline-start: 8px solid var(--accent); padding-block: 1.4rem; }
.button { border-radius: 4px; text-transform: none; transition: background-color 0.2s ease; }
";

const COUNCIL: &str = "
.script-latin { --leading: 1.6; --scale: 1.05; }
.masthead { padding-block: 0.25rem; background-image: linear-gradient(90deg, var(--ink), var(--ink-raised)); }
.bar-top::after { content: \"\"; display: block; block-size: 0.5rem; background: repeating-linear-gradient(45deg, var(--signal) 0 10px, var(--ink) 10px 20px); }
.hero { border-block-end: 4px solid var(--signal); }
.hero > .wrap { padding-block: 3.4rem 5rem; }
.hero h1 strong { color: #fff; }
.tile { border-radius: 50%; }
.emergency { background: var(--ink); border-block: 1px solid var(--on-ink-muted); }
.menu a:hover { text-decoration: underline dotted; }
.foot a { text-underline-offset: 0.3em; }
.notices p { border-radius: 6px; background: color-mix(in srgb, var(--signal) 20%, #fff); color: #000; border-inline-start-width: 8px; }
@media (prefers-color-scheme: dark) { .notices p { background: var(--ink-raised); color: var(--on-ink); } }
";

const CHARITY: &str = "
:root { --plain: Georgia, hb-text, hb-names, serif; }
h1, h2 { font-weight: 800; text-wrap: balance; }
.lens { display: none; }
.call { border-radius: 12px; background: linear-gradient(var(--signal), #ffe9a0); }
.call h2 { margin-block-end: 0.35em; }
blockquote { border-inline-start-color: #b3005e; font-style: italic; }
.partners { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-block: 2rem; padding: 1.5rem; background: var(--sunk); }
.partners img { max-block-size: 4rem; }
.partner-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); list-style: none; }
.partner-list::before { content: \"→ \"; color: #b3005e; }
.glance ol { border-start-start-radius: 4px; border-start-end-radius: 4px; }
@media (max-width: 34rem) { .cards h3 { font-size: 1.2rem; } .cards > li { border-width: 2px; } }
";

const FORCE: &str = "
::selection { color: #000; background: var(--signal); }
:focus-visible { outline: 4px solid var(--words); outline-offset: 2px; }
.lens .glint { opacity: 0.3; }
.lens .r2 { fill: color-mix(in srgb, var(--ink) 70%, #000); }
.hero { background: #1d1d1b; }
.brand { letter-spacing: 0.01em; }
.steps > li::before { border-radius: 8px; background: var(--ink-raised); }
.cards { gap: 1.5rem; }
.footnotes { border-block-start: 2px dashed var(--quiet); }
@media print { .call { border: 3px double; } }
";

#[test]
fn what_is_no_look_is_refused() {
    let css = ".masthead{min-block-size:100vh} main{padding-block-start:400rem} :root{--gutter:60vw} :root{--scale:.01} .tile{inline-size:300vw} .lens{transform:scale(9);z-index:9} .hero h1 strong{display:none} .cards{display:table} .cards>li:nth-child(2){display:table-header-group} .cards{grid-auto-flow:dense} .cards{grid-template-rows:0 0 0} .cards{flex-direction:row-reverse} html{direction:ltr} .cards>li{float:right} .cards{columns:3} .cards{display:flex} .steps{writing-mode:vertical-rl} body{scale:.1} .wrap{padding-inline:49%} .languages{margin-block-end:90vh} .brand{font-size:20rem} html{font-size:4px} html{font:1px/1 a} p{font-size:0} .call{overflow:clip;max-block-size:1rem} h1{opacity:.1} h1{visibility:hidden} h1{color:transparent} h1{color:#0000} h1{color:rgb(0 0 0 / 0)} .hero h1{color:var(--ink)} .hero h1 strong{color:var(--ink)} .hero h1{-webkit-text-fill-color:transparent} h1{text-indent:-99em} h1{filter:blur(9px)} .hero{clip-path:circle(1px)} .hero{border-radius:50%} .hero{mask:none} .emergency{position:absolute} .emergency{order:9} .emergency{background:none} main{margin-block-start:-9rem} .lens{margin-block-end:-40rem} .lens{inset:0} .lens{opacity:1;z-index:3} .foot{box-shadow:0 0 0 99rem #fff} .foot{box-shadow:0 -30rem 0 #fff} .brand{outline:40rem solid #fff} .brand{outline-offset:-90rem} .brand{border:90rem solid} .tile{border-inline-start-width:100vw} .tile::after{content:'';display:block;block-size:90vh} .tile::after{content:'';position:fixed;inset:0;background:#fff} .tile::after{content:'x'} .emergency::before{content:'✗'} .number::before{content:counter(card)} .number a::after{content:attr(href)} .steps h2::before{content:var(--x)} .emergency{animation:a 1s} @keyframes a{to{opacity:0}} @counter-style x{symbols:'9'} .cards{counter-reset:card 900} .steps{list-style:x} @font-face{font-family:hb-text;src:url(a.woff2)} @font-face{font-family:a;src:local(Wingdings)} h1{font-family:Wingdings} :root{--plain:Webdings} h1{text-decoration:line-through} h1{line-height:.1} h1{line-height:1.2} h1{letter-spacing:-1em} h1{word-spacing:99rem} .x{display:none} .x{position:fixed} .brand{display:flex} *{padding-block:.5rem;margin-block:.5rem} header,div,span,a,nav,ul,li,p,aside{padding-block:.5rem} .cards>li{padding:0} .cards>li{padding-inline-start:0} .cards>li::before{inline-size:9rem} .cards>li::before{padding:4rem} a{pointer-events:none} .skip{inset-block-start:0} .tel{all:unset} body{display:block} h1{font-size:calc(1rem*var(--none))} .hero h1{font-size:9rem} .tile{inline-size:min(90vw,90vh)} .kicker{margin-block-end:calc(9rem*9)} main{zoom:9} :root{--words:var(--page)} :root{--words:red;--page:red} .hero{--words:#fff} @media (width>1px){:root{--words:#fff}} @media (width>1px){main{background:#141a2a}} main{background:url(a.png)} .call{background:linear-gradient(#000,#fff)} :root{--signal:#000} body{background:currentColor} @supports (a:b){h1{display:none}} @layer x{h1{display:none}} @scope (h1){:scope{display:none}} @container (width>1px){.tile{block-size:90vh}} .brand{font:900 9rem a} :root{color-scheme:only light} .hero{isolation:auto} .masthead{position:fixed} .notices p{margin:-9rem} .glance li a{flex-direction:column-reverse} .cards>li{order:-1} .cards>li{grid-row:1} .steps{display:contents} .cards{grid-template-columns:0 0} h1{content:''} h1{white-space:nowrap} main{inline-size:9px} main{max-block-size:9px} body{min-inline-size:900vw} h1{max-inline-size:1px} h1{font-size:.01em} h1{font-weight:1} h1{-webkit-text-stroke:9px #fff} h1{text-shadow:0 0 9px} h1{margin-inline-start:100vw} h1{margin:0 0 0 auto;margin-inline:90%} .exit{transition:all 9s} .exit{rotate:90deg} p{hyphens:none;unicode-bidi:bidi-override} .tel bdi{font-feature-settings:'smcp'} .tel bdi{font-variant-numeric:diagonal-fractions} @page{size:1mm} .x{block-size:0} .x{inline-size:1rem} .x img{max-inline-size:40rem} .x{grid-template-columns:0 0} .x ~ .foot{display:flex} img,svg{max-inline-size:150%} h1::first-line{color:var(--ink)} h1::first-letter{color:#0b2545} .cards>li::before{content:none} .cards>li::before{color:var(--ink)} .glance li a::before{content:''} .lens .r1{fill:#fff} svg *{fill:#fff} .lens .glint{opacity:1} .hero{background:#fff} .hero h1{color:#000} :root{--card:#fff} a{padding-block:.5rem} .tel{border-block:8px solid} strong{box-shadow:0 8px 0 #fff} a{outline:4px solid #fff} :focus-visible{outline-width:0} :focus-visible{outline:3px solid transparent} :root{--words:#fff!important} .exit{color:#fff!important;color:#000}";
    let is_told = |rule: &StyleRule, found: &[StyleFault]| {
        let name = rule.declarations.first().map(|first| format!("`{}: ", first.name));
        found.iter().any(|fault| {
            fault.selector == rule.prelude
                && name.as_ref().is_some_and(|name| fault.what.contains(name))
        })
    };
    let together = added(css);
    for rule in rules(css).iter().filter(|rule| !is_told(rule, &together)) {
        // What is measured of several rules, or told of the whole stylesheet.
        let body = rule.declarations.iter().map(|one| format!("{}:{};", one.name, one.value));
        let alone = format!("{}{{{}}}", rule.prelude, body.collect::<String>());
        let alone = match rule.media.as_str() {
            "" => alone,
            media if media.starts_with('@') => format!("{media}{{{alone}}}"),
            media => format!("@media {media}{{{alone}}}"),
        };
        assert!(!added(&alone).is_empty(), "{alone}");
    }
}

#[test]
fn the_layout_of_the_base_is_whole() {
    for (before, after) in [
        ("z-index: -1; inset-block-start: -7.5rem", "inset-block-start: -7.5rem"),
        ("padding-inline-start: 6.3rem; ", ""),
        ("body { margin: 0; display: flex; flex-direction: column; min-block-size: 100vh; }", ""),
        (".unseen {", "@supports (a: b) { .unseen {} } .seen {"),
        (".leaving body > * { display: none !important; }", ""),
        (".cards { counter-reset: card;", ".cards { counter-reset: card 5;"),
    ] {
        assert!(SITE.contains(before), "{before}");
        assert!(!faults(&SITE.replacen(before, after, 1)).is_empty(), "{before}");
    }
    for css in [
        format!("@layer base {{ {SITE} }}"),
        format!("@supports (a: b) {{ {SITE} }}"),
        format!("{SITE} .cards {{ display: block; }}"),
        format!("{SITE} {SITE}"),
        "p { color: #000 }".to_owned(),
    ] {
        assert_eq!(faults(&css).len(), 1, "{:?}", faults(&css));
    }
}

#[test]
fn a_rule_is_one_report_with_what_to_write() {
    let faults = added(".tile { block-size: 300vw; order: 3 }\n.hero h1 strong { display: none }");
    let told: Vec<String> = faults.iter().map(|f| format!("{}\n{}", f.what, f.help)).collect();
    assert_eq!(
        told,
        [
            "the rule for `.hero h1 strong` may hide a headline by `display: none`\ndelete it: a theme sets colours, fonts, borders, corners, shadows, sizes and spacing; the layout is that of the base",
            "the rule for `.tile` may push away what stands near by `block-size: 300vw`, `order: 3`\n`block-size`: write a length from 1.84rem to 3.68rem; `order`: delete it: a theme sets colours, fonts, borders, corners, shadows, sizes and spacing; the layout is that of the base",
        ]
    );
}
