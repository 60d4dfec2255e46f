//! What a campaign lets themes do beyond their own colours, names and local texts.

use std::collections::BTreeSet;

/// What a campaign lets themes do beyond their own colours, names and local texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// Entries of the campaign that themes may set anew, such as `contacts.police`; `contacts.*`
    /// stands for every entry of the table.
    pub may_set: BTreeSet<String>,
    /// Scripts that themes may bring, as `sha256-` and 64 hexadecimal digits.
    pub scripts: BTreeSet<String>,
    /// Fonts that themes may bring, in the same form.
    pub fonts: BTreeSet<String>,
}

impl Permissions {
    /// Whether themes may set this entry of the campaign anew.
    pub fn allow_entry(&self, table: &str, name: &str) -> bool {
        self.may_set.contains(&format!("{table}.{name}"))
            || self.may_set.contains(&format!("{table}.*"))
    }
}
