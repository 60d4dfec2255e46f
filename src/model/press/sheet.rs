//! Sheets of paper.

/// A paper size, as it lies upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperSize {
    /// 148 × 210 mm.
    A5,
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 420 × 594 mm.
    A2,
}

/// How a sheet hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// On its long side.
    Landscape,
}

/// A sheet of a printed product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sheet {
    /// The paper.
    pub size: PaperSize,
    /// How it hangs.
    pub orientation: Orientation,
}

impl Sheet {
    /// Every sheet, small to large.
    pub const ALL: [Self; 8] = [
        Self::new(PaperSize::A5, Orientation::Portrait),
        Self::new(PaperSize::A5, Orientation::Landscape),
        Self::new(PaperSize::A4, Orientation::Portrait),
        Self::new(PaperSize::A4, Orientation::Landscape),
        Self::new(PaperSize::A3, Orientation::Portrait),
        Self::new(PaperSize::A3, Orientation::Landscape),
        Self::new(PaperSize::A2, Orientation::Portrait),
        Self::new(PaperSize::A2, Orientation::Landscape),
    ];

    /// The sheet of a size and a way to hang it.
    pub const fn new(size: PaperSize, orientation: Orientation) -> Self {
        Self { size, orientation }
    }

    /// The name in paths and configuration: `a4`, `a4-landscape`.
    pub const fn name(self) -> &'static str {
        match (self.size, self.orientation) {
            (PaperSize::A5, Orientation::Portrait) => "a5",
            (PaperSize::A5, Orientation::Landscape) => "a5-landscape",
            (PaperSize::A4, Orientation::Portrait) => "a4",
            (PaperSize::A4, Orientation::Landscape) => "a4-landscape",
            (PaperSize::A3, Orientation::Portrait) => "a3",
            (PaperSize::A3, Orientation::Landscape) => "a3-landscape",
            (PaperSize::A2, Orientation::Portrait) => "a2",
            (PaperSize::A2, Orientation::Landscape) => "a2-landscape",
        }
    }

    /// Width and height in millimetres.
    pub const fn millimetres(self) -> (u32, u32) {
        let (short, long) = match self.size {
            PaperSize::A5 => (148, 210),
            PaperSize::A4 => (210, 297),
            PaperSize::A3 => (297, 420),
            PaperSize::A2 => (420, 594),
        };
        match self.orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        }
    }

    /// The sheet with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_sheets() {
        for sheet in Sheet::ALL {
            assert_eq!(Sheet::from_name(sheet.name()), Some(sheet));
        }
        assert_eq!(Sheet::from_name("a4-landscape").map(Sheet::millimetres), Some((297, 210)));
        assert_eq!(Sheet::from_name("letter"), None);
    }
}
