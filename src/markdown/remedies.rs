//! What reports on Markdown tell an author to type.

/// For raw HTML.
pub(super) const RAW_HTML: &str = "write it in Markdown, or as a role on the heading: `## … {#id .role}`; to show a `<`, write `\\<`";
/// For constructs that Handbill does not read.
pub(super) const UNSUPPORTED: &str = "use CommonMark with tables, footnotes, alerts, and ids and roles on headings: `## … {#id .role}`";
/// For a reference in a block of code, which is shown as it is typed.
pub(super) const CODE: &str =
    "write it in a paragraph, or in code within a line: `` `{ $name }` ``";
/// For lines that begin with four spaces or a tab.
pub(super) const INDENTED: &str = "delete the spaces or tabs before the first word of the line; to show code, put a line of three backquotes above and below it";
/// For nested blocks and inlines.
pub(super) const NESTING: &str = "write it with fewer levels of quotes, lists or emphasis";
/// For an image without alternative text.
pub(super) const ALT: &str =
    "write what the image shows between the square brackets: `![…](media/name.svg)`";
/// For a link to an address that is not allowed.
pub(super) const SCHEME: &str = "link to a page (`help.md`), to an entry under `[links]` (`{ $name }`), or to an address that begins with `https:`, `mailto:` or `tel:`";
/// For asterisks that readers would see.
pub(super) const ASTERISKS: &str =
    "put a space or punctuation outside the asterisks, and a letter directly inside";
