//! What is added to pages while they are served for watching, and never written.

/// Where the script lies.
pub(super) const SCRIPT_PATH: &str = "/__handbill/live.js";
/// Where pages listen.
pub(super) const SOCKET_PATH: &str = "/__handbill/live";

/// Listens for new generations, reloads, and shows the problems of a build.
pub(super) const SCRIPT: &str = r"(() => {
  let known = null;
  const show = (report) => {
    document.getElementById('handbill-report')?.remove();
    if (!report) return;
    const box = document.createElement('pre');
    box.id = 'handbill-report';
    box.dir = 'ltr';
    box.lang = 'en';
    box.textContent = report;
    Object.assign(box.style, { position: 'fixed', insetInline: '0', insetBlockEnd: '0', maxBlockSize: '60vh',
      overflow: 'auto', margin: '0', padding: '1rem', background: '#200', color: '#fff', font: '13px/1.4 monospace',
      whiteSpace: 'pre-wrap', zIndex: '2147483647', textAlign: 'left' });
    document.body.append(box);
  };
  const listen = () => {
    const socket = new WebSocket(`ws://${location.host}/__handbill/live`);
    socket.onmessage = (event) => {
      const { generation, report } = JSON.parse(event.data);
      if (report || known === null || generation === known) show(report);
      else location.reload();
      known = generation;
    };
    socket.onclose = () => setTimeout(listen, 500);
  };
  listen();
})();
";

/// A page with the script in it. The policy of pages lets it listen to its own server.
pub(super) fn live(html: &str) -> String {
    let tag = format!("<script src=\"{SCRIPT_PATH}\" defer></script></head>");
    html.replacen("</head>", &tag, 1)
}

/// A page for when there is no site yet.
pub(super) fn waiting(report: &str) -> String {
    let report = report.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Handbill</title><script src=\"{SCRIPT_PATH}\" defer></script></head><body><h1>The site could not be built yet</h1><p>Correct the errors below. This page reloads by itself.</p><pre>{report}</pre></body></html>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_listen_and_reports_are_escaped() {
        let page = live("<head></head>");
        assert!(page.contains("live.js\" defer></script></head>"), "{page}");
        assert!(!waiting("<script>alert(1)</script>").contains("<script>alert"));
    }
}
