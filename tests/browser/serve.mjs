// A static server on loopback that serves a folder as any host would, at a sub-path: compressed,
// and assets for long.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".xml": "application/xml",
  ".json": "application/json",
  ".txt": "text/plain",
};

const packedOnce = new Map();

// The same bytes are compressed once.
export function compress(file, bytes) {
  if (PACKED.includes(path.extname(file))) return bytes;
  if (!packedOnce.has(file)) packedOnce.set(file, gzipSync(bytes));
  return packedOnce.get(file);
}

const PACKED = [".png", ".woff2", ".pdf", ".zip"];

export async function serve(folder, prefix = "/campaign/") {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const inner = decodeURIComponent(url.pathname);
    let file = inner.startsWith(prefix) ? path.join(folder, inner.slice(prefix.length)) : null;
    if (file?.endsWith(path.sep) || file === folder) file = path.join(file, "index.html");
    try {
      if (file === null || !file.startsWith(folder)) throw new Error("outside");
      const bytes = await readFile(file);
      const ending = path.extname(file);
      response.writeHead(200, {
        "content-type": TYPES[ending] ?? "application/octet-stream",
        "cache-control": inner.includes("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=300",
        ...(PACKED.includes(ending) ? {} : { "content-encoding": "gzip" }),
      });
      response.end(compress(file, bytes));
    } catch {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(await readFile(path.join(folder, "404.html")).catch(() => "not found"));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}${prefix}`, close: () => server.close() };
}
