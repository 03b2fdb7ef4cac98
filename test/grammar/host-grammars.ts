import { existsSync } from 'node:fs';
import path from 'node:path';

const INSTALLER = new URL('../host/install.mjs', import.meta.url);
const MEND = `run: node -e "import('./test/host/install.mjs').then((host) => host.install())"`;

/** `install()` gives the folder of the VS Code server, with its built-in `extensions/`; it downloads it once from npm. */
interface Installer {
  install(): { server: string };
}

/**
 * The folder of VS Code's built-in extensions: its Markdown grammar and its themes are the ones our users have.
 * @throws an error that names the command to run, when the VS Code host is not there and cannot be installed.
 */
export async function builtInExtensions(): Promise<string> {
  let server: string;
  try {
    ({ server } = ((await import(INSTALLER.href)) as Installer).install());
  } catch (cause) {
    throw new Error(
      `the VS Code host of the tests is not installed and the npm registry did not help; ${MEND}`,
      {
        cause,
      },
    );
  }
  const extensions = path.join(server, 'extensions');
  if (!existsSync(path.join(extensions, 'markdown-basics'))) {
    throw new Error(`no markdown-basics in ${extensions}; delete test/host/.vscode-host, then ${MEND}`);
  }
  return extensions;
}
