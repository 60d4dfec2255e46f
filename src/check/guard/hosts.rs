//! Addresses in a text: hosts with and without a path, links, mail, accounts.

use super::Visible;
use super::digits::is_mark;
use super::folded::{SLOT, folded, may_hold_address};
use super::pointed_words::{
    FILES, is_abbreviation, is_internet_number, is_new_sentence, looks_like_host,
};
use super::sentences::is_missing_space;
use super::top_level::{as_it_looks, is_top_level};
use crate::intl::is_unspaced;

/// Schemes that open something as soon as they are tapped.
const SCHEMES: [&str; 14] = [
    "http",
    "https",
    "hxxp",
    "hxxps",
    "ftp",
    "mailto",
    "javascript",
    "sms",
    "smsto",
    "tg",
    "whatsapp",
    "viber",
    "intent",
    "data",
];

/// An address that a reader could follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Address {
    /// As a reader sees it, hidden characters left out.
    pub(in crate::check) shown: String,
    /// Whether it is rather the end of a sentence and the beginning of the next, without the space
    /// between them.
    pub(in crate::check) is_sentence: bool,
    /// Whether no address ends like this yet: `aide.police`.
    pub(in crate::check) is_rare: bool,
}

impl Address {
    fn new(shown: String) -> Self {
        Self { shown, is_sentence: false, is_rare: false }
    }

    /// Whether two addresses lead to the same place.
    pub(in crate::check) fn is_same(&self, other: &Self) -> bool {
        self.shown.to_lowercase() == other.shown.to_lowercase()
    }
}

/// Every address of a text in the language of this tag.
pub(in crate::check) fn addresses(visible: &Visible, tag: &str) -> Vec<Address> {
    if !may_hold_address(visible) {
        return Vec::new();
    }
    let text = folded(visible, tag);
    // A middle point parts the forms of a word: `lecteur·rice`, `Autor·innen`, `col·lectiva`.
    let is_parted = visible.characters().flatten().any(|c| matches!(c, '·' | '•' | '‧' | '・'));
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = text.iter().skip(at).position(|c| !is_part(*c)).map_or(text.len(), |n| at + n);
        if end == at {
            found.extend(account(&text, at));
            at += 1;
            continue;
        }
        let word = Word { text: &text, start: at, end };
        let host = || word.host(tag).filter(|host| !host.is_rare || !is_parted);
        found.extend(word.scheme().or_else(|| word.forum_name()).or_else(host));
        at = end;
    }
    found
}

/// Whether a character can be part of the name of a host.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_') || (!c.is_ascii() && is_mark(c))
}

/// An account such as `@name` or `ig@name`.
fn account(text: &[char], at: usize) -> Option<Address> {
    if text.get(at) != Some(&'@') {
        return None;
    }
    // Where no spaces are written, an account stands right behind a word.
    let joins = |c: &char| is_part(*c) && !is_unspaced(*c);
    let is_joined = at.checked_sub(1).and_then(|at| text.get(at)).is_some_and(joins);
    let name: String = text.iter().skip(at + 1).take_while(|c| is_part(**c)).collect();
    let name = name.trim_end_matches('.');
    // A host is found as such; `amig@s` means friends of either sex.
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let is_account = if is_joined { letters >= 3 && !name.contains('.') } else { letters >= 2 };
    is_account.then(|| Address::new(format!("@{name}")))
}

/// Letters, digits, hyphens and dots in a row.
struct Word<'t> {
    text: &'t [char],
    start: usize,
    end: usize,
}

