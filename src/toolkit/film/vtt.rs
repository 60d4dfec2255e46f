//! Cues as `WebVTT`, which players read beside a film.

use super::cues::Cue;
use crate::model::Locale;
use crate::toolkit::words::directed;

/// The subtitles of a film in a language (W3C `WebVTT`). `mark` says that they are not final: to
/// whoever opens the file, since on the film it would cover what is said.
pub(crate) fn vtt(locale: &Locale, mark: Option<&str>, cues: &[Cue]) -> String {
    let mut text = format!("WEBVTT\nKind: captions\nLanguage: {}\n", locale.tag);
    if let Some(mark) = mark {
        text.push_str(&format!("\nNOTE {}\n", escaped(mark)));
    }
    for (index, cue) in cues.iter().enumerate() {
        let lines = cue.lines.iter().map(|line| escaped(&directed(line, locale.direction)));
        // An empty line would end the cue.
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        text.push_str(&format!(
            "\n{}\n{} --> {}\n{}\n",
            index + 1,
            clock(cue.time.start),
            clock(cue.time.end),
            lines.join("\n")
        ));
    }
    text
}

fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}:{:02}.000", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// On one line, since an empty line ends a cue, and without what could be read as markup.
fn escaped(line: &str) -> String {
    let words = line.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{TimeRange, registered};

    /// Blocks as players read them: times in seconds, with the lines that are shown.
    fn read(text: &str) -> Vec<(String, Vec<String>)> {
        // Players take each of these for the end of a line.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut blocks = text.split("\n\n").map(|block| block.trim_matches('\n'));
        assert!(blocks.next().is_some_and(|head| head.starts_with("WEBVTT\n")), "{text}");
        let cue = |block: &str| {
            let (head, lines) = block.split_once('\n').unwrap_or((block, ""));
            let (times, lines) = if head.contains("-->") {
                (head, lines)
            } else {
                lines.split_once('\n').unwrap_or((lines, ""))
            };
            assert!(!lines.contains("-->") && !lines.contains('<'), "{block}");
            let plain =
                |line: &str| line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            times.contains("-->").then(|| (times.to_owned(), lines.lines().map(plain).collect()))
        };
        let blocks = blocks.filter(|block| !block.starts_with("NOTE"));
        blocks.map(|block| cue(block).unwrap_or_else(|| panic!("no cue: {block}"))).collect()
    }

    fn locale(tag: &str) -> Locale {
        let known = registered(tag).expect("a known language");
        Locale {
            tag: tag.into(),
            slug: tag.into(),
            autonym: known.autonym,
            script: known.script,
            direction: known.direction(),
            og: known.og,
            fallback: Vec::new(),
        }
    }

    fn cue(time: &str, lines: &[&str]) -> Cue {
        Cue {
            time: TimeRange::parse(time).expect("a time"),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    #[test]
    fn subtitles_hold_every_script_and_no_markup() {
        let cues = [
            cue("0:05–0:09", &["گھبرائیں نہیں۔", "a\n\nb --> <b>c</b> & d"]),
            cue("1:00:00–1:00:01", &["پیسے نہ دیں۔"]),
        ];
        let text = vtt(&locale("ur"), Some("مسودہ"), &cues);
        assert_eq!(
            text,
            "WEBVTT\nKind: captions\nLanguage: ur\n\nNOTE مسودہ\n\n1\n00:00:05.000 --> 00:00:09.000\nگھبرائیں نہیں۔\na b --&gt; &lt;b&gt;c&lt;/b&gt; &amp; d\n\n2\n01:00:00.000 --> 01:00:01.000\nپیسے نہ دیں۔\n"
        );
    }

    #[test]
    fn no_line_breaks_out_of_its_cue() {
        let lines = [
            "\n\n00:00:00.000 --> 99:00:00.000\nTalwch ar unwaith",
            "NOTE x",
            " \t ",
            "\r\rSTYLE\r::cue{color:transparent}",
            "-->",
            "&lt;c.a&gt;",
            "Ffoniwch yr heddlu: \u{2066}101\u{2069}",
        ];
        let text = vtt(&locale("cy"), Some("Drafft\n\n1\n--> "), &[cue("0:00–0:04", &lines)]);
        let wanted = [
            "00:00:00.000 --> 99:00:00.000 Talwch ar unwaith",
            "NOTE x",
            "STYLE ::cue{color:transparent}",
            "-->",
            "&lt;c.a&gt;",
            "Ffoniwch yr heddlu: 101",
        ];
        let wanted = wanted.map(str::to_owned).to_vec();
        assert_eq!(read(&text), [("00:00:00.000 --> 00:00:04.000".to_owned(), wanted)]);
    }
}
