//! Cues as `WebVTT`, which players read beside a film.

use super::cues::Cue;

/// The subtitles of a film in the language of this tag (W3C `WebVTT`).
pub(crate) fn vtt(tag: &str, cues: &[Cue]) -> String {
    let mut text = format!("WEBVTT\nKind: captions\nLanguage: {tag}\n");
    for (index, cue) in cues.iter().enumerate() {
        let lines: Vec<String> = cue.lines.iter().map(|line| escaped(line)).collect();
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
    use crate::model::TimeRange;

    #[test]
    fn subtitles_hold_every_script_and_no_markup() {
        let cue = |time, lines: &[&str]| Cue {
            time: TimeRange::parse(time).expect("a time"),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        };
        let cues = [
            cue("0:05–0:09", &["گھبرائیں نہیں۔", "a\n\nb --> <b>c</b> & d"]),
            cue("1:00:00–1:00:01", &["پیسے نہ دیں۔"]),
        ];
        let text = vtt("ur", &cues);
        assert_eq!(
            text,
            "WEBVTT\nKind: captions\nLanguage: ur\n\n1\n00:00:05.000 --> 00:00:09.000\nگھبرائیں نہیں۔\na b --&gt; &lt;b&gt;c&lt;/b&gt; &amp; d\n\n2\n01:00:00.000 --> 01:00:01.000\nپیسے نہ دیں۔\n"
        );
    }
}
