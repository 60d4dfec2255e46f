//! Reads drawings: their size, and whatever in them would run or call somebody.

use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions, TextPos};

/// Width and height in CSS pixels.
///
/// # Errors
///
/// Says what is wrong with the drawing, as the end of a sentence about it.
pub(crate) fn size(bytes: &[u8]) -> Result<(u32, u32), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?;
    let document = parse(text)?;
    let root = document.root_element();
    let stated = ["width", "height"].map(|side| root.attribute(side).and_then(length));
    let viewed = root.attribute("viewBox").map(|numbers| {
        let mut numbers = numbers.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
        [numbers.next().and_then(length), numbers.next().and_then(length)]
    });
    let found = if let [Some(width), Some(height)] = stated {
        Some((width, height))
    } else {
        viewed.and_then(|[width, height]| Some((width?, height?)))
    };
    match found {
        Some((width, height)) if (1.0..1e5).contains(&width) && (1.0..1e5).contains(&height) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "both lie between 1 and 100,000"
            )]
            let pixels = |side: f64| side.round() as u32;
            Ok((pixels(width), pixels(height)))
        }
        _ => Err(unsized_why(root.attribute("width"), root.attribute("height"))),
    }
}

/// A length in CSS pixels; none of a share or of what depends on a font.
fn length(value: &str) -> Option<f64> {
    let value = value.trim();
    let number = value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    let pixels = match value.get(number.len()..)?.to_ascii_lowercase().as_str() {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    Some(number.trim().parse::<f64>().ok()? * pixels)
}

/// Why a drawing has no size of its own.
fn unsized_why(width: Option<&str>, height: Option<&str>) -> String {
    match (width, height) {
        (None, None) => "has neither `width` and `height` nor a `viewBox`".to_owned(),
        (width, height) => {
            let shown = |value: Option<&str>| value.unwrap_or("nothing").to_owned();
            format!(
                "has no `viewBox`, and `width` and `height` that give no size: `{}` and `{}`",
                shown(width),
                shown(height)
            )
        }
    }
}

/// What in a drawing would run, load or call, each as a few words of it.
///
/// # Errors
///
/// When it is not well-formed, so that nothing can be said of it.
pub(crate) fn calls(text: &str) -> Result<Vec<String>, String> {
    let document = parse(text)?;
    Ok(document.descendants().flat_map(calls_of).collect())
}

/// The words that a drawing shows.
pub(super) fn words(text: &str) -> Vec<String> {
    let Ok(document) = parse(text) else { return Vec::new() };
    let shown = document.descendants().filter(|node| {
        matches!(node.tag_name().name(), "text" | "tspan" | "textPath") && node.is_element()
    });
    let words = shown.filter_map(|node| node.text()).map(str::trim);
    words.filter(|text| text.chars().any(char::is_alphanumeric)).map(str::to_owned).collect()
}

/// Something in a drawing that keeps it from being a logo.
pub(crate) struct Fault {
    /// The bytes of it; the beginning of the drawing for what it lacks.
    pub(crate) place: Range<usize>,
    /// What is wrong, as the end of a sentence about the drawing.
    pub(crate) why: String,
    /// What to do.
    pub(crate) remedy: &'static str,
}

/// What keeps a drawing from being a logo: it runs or calls, is no pure drawing, or has no size.
pub(crate) fn faults(text: &str) -> Vec<Fault> {
    let document = match read(text) {
        Ok(document) => document,
        Err(Unread { at, why, remedy }) => return vec![Fault { place: at..at, why, remedy }],
    };
    let mut faults = Vec::new();
    if let Err(why) = size(text.as_bytes()) {
        let remedy =
            "add `viewBox=\"0 0 120 40\"` with its own width and height to the element `svg`";
        faults.push(Fault { place: 0..0, why, remedy });
    }
    for element in document.descendants().filter(|node| node.is_element() || node.is_pi()) {
        let mut add = |why: String, remedy| {
            let text = text.get(element.range()).unwrap_or_default();
            // The opening tag; what stands in it has faults of its own.
            let length = text.find('>').map_or(text.len(), |end| end + 1);
            let place = element.range().start..element.range().start + length;
            faults.push(Fault { place, why, remedy });
        };
        match element.tag_name().name() {
            "text" | "tspan" | "textPath" => {
                add("contains text".into(), "convert the text to outlines, then save it again");
            }
            "image" | "feImage" => {
                add(
                    "contains a bitmap image".into(),
                    "trace the image, or save the whole logo as PNG",
                );
            }
            _ => {
                for call in calls_of(element) {
                    add(
                        format!("would run or load something: `{call}`"),
                        "delete it: a logo may contain only shapes and colours",
                    );
                }
            }
        }
    }
    faults
}

/// The byte at a line and column, which are counted from 1.
fn offset(text: &str, position: TextPos) -> usize {
    let line = usize::try_from(position.row).unwrap_or(1).saturating_sub(1);
    let column = usize::try_from(position.col).unwrap_or(1).saturating_sub(1);
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(line).map(str::len).sum();
    let within = lines.next().and_then(|line| line.char_indices().nth(column));
    (before + within.map_or(0, |(place, _)| place)).min(text.len())
}

/// Elements inside one another that browsers show; they refuse drawings that go deeper.
const MAX_DEPTH: usize = 200;

fn parse(text: &str) -> Result<Document<'_>, String> {
    let document = read(text).map_err(|error| match error.remedy {
        AGAIN => error.why,
        remedy => format!("{}: {remedy}", error.why),
    })?;
    if depth(&document) > MAX_DEPTH {
        return Err(format!("has more than {MAX_DEPTH} elements inside one another"));
    }
    if document.root_element().tag_name().name() == "svg" {
        Ok(document)
    } else {
        Err("is not an SVG: its first element is not `svg`".into())
    }
}

