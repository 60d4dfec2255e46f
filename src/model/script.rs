//! The scripts that languages are written in.

macro_rules! scripts {
    ($($variant:ident $name:literal $iso:literal $doc:literal;)*) => {
        /// A script, told apart as far as type-setting needs it: Urdu's Nastaliq is not Arabic's
        /// Naskh, and Chinese is drawn in one way in Beijing and in another in Taipei.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
        )]
        #[serde(rename_all = "lowercase")]
        pub enum Script {
            $(#[doc = $doc] $variant,)*
        }

        impl Script {
            /// Every script.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// A short lower-case name, used in class and family names.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The ISO 15924 code.
            pub fn iso(self) -> &'static str {
                match self {
                    $(Self::$variant => $iso,)*
                }
            }
        }
    };
}

scripts! {
    Latin "latin" "Latn" "Latin.";
    Cyrillic "cyrillic" "Cyrl" "Cyrillic.";
    Greek "greek" "Grek" "Greek.";
    Arabic "arabic" "Arab" "Arabic in the Naskh style.";
    Nastaliq "nastaliq" "Arab" "Arabic in the Nastaliq style.";
    Bengali "bengali" "Beng" "Bengali.";
    Devanagari "devanagari" "Deva" "Devanagari.";
    Gujarati "gujarati" "Gujr" "Gujarati.";
    Gurmukhi "gurmukhi" "Guru" "Gurmukhi.";
    Tamil "tamil" "Taml" "Tamil.";
    Han "han" "Hans" "Simplified Chinese.";
    HanTraditional "hantraditional" "Hant" "Traditional Chinese.";
    Japanese "japanese" "Jpan" "Japanese.";
    Korean "korean" "Kore" "Korean.";
    Adlam "adlam" "Adlm" "Adlam.";
    Armenian "armenian" "Armn" "Armenian.";
    Cherokee "cherokee" "Cher" "Cherokee.";
    Ethiopic "ethiopic" "Ethi" "Ethiopic.";
    Georgian "georgian" "Geor" "Georgian.";
    Hebrew "hebrew" "Hebr" "Hebrew.";
    Kannada "kannada" "Knda" "Kannada.";
    Khmer "khmer" "Khmr" "Khmer.";
    Lao "lao" "Laoo" "Lao.";
    Malayalam "malayalam" "Mlym" "Malayalam.";
    Myanmar "myanmar" "Mymr" "Myanmar.";
    Nko "nko" "Nkoo" "N’Ko.";
    Odia "odia" "Orya" "Odia.";
    OlChiki "olchiki" "Olck" "Ol Chiki.";
    Sinhala "sinhala" "Sinh" "Sinhala.";
    Syriac "syriac" "Syrc" "Syriac.";
    Telugu "telugu" "Telu" "Telugu.";
    Thai "thai" "Thai" "Thai.";
    Yi "yi" "Yiii" "Yi.";
}

impl Script {
    /// The script of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|script| script.name() == name)
    }

    /// Whether it runs from right to left.
    pub fn is_rtl(self) -> bool {
        matches!(
            self,
            Self::Adlam | Self::Arabic | Self::Hebrew | Self::Nastaliq | Self::Nko | Self::Syriac
        )
    }

    /// Whether it puts no spaces between words.
    pub fn is_unspaced(self) -> bool {
        matches!(
            self,
            Self::Han
                | Self::HanTraditional
                | Self::Japanese
                | Self::Khmer
                | Self::Lao
                | Self::Myanmar
                | Self::Thai
                | Self::Yi
        )
    }
}
