//! Serves the site from memory, on 127.0.0.1 and to this machine's own names only.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{any, get};

use super::inject::{SCRIPT, SCRIPT_PATH, SOCKET_PATH, live, waiting};
use super::published::Published;
use crate::model::{MediaType, OutputPath, OutputTree};

/// Ports tried from the wanted one on.
const TRIES: u16 = 20;

/// A server that runs in a thread of its own until the program ends.
pub(crate) struct Served {
    /// Where it listens.
    pub address: SocketAddr,
}

/// Serves what is published; takes the first free port from `port` on.
///
/// # Errors
///
/// When no port is free or no thread can be started.
pub(crate) fn serve(published: Arc<Published>, port: u16) -> std::io::Result<Served> {
    let listener = (port..=port.saturating_add(TRIES))
        .find_map(|port| std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .ok_or_else(|| {
            std::io::Error::other(format!("there is no free port from {port} upwards"))
        })?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::Builder::new().name("server".into()).spawn(move || {
        runtime.block_on(async move {
            if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                // The program ends this by ending.
                let _ = axum::serve(listener, router(published)).await;
            }
        });
    })?;
    Ok(Served { address })
}

fn router(published: Arc<Published>) -> Router {
    Router::new()
        .route(SCRIPT_PATH, get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) }))
        .route(SOCKET_PATH, any(socket))
        .fallback(file)
        .layer(middleware::from_fn(own_name))
        .with_state(published)
}

/// Refuses requests that come under another name: a page elsewhere must not read drafts.
async fn own_name(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    // A browser says where a page comes from; one from elsewhere must not listen in.
    let origin = request.headers().get(header::ORIGIN).map(|origin| origin.to_str().ok());
    let own_origin = origin.is_none_or(|origin| {
        origin
            .and_then(|origin| origin.strip_prefix("http://"))
            .is_some_and(|from| Some(from) == host)
    });
    if own_origin && matches!(name, Some("127.0.0.1" | "localhost")) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "this server answers only at 127.0.0.1 and localhost\n")
            .into_response()
    }
}

async fn socket(upgrade: WebSocketUpgrade, State(published): State<Arc<Published>>) -> Response {
    upgrade.on_upgrade(|socket| tell(socket, published))
}

/// Sends each generation with the problems of its build, the present one first.
async fn tell(mut socket: WebSocket, published: Arc<Published>) {
    let mut generations = published.listen();
    loop {
        let release = published.release();
        let message = serde_json::json!({
            "generation": format!("{}-{}", release.run, release.generation),
            "report": release.report,
        });
        if socket.send(Message::Text(message.to_string().into())).await.is_err() {
            return;
        }
        tokio::select! {
            changed = generations.changed() => if changed.is_err() { return },
            received = socket.recv() => if !matches!(received, Some(Ok(_))) { return },
        }
    }
}

async fn file(uri: Uri, State(published): State<Arc<Published>>) -> Response {
    let release = published.release();
    let fresh = [(header::CACHE_CONTROL, "no-store")];
    let Some(tree) = release.tree else {
        let page = waiting(&release.report);
        return (StatusCode::SERVICE_UNAVAILABLE, fresh, axum::response::Html(page))
            .into_response();
    };
    let wanted = uri.path().trim_start_matches('/');
    // Links of a page are relative to its folder, so that the folder must end in a slash.
    if !wanted.is_empty() && !wanted.ends_with('/') && is_folder(&tree, wanted) {
        return (fresh, Redirect::permanent(&format!("/{wanted}/"))).into_response();
    }
    match find(&tree, wanted) {
        Some((bytes, media)) => (fresh, content(&bytes, media)).into_response(),
        None => {
            let page = find(&tree, "404.html").map(|(bytes, media)| content(&bytes, media));
            (
                StatusCode::NOT_FOUND,
                fresh,
                page.unwrap_or_else(|| "this page does not exist\n".into_response()),
            )
                .into_response()
        }
    }
}

fn is_folder(tree: &OutputTree, wanted: &str) -> bool {
    OutputPath::new(format!("{wanted}/index.html")).is_ok_and(|path| tree.0.contains_key(&path))
}

/// A file of the tree; a folder, with its slash, stands for its index.html.
fn find(tree: &OutputTree, wanted: &str) -> Option<(Arc<[u8]>, MediaType)> {
    let path = match wanted {
        folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    let artifact = tree.0.get(&OutputPath::new(path).ok()?)?;
    Some((Arc::clone(&artifact.bytes), artifact.media))
}

fn content(bytes: &[u8], media: MediaType) -> Response {
    let body = match media {
        MediaType::Html => live(&String::from_utf8_lossy(bytes)).into_bytes(),
        _ => bytes.to_vec(),
    };
    ([(header::CONTENT_TYPE, media.content_type())], body).into_response()
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;
    use crate::model::Artifact;

    fn ask(address: SocketAddr, path: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(address).expect("a connection");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    #[test]
    fn pages_are_served_live_to_this_machine_only() {
        let published = Arc::new(Published::default());
        let served = serve(Arc::clone(&published), 4321).expect("a server");
        let host = served.address.to_string();
        assert!(ask(served.address, "/", &host).contains("The site could not be built yet"));
        let page = Artifact::new(MediaType::Html, "<head></head>گھبرائیں نہیں".as_bytes());
        let path = OutputPath::new("ur/index.html").expect("a path");
        published.publish(Some(OutputTree([(path, page)].into())), String::new());
        let answer = ask(served.address, "/ur/", &host);
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("cache-control: no-store"), "{answer}");
        assert!(answer.contains("live.js") && answer.contains("گھبرائیں نہیں"), "{answer}");
        let moved = ask(served.address, "/ur", &host);
        assert!(moved.starts_with("HTTP/1.1 308") && moved.contains("location: /ur/"), "{moved}");
        assert!(ask(served.address, "/none", &host).starts_with("HTTP/1.1 404"));
        assert!(ask(served.address, "/ur/", "evil.example").starts_with("HTTP/1.1 403"));
        let foreign = format!("{host}\r\nOrigin: https://evil.example");
        assert!(ask(served.address, SOCKET_PATH, &foreign).starts_with("HTTP/1.1 403"));
        let own = format!("{host}\r\nOrigin: http://{host}");
        assert!(ask(served.address, "/ur/", &own).starts_with("HTTP/1.1 200"));
        assert!(ask(served.address, "/../secret", &host).starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn the_last_port_can_be_had() {
        // Another program may hold it: then the report says so instead of finding nothing to try.
        match serve(Arc::new(Published::default()), u16::MAX) {
            Ok(served) => assert_eq!(served.address.port(), u16::MAX),
            Err(_) => {
                assert!(std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, u16::MAX)).is_err());
            }
        }
    }
}
