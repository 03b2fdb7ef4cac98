import type { Import } from './imports.js';

/** Rooms of the engine; each may import only those that stand before it. */
export const ROOMS = ['text', 'markdown', 'outline', 'standard', 'facts', 'rules', 'features'] as const;

/** Parsers of Markdown; they live in one room. */
const PARSERS = /^(?:unified|unist-|remark|micromark|mdast-util-|vfile)/;
/** What only a host has: the engine and everything it needs run without. */
const HOSTS = /^(?:node:|vscode|electron)/;
/** Node's own modules without their prefix. */
const BARE_NODE = new Set([
  'fs',
  'path',
  'os',
  'url',
  'util',
  'process',
  'child_process',
  'worker_threads',
  'crypto',
]);

const ENGINE = 'server/src/engine/';
const DOOR = `${ENGINE}index.ts`;
/** Leaves that the readers of users' files use: these are loaded apart, and must not bring the whole engine along. */
const SIDE_DOORS: Readonly<Record<string, readonly string[]>> = {
  'server/src/host/project-yaml.ts': [`${ENGINE}text/yaml-depth.ts`],
  'server/src/host/standard-reader.ts': [
    'server/src/engine/standard/load.ts',
    'server/src/engine/standard/types.ts',
  ],
  'server/src/host/clause-reader.ts': [
    `${ENGINE}standard/clause-files.ts`,
    `${ENGINE}standard/clause-parse.ts`,
  ],
};

/** The room a file stands in; '' for the files that join the rooms together; undefined outside the engine. */
function roomOf(path: string): string | undefined {
  if (!path.startsWith(ENGINE)) return undefined;
  const [first, ...rest] = path.slice(ENGINE.length).split('/');
  return rest.length === 0 ? '' : first;
}

/** Why an import is not allowed; undefined when it is. One function per wall. */
type Wall = (entry: Import) => string | undefined;

const rooms: Wall = ({ from, to }) => {
  const room = roomOf(from);
  if (!room || room === 'generated') return undefined;
  const order: readonly string[] = ROOMS;
  const here = order.indexOf(room);
  if (here < 0) return `${room}/ is no room of the engine`;
  const target = roomOf(to);
  if (target === undefined || order.slice(0, here + 1).includes(target)) return undefined;
  // what the features promise to hosts is written down in the engine's types
  if (room === 'features' && to === `${ENGINE}api.ts`) return undefined;
  // read off the sources of expressions and made ahead of time, as is the check of standard files
  if (room === 'facts' && to === `${ENGINE}generated/required-words.ts`) return undefined;
  if (room === 'standard' && to === `${ENGINE}generated/standard-validator.js`) return undefined;
  return `${room}/ may import only ${order.slice(0, here + 1).join(', ')}`;
};

const pure: Wall = ({ from, to, relative }) => {
  if (!from.startsWith(ENGINE)) return undefined;
  if (relative) return to.startsWith(ENGINE) ? undefined : 'the engine imports nothing from outside itself';
  return HOSTS.test(to) || BARE_NODE.has(to) ? 'the engine knows no editor and no host' : undefined;
};

const parser: Wall = ({ from, to, relative }) =>
  !relative && PARSERS.test(to) && from.startsWith('server/src/') && roomOf(from) !== 'markdown'
    ? 'Markdown is parsed in engine/markdown only'
    : undefined;

const door: Wall = ({ from, to }) => {
  if (!/^server\/src\/(?:lsp|cli|host)\//.test(from)) return undefined;
  if (SIDE_DOORS[from]?.includes(to)) return undefined;
  return to.startsWith(ENGINE) && to !== DOOR ? 'the engine has one door, engine/index.ts' : undefined;
};

const noInnerDoor: Wall = ({ from, to }) =>
  to === DOOR && from.startsWith(ENGINE) ? 'inside the engine nothing imports its door' : undefined;

const adapters: Wall = ({ from, to }) => {
  const [, adapter] = /^server\/src\/(lsp|cli|host)\//.exec(from) ?? [];
  const [, other] = /^server\/src\/(lsp|cli|host)\//.exec(to) ?? [];
  if (adapter === undefined || other === undefined || adapter === other || other === 'host') return undefined;
  return `${adapter}/ does not know ${other}/`;
};

const protocol: Wall = ({ from, to, relative }) =>
  relative && from === 'server/src/lsp/protocol.ts' && !to.startsWith(ENGINE)
    ? 'the client reads protocol.ts: it imports nothing of the server'
    : undefined;

const client: Wall = ({ from, to }) => {
  if (from.startsWith('server/src/') && to.startsWith('client/'))
    return 'the server does not know the client';
  if (!from.startsWith('client/src/') || !to.startsWith('server/')) return undefined;
  return to === 'server/src/lsp/protocol.ts' || to === `${ENGINE}detect.ts`
    ? undefined
    : 'of the server the client sees lsp/protocol.ts and engine/detect.ts only';
};

const product: Wall = ({ from, to, relative }) =>
  relative && /^(?:client|server)\/src\//.test(from) && !/^(?:client|server|package\.json)/.test(to)
    ? 'the product imports nothing of scripts/ and test/'
    : undefined;

const WALLS: readonly Wall[] = [rooms, pure, parser, door, noInnerDoor, adapters, protocol, client, product];

/** The imports that go through a wall, one line each. */
export function breaches(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((entry) =>
    WALLS.flatMap((wall) => {
      const reason = wall(entry);
      return reason === undefined ? [] : [`${entry.from} imports ${entry.specifier}: ${reason}`];
    }),
  );
}
