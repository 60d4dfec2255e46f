//! A finished layout as the bytes of its file.

use typst::foundations::{Datetime, Smart};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::layer::layered;
use super::pdf::{Finish, finish};
use super::png::{PngEffort, PngMetadata, png, thumbnail};
use super::report;
use super::work::{Conformance, Form, ProductInfo, Work};
use super::world::TypstWorld;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::Date;

/// The bytes of a layout in the form asked for; `None` with a problem.
pub(super) fn export(
    document: &PagedDocument,
    world: &TypstWorld,
    work: &Work,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let info = &work.info;
    match work.form {
        Form::Pdf => to_pdf(document, info, world, diagnostics),
        Form::Card(effort) => card(document, info, effort, diagnostics),
        Form::Picture(across) => {
            raster(document, info, f64::from(across) / info.width, PngEffort::Quick)
        }
        Form::Small(across, effort) => {
            let scale = f64::from(across) / info.width;
            drawn(document, scale, |width, height, rgba| thumbnail(width, height, rgba, effort))
        }
    }
}

fn to_pdf(
    document: &PagedDocument,
    info: &ProductInfo,
    world: &TypstWorld,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let broken = |what: &str, why: &str| {
        Diagnostic::new(Code::PressError, format!("{} {what}: {why}", info.label))
            .of_product(&info.label)
    };
    let standards = match PdfStandards::new(standards(info.conformance)) {
        Ok(standards) => standards,
        Err(error) => {
            diagnostics.push(broken("cannot be exported as PDF", error.message()));
            return None;
        }
    };
    let made = Date::parse(&info.updated)
        .and_then(|date| Datetime::from_ymd(date.year, date.month, date.day));
    let Some(mut layered) = layered(document, made) else {
        diagnostics.push(broken("has no readable text", "the font for it could not be made"));
        return None;
    };
    // What viewers show of a file is the campaign's, whatever a theme sets.
    let told = layered.document.info_mut();
    told.title = Some(info.title.as_str().into());
    told.author.clear();
    told.keywords.clear();
    told.description = None;
    let options = PdfOptions {
        ident: Smart::Custom(info.ident.clone()),
        creator: Smart::Custom(Some("Handbill".into())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = match typst_pdf::pdf(&layered.document, &options) {
        Ok(bytes) => bytes,
        Err(errors) => {
            report::add(&errors, world, info, diagnostics);
            return None;
        }
    };
    let work = Finish { drawn: &layered.drawn, bleed: info.bleed, said: &info.said };
    match finish(&bytes, &work) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            diagnostics.push(broken("cannot be finished", &error.to_string()));
            None
        }
    }
}

fn standards(standard: Conformance) -> &'static [PdfStandard] {
    match standard {
        Conformance::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Conformance::Accessible => &[PdfStandard::Ua_1],
        Conformance::None => &[],
    }
}

/// The picture of a card, and a word when it is too heavy for where it will be shown.
fn card(
    document: &PagedDocument,
    info: &ProductInfo,
    effort: PngEffort,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let bytes = raster(document, info, 1.0, effort)?;
    // In haste pictures are larger; nobody publishes those.
    let most = info.most.filter(|most| effort != PngEffort::Quick && bytes.len() > *most);
    if let Some(most) = most {
        let (kilobytes, most) = (bytes.len() / 1024, most / 1024);
        let help = format!("simplify the artwork of the theme: apps drop pictures over {most} KB");
        let message = format!("{} is {kilobytes} KB; the limit is {most} KB", info.label);
        let found = Diagnostic::new(Code::PressSize, message).of_product(&info.label);
        diagnostics.push(found.help(help));
    }
    Some(bytes)
}

/// A picture at any scale.
pub(super) fn raster(
    document: &PagedDocument,
    info: &ProductInfo,
    scale: f64,
    effort: PngEffort,
) -> Option<Vec<u8>> {
    let caption = PngMetadata { title: &info.title, tag: &info.tag };
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
