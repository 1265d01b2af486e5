import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeText, misnamed } from "../../../engine/workspace/content";

const bytes = (text: string) => new TextEncoder().encode(text);

for (const [name, text, expected] of [
  ["Unix", "a\nb\n", "a\nb\n"],
  ["Windows", "a\r\nb\r\n", "a\nb\n"],
  ["an old Macintosh", "a\rb\r", "a\nb\n"],
  ["all three", "a\r\n\rb\nc\r", "a\n\nb\nc\n"],
  ["Windows, with a mark", "\uFEFFa\r\n", "a\n"],
] as const) {
  test(`line ends of ${name}`, () => assert.equal(decodeText(bytes(text)), expected));
}

const utf16 = (text: string, swapped: boolean): Uint8Array => {
  const buffer = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(swapped ? buffer.swap16() : buffer);
};
for (const [name, content, expected] of [
  ["UTF-16, little-endian", utf16("größer = 1\r\n", false), "größer = 1\n"],
  ["UTF-16, big-endian", utf16("名 = 1\n", true), "名 = 1\n"],
  ["half a character of UTF-16", utf16("ab", false).slice(0, -1), null],
  ["Latin-1", Buffer.from("// Größe: Maß für Übergänge\nint a;\n", "latin1"), "// Größe: Maß für Übergänge\nint a;\n"],
  ["Windows-1252", Uint8Array.of(0x2f, 0x2f, 0x20, 0x80, 0x20, 0x31, 0x30, 0x0a), "// € 10\n"],
  ["GBK", Uint8Array.of(0x2f, 0x2f, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x0a), null],
  ["Shift-JIS", Uint8Array.of(0x2f, 0x2f, 0x20, 0x93, 0xfa, 0x96, 0x7b, 0x81, 0x45, 0x0a), null],
  ["zeros", Uint8Array.of(0x61, 0x00, 0x62), null],
  ["control characters", Uint8Array.of(0x61, 0x01, 0xe9, 0x62), null],
] as const) {
  test(`the encoding of ${name}`, () => assert.equal(decodeText(content), expected));
}

const data = "data or configuration, not code";
const generated = "generated file";
const xml = '<?xml version="1.0" encoding="utf-8"?>\n';
const kinds: readonly (readonly [string, string, string | null])[] = [
  ["i18n/app_de.ts", `${xml}<!DOCTYPE TS>\n<TS version="2.1" language="de">\n</TS>\n`, data],
  ["i18n/app_de.ts", `\n${xml}<TS/>`, data],
  ["src/app.ts", "export const xml = '<?xml version=\"1.0\"?>';\n", null],
  ["layout.fs", `${xml}<x/>`, data],
  ["page.xhtml", `${xml}<html/>`, null],
  ["view.xaml", `${xml}<Window/>`, null],
  ["page.php", `${xml}<?php echo 1;`, null],
  ["dump.sql", "-- MySQL dump 10.13  Distrib 8.0\n--\nINSERT INTO `a` VALUES (1);\n", data],
  ["dump.sql", "--\n-- PostgreSQL database dump\n--\nCOPY a FROM stdin;\n", data],
  ["query.sql", "-- The dump of last night is compared here.\nSELECT 1;\n", null],
  ["main.d", "build/main.o: src/main.c \\\n src/main.h\n", generated],
  ["main.d", "module main;\nimport std.stdio;\nvoid main() {}\n", null],
  ["main.s", '\t.file\t"main.c"\n\t.text\n\t.globl\tmain\n', generated],
  ["boot.s", ".globl _start\n_start:\n  mov $1, %eax\n", null],
];
for (const [path, text, expected] of kinds) {
  test(`${path} that begins with ${JSON.stringify(text.slice(0, 24))}: ${expected ?? "code"}`, () =>
    assert.equal(misnamed(path, text), expected));
}
