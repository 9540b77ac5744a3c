/**
 * The mountain as numbers: where its camps stand and how its ridges run.
 *
 * Everything is computed from the agenda and the size of the picture alone; the same agenda gives
 * the same mountain on every screen. Points are [x, y] in the picture's units, y grows downward.
 */

const RESTING_STEP = 0.3; // a pause is a ledge: it climbs this much of what other blocks climb
const SUBDIVISIONS = 4; // skyline points from one camp to the next
const SNOW_DEPTH = 0.36; // the share of the climb, from the summit down, that is under snow
const SNOW_TONGUES = 13;

/** Where the first camp and the summit stand, as shares of width and height. */
export const FRAMES = {
  full: { left: 0.05, right: 0.8, foot: 0.9, summit: 0.2, bend: 1.55 },
  band: { left: 0.025, right: 0.86, foot: 0.71, summit: 0.44, bend: 1.15 },
};

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One point per camp, from the foot up to the summit; `resting[i]` marks a ledge. */
export function campPoints(resting, { width, height }, frame) {
  const climbed = heights(resting);
  const last = Math.max(resting.length - 1, 1);
  return resting.map((_, index) => {
    const x = frame.left + (index / last) * (frame.right - frame.left);
    const y = frame.foot - climbed[index] ** frame.bend * (frame.foot - frame.summit);
    return [x * width, y * height];
  });
}

function heights(resting) {
  const sums = [0];
  for (let index = 1; index < resting.length; index += 1) {
    sums.push(sums[index - 1] + (resting[index] ? RESTING_STEP : 1));
  }
  const total = sums.at(-1) || 1;
  return resting.length === 1 ? [1] : sums.map((sum) => sum / total);
}

/** The ridge that carries the route: through every camp, then down the far side. */
export function skyline(camps, { width, height }) {
  const random = chance(camps.length * 7919);
  const points = [[0, Math.min(camps[0][1] + height * 0.03, height)]];
  camps.forEach((camp, index) => {
    points.push(camp);
    const next = camps[index + 1];
    if (next) points.push(...between(camp, next, random));
  });
  return points.concat(farSide(camps.at(-1), width, height, random));
}

function between([x1, y1], [x2, y2], random) {
  const rough = Math.min(Math.abs(x2 - x1), Math.abs(y2 - y1) * 1.5) * 0.34;
  return Array.from({ length: SUBDIVISIONS - 1 }, (_, index) => {
    const share = (index + 1) / SUBDIVISIONS;
    const sag = Math.sin(share * Math.PI) * Math.abs(y2 - y1) * 0.22;
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share + sag + (random() - 0.5) * rough];
  });
}

function farSide([x, y], width, height, random) {
  const steps = 7;
  const drop = (height * 0.8 - y) * 0.75;
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    const fall = y + drop * share ** 0.8 + (random() - 0.5) * drop * 0.16;
    return [x + (width - x) * share, index === steps - 1 ? y + drop : fall];
  });
}

/** A distant ridge across the whole width; `level` and `swell` are shares of the height. */
export function farRidge(seed, { width, height }, level, swell) {
  const random = chance(seed);
  let heightsNow = [random(), random(), random()];
  for (let rough = 0.6; heightsNow.length < 60; rough *= 0.52) {
    heightsNow = halved(heightsNow, rough, random);
  }
  const last = heightsNow.length - 1;
  return heightsNow.map((value, index) => [
    (index / last) * width,
    (level - (value - 0.4) * swell) * height,
  ]);
}

function halved(values, rough, random) {
  const finer = [values[0]];
  for (let index = 1; index < values.length; index += 1) {
    const middle = (values[index - 1] + values[index]) / 2;
    finer.push(middle + (random() - 0.5) * rough, values[index]);
  }
  return finer;
}

/** The snow: the skyline near the summit, closed below by a torn edge with long tongues. */
export function snowCap(line, summit, foot) {
  const random = chance(line.length * 104729);
  const depth = (foot - summit[1]) * SNOW_DEPTH;
  const white = line.filter(([, y]) => y < summit[1] + depth);
  const [left, right] = [white[0][0], white.at(-1)[0]];
  const edge = Array.from({ length: SNOW_TONGUES }, (_, index) => {
    const x = right + ((left - right) * (index + 0.5 + (random() - 0.5) * 0.7)) / SNOW_TONGUES;
    const top = heightAt(line, x);
    const reach = (summit[1] + depth - top) * (index % 2 ? 0.3 : 0.8) * (0.55 + random() * 0.75);
    return [x, top + Math.max(reach, 0)];
  });
  return white.concat(edge);
}

/** Rocky ribs that run down from the ridge: triangles with a broken edge, for shading. */
export function ribs(camps, { width, height }) {
  const random = chance(camps.length * 613);
  return camps.slice(0, -1).map(([x, y]) => {
    const fall = (height - y) * (0.35 + random() * 0.45);
    const lean = Math.min(fall * 0.35, width * 0.05) * (0.6 + random() * 0.6);
    return [
      [x, y], [x + lean * 0.75, y + fall * 0.4], [x + lean * 0.9, y + fall * 0.7], [x + lean * 1.7, y + fall],
      [x + lean * 0.5, y + fall * 0.72], [x + lean * 0.45, y + fall * 0.45], [x + lean * 0.08, y + fall * 0.2],
    ];
  });
}

/** The side in shadow: from the summit down a broken spur, and all that lies right of it. */
export function shadowSide(line, summit, { width, height }) {
  const right = line.slice(line.findIndex(([x, y]) => x === summit[0] && y === summit[1]));
  const random = chance(line.length * 31);
  const spur = Array.from({ length: 7 }, (_, index) => {
    const share = (7 - index) / 7;
    const swing = (index % 2 ? 1 : -1) * width * 0.012 * share * (0.6 + random());
    return [summit[0] - width * 0.02 * share + swing, summit[1] + (height - summit[1]) * share];
  });
  return right.concat([[width, height]], spur);
}

function heightAt(line, x) {
  const index = line.findIndex(([one]) => one >= x);
  if (index <= 0) return line[Math.max(index, 0)][1];
  const [[x1, y1], [x2, y2]] = [line[index - 1], line[index]];
  return x2 === x1 ? y2 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
}

/** Points as SVG path data. */
export function path(points, closed = false) {
  const data = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
  return `M${data}${closed ? "Z" : ""}`;
}
