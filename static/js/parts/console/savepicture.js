/** A result as a file to be sent on and printed: SVG, which stays text, or PNG, made of it in the browser. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { FONTS, HEIGHT, resultPicture, WIDTH } from "../../questions/picture/resultpicture.js";

const FALLBACKS = [FONTS.slice(FONTS.indexOf(",") + 1), "sans-serif"]; // whoever does not have our letters has others

/** `shown()` is what resultPicture takes; `name` is what the files are called, without what tells their kind. */
export function SavePicture({ shown, name, title }) {
  const svg = () => resultPicture(shown(), measurer());
  const kinds = { SVG: async () => new Blob([svg()], { type: "image/svg+xml" }), PNG: () => painted(svg()) };
  return html`<p class="save-picture"><span aria-hidden="true">${t("Save as a picture:")}</span>
    ${Object.entries(kinds).map(([kind, made]) => html`${" "}<button type="button" class="quiet" key=${kind}
      aria-label=${t("Save “{title}” as a picture: {kind}", { title, kind })}
      onClick=${async () => save(await made(), `${name}.${kind.toLowerCase()}`)}>${kind}</button>`)}
  </p>`;
}

/** Of its parts a name that any file system takes: "jasper-vote-round-2". */
export function fileName(...parts) {
  const bare = parts.filter(Boolean).join(" ").normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 120);
}

function measurer() {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, size, weight) => Math.max(...[FONTS, ...FALLBACKS].map((family) => {
    pen.font = `${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  }));
}

async function painted(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  canvas.getContext("2d").drawImage(image, 0, 0);
  return new Promise((resolve) => { canvas.toBlob(resolve, "image/png"); });
}

function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
