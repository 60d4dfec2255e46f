//! What is printed and shared: products as the campaign declares them, and the closed sets of
//! papers, pictures and ways to print.

mod card_format;
mod item;
mod layouts;
mod limits;
mod network;
mod part;
mod profile;
mod sheet;

pub use card_format::CardFormat;
pub use item::{Bullet, PressItem, PressKind, SectionRef};
pub use layouts::Layouts;
pub use limits::{LeastSizes, PressLimit, PressLimits};
pub use network::{Measure, Network};
pub use part::PrintPart;
pub use profile::{Ink, PrintProfile};
pub use sheet::{Orientation, PaperSize, Sheet};
