import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import redos from 'eslint-plugin-redos';

// expressions are checked in this process: the worker that is the usual way now and then answers nothing, and lint fails
process.env.RECHECK_SYNC_BACKEND ??= 'pure';

/** Rooms of the engine, right to left: a room may import only rooms that stand before it in this list. */
const ROOMS = ['text', 'markdown', 'outline', 'standard', 'facts', 'rules', 'features'];
const HOST_ONLY = ['vscode', 'vscode-*', 'node:*', 'fs', 'path', 'os', 'child_process', 'process'];

const wall = (room) => {
  const later = ROOMS.slice(ROOMS.indexOf(room) + 1);
  return {
    files: [`server/src/engine/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: HOST_ONLY, message: 'the engine is pure: no editor, no host' },
            ...(later.length === 0
              ? []
              : [
                  {
                    // inside standard/ there are files about facts and features in name only: match folders
                    group: later.flatMap((l) => [`../${l}/**`, `../../${l}/**`, `../../../${l}/**`]),
                    message: `${room} may import only rooms to its right`,
                  },
                ]),
            {
              group: [
                '**/engine/index.js',
                '../index.js',
                '../../index.js',
                '../../../index.js',
                '**/lsp/**',
                '**/cli/**',
              ],
              message: 'no inner import of a door',
            },
            ...(room === 'markdown'
              ? []
              : [
                  {
                    group: ['unified', 'remark-*', 'micromark*', 'mdast-util-*'],
                    message: 'the parser lives in markdown/',
                  },
                ]),
          ],
        },
      ],
    },
  };
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'out/',
      '**/generated/',
      'test/host/.vscode-*/**',
      'test/bench/peers/node_modules/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { redos },
    rules: {
      // the default falls back to timed sampling, whose verdict varies with the load of the machine
      'redos/no-vulnerable': ['error', { checker: 'automaton', timeout: 500 }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  ...ROOMS.map(wall),
  {
    files: ['server/src/lsp/**/*.ts', 'server/src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ROOMS.map((r) => `**/engine/${r}/**`),
              message: 'the engine has one door: engine/index.ts',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['server/src/engine/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='matchAll']",
          message:
            'allMatches of text/all-matches.ts: V8 compiles the copies that matchAll makes again and again',
        },
      ],
    },
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    ignores: ['server/src/lsp/values.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'vscode-languageserver',
              allowTypeImports: true,
              message: 'values come from lsp/values.ts: each import copies the whole library at the start',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!lsp/protocol\\.js|engine/detect\\.js)',
              message: 'the client sees the protocol types and engine/detect only',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'scripts/**/*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        globalThis: 'readonly',
        document: 'readonly',
        setImmediate: 'readonly',
        require: 'readonly',
        module: 'readonly',
        __dirname: 'readonly',
        exports: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
