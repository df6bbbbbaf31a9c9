import type { Plugin } from 'esbuild';

export declare function withLatinLetters(source: string): string;
export declare const latinLetters: Plugin;
export declare const viteLatinLetters: {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): { readonly code: string; readonly map: null } | null;
};
