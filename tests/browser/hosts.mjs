// Real web servers on loopback, set up as docs/deploying.md says: nginx, Apache and Python, at the
// root of the host and below it. Usage: node hosts.mjs DIST DIST_BELOW
//
// DIST is built for the root of a host, DIST_BELOW for the folder /campaign/ of one.

import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { CHROMIUM, FLAGS } from "./chromium.mjs";
import { Report } from "./report.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const guide = await readFile(path.join(here, "../../docs/deploying.md"), "utf8");
const block = (name) => guide.split("```" + name + "\n")[1].split("```")[0];

const APACHE = "/usr/lib/apache2/modules";

// A configuration file and the command that serves by it, in the foreground.
const servers = {
  nginx: (work, site, port, below) => {
    let server = block("nginx").replace("127.0.0.1:8080", `127.0.0.1:${port}`);
    if (below) {
      const inner = block("nginx-below").replaceAll("/srv/campaign", site);
      server = server.replace("    root /srv/campaign;\n", inner).replace("    error_page 404 /404.html;\n", "");
    }
    server = server.replaceAll("/srv/campaign", site);
    const user = process.getuid() === 0 ? "user root;" : "";
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`);
    return {
      text: `${user} daemon off; pid ${work}/pid; error_log ${work}/log; events {} http { include /etc/nginx/mime.types; ${temporary.join(" ")} ${server} }`,
      command: ["nginx", "-c", `${work}/server.conf`, "-p", work, "-e", `${work}/log`],
    };
  },
  apache: (work, site, port, below) => ({
    text: `ServerRoot "${work}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/log
${["mpm_event", "authz_core", "dir", "headers", "mime", "alias"].map((name) => `LoadModule ${name}_module ${APACHE}/mod_${name}.so`).join("\n")}
TypesConfig /etc/mime.types
DocumentRoot "${below ? work : site}"
${below ? `Alias /campaign/ "${site}/"` : ""}
${block("apache").replace("/srv/campaign", site)}`,
    command: ["apache2", "-X", "-f", `${work}/server.conf`],
  }),
  python: (work, site, port, below) => ({
    text: "",
    command: ["python3", "-m", "http.server", "--bind", "127.0.0.1", "--directory", below ? path.dirname(site) : site, String(port)],
  }),
};

// A browser shows what a reader would see; what the server says is asked for directly.
async function judge(name, dist, below, browser, report) {
  const work = await mkdtemp(path.join(tmpdir(), "handbill-host-"));
  const site = path.join(work, "campaign");
  await cp(path.resolve(dist), site, { recursive: true });
  await mkdir(path.join(work, "logs"), { recursive: true });
  const port = await freePort();
  const { text, command } = servers[name](work, site, port, below);
  await writeFile(path.join(work, "server.conf"), text);
  const child = spawn(command[0], command.slice(1), { stdio: "ignore", cwd: work });
  const base = `http://127.0.0.1:${port}${below ? "/campaign" : ""}/`;
  const label = `${name}${below ? " below the root" : ""}`;
  try {
    const up = await answers(base);
    report.check(`${label} runs`, up, up ? "" : await readFile(path.join(work, "log"), "utf8").catch(() => ""));
    if (up) await judgeSite(label, name, base, site, browser, report);
  } finally {
    child.kill();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await rm(work, { recursive: true, force: true });
  }
}

async function judgeSite(label, name, base, site, browser, report) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  // The icon of a page that has been left already is given up: no failure.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") messages.push(request.url());
  });
  for (const address of ["", "ur/", "en/help/index.html", "zh-hans/toolkit/"]) {
    await page.goto(base + address, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const dressed = await page.evaluate(() => getComputedStyle(document.querySelector(".masthead")).position);
    report.check(`${label} shows /${address} dressed`, dressed === "sticky");
  }
  report.check(`${label} is silent`, messages.length === 0, messages.join(" | "));
  const sheet = (await page.content()).match(/assets\/site-zh-hans\.[0-9a-f]+\.css/)[0];
  const icon = (await page.content()).match(/assets\/icon\.[0-9a-f]+\.svg/)[0];
  const types = { "en/index.html": "text/html", [sheet]: "text/css", [icon]: "image/svg+xml" };
  for (const [address, type] of Object.entries(types)) {
    const response = await page.request.get(base + address);
    report.check(`${label} serves ${address} as ${type}`, response.headers()["content-type"].startsWith(type));
  }
  if (name !== "python") {
    await judgeHeaders(label, base, site, sheet, page, report);
    await judgeMissing(label, base, page, report);
  }
  await page.close();
}

// The headers of _headers, as the guide promises them.
async function judgeHeaders(label, base, site, sheet, page, report) {
  const wanted = (await readFile(path.join(site, "_headers"), "utf8")).split("\n/assets/*")[0];
  const sent = (await page.request.get(`${base}ur/index.html`)).headers();
  for (const line of wanted.split("\n").slice(1).filter((line) => line.includes(":"))) {
    const [key, ...value] = line.trim().split(": ");
    report.check(`${label} sends ${key}`, sent[key.toLowerCase()] === value.join(": "), sent[key.toLowerCase()]);
  }
  const kept = (await page.request.get(base + sheet)).headers()["cache-control"];
  report.check(`${label} lets assets be kept`, kept?.includes("immutable") === true, kept);
  for (const secret of [".htaccess", "_headers", "web.config"]) {
    const status = (await page.request.get(base + secret)).status();
    report.check(`${label} keeps ${secret} to itself`, status === 403 || status === 404, `${status}`);
  }
}

async function judgeMissing(label, base, page, report) {
  const response = await page.goto(`${base}ur/nothing/at/all`, { waitUntil: "load" });
  report.check(`${label} says that an address is missing`, response.status() === 404, `${response.status()}`);
  const seen = await page.evaluate(() => ({
    dressed: getComputedStyle(document.querySelector(".masthead") ?? document.body).position === "sticky",
    numbers: document.querySelectorAll('a[href="tel:999"]').length,
    home: document.querySelector('main a[hreflang], main li[lang="ur"] a:last-of-type')?.href,
  }));
  report.check(`${label} dresses the page for it`, seen.dressed && seen.numbers > 1, JSON.stringify(seen));
}

async function answers(url) {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await fetch(url).then((response) => response.status, () => 0);
    if (found === 200) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const report = new Report();
execFileSync("nginx", ["-v"], { stdio: "ignore" });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  for (const name of Object.keys(servers)) {
    await judge(name, argv[2], false, browser, report);
    await judge(name, argv[3], true, browser, report);
  }
} finally {
  await browser.close();
}
exit(report.close());
