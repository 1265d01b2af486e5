// Development only: draws the dashboard page in headless Chromium, in every state, theme and width, to look at it.
// node scripts/dashboard-shots.mjs [--out FOLDER] [--chromium PATH] [STATE …]
// Needs Chromium (apt install chromium).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(tmpdir(), "attune-dashboard") },
    chromium: { type: "string", default: "/usr/bin/chromium" },
    theme: { type: "string" },
    width: { type: "string" },
  },
});
const out = values.out;
await mkdir(out, { recursive: true });

await build({
  bundle: true,
  platform: "browser",
  target: "es2022",
  format: "iife",
  entryPoints: { dashboard: "webview/main.ts" },
  outdir: join(out, "page"),
  loader: { ".ttf": "file" },
  logLevel: "warning",
});
await build({
  bundle: true,
  platform: "node",
  format: "cjs",
  entryPoints: ["test/webview/fixtures.ts", "webview/protocol.ts"],
  outdir: join(out, "shared"),
  outExtension: { ".js": ".cjs" },
});
const load = createRequire(import.meta.url);
const { states } = load(join(out, "shared/test/webview/fixtures.cjs"));
const { emptyStyleSource } = load(join(out, "shared/webview/protocol.cjs"));

// The colours of VS Code's own themes that the page uses.
const themes = {
  dark: {
    class: "vscode-dark",
    vars: {
      "editor-background": "#1f1f1f",
      "editor-foreground": "#cccccc",
      foreground: "#cccccc",
      descriptionForeground: "#9d9d9d",
      errorForeground: "#f85149",
      focusBorder: "#0078d4",
      "panel-border": "#2b2b2b",
      "widget-border": "#313131",
      "button-background": "#0078d4",
      "button-foreground": "#ffffff",
      "button-border": "#ffffff12",
      "button-hoverBackground": "#026ec1",
      "button-secondaryBackground": "#313131",
      "button-secondaryForeground": "#cccccc",
      "button-secondaryHoverBackground": "#3c3c3c",
      "checkbox-background": "#313131",
      "checkbox-border": "#3c3c3c",
      "progressBar-background": "#0078d4",
      "charts-blue": "#59a4f9",
      "charts-orange": "#ea5c0055",
      "charts-green": "#89d185",
      "charts-red": "#f14c4c",
      "textCodeBlock-background": "#2b2b2b",
      "diffEditor-removedTextBackground": "#ff000033",
      "list-hoverBackground": "#2a2d2e",
      "list-activeSelectionBackground": "#04395e",
      "list-activeSelectionForeground": "#ffffff",
      "editorHoverWidget-background": "#202020",
      "editorHoverWidget-foreground": "#cccccc",
      "editorHoverWidget-border": "#454545",
      "settings-dropdownListBorder": "#454545",
    },
  },
  light: {
    class: "vscode-light",
    vars: {
      "editor-background": "#ffffff",
      "editor-foreground": "#3b3b3b",
      foreground: "#3b3b3b",
      descriptionForeground: "#3b3b3b",
      errorForeground: "#f85149",
      focusBorder: "#005fb8",
      "panel-border": "#e5e5e5",
      "widget-border": "#e5e5e5",
      "button-background": "#005fb8",
      "button-foreground": "#ffffff",
      "button-border": "#0000001a",
      "button-hoverBackground": "#0258a8",
      "button-secondaryBackground": "#e5e5e5",
      "button-secondaryForeground": "#3b3b3b",
      "button-secondaryHoverBackground": "#cccccc",
      "checkbox-background": "#f8f8f8",
      "checkbox-border": "#cecece",
      "progressBar-background": "#005fb8",
      "charts-blue": "#0063d3",
      "charts-orange": "#ea5c0055",
      "charts-green": "#388a34",
      "charts-red": "#e51400",
      "textCodeBlock-background": "#f8f8f8",
      "diffEditor-removedTextBackground": "#ff000033",
      "list-hoverBackground": "#f2f2f2",
      "list-activeSelectionBackground": "#e8e8e8",
      "list-activeSelectionForeground": "#000000",
      "editorHoverWidget-background": "#f8f8f8",
      "editorHoverWidget-foreground": "#3b3b3b",
      "editorHoverWidget-border": "#c8c8c8",
      "settings-dropdownListBorder": "#cecece",
    },
  },
  contrast: {
    class: "vscode-high-contrast",
    vars: {
      "editor-background": "#000000",
      "editor-foreground": "#ffffff",
      foreground: "#ffffff",
      descriptionForeground: "#ffffffb3",
      errorForeground: "#f48771",
      focusBorder: "#f38518",
      contrastBorder: "#6fc3df",
      contrastActiveBorder: "#f38518",
      "panel-border": "#6fc3df",
      "button-foreground": "#ffffff",
      "button-border": "#6fc3df",
      "button-secondaryForeground": "#ffffff",
      "checkbox-background": "#000000",
      "checkbox-border": "#6fc3df",
      "progressBar-background": "#6fc3df",
      "charts-blue": "#59a4f9",
      "editorWarning-foreground": "#ffd370",
      "charts-green": "#89d185",
      "charts-red": "#f14c4c",
      "textCodeBlock-background": "#000000",
      "diffEditor-removedTextBorder": "#ff008f",
      "editorHoverWidget-background": "#0c141f",
      "editorHoverWidget-foreground": "#ffffff",
      "editorHoverWidget-border": "#6fc3df",
      "settings-dropdownListBorder": "#ffffff",
    },
  },
  contrastLight: {
    class: "vscode-high-contrast-light vscode-high-contrast",
    vars: {
      "editor-background": "#ffffff",
      "editor-foreground": "#292929",
      foreground: "#292929",
      descriptionForeground: "#292929b3",
      errorForeground: "#b5200d",
      focusBorder: "#006bbd",
      contrastBorder: "#0f4a85",
      contrastActiveBorder: "#006bbd",
      "panel-border": "#0f4a85",
      "button-background": "#0f4a85",
      "button-foreground": "#ffffff",
      "button-border": "#0f4a85",
      "button-secondaryBackground": "#ffffff",
      "button-secondaryForeground": "#292929",
      "checkbox-background": "#ffffff",
      "checkbox-border": "#0f4a85",
      "progressBar-background": "#0f4a85",
      "charts-blue": "#0063d3",
      "editorWarning-foreground": "#895503",
      "charts-green": "#374e06",
      "charts-red": "#b5200d",
      "textCodeBlock-background": "#f2f2f2",
      "diffEditor-removedTextBorder": "#ad0707",
      "editorHoverWidget-background": "#ffffff",
      "editorHoverWidget-foreground": "#292929",
      "editorHoverWidget-border": "#0f4a85",
      "settings-dropdownListBorder": "#0f4a85",
    },
  },
};
const fonts = {
  "font-family": "system-ui, 'Ubuntu', 'DejaVu Sans', sans-serif",
  "font-size": "13px",
  "font-weight": "normal",
  "editor-font-family": "'DejaVu Sans Mono', monospace",
  "editor-font-size": "13px",
};