impl Word<'_> {
    fn as_written(&self) -> String {
        self.text.get(self.start..self.end).unwrap_or_default().iter().collect()
    }

    fn before(&self) -> Option<char> {
        self.start.checked_sub(1).and_then(|at| self.text.get(at)).copied()
    }

    fn after(&self, ahead: usize) -> Option<char> {
        self.text.get(self.end + ahead).copied()
    }

    /// A link by its scheme: `https://…`, `mailto:…`, whatever follows.
    fn scheme(&self) -> Option<Address> {
        let colon = self.text.iter().skip(self.end).position(|c| !c.is_whitespace())? + self.end;
        if self.text.get(colon) != Some(&':') {
            return None;
        }
        let rest = self.text.get(colon + 1..)?;
        let mut tail = rest.iter().skip_while(|c| c.is_whitespace());
        let slashes = tail.next() == Some(&'/') && tail.next() == Some(&'/');
        let name = self.as_written().to_lowercase();
        let direct =
            colon == self.end && rest.first().is_some_and(|c| !c.is_whitespace() && *c != SLOT);
        let known = direct && SCHEMES.contains(&name.as_str());
        let dialled = direct
            && name == "tel"
            && rest.first().is_some_and(|c| c.is_alphanumeric() || *c == '+');
        if !(slashes || known || dialled) || !name.chars().any(char::is_alphabetic) {
            return None;
        }
        let address: String =
            rest.iter().skip_while(|c| c.is_whitespace()).take_while(|c| is_path(**c)).collect();
        Some(Address::new(format!("{}:{}", self.as_written(), trimmed(&address))))
    }

    /// A name on a forum: `u/name`, `r/name`.
    fn forum_name(&self) -> Option<Address> {
        let kind = self.as_written();
        let is_slash = |c: Option<char>| c == Some('/');
        let name = self.text.iter().skip(self.end + 1);
        let name: String =
            name.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
        (matches!(kind.as_str(), "u" | "r") && is_slash(self.after(0)) && name.len() >= 4)
            .then(|| Address::new(format!("{kind}/{name}")))
    }

    /// A host, with what leads to a place on it.
    fn host(&self, tag: &str) -> Option<Address> {
        let written = self.as_written();
        // A name that is put in may be the beginning: `{ $facebook }.com`.
        let slot = written.starts_with('.') && self.before() == Some(SLOT);
        let name = written.trim_matches(['.', '-', '_']);
        let mut labels: Vec<&str> = name.split('.').collect();
        if slot {
            labels.insert(0, "\u{FFFC}");
        }
        let (last, ahead) = labels.split_last().filter(|(_, ahead)| !ahead.is_empty())?;
        if labels.iter().any(|label| label.is_empty()) {
            return is_after_mail(self).then(|| self.address(name));
        }
        let is_end = !written.ends_with('.');
        let rest = if is_end { self.rest() } else { String::new() };
        let lower = last.to_lowercase();
        let user = self.before() == Some('@') && self.start >= 2;
        let known = is_top_level(&lower) || is_top_level(&as_it_looks(&lower));
        let wordy = lower.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        let numbers = is_internet_number(&labels);
        let coded = labels.iter().any(|label| label.to_lowercase().starts_with("xn--"));
        let web = labels.len() > 2
            && labels.first().is_some_and(|label| label.eq_ignore_ascii_case("www"));
        let leads = !rest.is_empty()
            && !FILES.contains(&lower.as_str())
            && (known
                || (wordy
                    && ahead.iter().all(|label| label.chars().count() > 1)
                    && !is_new_sentence(last)));
        if user && wordy || coded || web || leads || numbers {
            return Some(self.address(name));
        }
        if !known && looks_like_host(ahead, last) {
            return Some(Address { is_rare: true, ..self.address(name) });
        }
        if !known || is_abbreviation(ahead, last, &written) {
            return None;
        }
        let followed =
            self.after(0).is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '’' | '\''));
        let is_sentence =
            is_end && followed && is_missing_space(tag, ahead.last().unwrap_or(&""), last);
        Some(Address { is_sentence, ..self.address(name) })
    }

    fn address(&self, name: &str) -> Address {
        let mail = if self.before() == Some('@') {
            let user = self.text.get(..self.start.saturating_sub(1)).unwrap_or_default();
            let user: Vec<char> = user.iter().rev().take_while(|c| is_part(**c)).copied().collect();
            format!("{}@", user.iter().rev().collect::<String>())
        } else {
            String::new()
        };
        Address::new(format!("{mail}{name}{}", trimmed(&self.rest())))
    }

    /// Port, path, query or fragment behind the name.
    fn rest(&self) -> String {
        let next = self.after(1);
        let leads = match self.after(0) {
            Some('/' | '\\') => next
                .is_some_and(|c| c.is_alphanumeric() || matches!(c, '?' | '#' | '@' | '+' | SLOT)),
            Some(':') => next.is_some_and(|c| c.is_ascii_digit()),
            Some('?' | '#') => next.is_some_and(|c| c.is_ascii_alphanumeric()),
            _ => false,
        };
        if !leads {
            return String::new();
        }
        self.text.iter().skip(self.end).take_while(|c| is_path(**c)).collect()
    }
}

/// Whether a name follows the sign of a mail address.
fn is_after_mail(word: &Word<'_>) -> bool {
    word.before() == Some('@') && word.start >= 2
}

/// Whether a character can belong to a path.
fn is_path(c: char) -> bool {
    is_part(c)
        || (c.is_ascii_graphic()
            && !matches!(c, '"' | '<' | '>' | '`' | '(' | ')' | '[' | ']' | '{' | '}' | '*'))
}

