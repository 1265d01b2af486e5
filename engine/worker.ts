/** A thread of an engine or a command line, which does a part of their work beside them: `job/threads.ts` starts it. */
import { parentPort, workerData } from "node:worker_threads";
import { serveThread } from "./job/work";

if (parentPort !== null) serveThread(parentPort, workerData);
