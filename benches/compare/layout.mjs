// Card and poster as trees of boxes, which satori takes as they are and browsers as HTML: the same
// texts, colours, sizes and faces as Handbill's, without its search for sizes, which neither has.

const bare = (text) => text.replace(/[\u2066-\u2069]/g, "");

function box(style, ...children) {
  const kept = children.filter((child) => child !== null && child !== undefined);
  return { type: "div", props: { style: { display: "flex", ...style }, children: kept } };
}

const column = (style, ...children) => box({ flexDirection: "column", ...style }, ...children);

// The families of a role, without those that only other languages need.
export function families(data, role) {
  const names = data.faces[role].fonts.map((font) => font.name);
  return role === "figures" ? ["Archivo"] : [...new Set(names)];
}

const face = (data, role, size, color) => ({
  fontFamily: families(data, role).map((name) => `'${name}'`).join(", "),
  fontWeight: data.faces[role].weight,
  fontSize: size * data.faces[role].scale,
  color,
});

// The lens: discs of ever darker tones, and a strip of tape across them; on the other side where
// text begins at the right.
function lens(data, width, x, y, radius) {
  if (data.locale.dir === "rtl") return lens({ ...data, locale: {} }, width, width - x, y, radius);
  const tones = [data.scheme["panel-raised"], "#162040", "#2a3c73", "#0c1226"];
  const discs = tones.map((tone, index) => {
    const own = radius * (1 - 0.2 * index);
    return box({ position: "absolute", left: x - own, top: y - own, width: 2 * own, height: 2 * own, borderRadius: own, backgroundColor: tone });
  });
  const tape = box({ position: "absolute", left: x - 0.7 * radius, top: y, width: 3 * radius, height: 0.33 * radius, backgroundColor: data.scheme.tape, transform: "rotate(-14deg)" });
  return [...discs, tape];
}

const headline = (data, size) =>
  data.headline.map((run) => box({ ...face(data, "display", size, run.strong ? data.scheme.accent : data.scheme["on-panel"]), lineHeight: data.faces.display.top + data.faces.display.bottom }, run.text));

// A card of 1200 × 630.
export function card(data) {
  const { scheme } = data;
  const foot = box(
    { height: 96, width: 1200, padding: "0 72px", alignItems: "center", justifyContent: "space-between", backgroundColor: scheme.band },
    box(
      { alignItems: "center" },
      box({ ...face(data, "display", 40, scheme["on-band"]), margin: "0 20px 0 0" }, data.call.text),
      box(face(data, "figures", 54, scheme["on-band"]), bare(data.number.text)),
    ),
    data.foot && box({ ...face(data, "body", 30, scheme["on-band"]), fontWeight: 700 }, data.foot.text),
  );
  return column(
    { width: 1200, height: 630, backgroundColor: scheme.panel, position: "relative", overflow: "hidden" },
    ...lens(data, 1200, 1134, 130, 278),
    column(
      { height: 534, width: 1200, padding: "0 72px 40px", justifyContent: "flex-end", position: "relative" },
      box({ ...face(data, "body", 34, scheme["on-panel-muted"]), fontWeight: 700, margin: "0 0 24px" }, data.question.text),
      ...headline(data, 132),
    ),
    foot,
  );
}

// The code as a drawing.
function code(qr) {
  const runs = qr.runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join("");
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.side} ${qr.side}"><rect width="${qr.side}" height="${qr.side}" fill="#fff"/><path d="${runs}"/></svg>`;
  return { type: "img", props: { style: { width: 98, height: 98 }, alt: bare(qr.alt.text), src: `data:image/svg+xml,${encodeURIComponent(drawing)}` } };
}

// WeasyPrint takes seconds for boxes of this kind within one another; blocks and grids it lays out at once.
const block = (style, ...children) => box({ display: "block", ...style }, ...children);
const grid = (columns, style, ...children) => box({ display: "grid", gridTemplateColumns: columns, ...style }, ...children);
const tight = (data, role) => data.faces[role].top + data.faces[role].bottom + data.faces[role].leading;

function step(data, item) {
  const { scheme } = data;
  const numeral = block({ ...face(data, "figures", 17, scheme["on-disc"]), width: 32, height: 32, borderRadius: 16, backgroundColor: scheme.disc, textAlign: "center", lineHeight: 1.8, alignSelf: "start" }, item.numeral);
  return grid(
    "32px 1fr",
    { columnGap: 13 },
    numeral,
    block(
      {},
      block({ ...face(data, "display", 20, scheme.text), lineHeight: tight(data, "display") }, item.heading.text),
      block({ ...face(data, "body", 12.5, scheme.text), lineHeight: tight(data, "body") }, item.body.text),
    ),
  );
}

// A poster on A4 in points.
export function poster(data) {
  const { scheme } = data;
  const strong = (size, color) => ({ ...face(data, "body", size, color), fontWeight: 700 });
  const panel = block(
    { width: 595, height: 410, backgroundColor: scheme.panel, position: "relative", overflow: "hidden" },
    ...lens(data, 595, 523, 165, 214),
    block(
      { position: "absolute", bottom: 30, left: 44, right: 44 },
      block({ ...strong(19, scheme["on-panel-muted"]), width: 300 }, data.question.text),
      ...headline(data, 84),
    ),
  );
  const steps = grid("1fr 1fr", { width: 595, padding: "20px 44px 14px", columnGap: 26, rowGap: 16, backgroundColor: scheme.paper }, ...data.items.map((item) => step(data, item)));
  const foot = grid(
    "210px 1fr 98px",
    { width: 595, padding: "18px 44px", columnGap: 15, backgroundColor: scheme.band },
    block(
      {},
      block(strong(15, scheme["on-band"]), data.call.text),
      block({ ...face(data, "figures", 54, scheme["on-band"]), lineHeight: 1 }, bare(data.number.text)),
    ),
    block(
      {},
      block(strong(12, scheme["on-band"]), data.scan.text),
      block(strong(10.5, scheme["on-band"]), bare(data.address.text)),
    ),
    // In a block of its own: WeasyPrint fails on a picture that is a cell.
    block({}, code(data.qr)),
  );
  return block({ width: 595 }, panel, steps, foot);
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const UNITLESS = new Set(["fontWeight", "lineHeight"]);

function styled(style, unit) {
  const value = (name, given) => (typeof given === "number" && !UNITLESS.has(name) ? `${given}${unit}` : `${given}`.replaceAll("px", unit));
  return Object.entries(style).map(([name, given]) => `${dashed(name)}:${value(name, given)}`).join(";");
}

function element(node, unit) {
  if (typeof node === "string") return escaped(node);
  const { type, props } = node;
  const style = escaped(styled(props.style, unit));
  if (type === "img") return `<img style="${style}" alt="${escaped(props.alt)}" src="${escaped(props.src)}">`;
  return `<div style="${style}">${props.children.map((child) => element(child, unit)).join("")}</div>`;
}

// A tree as a page with these faces; `unit` is that of its lengths.
export function page(tree, data, faces, unit) {
  const rules = faces.map(({ name, weight, file }) => `@font-face{font-family:'${name}';font-weight:${weight};src:url('file://${file}')}`);
  const size = unit === "pt" ? "@page{size:A4;margin:0}" : "";
  const { lang, dir } = data.locale;
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${escaped(data.title)}</title><style>${rules.join("")}${size}*{box-sizing:border-box}body{margin:0}</style>${element(tree, unit)}</html>`;
}
