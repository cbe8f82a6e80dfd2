import { format } from 'prettier';

/** Generated files: each text by its path in the package. */
export type Code = ReadonlyMap<string, string>;

/** Generated code in the form that the format check asks for. */
export async function tidy(code: string): Promise<string> {
  return format(code, { parser: 'oxc-ts', plugins: ['@prettier/plugin-oxc'], singleQuote: true, printWidth: 120 });
}
