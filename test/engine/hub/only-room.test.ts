/** The promise of SECURITY.md: one room can reach a network, and two can reach it, be it the engine, the extension or the page. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sourceFiles } from "../../support/sources";

const network =
  /from "(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?"|(import|require)\("(node:)?(https?|http2|net|tls|dgram|dns)|\bundici\b|\bfetch\(|\b(WebSocket|EventSource|XMLHttpRequest|sendBeacon)\(/;

/** Sockets of this computer alone. */
const local = "engine/local/socket.ts";

test("only engine/network imports what reaches a network", () => {
  const found = sourceFiles().filter((name) => network.test(readFileSync(name, "utf8")));
  // The pattern must find what it looks for where it is.
  assert(found.includes("engine/network/http.ts"));
  assert.deepEqual(
    found.filter((name) => !name.startsWith("engine/network/")),
    [local],
  );
});

test("engine/local speaks and listens at paths alone", () => {
  const source = readFileSync(local, "utf8");
  assert.equal(source.match(/from "node:net"/g)?.length, 1);
  assert.match(source, /import \{ createConnection, createServer, type Server, type Socket \} from "node:net"/);
  const calls = [...source.matchAll(/\b(createConnection|listen)\((.{8})/g)].map(([, , given]) => given);
  assert.equal(calls.length, 3);
  for (const given of calls) assert.equal(given, "{ path: ");
});

test("only engine/hub and engine/endpoint send anything", () => {
  const sending = /import\s*\{[^}]*\bask\b[^}]*\}\s*from "[^"]*network\/http"/;
  const found = sourceFiles().filter((name) => sending.test(readFileSync(name, "utf8")));
  assert.deepEqual(found.sort(), ["engine/endpoint/exchange.ts", "engine/hub/get.ts"]);
});

for (const [text, reaches] of [
  ['import http from "node:http";', true],
  ['import { connect } from "tls";', true],
  ['await import("node:dns/promises")', true],
  ['require("https")', true],
  ["await fetch(url)", true],
  ["new WebSocket(url)", true],
  ["new XMLHttpRequest()", true],
  ["navigator.sendBeacon(url)", true],
  ['import { readFile } from "node:fs/promises";', false],
  ['import { get } from "./http";', false],
  ["const fetched = prefetch(rows);", false],
] as const) {
  test(`${text} ${reaches ? "reaches" : "does not reach"} a network`, () => assert.equal(network.test(text), reaches));
}
