//! Problems of a release, and of what has been made.

macro_rules! output {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! { [$($rest)*] $($before)*
    // Release.
    ReleaseNotDue "release/not-due" Error "A published build contains something that is not due."
        "With `--published`, Handbill refuses drafts and anything under embargo, because what has been seen cannot be unseen. Wait until the embargo ends, or write `state = \"published\"` once the draft is approved. To look at it before, build without `--published`: a mark is then shown across it.";
    ReleaseReview "release/review" Warning "The campaign or a page is past its review date."
        "Advice goes out of date. Review it with the people responsible, then set a later `review_by`. In a published build this is an error.";
    ReleaseWithdrawn "release/withdrawn" Warning "Something refers to a page that has been withdrawn."
        "The page now shows only a notice that it was withdrawn. Remove the link, or link to the page that replaces it. For a poster or card this is an error, because a printed sheet cannot be withdrawn.";
    LockChanged "lock/changed" Warning "The campaign is not as its team approved it."
        "`campaign/campaign.lock` holds a digest of every text, entry and file that the campaign team has approved. Something is different from it. Put back what the campaign team sent you; a force’s own text goes into its theme. The campaign team accepts what it has changed with `handbill lock`. For critical texts, pages with such texts, numbers to call and the way out this is an error, unless the campaign is a draft; in a published build it always is.";
    LockInvalid "lock/invalid" Error "The campaign’s lock cannot be read."
        "`campaign/campaign.lock` was edited or merged by hand, or was written by another version of Handbill. Put back the file that the campaign team sent you. The campaign team writes a new one with `handbill lock`.";
    LockMissing "lock/missing" Error "A published build has no lock."
        "Without `campaign/campaign.lock` nobody notices when somebody changes the text of a campaign, and exceptions in `locale.toml` have been approved by nobody. A build with `--published` needs it. The campaign team writes it with `handbill lock` once the texts are approved, and sends it along with the campaign.";

    // Output.
    OutputCollision "output/collision" Error "Two output files have the same path."
        "Paths must differ in more than upper and lower case. Rename one of the two pages, posters or cards.";
    OutputPath "output/path" Error "The path of an output file cannot be used on every host."
        "Paths are lower-case ASCII, shorter than 180 characters, and contain no name that Windows reserves, such as `con`. Rename the page, poster, card or asset.";
    OutputLink "output/link" Error "A page links to a file that does not exist."
        "A template writes the wrong address, or the file could not be made. Correct the address in the template, or mend the errors that the report lists before this one.";
    OutputThirdParty "output/third-party" Error "A page would load or run something from elsewhere."
        "Readers must not be tracked: pages load only files of the site, and contain no code. Delete the address or code from the template, stylesheet, image or PDF that the report names.";
    OutputBaseUrl "output/no-base-url" Warning "The address of the site is not set."
        "Without `base_url` there are no canonical links, link previews, sitemap or QR codes. Set it under `[campaign]` in campaign.toml, or pass `--base-url`.";
    PageLanguage "page/language" Error "A page has the wrong language or direction."
        "Screen readers choose their voice by `lang`, and browsers lay out the page by `dir`. Write `<html lang=\"{{ lang }}\" dir=\"{{ dir }}\">` in the template.";
    PageHeadings "page/headings" Error "The headings of a page skip a level."
        "Many readers move from heading to heading. Begin the page with `<h1>`, and go down one level at a time.";
    PageAlt "page/alt" Error "An image has no `alt`."
        "People who cannot see the image hear its `alt`. Write what the image shows, or `alt=\"\"` if it is only decoration.";
    PageLinkText "page/link-text" Error "A link has no text."
        "Screen readers read out the text of a link. Write where the link leads, as its text or as `aria-label`.";
    PagePhone "page/phone" Error "A phone number is not isolated."
        "In text that runs from right to left, the groups of a number change places. Put the number into an element with `dir=\"ltr\"`, or use the texts and numbers that Handbill gives to templates, which are isolated already.";
    PageAddress "page/address" Error "A page has the wrong canonical address or an absolute link to its own site."
        "The canonical address is that of the page itself. Links within the site are relative, so that it works from a folder and on any host. Correct the address in the template.";
    PageWeight "page/weight" Warning "A first visit to a page loads too much."
        "The reader may have a slow phone and little time. The limit is 100 KB compressed for Latin scripts and 160 KB for scripts with larger fonts, counting the page, its stylesheet, script and fonts, and images that load at once. Make images or fonts smaller.";
    PageAlternate "page/alternate" Error "The links between the languages of a page are wrong or missing."
        "Readers stay on the same page when they change language, and search engines need both pages to name each other with `hreflang`. Write every entry of `head.alternates` unchanged in the template.";
    OutputXml "output/xml" Error "A feed or sitemap is not what its readers expect."
        "Readers of feeds and search engines read XML: it must be well-formed, name only pages of the site, and contain no script, no stylesheet and no other language. Correct the template, or delete it from the theme to use that of the parent.";
    PageWords "page/words" Error "A page says something that nobody gave it to say."
        "Every word on a page is the campaign's, a force's own in local.md, or a word of the interface: these are translated and checked. A template that writes words or digits of its own, or changes what it is given, could say anything, and in one language only. Delete the words, and show the values of the template unchanged.";
    PageTarget "page/target" Error "A page leads to a number or address that the campaign does not know."
        "A reader who taps a number must reach whom it names. Templates may link only to contacts and links of campaign.toml and theme.toml, to addresses that a text names, and to pages of the site, and a link that shows a number must call that number.";
    PageAdvice "page/advice" Error "A page leaves out or changes what keeps readers safe."
        "Each page shows the way out, whom to call, what it says of its own state, and its advice: whole, in the campaign's order, with nothing between, where every reader sees it. Show the values that Handbill gives unchanged, and do not hide them.";
    PageRequired "page/required" Error "A page lacks a required element."
        "On every page a reader must be able to leave at once and to call for help, and nothing may be loaded from elsewhere. A template that replaces one of the base theme keeps the skip link, the exit link, the emergency strip, both policies, the title, the description, one h1 and the canonical address.";
    PageDuplicateId "page/duplicate-id" Error "Two elements of a page have the same id."
        "Links, labels and scripts find only the first of them. Rename one, in the template or at the heading of a section that the template shows twice.";
    OutputScript "output/script-weight" Warning "A script or the search index is too large."
        "Phones may be slow: the limit is 4 KB compressed for a script, and 30 KB for the search index of a language. Remove what the site can do without, and shorten the longest pages.";
    OutputDepth "output/depth" Error "A page has too many elements inside one another."
        "Browsers flatten elements that lie deeper than about 500 in one another, so that nobody knows what readers would see. Close each element in the template, and look for a loop that opens elements.";
    OutputMinify "output/minify" Warning "A page could not be minified safely."
        "Minifying would have changed the text of the page, so that it was written without. Report it as a bug, and attach the page.";
        }
    };
}
pub(in crate::diag) use output;
