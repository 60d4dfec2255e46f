//! Puts a theme's logos to the test before anything is set with them.

use crate::audit::{measure, svg};
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::{Logo, MediaType, Theme};

/// Bytes above which a logo is refused: it is set on every poster and card.
const MOST: usize = 1024 * 1024;

/// Reports logos that cannot be drawn as they are meant.
pub(crate) fn logos(theme: &Theme, diagnostics: &mut Diagnostics) {
    for logo in &theme.logos {
        let size = logo.file.bytes.len();
        if size > MOST {
            let why = format!("is {} KB; the limit is {} KB", size / 1024, MOST / 1024);
            diagnostics.push(whole(logo, &why, "save it again with fewer points or pixels"));
        } else if logo.kind == MediaType::Svg {
            drawing(logo, diagnostics);
        } else if let Err(why) = measure(logo.kind, &logo.file.bytes) {
            diagnostics.push(whole(logo, &why, "save it again as a PNG about 1,000 pixels wide"));
        }
    }
}

fn drawing(logo: &Logo, diagnostics: &mut Diagnostics) {
    let file = &logo.file.source;
    let Ok(text) = std::str::from_utf8(&logo.file.bytes) else {
        diagnostics.push(whole(logo, "is not UTF-8", "save it again as SVG"));
        return;
    };
    for fault in svg::faults(text) {
        let message = format!("the logo `{file}` {}", fault.why);
        diagnostics.push(
            Diagnostic::new(Code::ThemeLogo, message)
                .at(Span::new(file, fault.place), "here")
                .at(logo.span.clone(), "set as the logo here")
                .help(fault.remedy),
        );
    }
}

fn whole(logo: &Logo, why: &str, remedy: &str) -> Diagnostic {
    let file = &logo.file.source;
    Diagnostic::new(Code::ThemeLogo, format!("the logo `{file}` {why}"))
        .in_file(file)
        .at(logo.span.clone(), "set as the logo here")
        .help(remedy)
}
