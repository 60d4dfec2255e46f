// The posters in poppler's eyes: one page of the right size, tagged, titled, fonts embedded.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const SIZES = { a4: [595.28, 841.89], a3: [841.89, 1190.55] };

export async function judgePosters({ dist, manifest, report }) {
  const posters = manifest.files.filter((file) => file.kind === "pdf");
  report.check("the build holds posters", posters.length > 0);
  for (const poster of posters) await judgePoster(path.join(dist, poster.path), poster, report);
}

async function judgePoster(file, poster, report) {
  const name = poster.path;
  const info = (await run("pdfinfo", [file])).stdout;
  const field = (key) => info.match(new RegExp(`^${key}:\\s*(.*)$`, "m"))?.[1] ?? "";
  report.check(`${name} is one page`, field("Pages") === "1", field("Pages"));
  report.check(`${name} is tagged`, field("Tagged") === "yes");
  report.check(`${name} has a title`, field("Title") !== "");
  const metadata = (await run("pdfinfo", ["-meta", file])).stdout;
  report.check(`${name} is PDF/UA-1`, /<pdfuaid:part>1<|pdfuaid:part="1"/.test(metadata));
  const size = name.match(/-(a\d)\.pdf$/)?.[1];
  const [width, height] = field("Page size").split(" x ").map(Number.parseFloat);
  const [wantedWidth, wantedHeight] = SIZES[size] ?? [0, 0];
  const right = Math.abs(width - wantedWidth) < 1 && Math.abs(height - wantedHeight) < 1;
  report.check(`${name} has its size`, right, field("Page size"));
  const fonts = (await run("pdffonts", [file])).stdout.trim().split("\n").slice(2);
  const loose = fonts.filter((line) => !/\byes\s+yes\s+(yes|no)\s+\d+\s+\d+\s*$/.test(line));
  report.check(`${name} embeds and subsets its fonts`, fonts.length > 0 && loose.length === 0, loose.join("; "));
  const text = (await run("pdftotext", [file, "-"])).stdout;
  report.check(`${name} shows the number to call`, text.includes("101"));
}
