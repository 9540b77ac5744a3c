// Socket.IO on Node.js that only acknowledges.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { Server } from "socket.io";

const { values: options } = parseArgs({ options: { port: { type: "string" } } });
const http = createServer();
const io = new Server(http);

io.on("connection", (socket) => {
  socket.on("command", (message, answer) => answer({ ok: true }));
});

http.listen(Number(options.port), "127.0.0.1", () => console.log("ready"));
