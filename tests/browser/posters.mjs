// The posters in poppler's eyes: pages of the right size, tagged, titled.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const SIZES = { a5: [419.53, 595.28], a4: [595.28, 841.89], a3: [841.89, 1190.55], a2: [1190.55, 1683.78] };
// Points of paper beyond each edge of the cut sheet.
const BEYOND = { shop: 8.5, "shop-marks": 34.02, "shop-cmyk": 8.5 };

export async function judgePosters({ dist, manifest, report }) {
  const posters = manifest.files.filter((file) => file.kind === "pdf" && file.path.startsWith("posters/"));
  report.check("the build holds posters", posters.length > 0);
  const queue = [...posters];
  const worker = async () => {
    for (let poster = queue.shift(); poster !== undefined; poster = queue.shift()) {
      await judgePoster(path.join(dist, poster.path), poster, report);
    }
  };
  await Promise.all([worker(), worker()]);
}

async function judgePoster(file, poster, report) {
  const name = poster.path;
  const info = (await run("pdfinfo", [file])).stdout;
  const field = (key) => info.match(new RegExp(`^${key}:\\s*(.*)$`, "m"))?.[1] ?? "";
  const pages = /\/leaflet-/.test(name) ? "2" : "1";
  report.check(`${name} has its pages`, field("Pages") === pages, field("Pages"));
  report.check(`${name} is tagged`, field("Tagged") === "yes");
  report.check(`${name} has a title`, field("Title") !== "");
  const [, size, lying, profile] = name.match(/-(a\d)(-landscape)?(?:-(home|office-mono|shop|shop-marks|shop-cmyk))?\.pdf$/) ?? [];
  const metadata = (await run("pdfinfo", ["-meta", file])).stdout;
  const accessible = /<pdfuaid:part>1<|pdfuaid:part="1"/.test(metadata);
  report.check(`${name} is PDF/UA-1 unless it is for four inks`, accessible === (profile !== "shop-cmyk"));
  const [width, height] = field("Page size").split(" x ").map(Number.parseFloat);
  const cut = SIZES[size] ?? [0, 0];
  const sheet = lying ? [...cut].reverse() : cut;
  const [wantedWidth, wantedHeight] = sheet.map((length) => length + 2 * (BEYOND[profile] ?? 0));
  const right = Math.abs(width - wantedWidth) < 1 && Math.abs(height - wantedHeight) < 1;
  report.check(`${name} has its size`, right, field("Page size"));
  const text = (await run("pdftotext", [file, "-"])).stdout;
  report.check(`${name} shows the number to call`, text.includes("101"));
}
