//! Names of things, as types, so that a page is never taken for a section.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            pub fn new(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }

            /// The text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
    )*};
}

ids! {
    /// A page: its path below `campaign/` without the ending, such as `news/launch`.
    PageId;
    /// A section of a page: the id of its heading.
    SectionId;
    /// A translatable text: the id of its Fluent message.
    SegmentId;
    /// A fact, contact, link or platform, as text refers to it: `cases-2016`.
    Name;
}

impl PageId {
    /// Where the page is written: `campaign/help.md`.
    pub fn file(&self) -> String {
        format!("campaign/{}.md", self.0)
    }

    /// The id with hyphens for slashes, as it begins the ids of the page's segments.
    pub fn flat(&self) -> String {
        self.as_str().replace('/', "-")
    }
}
