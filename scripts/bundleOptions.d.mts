import type { BuildOptions } from 'esbuild';

/** What all our bundles share. */
export declare const bundleOptions: BuildOptions;

/** What our bundles for web workers share. */
export declare const webBundleOptions: BuildOptions;
