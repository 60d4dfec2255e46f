//! Files by which static hosts serve the site right: headers, types, the page for missing
//! addresses. One tree serves all of them.

/// What a page may load: its own files, and nothing else. No script of ours asks for any, and the
/// proof refuses one that does; auditors such as Lighthouse ask for robots.txt in the page's name.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// Device features that no page of ours needs.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Every host file: name at the root and content. `folder` is that of the site on its host, such
/// as `/`.
pub(crate) fn host_files(folder: &str) -> Vec<(&'static str, String)> {
    vec![
        (".nojekyll", String::new()),
        ("_headers", netlify()),
        ("_redirects", redirects()),
        (".htaccess", apache(folder)),
        ("web.config", iis()),
    ]
}

fn headers() -> [(&'static str, &'static str); 6] {
    [
        ("Content-Security-Policy", POLICY),
        ("Permissions-Policy", PERMISSIONS),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}

const SHORT: &str = "public, max-age=300, must-revalidate";
const LONG: &str = "public, max-age=31536000, immutable";

/// Netlify, Cloudflare Pages. Both join the values of all rules that match, so that caching is
/// named for assets only; pages are checked anew on each visit there unless a rule says otherwise.
fn netlify() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str(&format!("/assets/*\n  Cache-Control: {LONG}\n"));
    text
}

/// Nothing moves: the chooser at the root is a page, and missing addresses get 404.html by
/// themselves.
fn redirects() -> String {
    "# No redirects: every address is a file.\n".to_owned()
}

fn apache(folder: &str) -> String {
    let mut text = format!(
        "# Apache: missing addresses, types, headers.\nErrorDocument 404 {folder}404.html\nAddCharset utf-8 .html .css .js .xml .txt .json\nAddType font/woff2 .woff2\nAddType image/svg+xml .svg\nAddType image/webp .webp\nAddType text/vtt .vtt\n<FilesMatch \"^(_headers|_redirects|web\\.config|\\.htaccess)$\">\nRequire all denied\n</FilesMatch>\n<IfModule mod_headers.c>\n",
    );
    for (name, value) in headers() {
        text.push_str(&format!("Header always set {name} \"{value}\"\n"));
    }
    text.push_str(&format!(
        "Header set Cache-Control \"{SHORT}\"\n<FilesMatch \"\\.[0-9a-f]{{10}}\\.[a-z0-9]+$\">\nHeader set Cache-Control \"{LONG}\"\n</FilesMatch>\n</IfModule>\n"
    ));
    text
}

fn iis() -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n<system.webServer>\n<staticContent>\n<clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"0.00:05:00\" cacheControlCustom=\"public, must-revalidate\"/>\n",
    );
    for (ending, kind) in [
        (".woff2", "font/woff2"),
        (".svg", "image/svg+xml"),
        (".json", "application/json"),
        (".webp", "image/webp"),
        (".vtt", "text/vtt"),
    ] {
        text.push_str(&format!(
            "<remove fileExtension=\"{ending}\"/><mimeMap fileExtension=\"{ending}\" mimeType=\"{kind}\"/>\n"
        ));
    }
    text.push_str("</staticContent>\n<httpErrors errorMode=\"Custom\"><remove statusCode=\"404\"/><error statusCode=\"404\" path=\"404.html\" responseMode=\"File\"/></httpErrors>\n<httpProtocol><customHeaders>\n");
    for (name, value) in headers() {
        text.push_str(&format!("<add name=\"{name}\" value=\"{value}\"/>\n"));
    }
    text.push_str(
        "</customHeaders></httpProtocol>\n<security><requestFiltering><hiddenSegments>\n",
    );
    for name in ["_headers", "_redirects", ".htaccess"] {
        text.push_str(&format!("<add segment=\"{name}\"/>\n"));
    }
    text.push_str("</hiddenSegments></requestFiltering></security>\n</system.webServer>\n");
    // Assets carry their hash in their names: they never change.
    text.push_str("<location path=\"assets\"><system.webServer><staticContent><clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\" cacheControlCustom=\"public, immutable\"/></staticContent></system.webServer></location>\n</configuration>\n");
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The headers of every page, as a host reads them from its file.
    fn read(name: &str, text: &str) -> BTreeMap<String, String> {
        let pairs = |pairs: Vec<(&str, &str)>| {
            pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        };
        match name {
            "_headers" => {
                let rules = text.split_once("/*\n").expect("the rule for all").1;
                let lines = rules.lines().map_while(|line| line.strip_prefix("  "));
                pairs(lines.map(|line| line.split_once(": ").expect("a header")).collect())
            }
            ".htaccess" => {
                let lines = text.lines().filter_map(|line| line.strip_prefix("Header always set "));
                let header = |line: &str| {
                    let (name, value) = line.split_once(' ').expect("a value");
                    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
                    (name.to_owned(), value.expect("quotes").to_owned())
                };
                lines.map(header).collect()
            }
            _ => {
                let document = roxmltree::Document::parse(text).expect("XML");
                let nodes = document.descendants();
                let headers = nodes.filter(|node| node.has_tag_name("customHeaders"));
                let headers = headers.flat_map(|node| node.children());
                let of =
                    |node: roxmltree::Node<'_, '_>, name| node.attribute(name).map(str::to_owned);
                headers.filter_map(|node| Some((of(node, "name")?, of(node, "value")?))).collect()
            }
        }
    }

    #[test]
    fn every_host_sends_the_headers_of_the_campaign_and_nobody_elsewhere() {
        let wanted: BTreeMap<String, String> = headers()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        for folder in ["/", "/campaign/", "/%D8%A7%D9%85%D9%86/"] {
            for (name, text) in host_files(folder) {
                assert!(!text.contains("unsafe-") && !text.contains("://"), "{name}");
                if ["_headers", ".htaccess", "web.config"].contains(&name) {
                    assert_eq!(read(name, &text), wanted, "{name}");
                }
                let lower = text.to_ascii_lowercase();
                for moving in ["rewriterule", "redirectmatch", "redirect ", "httpredirect", "proxy"]
                {
                    assert!(!lower.contains(moving), "{name}: {moving}");
                }
            }
            let places = format!("ErrorDocument 404 {folder}404.html\n");
            assert_eq!(apache(folder).matches("ErrorDocument").count(), 1);
            assert!(apache(folder).contains(&places));
        }
        assert!(redirects().lines().all(|line| line.starts_with('#')));
        assert_eq!(netlify().matches("Cache-Control").count(), 1, "values of rules are joined");
        assert!(netlify().lines().filter(|line| !line.starts_with(' ')).count() <= 100);
    }
}
