// Socket.IO on Node.js with better-sqlite3: a commit for every vote, tallies ten times a second to
// the console's room, and whatever the console shows goes to everybody.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { Server } from "socket.io";

const BUDGET = 5;
const CAP = 2;
const TALLY_MS = 100;

const { values: options } = parseArgs({
  options: { port: { type: "string" }, database: { type: "string" } },
});
const database = new Database(options.database);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("CREATE TABLE IF NOT EXISTS ballots (voter TEXT PRIMARY KEY, dots TEXT NOT NULL)");
const keep = database.prepare(
  "INSERT INTO ballots VALUES (?, ?) ON CONFLICT (voter) DO UPDATE SET dots = excluded.dots",
);

const ballots = new Map();
const tally = new Map();
let moved = false;
for (const { voter, dots } of database.prepare("SELECT voter, dots FROM ballots").iterate()) {
  count(voter, JSON.parse(dots));
}

const http = createServer();
const io = new Server(http);
let shown = [];

io.on("connection", (socket) => {
  const { person, console: isConsole } = socket.handshake.auth;
  if (isConsole) socket.join("console");

  socket.on("command", (message, answer) => {
    const { ballot: dots } = message.do;
    if (!allowed(dots)) return answer({ ok: false });
    keep.run(person, JSON.stringify(dots));
    count(person, dots);
    answer({ ok: true });
  });
  socket.on("prepare", (views, answer) => {
    shown = views;
    answer({ ok: true });
  });
  socket.on("show", (answer) => {
    for (const view of shown) io.emit("view", view);
    answer({ ok: true });
  });
});

setInterval(() => {
  if (!moved) return;
  moved = false;
  io.to("console").emit("tally", Object.fromEntries(tally));
}, TALLY_MS);

function allowed(dots) {
  const counts = Object.values(dots);
  return counts.every((one) => one <= CAP) && counts.reduce((sum, one) => sum + one, 0) <= BUDGET;
}

function count(person, dots) {
  add(ballots.get(person) ?? {}, -1);
  add(dots, 1);
  ballots.set(person, dots);
  moved = true;
}

function add(dots, sign) {
  for (const [item, number] of Object.entries(dots)) {
    tally.set(item, (tally.get(item) ?? 0) + sign * number);
  }
}

http.listen(Number(options.port), "127.0.0.1", () => console.log("ready"));