const server = createServer(async (request, response) => {
  const name = new URL(request.url, "http://localhost").pathname;
  if (name === "/") {
    const origin = `http://${request.headers.host}`;
    const csp = `default-src 'none'; script-src ${origin}; style-src ${origin} ${emptyStyleSource}; font-src ${origin}`;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": csp });
    response.end(
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="dashboard.css"></head><body><main></main><script src="dashboard.js"></script></body></html>`,
    );
    return;
  }
  try {
    const type = { css: "text/css", js: "text/javascript", ttf: "font/ttf" }[name.split(".").at(-1)];
    const bytes = await readFile(join(out, "page", name));
    response.writeHead(200, { "content-type": type ?? "application/octet-stream" }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
let problems = 0;
try {
  for (const [themeName, theme] of Object.entries(themes)) {
    if (values.theme !== undefined && values.theme !== themeName) continue;
    for (const width of values.width === undefined ? [1200, 400] : [Number(values.width)]) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 1 });
      page.on("console", (message) => {
        problems += 1;
        console.error(`${themeName} ${width}: ${message.text()}`);
      });
      page.on("pageerror", (error) => {
        problems += 1;
        console.error(`${themeName} ${width}: ${error.stack}`);
      });
      await page.addInitScript(() => {
        let saved;
        window.posted = [];
        window.acquireVsCodeApi = () => ({
          postMessage: (message) => window.posted.push(message),
          getState: () => saved,
          setState: (state) => {
            saved = state;
          },
        });
      });
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.evaluate(
        ({ theme, fonts }) => {
          const root = document.documentElement.style;
          for (const [name, value] of Object.entries({ ...theme.vars, ...fonts }))
            root.setProperty(`--vscode-${name}`, value);
          document.body.className = theme.class;
          document.body.dataset.vscodeThemeKind = theme.class;
          document.body.style.background = "var(--vscode-editor-background)";
        },
        { theme, fonts },
      );
      for (const [name, state] of Object.entries(states)) {
        if (positionals.length > 0 && !positionals.includes(name)) continue;
        await page.evaluate((state) => window.postMessage({ type: "snapshot", state }, "*"), state);
        await page.waitForTimeout(200);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) {
          problems += 1;
          console.error(`${name} ${themeName} ${width}: ${overflow} px wider than the window`);
        }
        await writeFile(join(out, `${name}-${themeName}-${width}.png`), await page.screenshot({ fullPage: true }));
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${out}: ${problems === 0 ? "no problems" : `${problems} problems`}`);
process.exitCode = problems === 0 ? 0 : 1;