/// How deep the elements of a drawing lie in one another.
fn depth(document: &Document<'_>) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut at = Some(document.root_element());
    while let Some(node) = at {
        deepest = deepest.max(depth);
        if let Some(child) = node.first_element_child() {
            depth += 1;
            at = Some(child);
            continue;
        }
        at = Some(node);
        while let Some(leaf) = at {
            if let Some(next) = leaf.next_sibling_element() {
                at = Some(next);
                break;
            }
            depth = depth.saturating_sub(1);
            at = leaf.parent_element();
        }
    }
    deepest
}

/// Why a drawing cannot be read.
struct Unread {
    /// The byte at which reading ends.
    at: usize,
    why: String,
    remedy: &'static str,
}

/// What to do with a drawing that is damaged.
const AGAIN: &str = "save it again as SVG";

/// Reads a drawing. A document type says nothing that browsers heed, but for entities, by which one
/// file can grow without end.
fn read(text: &str) -> Result<Document<'_>, Unread> {
    let declared = text
        .split_once("<!DOCTYPE")
        .and_then(|(_, rest)| rest.find(['[', '>']).and_then(|end| rest.get(end..)));
    let has_declarations = declared.is_some_and(|rest| rest.starts_with('['));
    let entity =
        text.find("<!ENTITY").or_else(|| text.find("<!DOCTYPE").filter(|_| has_declarations));
    if let Some(at) = entity {
        let remedy = "delete everything from `<!DOCTYPE` to the line that ends with `]>`, and write what the entities stand for where they are used";
        return Err(Unread {
            at,
            why: "has a DOCTYPE with declarations of its own".to_owned(),
            remedy,
        });
    }
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| Unread {
        at: offset(text, error.pos()),
        why: format!("is not well-formed: {error}"),
        remedy: AGAIN,
    })
}

/// Elements that run, change what is drawn, or are a font, which some browsers take for one of the
/// page: it can draw another figure than the one that is written.
const REFUSED: [&str; 9] = [
    "script",
    "foreignObject",
    "iframe",
    "handler",
    "set",
    "font",
    "font-face",
    "glyph",
    "missing-glyph",
];

