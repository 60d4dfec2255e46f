//! A finished layout as the bytes of its file.

use typst::foundations::{Datetime, Smart};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::encode::{Caption, PngEffort, png, thumbnail};
use super::layer::layered;
use super::pdf::{Finish, finish};
use super::report;
use super::work::{Brief, Form, Promise, Work};
use super::world::Job;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::Date;

/// The bytes of a layout in the form asked for; `None` with a problem.
pub(super) fn export(
    document: &PagedDocument,
    job: &Job,
    work: &Work,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let brief = &work.brief;
    match work.form {
        Form::Pdf => to_pdf(document, brief, job, diagnostics),
        Form::Card(effort) => card(document, brief, effort, diagnostics),
        Form::Picture(across) => {
            raster(document, brief, f64::from(across) / brief.width, PngEffort::Quick)
        }
        Form::Small(across, effort) => {
            let scale = f64::from(across) / brief.width;
            drawn(document, scale, |width, height, rgba| thumbnail(width, height, rgba, effort))
        }
    }
}

fn to_pdf(
    document: &PagedDocument,
    brief: &Brief,
    job: &Job,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let broken = |what: &str, why: &str| {
        Diagnostic::new(Code::PressError, format!("{} {what}: {why}", brief.label))
    };
    let standards = match PdfStandards::new(standards(brief.promise)) {
        Ok(standards) => standards,
        Err(error) => {
            diagnostics.push(broken("cannot be exported as PDF", error.message()));
            return None;
        }
    };
    let made = Date::parse(&brief.updated)
        .and_then(|date| Datetime::from_ymd(date.year, date.month, date.day));
    let Some(layered) = layered(document, made) else {
        diagnostics.push(broken("has no readable text", "the font for it could not be made"));
        return None;
    };
    let options = PdfOptions {
        ident: Smart::Custom(brief.ident.clone()),
        creator: Smart::Custom(Some("Handbill".into())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = match typst_pdf::pdf(&layered.document, &options) {
        Ok(bytes) => bytes,
        Err(errors) => {
            report::add(&errors, job, brief, diagnostics);
            return None;
        }
    };
    let work = Finish { drawn: &layered.drawn, bleed: brief.bleed, said: &brief.said };
    match finish(&bytes, &work) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            diagnostics.push(broken("cannot be finished", &error.to_string()));
            None
        }
    }
}

fn standards(promise: Promise) -> &'static [PdfStandard] {
    match promise {
        Promise::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Promise::Accessible => &[PdfStandard::Ua_1],
        Promise::Nothing => &[],
    }
}

/// The picture of a card, and a word when it is too heavy for where it will be shown.
fn card(
    document: &PagedDocument,
    brief: &Brief,
    effort: PngEffort,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let bytes = raster(document, brief, 1.0, effort)?;
    // In haste pictures are larger; nobody publishes those.
    let most = brief.most.filter(|most| effort != PngEffort::Quick && bytes.len() > *most);
    if let Some(most) = most {
        let (kilobytes, most) = (bytes.len() / 1024, most / 1024);
        let help = format!("simplify the artwork of the theme: apps drop pictures over {most} KB");
        let message = format!("{} is {kilobytes} KB; the limit is {most} KB", brief.label);
        diagnostics.push(Diagnostic::new(Code::PressSize, message).help(help));
    }
    Some(bytes)
}

/// A picture at any scale.
pub(super) fn raster(
    document: &PagedDocument,
    brief: &Brief,
    scale: f64,
    effort: PngEffort,
) -> Option<Vec<u8>> {
    let caption = Caption { title: &brief.title, tag: &brief.tag };
    drawn(document, scale, |width, height, rgba| png((width, height), rgba, caption, effort))
}

/// Draws the first page and hands on its width, height and pixels.
fn drawn<T>(
    document: &PagedDocument,
    scale: f64,
    encode: impl FnOnce(u32, u32, &[u8]) -> Option<T>,
) -> Option<T> {
    let page = document.pages().first()?;
    let options = RenderOptions { pixel_per_pt: Scalar::new(scale), ..RenderOptions::default() };
    let picture = typst_render::render(page, &options);
    encode(picture.width(), picture.height(), picture.data())
}
