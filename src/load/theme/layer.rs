//! One `theme.toml`, and those that it builds on.

use std::collections::BTreeMap;

use super::{bold, colors, contrast, keep_together, press};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span, closest};
use crate::load::config::{known_language, reference_data};
use crate::load::files::Files;
use crate::load::logo;
use crate::load::reader::TableReader;
use crate::load::syntax::TomlText;
use crate::model::{
    BoldText, ContrastPairs, Ground, KeepTogetherByLanguage, Palette, PressLimit, ReferenceData,
    RoleMap, Sourced,
};

/// What one `theme.toml` says.
#[derive(Default)]
pub(super) struct Layer {
    extends: Option<(String, Span)>,
    pub(super) mark: Option<String>,
    pub(super) logos: Vec<(Ground, (String, Span))>,
    pub(super) names: BTreeMap<String, Sourced<String>>,
    pub(super) colors: Palette,
    pub(super) process: RoleMap<[u8; 4]>,
    pub(super) contrast: ContrastPairs,
    pub(super) bold: Option<BoldText>,
    pub(super) limits: Vec<(PressLimit, f64)>,
    pub(super) keep_together: KeepTogetherByLanguage,
    pub(super) parity: Vec<(String, Span)>,
    pub(super) data: ReferenceData,
}

/// The theme and its parents, nearest first.
pub(super) fn chain(
    name: &str,
    files: &Files<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<(String, Layer)>> {
    let mut layers: Vec<(String, Layer)> = Vec::new();
    let mut wanted = name.to_owned();
    let mut named_at: Option<Span> = None;
    loop {
        let path: SourcePath = format!("themes/{wanted}/theme.toml").into();
        let Some(text) = files.text(&path, diagnostics) else {
            diagnostics.push(unknown(&wanted, named_at, files));
            return None;
        };
        let layer = read(&path, &wanted, text, diagnostics)?;
        let next = layer.extends.clone();
        layers.push((wanted, layer));
        let Some((parent, span)) = next else { return Some(layers) };
        if layers.iter().any(|(name, _)| *name == parent) {
            diagnostics.push(
                Diagnostic::new(Code::ThemeCycle, format!("the theme `{parent}` extends itself"))
                    .at(span, "leads back to it")
                    .help("delete `extends` in one of these themes"),
            );
            return None;
        }
        wanted = parent;
        named_at = Some(span);
    }
}

fn unknown(name: &str, span: Option<Span>, files: &Files<'_>) -> Diagnostic {
    let themes = files.themes();
    let help = closest(name, themes.iter().map(String::as_str)).map_or_else(
        || format!("use one of: {}", themes.iter().cloned().collect::<Vec<_>>().join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    let diagnostic =
        Diagnostic::new(Code::ThemeUnknown, format!("there is no themes/{name}/theme.toml"))
            .help(help);
    match span {
        Some(span) => diagnostic.at(span, "named here"),
        None => diagnostic,
    }
}

/// The letters of the tile, which has room for three.
fn mark((text, span): (String, Span), diagnostics: &mut Diagnostics) -> Option<String> {
    use unicode_segmentation::UnicodeSegmentation as _;
    let letters = text.trim().graphemes(true).count();
    if (1..=3).contains(&letters) {
        return Some(text.trim().to_owned());
    }
    let message = if letters == 0 {
        "`mark` is empty".to_owned()
    } else {
        format!("`mark` has {letters} letters")
    };
    diagnostics.push(
        Diagnostic::new(Code::ConfigValue, message)
            .at(span, "the tile has room for one to three letters")
            .help("write one, two or three letters; the whole name stands under `[brand.name]`"),
    );
    None
}

/// Reads the file; `None` when a part of it cannot be read.
fn read(
    file: &SourcePath,
    theme: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Layer> {
    let toml = TomlText::read(file, 0, text, diagnostics);
    if !toml.is_whole() {
        return None;
    }
    let table = toml.table();
    let mut reader = TableReader::new(&toml, table.get_ref(), 0..0, "theme.toml");
    let mut layer = Layer {
        extends: reader.string("extends", diagnostics),
        parity: reader.strings("parity", diagnostics),
        ..Layer::default()
    };
    if let Some(mut brand) = reader.table("brand", diagnostics) {
        layer.mark = brand.string("mark", diagnostics).and_then(|it| mark(it, diagnostics));
        for (key, ground) in logo::KEYS {
            layer.logos.extend(brand.string(key, diagnostics).map(|named| (ground, named)));
        }
        for (tag, value, span) in brand.named_strings("name", diagnostics) {
            known_language(&tag, &span, diagnostics);
            layer.names.insert(tag, Sourced { value, span, theme: theme.to_owned() });
        }
        brand.finish(diagnostics);
    }
    layer.colors = colors::colors(&mut reader, theme, diagnostics);
    layer.process = colors::process(&mut reader, theme, diagnostics);
    layer.contrast = contrast::pairs(&mut reader, theme, diagnostics);
    layer.bold = bold::bold(&mut reader, diagnostics);
    layer.limits = press::limits(&mut reader, diagnostics);
    layer.keep_together = keep_together::keep_together(&mut reader, diagnostics);
    layer.data = reference_data(&mut reader, diagnostics);
    reader.finish(diagnostics);
    Some(layer)
}