fn calls_of(element: Node<'_, '_>) -> Vec<String> {
    if let Some(instruction) = element.pi() {
        return vec![format!("<?{} …?>", instruction.target)];
    }
    if !element.is_element() {
        return Vec::new();
    }
    let name = element.tag_name().name();
    let mut calls = Vec::new();
    if REFUSED.contains(&name) || name.starts_with("animate") {
        calls.push(format!("<{name}>"));
    }
    if name == "style" {
        calls.extend(super::css::calls(element.text().unwrap_or_default()));
    }
    for attribute in element.attributes() {
        let (key, value) = (attribute.name(), attribute.value().trim());
        let leaves = matches!(key, "href" | "src") && !value.starts_with('#');
        let runs = key.starts_with("on");
        let loads = value.contains("url(") && !super::css::calls(value).is_empty();
        if leaves || runs || loads {
            calls.push(format!("{key}=\"{value}\"").chars().take(80).collect());
        }
    }
    calls
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inside: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 24 12.4\">{inside}</svg>"
        )
    }

    #[test]
    fn sizes_come_from_the_drawing() {
        assert_eq!(size(drawing("").as_bytes()), Ok((24, 12)));
        assert_eq!(size(b"<svg width=\"30px\" height=\"20\"/>"), Ok((30, 20)));
        assert_eq!(size(b"<svg width=\"25.4mm\" height=\"0.5in\"/>"), Ok((96, 48)));
        for (bytes, why) in [
            (&b"<svg/>"[..], "has neither"),
            (b"<svg width=\"100%\" height=\"1e9\"/>", "has no `viewBox`, and `width`"),
            (b"<svg><g></svg>", "is not well-formed"),
            (b"<p/>", "is not an SVG"),
            (b"\xff", "is not UTF-8"),
        ] {
            let error = size(bytes).expect_err("no drawing");
            assert!(error.starts_with(why), "{error}");
        }
    }

    #[test]
    fn faults_of_a_logo_have_their_place() {
        assert!(faults(&drawing("<path d=\"M0 0h9v9z\"/>")).is_empty());
        let reported = |text: &str| -> Vec<String> {
            let shown = |fault: &Fault| text.get(fault.place.clone()).map(str::to_owned);
            faults(text).iter().filter_map(shown).collect()
        };
        let hostile = drawing(
            "<text x=\"1\">Heddlu</text>\n<image href=\"data:image/png;base64,AA\"/><g onload=\"x()\"/>",
        );
        assert_eq!(
            reported(&hostile),
            ["<text x=\"1\">", "<image href=\"data:image/png;base64,AA\"/>", "<g onload=\"x()\"/>"]
        );
        let broken = "<svg>\n<gg><é></gg></svg>";
        let found = faults(broken);
        assert_eq!(found.first().map(|fault| fault.place.start), broken.find("</gg>"));
        assert!(found.iter().all(|fault| fault.why.starts_with("is not well-formed")));
    }

    #[test]
    fn what_runs_or_calls_is_found() {
        let own = "<linearGradient id=\"a\"/><use href=\"#a\"/><path fill=\"url(#a)\" d=\"M0 0\"/><title>مدد</title>";
        assert_eq!(calls(&drawing(own)), Ok(Vec::new()));
        for hostile in [
            "<script>1</script>",
            "<g onload=\"x()\"/>",
            "<image href=\"https://evil.example/a.png\"/>",
            "<image xlink:href=\"//evil.example/a.png\"/>",
            "<use href=\"other.svg#a\"/>",
            "<path fill=\"url(https://evil.example/#a)\"/>",
            "<style>@import 'https://evil.example/a.css';</style>",
            "<foreignObject/>",
            "<font horiz-adv-x=\"9\"/>",
            "<animateTransform attributeName=\"transform\"/>",
            "<a href=\"javascript:x()\"/>",
        ] {
            let found = calls(&drawing(hostile)).expect("well-formed");
            assert_eq!(found.len(), 1, "{hostile}: {found:?}");
        }
        let named = format!(
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">{}",
            drawing("")
        );
        assert_eq!(calls(&named), Ok(Vec::new()), "a document type without declarations");
        let styled =
            format!("<?xml-stylesheet href=\"https://evil.example/x.css\"?>{}", drawing(""));
        assert_eq!(calls(&styled), Ok(vec!["<?xml-stylesheet …?>".to_owned()]));
        assert_eq!(faults(&styled).len(), 1);
        assert_eq!(words(&drawing("<text>0900 <tspan>مدد</tspan></text>")), ["0900", "مدد"]);
        assert!(calls("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>").is_err());
    }
}
