/** The scenery behind the route: dawn sky, distant ridges, the mountain with its snow. */
import { html } from "../../helpers/ui.js";
import { farRidge, path, ribs, shadowSide, snowCap } from "./terrain.js";

const RIDGES = [
  { seed: 11, level: 0.6, swell: 0.3, name: "far" },
  { seed: 29, level: 0.7, swell: 0.26, name: "middle" },
  { seed: 53, level: 0.83, swell: 0.2, name: "near" },
];

/** The painted part of the picture: no information in it, hidden from screen readers. */
export function Landscape({ camps, line, foot, size, shape }) {
  const summit = camps.at(-1);
  return html`<g aria-hidden="true">
    <${Colours} shape=${shape} summit=${summit} size=${size} />
    <rect class="sky" width=${size.width} height=${size.height} fill="url(#sky-${shape})" />
    <rect width=${size.width} height=${size.height} fill="url(#glow-${shape})" />
    ${RIDGES.map((one) => html`<${Ridge} key=${one.name} one=${one} size=${size} />`)}
    <path class="mountain" d=${path(grounded(line, size), true)} fill="url(#rock-${shape})" />
    ${ribs(camps, size).map((rib, index) => html`<path class="rib" key=${index} d=${path(rib, true)} />`)}
    <path class="snow" d=${path(snowCap(line, summit, foot), true)} />
    <path class="shadow" d=${path(shadowSide(line, summit, size), true)} />
  </g>`;
}

function Ridge({ one, size }) {
  const points = farRidge(one.seed, size, one.level, one.swell);
  return html`<path class="ridge ridge-${one.name}" d=${path(grounded(points, size), true)} />`;
}

function Colours({ shape, summit, size }) {
  const across = Math.max(size.width * 0.42, 1);
  return html`<defs>
    <linearGradient id="sky-${shape}" x1="0" y1="0" x2="0" y2="1">
      <stop class="sky-high" offset="0" />
      <stop class="sky-middle" offset="0.4" />
      <stop class="sky-low" offset="0.85" />
    </linearGradient>
    <radialGradient
      id="glow-${shape}" gradientUnits="userSpaceOnUse"
      cx=${summit[0]} cy=${size.height * 0.62} r=${across}
    >
      <stop class="glow-core" offset="0" />
      <stop class="glow-edge" offset="1" />
    </radialGradient>
    <linearGradient id="rock-${shape}" x1="0" y1="0" x2="0" y2="1">
      <stop class="rock-high" offset="0" />
      <stop class="rock-low" offset="1" />
    </linearGradient>
  </defs>`;
}

function grounded(points, { width, height }) {
  return points.concat([[width, height], [0, height]]);
}
