"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// test/engine/hub/only-room.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_fs = require("node:fs");
var import_node_test = require("node:test");
var network = /from "(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?"|(import|require)\("(node:)?(https?|http2|net|tls|dgram|dns)|\bundici\b|\bfetch\(|\b(WebSocket|EventSource|XMLHttpRequest|sendBeacon)\(/;
function networkFiles() {
  return ["engine", "extension", "webview"].flatMap(
    (room) => (0, import_node_fs.readdirSync)(room, { recursive: true, encoding: "utf8" }).map((name) => `${room}/${name.replaceAll("\\", "/")}`).filter((name) => name.endsWith(".ts") && network.test((0, import_node_fs.readFileSync)(name, "utf8")))
  );
}
(0, import_node_test.test)("only engine/hub imports what reaches a network", () => {
  const found = networkFiles();
  (0, import_strict.default)(found.includes("engine/hub/http.ts"));
  import_strict.default.deepEqual(
    found.filter((name) => !name.startsWith("engine/hub/")),
    []
  );
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
  ["const fetched = prefetch(rows);", false]
]) {
  (0, import_node_test.test)(`${text} ${reaches ? "reaches" : "does not reach"} a network`, () => import_strict.default.equal(network.test(text), reaches));
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9lbmdpbmUvaHViL29ubHktcm9vbS50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogVGhlIHByb21pc2Ugb2YgdGhlIFJFQURNRTogbm90aGluZyBidXQgZW5naW5lL2h1YiBjYW4gcmVhY2ggYSBuZXR3b3JrLCBiZSBpdCB0aGUgZW5naW5lLCB0aGUgZXh0ZW5zaW9uIG9yIHRoZSBwYWdlLiAqL1xuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5cbmNvbnN0IG5ldHdvcmsgPVxuICAvZnJvbSBcIihub2RlOik/KGh0dHBzP3xodHRwMnxuZXR8dGxzfGRncmFtfGRucykoXFwvcHJvbWlzZXMpP1wifChpbXBvcnR8cmVxdWlyZSlcXChcIihub2RlOik/KGh0dHBzP3xodHRwMnxuZXR8dGxzfGRncmFtfGRucyl8XFxidW5kaWNpXFxifFxcYmZldGNoXFwofFxcYihXZWJTb2NrZXR8RXZlbnRTb3VyY2V8WE1MSHR0cFJlcXVlc3R8c2VuZEJlYWNvbilcXCgvO1xuXG5mdW5jdGlvbiBuZXR3b3JrRmlsZXMoKTogc3RyaW5nW10ge1xuICByZXR1cm4gW1wiZW5naW5lXCIsIFwiZXh0ZW5zaW9uXCIsIFwid2Vidmlld1wiXS5mbGF0TWFwKChyb29tKSA9PlxuICAgIHJlYWRkaXJTeW5jKHJvb20sIHsgcmVjdXJzaXZlOiB0cnVlLCBlbmNvZGluZzogXCJ1dGY4XCIgfSlcbiAgICAgIC5tYXAoKG5hbWUpID0+IGAke3Jvb219LyR7bmFtZS5yZXBsYWNlQWxsKFwiXFxcXFwiLCBcIi9cIil9YClcbiAgICAgIC5maWx0ZXIoKG5hbWUpID0+IG5hbWUuZW5kc1dpdGgoXCIudHNcIikgJiYgbmV0d29yay50ZXN0KHJlYWRGaWxlU3luYyhuYW1lLCBcInV0ZjhcIikpKSxcbiAgKTtcbn1cblxudGVzdChcIm9ubHkgZW5naW5lL2h1YiBpbXBvcnRzIHdoYXQgcmVhY2hlcyBhIG5ldHdvcmtcIiwgKCkgPT4ge1xuICBjb25zdCBmb3VuZCA9IG5ldHdvcmtGaWxlcygpO1xuICAvLyBUaGUgcGF0dGVybiBtdXN0IGZpbmQgd2hhdCBpdCBsb29rcyBmb3Igd2hlcmUgaXQgaXMuXG4gIGFzc2VydChmb3VuZC5pbmNsdWRlcyhcImVuZ2luZS9odWIvaHR0cC50c1wiKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgZm91bmQuZmlsdGVyKChuYW1lKSA9PiAhbmFtZS5zdGFydHNXaXRoKFwiZW5naW5lL2h1Yi9cIikpLFxuICAgIFtdLFxuICApO1xufSk7XG5cbmZvciAoY29uc3QgW3RleHQsIHJlYWNoZXNdIG9mIFtcbiAgWydpbXBvcnQgaHR0cCBmcm9tIFwibm9kZTpodHRwXCI7JywgdHJ1ZV0sXG4gIFsnaW1wb3J0IHsgY29ubmVjdCB9IGZyb20gXCJ0bHNcIjsnLCB0cnVlXSxcbiAgWydhd2FpdCBpbXBvcnQoXCJub2RlOmRucy9wcm9taXNlc1wiKScsIHRydWVdLFxuICBbJ3JlcXVpcmUoXCJodHRwc1wiKScsIHRydWVdLFxuICBbXCJhd2FpdCBmZXRjaCh1cmwpXCIsIHRydWVdLFxuICBbXCJuZXcgV2ViU29ja2V0KHVybClcIiwgdHJ1ZV0sXG4gIFtcIm5ldyBYTUxIdHRwUmVxdWVzdCgpXCIsIHRydWVdLFxuICBbXCJuYXZpZ2F0b3Iuc2VuZEJlYWNvbih1cmwpXCIsIHRydWVdLFxuICBbJ2ltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjsnLCBmYWxzZV0sXG4gIFsnaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4vaHR0cFwiOycsIGZhbHNlXSxcbiAgW1wiY29uc3QgZmV0Y2hlZCA9IHByZWZldGNoKHJvd3MpO1wiLCBmYWxzZV0sXG5dIGFzIGNvbnN0KSB7XG4gIHRlc3QoYCR7dGV4dH0gJHtyZWFjaGVzID8gXCJyZWFjaGVzXCIgOiBcImRvZXMgbm90IHJlYWNoXCJ9IGEgbmV0d29ya2AsICgpID0+IGFzc2VydC5lcXVhbChuZXR3b3JrLnRlc3QodGV4dCksIHJlYWNoZXMpKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFDQSxvQkFBbUI7QUFDbkIscUJBQTBDO0FBQzFDLHVCQUFxQjtBQUVyQixJQUFNLFVBQ0o7QUFFRixTQUFTLGVBQXlCO0FBQ2hDLFNBQU8sQ0FBQyxVQUFVLGFBQWEsU0FBUyxFQUFFO0FBQUEsSUFBUSxDQUFDLGFBQ2pELDRCQUFZLE1BQU0sRUFBRSxXQUFXLE1BQU0sVUFBVSxPQUFPLENBQUMsRUFDcEQsSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLElBQUksS0FBSyxXQUFXLE1BQU0sR0FBRyxDQUFDLEVBQUUsRUFDckQsT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLEtBQUssS0FBSyxRQUFRLFNBQUssNkJBQWEsTUFBTSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3RGO0FBQ0Y7QUFBQSxJQUVBLHVCQUFLLGtEQUFrRCxNQUFNO0FBQzNELFFBQU0sUUFBUSxhQUFhO0FBRTNCLG9CQUFBQSxTQUFPLE1BQU0sU0FBUyxvQkFBb0IsQ0FBQztBQUMzQyxnQkFBQUEsUUFBTztBQUFBLElBQ0wsTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssV0FBVyxhQUFhLENBQUM7QUFBQSxJQUN0RCxDQUFDO0FBQUEsRUFDSDtBQUNGLENBQUM7QUFFRCxXQUFXLENBQUMsTUFBTSxPQUFPLEtBQUs7QUFBQSxFQUM1QixDQUFDLGlDQUFpQyxJQUFJO0FBQUEsRUFDdEMsQ0FBQyxrQ0FBa0MsSUFBSTtBQUFBLEVBQ3ZDLENBQUMscUNBQXFDLElBQUk7QUFBQSxFQUMxQyxDQUFDLG9CQUFvQixJQUFJO0FBQUEsRUFDekIsQ0FBQyxvQkFBb0IsSUFBSTtBQUFBLEVBQ3pCLENBQUMsc0JBQXNCLElBQUk7QUFBQSxFQUMzQixDQUFDLHdCQUF3QixJQUFJO0FBQUEsRUFDN0IsQ0FBQyw2QkFBNkIsSUFBSTtBQUFBLEVBQ2xDLENBQUMsZ0RBQWdELEtBQUs7QUFBQSxFQUN0RCxDQUFDLGlDQUFpQyxLQUFLO0FBQUEsRUFDdkMsQ0FBQyxtQ0FBbUMsS0FBSztBQUMzQyxHQUFZO0FBQ1YsNkJBQUssR0FBRyxJQUFJLElBQUksVUFBVSxZQUFZLGdCQUFnQixjQUFjLE1BQU0sY0FBQUEsUUFBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsT0FBTyxDQUFDO0FBQ3JIOyIsCiAgIm5hbWVzIjogWyJhc3NlcnQiXQp9Cg==
