/** What a connection costs: a question and a small answer over new connections and over one that is kept. */
import { createServer } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { type Connections, connectionsTo } from "../../engine/network/connections";
import { ask, readBody } from "../../engine/network/http";
import { usualLimits } from "../../engine/network/silence";
import { median } from "../models/page";
import { selfSigned } from "../support/certificate";

const count = 40;

/** A table of milliseconds. On this machine the way costs nothing: elsewhere each round trip of a handshake is added. */
export async function connectionRows(): Promise<string[]> {
  const plain = createServer((_, response) => response.end("{}"));
  const secure = https.createServer(selfSigned(), (_, response) => response.end("{}"));
  const rows: string[] = [];
  for (const [name, server, trips] of [
    ["http", plain, "1"],
    ["https", secure, "2"],
  ] as const) {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = new URL(`${name}://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const ways = { proxy: null, verifyTls: false, trusted: null };
    const kept = connectionsTo(url, ways, { limits: usualLimits, kept: true });
    const [fresh, again] = [await timed(url, ways), await timed(url, ways, kept)];
    kept.destroy();
    server.closeAllConnections();
    server.close();
    rows.push(`| ${name} | ${fresh} | ${again} | ${trips} |`);
  }
  return [
    "One question and a small answer, both sides in one process, ms (median of 40). Connections to a server are kept for half a minute;",
    "one on which a text was left before its end is closed, as that is what tells the server to stop.",
    "",
    "| | a new connection | a kept one | round trips saved |",
    "|---|---|---|---|",
    ...rows,
  ];
}

async function timed(url: URL, ways: Parameters<typeof connectionsTo>[1], connections?: Connections): Promise<string> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const begun = performance.now();
    const asking = { ...ways, signal: new AbortController().signal, limits: usualLimits, body: "{}" };
    await readBody(await ask(url, { ...asking, ...(connections && { connections }) }), 1000);
    times.push(performance.now() - begun);
    // A connection is free for the next request a moment after its answer was read.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return median(times).toFixed(2);
}