fn trimmed(path: &str) -> &str {
    path.trim_end_matches(['.', ',', ';', ':', '!', '?', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(tag: &str, text: &str) -> Vec<String> {
        addresses(&Visible::of_text(text), tag).into_iter().map(|found| found.shown).collect()
    }

    #[test]
    fn addresses_are_found_in_every_disguise() {
        for text in [
            "Zobacz pomoc.example/odzyskaj zanim",
            "Zobacz żółw.pl",
            "Zobacz pomoc.example:8080",
            "Zobacz pomoc.example?id=1",
            "Zobacz ja@pomoc.example",
            "pomoc。example",
            "pomoc．com",
            "pomoc｡com",
            "pomoc․com",
            "pomoc‧com",
            "ｐｏｍｏｃ.com",
            "po\u{ad}moc\u{200b}.c\u{2060}om",
            "pomoc .com",
            "pomoc . com",
            "pomoc[.]com",
            "pomoc (dot) com",
            "pomoc dot com",
            "pomoc (kropka) pl",
            "hxxps://pomoc",
            "https : //pomoc",
            "https:pomoc",
            "www.pomoc.zzz",
            "xn--80ak6aa92e.com",
            "t.me/pomoc",
            "wa.me/447700900123",
            "bit.ly/x",
            "185.22.1.9",
            "помощь.рф",
            "مساعدة.موقع",
            "帮助.中国",
            "@pomoc_24",
            "mailto:ja@pomoc.example",
            "abc.pl.",
            "x.com.",
            "evil.Com",
            "a.b.onion",
            "sms:+447700900123",
            "Napisz na t.me.",
            "mal kropka com",
            "mal%2Ecom",
            "mal.соm",
            "mal.c0m",
            "mal⸱example",
            "malꞏexample",
            "malㆍcom",
            "mal𐩐com",
            "aide.police",
            "u/pomoc24",
            "www.reddit/u/pomoc",
            "ig@pomoc",
            "fb.com/pomoc",
            "https://police.uk@mal.example/",
            "police.uk@mal.example",
            "https://3232235777/",
            "[2001:db8::1]/x.com",
        ] {
            assert!(!shown("pl", text).is_empty(), "{text}");
        }
    }

    #[test]
    fn honest_points_are_no_addresses() {
        for (tag, text) in [
            ("pl", "wielu serwisów, m.in. Facebooka."),
            ("pl", "i tak dalej itd.Potem wróć"),
            ("pl", "np. tak, tzn. tak i/lub nie, ul.Nowa 3"),
            ("de", "z.B. so, d.h. so, u.a. v.Chr. i.d.R. z.T. und u.U."),
            ("fr", "p.ex. ainsi, c.-à-d. ainsi, M. Dupont, 24 h/24."),
            ("en", "e.g. the U.S. and the U.K., i.e. 10.30 a.m. or 5.30pm, Ph.D., J.Smith, etc."),
            ("cy", "e.e. hyn, h.y. hynny"),
            ("en", "leaflet.pdf and poster.docx, leaflet.pdf/poster.png"),
            ("ro", "d.Hr., ș.a.m.d., nr. 5, str. Lungă"),
            ("es", "EE.UU., a.C., p.ej. así"),
            ("it", "p.es. così, s.p.a., dott.ssa"),
            ("zh-Hans", "请看。手机上有。中国的朋友"),
            ("ur", "پیسے نہ دیں۔پاکستان میں"),
            ("ca", "la il·lusió col·lectiva"),
            ("en", "1. In short: yes/no, and/or… so"),
            ("en", "Version 2.0.1"),
            ("hi", "आदि। कॉम"),
            ("fr", "les étudiant·es, tou·tes, un·e ami·e et les auteur·es"),
            ("es", "amig@s, tod@s, niñ@s"),
            ("pl", "np.tekst, ul.nowa, i/lub, w/w"),
            ("ar", "انتهى.ثم ابدأ"),
            ("th", "จบ.เริ่ม"),
            ("bn", "শেষ।শুরু ইত্যাদি.পরে"),
            ("el", "κ.λπ., π.χ. έτσι·μετά"),
            ("de", "600 U/min, Menü•Seite und Bild.webp"),
        ] {
            assert_eq!(shown(tag, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_missing_space_is_told_from_an_address() {
        let found = addresses(&Visible::of_text("Ne payez pas.Il faut du temps."), "fr");
        assert!(found.iter().all(|found| found.is_sentence), "{found:?}");
        let found = addresses(&Visible::of_text("Zobacz pomoc.Pl teraz."), "pl");
        assert!(found.iter().all(|found| !found.is_sentence) && found.len() == 1, "{found:?}");
    }
}
