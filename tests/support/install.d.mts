export const ROOT: string;
export function run(command: string, args: readonly string[], options?: Record<string, unknown>): void;
export function ensurePackages(): void;
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
export function ensureBrowser(kind: 'chromium' | 'firefox'): string | undefined;
