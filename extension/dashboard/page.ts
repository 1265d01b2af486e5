import { randomBytes } from "node:crypto";
import { emptyStyleSource } from "../../webview/protocol";

export interface PageAssets {
  /** Addresses of the page's bundle, as the page can load them. */
  readonly script: string;
  readonly style: string;
  /** Where styles and fonts may come from: the webview's own `cspSource`. */
  readonly cspSource: string;
}

/**
 * The dashboard's markup with its content security policy: the one script, which carries a fresh nonce, styles and fonts of
 * `cspSource`, and nothing else. Knows no editor, so that whoever draws the page elsewhere draws it under the same policy.
 */
export function pageHtml({ script, style, cspSource }: PageAssets): string {
  const nonce = randomBytes(16).toString("base64url");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} ${emptyStyleSource}`,
    `font-src ${cspSource}`,
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${style}">
    <title>Attune</title>
  </head>
  <body>
    <main id="app"></main>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}
