/** Version of the product, as `--version` and the language server name it; a test compares it with package.json. */
export const VERSION = '0.1.0';
