//! The languages that Handbill knows: own name, script and direction of each.
//!
//! Kept by hand, since libraries lack own names for several of them and guess the script of
//! others (Punjabi is Gurmukhi in Britain). A test compares direction with ICU4X.

use super::{Direction, Script};

/// What is known of one language.
#[derive(Clone, Copy, Debug)]
pub struct RegistryEntry {
    /// The canonical BCP 47 tag.
    pub tag: &'static str,
    /// The language's own name for itself.
    pub autonym: &'static str,
    /// Its name in English, for the maintainers' reports.
    pub english: &'static str,
    /// Its script.
    pub script: Script,
    /// `og:locale` value.
    pub og: &'static str,
}

impl RegistryEntry {
    /// The way the language runs.
    pub fn direction(&self) -> Direction {
        match self.script {
            Script::Arabic | Script::Nastaliq => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

macro_rules! registry {
    ($($tag:literal $autonym:literal $english:literal $script:ident $og:literal;)*) => {
        /// Every language known, by tag.
        pub const REGISTRY: &[RegistryEntry] = &[$(RegistryEntry {
            tag: $tag, autonym: $autonym, english: $english, script: Script::$script, og: $og,
        },)*];
    };
}

registry! {
    "ar" "العربية" "Arabic" Arabic "ar_AR";
    "bg" "Български" "Bulgarian" Cyrillic "bg_BG";
    "bn" "বাংলা" "Bengali" Bengali "bn_BD";
    "ckb" "کوردیی ناوەندی" "Central Kurdish" Arabic "ckb_IQ";
    "cs" "Čeština" "Czech" Latin "cs_CZ";
    "cy" "Cymraeg" "Welsh" Latin "cy_GB";
    "de" "Deutsch" "German" Latin "de_DE";
    "el" "Ελληνικά" "Greek" Greek "el_GR";
    "en" "English" "English" Latin "en_GB";
    "en-GB" "English" "British English" Latin "en_GB";
    "es" "Español" "Spanish" Latin "es_ES";
    "fa" "فارسی" "Persian" Arabic "fa_IR";
    "fil" "Filipino" "Filipino" Latin "fil_PH";
    "fr" "Français" "French" Latin "fr_FR";
    "ga" "Gaeilge" "Irish" Latin "ga_IE";
    "gd" "Gàidhlig" "Scottish Gaelic" Latin "gd_GB";
    "gu" "ગુજરાતી" "Gujarati" Gujarati "gu_IN";
    "hi" "हिन्दी" "Hindi" Devanagari "hi_IN";
    "hu" "Magyar" "Hungarian" Latin "hu_HU";
    "it" "Italiano" "Italian" Latin "it_IT";
    "lt" "Lietuvių" "Lithuanian" Latin "lt_LT";
    "lv" "Latviešu" "Latvian" Latin "lv_LV";
    "ne" "नेपाली" "Nepali" Devanagari "ne_NP";
    "pa" "ਪੰਜਾਬੀ" "Punjabi" Gurmukhi "pa_IN";
    "pl" "Polski" "Polish" Latin "pl_PL";
    "ps" "پښتو" "Pashto" Arabic "ps_AF";
    "pt" "Português" "Portuguese" Latin "pt_PT";
    "ro" "Română" "Romanian" Latin "ro_RO";
    "ru" "Русский" "Russian" Cyrillic "ru_RU";
    "sk" "Slovenčina" "Slovak" Latin "sk_SK";
    "so" "Soomaali" "Somali" Latin "so_SO";
    "sq" "Shqip" "Albanian" Latin "sq_AL";
    "sw" "Kiswahili" "Swahili" Latin "sw_KE";
    "ta" "தமிழ்" "Tamil" Tamil "ta_IN";
    "tr" "Türkçe" "Turkish" Latin "tr_TR";
    "uk" "Українська" "Ukrainian" Cyrillic "uk_UA";
    "ur" "اردو" "Urdu" Nastaliq "ur_PK";
    "vi" "Tiếng Việt" "Vietnamese" Latin "vi_VN";
    "zh-Hans" "简体中文" "Simplified Chinese" Han "zh_CN";
}

/// What is known of the language with this tag.
pub fn registered(tag: &str) -> Option<&'static RegistryEntry> {
    REGISTRY.iter().find(|entry| entry.tag == tag)
}

#[cfg(test)]
mod tests {
    use icu_locale::{Locale, LocaleDirectionality};

    use super::*;

    #[test]
    fn direction_agrees_with_unicode_data() {
        let data = LocaleDirectionality::new_extended();
        for entry in REGISTRY {
            let locale: Locale = entry.tag.parse().expect("registry tags are valid");
            assert_eq!(locale.to_string(), entry.tag, "canonical form");
            let rtl = data.is_right_to_left(&locale.id);
            assert_eq!(entry.direction() == Direction::Rtl, rtl, "{}", entry.tag);
        }
    }

    #[test]
    fn tags_are_sorted_and_unique() {
        assert!(REGISTRY.windows(2).all(|pair| pair[0].tag < pair[1].tag));
    }
}
