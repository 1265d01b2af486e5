export interface CodeServerOptions {
  readonly profile: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly trust?: boolean;
  readonly args?: readonly string[];
}
export interface CodeServer {
  readonly url: string;
  readonly authority: string;
  readonly logFile: string;
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
}
export function startCodeServer(options: CodeServerOptions): Promise<CodeServer>;
export function installVsix(profile: string, vsix: string): void;
export function removeProfile(profile: string): void;
export const chromiumOptions: { executablePath: string; headless: boolean; args: string[] };
