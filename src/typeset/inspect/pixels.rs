//! A page as it is seen, pixel by pixel, on white paper.

use typst::utils::Scalar;
use typst_layout::Page;
use typst_render::RenderOptions;

use super::outline::Place;
use crate::model::Color;

/// A picture of a page.
pub(super) struct Pixels {
    width: u32,
    height: u32,
    /// Red, green, blue and how much of them is seen, by which the others are multiplied.
    channels: Vec<u8>,
    /// Pixels to a point.
    scale: f64,
}

impl Pixels {
    pub(super) fn of(page: &Page, scale: f64) -> Self {
        let options =
            RenderOptions { pixel_per_pt: Scalar::new(scale), ..RenderOptions::default() };
        let picture = typst_render::render(page, &options);
        let (width, height) = (picture.width(), picture.height());
        Self { width, height, channels: picture.data().to_vec(), scale }
    }

    pub(super) fn width(&self) -> u32 {
        self.width
    }

    pub(super) fn height(&self) -> u32 {
        self.height
    }

    pub(super) fn get(&self, x: u32, y: u32) -> Option<Color> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let index = 4 * (y as usize * self.width as usize + x as usize);
        let [red, green, blue, seen] = *self.channels.get(index..index + 4)?.first_chunk()?;
        let on_white = |channel: u8| channel.saturating_add(u8::MAX - seen);
        Some(Color::from_channels([red, green, blue].map(on_white)))
    }

    /// The colour of a place on the page; `None` beyond its edges.
    pub(super) fn at(&self, place: Place) -> Option<Color> {
        let pixel = |length: f64| {
            let pixels = (length * self.scale).floor();
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it lies between nought and what a page has"
            )]
            let pixel = (0.0..f64::from(u32::MAX)).contains(&pixels).then_some(pixels as u32);
            pixel
        };
        self.get(pixel(place.x)?, pixel(place.y)?)
    }
}
