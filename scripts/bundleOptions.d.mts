import type { BuildOptions } from 'esbuild';

/** What all our bundles share. */
export declare const bundleOptions: BuildOptions;
