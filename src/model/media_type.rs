//! Kinds of files that a site is made of.

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaType {
    /// A page.
    Html,
    /// A stylesheet.
    Css,
    /// A script.
    JavaScript,
    /// A vector image.
    Svg,
    /// A raster image without loss.
    Png,
    /// A photograph.
    Jpeg,
    /// A photograph or drawing, for newer browsers.
    Webp,
    /// A raster image of few colours.
    Gif,
    /// Captions of a film.
    Vtt,
    /// A font.
    Woff2,
    /// A poster.
    Pdf,
    /// A toolkit.
    Zip,
    /// A feed or sitemap.
    Xml,
    /// Data.
    Json,
    /// Anything else that is text.
    Text,
}

impl MediaType {
    /// What the ending of a file's name tells; `None` for endings that are not published.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "html" => Self::Html,
            "css" => Self::Css,
            "js" => Self::JavaScript,
            "svg" => Self::Svg,
            "png" => Self::Png,
            "jpg" | "jpeg" => Self::Jpeg,
            "webp" => Self::Webp,
            "gif" => Self::Gif,
            "vtt" => Self::Vtt,
            "woff2" => Self::Woff2,
            "pdf" => Self::Pdf,
            "zip" => Self::Zip,
            "xml" => Self::Xml,
            "json" => Self::Json,
            "txt" => Self::Text,
            _ => return None,
        })
    }

    /// What a server says of such a file.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Css => "text/css; charset=utf-8",
            Self::JavaScript => "text/javascript; charset=utf-8",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Vtt => "text/vtt; charset=utf-8",
            Self::Woff2 => "font/woff2",
            Self::Pdf => "application/pdf",
            Self::Zip => "application/zip",
            Self::Xml => "application/xml",
            Self::Json => "application/json",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// Whether it is shown as a picture.
    pub fn is_image(self) -> bool {
        matches!(self, Self::Svg | Self::Png | Self::Jpeg | Self::Webp | Self::Gif)
    }

    /// Whether it is a picture of dots.
    pub fn is_bitmap(self) -> bool {
        self.is_image() && self != Self::Svg
    }
}
