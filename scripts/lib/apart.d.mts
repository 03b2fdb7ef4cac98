import type { Plugin, StdinOptions } from 'esbuild';

export const apart: Plugin;
export const nodeLater: Plugin;
export function libraryEntry(root: string): StdinOptions;
