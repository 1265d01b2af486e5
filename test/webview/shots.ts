/**
 * Draws the dashboard in headless Chromium, as scripts/dashboard-shots.mjs says. The page is the product's: its bundle, its
 * markup and its content security policy; what it logs, and what is wider than the window, counts as a problem.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { pageHtml } from "../../extension/dashboard/page";
import { states } from "./fixtures";
import { fonts, type Theme, themes } from "./shot-themes";

const types: Readonly<Record<string, string>> = { ".css": "text/css", ".js": "text/javascript", ".ttf": "font/ttf" };

/** The bundle of the page, behind the markup that the extension gives its webview. */
async function serve(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(async (request, response) => {
    const origin = `http://${request.headers.host}`;
    const { pathname } = new URL(request.url ?? "/", origin);
    if (pathname === "/") {
      const html = pageHtml({ script: "dashboard.js", style: "dashboard.css", cspSource: origin });
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
      return;
    }
    try {
      const bytes = await readFile(path.join(folder, pathname));
      const type = types[path.extname(pathname)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

async function openPage(
  browser: Browser,
  origin: string,
  theme: Theme,
  width: number,
  onProblem: (text: string) => void,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 1 });
  page.on("console", (message) => onProblem(message.text()));
  page.on("pageerror", (error) => onProblem(error.stack ?? error.message));
  await page.addInitScript(() => {
    let saved: unknown;
    const api = {
      postMessage: () => undefined,
      getState: () => saved,
      setState: (state: unknown) => {
        saved = state;
      },
    };
    Object.assign(window, { acquireVsCodeApi: () => api });
  });
  await page.goto(origin);
  await page.evaluate(
    ({ name, variables }) => {
      for (const [key, value] of Object.entries(variables)) {
        document.documentElement.style.setProperty(`--vscode-${key}`, value);
      }
      document.body.className = name;
      document.body.dataset["vscodeThemeKind"] = name;
      document.body.style.background = "var(--vscode-editor-background)";
    },
    { name: theme.class, variables: { ...theme.vars, ...fonts } },
  );
  return page;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      page: { type: "string", default: "dist/webview" },
      out: { type: "string", default: path.join(tmpdir(), "attune-dashboard") },
      chromium: { type: "string", default: "/usr/bin/chromium" },
      theme: { type: "string" },
      width: { type: "string" },
    },
  });
  await mkdir(values.out, { recursive: true });
  const widths = values.width === undefined ? [1200, 400] : [Number(values.width)];
  const chosen = Object.entries(states).filter(([name]) => positionals.length === 0 || positionals.includes(name));
  const { server, origin } = await serve(values.page);
  const browser = await chromium.launch({
    executablePath: values.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
  });
  let problems = 0;
  try {
    for (const [themeName, theme] of Object.entries(themes)) {
      if (values.theme !== undefined && values.theme !== themeName) continue;
      for (const width of widths) {
        const onProblem = (text: string): void => {
          problems += 1;
          console.error(`${themeName} ${width}: ${text}`);
        };
        const page = await openPage(browser, origin, theme, width, onProblem);
        for (const [name, state] of chosen) {
          await page.evaluate((shown) => window.postMessage({ type: "snapshot", state: shown }, "*"), state);
          await page.waitForTimeout(200);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (overflow > 0) onProblem(`${name} is ${overflow} px wider than the window`);
          const file = path.join(values.out, `${name}-${themeName}-${width}.png`);
          await writeFile(file, await page.screenshot({ fullPage: true }));
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`${values.out}: ${problems === 0 ? "no problems" : `${problems} problems`}`);
  return problems === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
