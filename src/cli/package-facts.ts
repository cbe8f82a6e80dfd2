import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the program is called, and its version. */
export interface PackageFacts {
  readonly command: string;
  readonly version: string;
}

/** Folder of the package: the nearest one above this file that has a package.json; null where there is none. */
export function packageFolder(): string | null {
  for (let at = new URL('./', import.meta.url); ; at = new URL('../', at)) {
    if (existsSync(new URL('package.json', at))) return fileURLToPath(at);
    if (new URL('../', at).href === at.href) return null;
  }
}

/** Name and version from package.json; neither data nor schemas are needed for them. */
export function packageFacts(folder: string | null): PackageFacts {
  const unknown = { command: 'claims', version: 'unknown' };
  if (folder === null) return unknown;
  try {
    const { name, version, bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      readonly name?: string;
      readonly version?: string;
      readonly bin?: Readonly<Record<string, string>>;
    };
    return {
      command: Object.keys(bin ?? {})[0] ?? name ?? unknown.command,
      version: version ?? unknown.version,
    };
  } catch {
    return unknown;
  }
}
