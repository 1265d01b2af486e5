export function workbenchInstalled(): boolean;
export function installWorkbench(): void;
