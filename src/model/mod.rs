//! The words of the product as plain data: no parsing, no rendering, no input or output.

mod artifact;
mod block;
mod bold;
mod campaign;
mod catalog;
mod checksum;
mod color;
mod color_role;
mod contrast;
mod coverage;
mod data;
mod date;
mod decimal;
mod document;
mod edition;
mod exception;
mod fingerprint;
mod handout;
mod handout_plan;
mod id;
mod inline;
mod interface;
mod keep_together;
mod locale;
mod logo;
pub mod mask;
mod media_type;
mod moment;
mod output_path;
mod page_set;
mod permissions;
mod piece;
mod press;
mod project;
mod registry;
mod release;
mod role;
mod script;
mod segment;
mod shades;
mod site_address;
mod sourced;
mod standing;
mod stop_reason;
mod stray_file;
mod text;
mod theme;
mod theme_file;
mod time_range;
mod tree;
mod whole_text;
mod wording;

pub use artifact::{Artifact, ImageInfo, OutputTree};
pub use block::{AlertKind, Alignment, Block, Definition, ListKind, Table};
pub use bold::{BoldPart, BoldText};
pub use campaign::{Campaign, Identity, LinkStyle, LocaleConfig, Navigation};
pub use catalog::{
    Catalog, Element, LocaleInfo, Message, Pattern, PluralType, Reviewed, Seal, StateRow, Unread,
    UnreadReason, Variant, VariantKey, is_name,
};
pub use checksum::sha256;
pub use color::Color;
pub use color_role::ColorRole;
pub use contrast::{ColorMix, ColorName, ContrastPair, ContrastPairs};
pub use coverage::Coverage;
pub use data::{
    Contact, Fact, FactStatus, FactValue, Link, Platform, Quantity, ReferenceData, Share, Source,
};
pub use date::Date;
pub use decimal::Decimal;
pub use document::{Footnote, Layout, Origin, Page, Section};
pub use edition::{Brand, Edition, Words};
pub use exception::{Exception, SettledException, exception_hash};
pub use fingerprint::{Fingerprint, FingerprintBuilder};
pub use handout::Handout;
pub use handout_plan::{HandoutPart, HandoutPlan, Pack};
pub use id::{Name, PageId, SectionId, SegmentId};
pub use inline::{
    Inline, LinkTarget, Phone, SOFT_HYPHEN, facts_in, is_figure, isolated, kept_text, plain_text,
    without_isolates, without_marks,
};
pub use interface::{CARD_WORDS, CRITICAL_WORDS, FIGURE_WORD, PACK_WORDS, POSTER_WORDS};
pub use keep_together::{
    KeepTogether, KeepTogetherByLanguage, LONGEST, WORD_JOINER, kept_date, with_joined_spaces,
    without_joiners,
};
pub use locale::{Direction, Locale};
pub use logo::{Ground, Logo};
pub use media_type::MediaType;
pub use moment::Moment;
pub use output_path::{OutputPath, PathError};
pub use page_set::PageSet;
pub use permissions::Permissions;
pub use piece::{BrokenReference, InlineError, Piece, WrittenTarget};
pub use press::{
    Bullet, CardFormat, Ink, Layouts, LeastSizes, Measure, Network, Orientation, PaperSize,
    PressItem, PressKind, PressLimit, PressLimits, PrintPart, PrintProfile, SectionRef, Sheet,
};
pub use project::{MediaFile, Project};
pub use registry::{RegistryEntry, registered, registry};
pub use release::{Release, ReleaseState, Watermark};
pub use role::Role;
pub use script::Script;
pub(crate) use segment::text_hash;
pub use segment::{Placeable, Segment, SegmentDraft, SegmentKind};
pub use site_address::{SiteAddressError, has_plain_host, site_address};
pub use sourced::{Palette, RoleMap, Sourced};
pub use standing::{Standing, Standings};
pub use stop_reason::StopReason;
pub use stray_file::{is_of_editor, is_of_system};
pub use text::Text;
pub use theme::{BLACK_INK, Theme};
pub use theme_file::{Layered, ThemeFile};
pub use time_range::TimeRange;
pub use tree::Tree;
pub use whole_text::{TextLine, TextPiece, WholeText};
pub use wording::{SafetyPassage, Wording};
