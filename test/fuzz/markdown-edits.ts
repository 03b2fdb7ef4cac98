import { generateAgreement } from '../corpus/generate-agreement.js';
import type { Random } from '../corpus/random.js';

/** `agreement`: drafts as lawyers type them. `mix`: drafts with nasty Markdown in them. `soup`: nasty Markdown only.
 * `deep`: containers around the bound of nesting. */
export type FuzzMode = 'agreement' | 'mix' | 'soup' | 'deep';

export interface RawEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/* Everything that opens, closes, continues or interrupts something in CommonMark, GFM or front matter, and the odd
 * characters: the fuzzer glues them together in any order. */
const SNIPPETS = [
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n \n',
    '\n\t\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    ' ',
    '  ',
    '   ',
    '    ',
    '\t',
  ],
  ...['```', '```js\n', '~~~', '~~~~\n', '````\n', '`', '``', '\n    code', '\n\n    code\n', '  \n', '\\\n'],
  ...['- ', '* ', '+ ', '-\n', '1. ', '2) ', '10. ', '1234567890. ', '- [ ] ', '- [x] t', '- [x]'],
  ...[
    '> ',
    '>',
    '> > ',
    '>\n',
    '# ',
    '## 第一章 总则',
    '###### ',
    '===',
    '---',
    '---\n',
    '***',
    '___',
    '- - -',
    '* * *',
  ],
  ...['| a | b |\n| - | - |\n', '|', '| c | d |\n', '\n| --- |\n', 'a | b\n- | -\n'],
  ...[
    '<div>',
    '</div>\n',
    '<!--',
    '-->',
    '<!-- x -->',
    '<?',
    '?>',
    '<!X',
    '<![CDATA[',
    ']]>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>\n',
    '</style>',
    '<textarea>',
    '<a href="x">',
    '<b',
    '>',
    '<http://x>',
  ],
  ...[
    '[',
    ']',
    '[a]',
    '[a]: /u\n',
    '[a]: ',
    '[甲方]: <x y> "t"\n',
    '[甲方]',
    '![a]',
    '![甲方][a]',
    '[x][a]',
    '[a][]',
  ],
  ...['[a\\]b]: /w\n', '[a\\]b]', '\\[a]', '[ẞ]: /s\n', '[ss]', '[a\nb]: /q\n', '[a b]', '[b]: /v', '[a](b)'],
  ...[
    '[a](<b> "c")',
    '[^1]',
    '[^1]: 脚注',
    '[^1]:\n    ',
    '[^n]',
    '[^n]: x\n\n    续',
    '![^1]',
    '[^a b]: /u\n',
  ],
  ...['\\', '\\[', '&amp;', '&#0;', '\u0000', '\uFEFF', '\u3000', '\u00a0', '\u2028', '\ud83d', '😀', '&'],
  ...['*', '**', '_', '____', '~', '~~', 'www.x.com', 'http://a.b/c', 'a@b.cn', '://', '@', 'www.'],
  ...[
    '甲方',
    '第一条 ',
    '（一）',
    '。',
    '，',
    '“联盟”',
    'foo',
    'bar',
    '1',
    '9',
    '.',
    ')',
    '(',
    '"',
    "'",
    ':',
    '=',
    '-',
    '+',
  ],
  ...['$$\n', ':::\n', 'setext\n---\n', 'setext\n===\n', '---\ntitle: x\n---\n', '---\na: b\n\n', '\n---\n'],
];

const DEEP = [
  '>'.repeat(99),
  '>'.repeat(101),
  '> '.repeat(150),
  '- '.repeat(102) + 'a',
  '1. '.repeat(60),
  '- '.repeat(60),
];
const TYPED = [
  '甲',
  '方',
  '，',
  '。',
  '1',
  '\n',
  '\n\n',
  ' ',
  '第二十条',
  '-',
  '#',
  '>',
  '|',
  '```',
  '**',
  '[',
  ']',
  '：',
];
const CHINESE = ['甲', '方', '联盟', '条', '，', '。', '应当', '（', '）', '、'];
const JOINTS = ['\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n \n'];

/** A text to begin with. */
export function startingText(mode: FuzzMode, random: Random): string {
  switch (mode) {
    case 'agreement':
      return agreement(random, random.int(1500, 4000));
    case 'mix': {
      const blocks = agreement(random, random.int(800, 3000)).split('\n\n');
      const from = random.int(0, blocks.length - 1);
      return blocks
        .slice(from, from + random.int(3, 16))
        .map(
          (block) => block + random.pick(JOINTS) + (random.chance(0.3) ? fragment(mode, random) + '\n' : ''),
        )
        .join('');
    }
    case 'soup':
    case 'deep':
      return Array.from({ length: random.int(0, 60) }, () => snippet(mode, random)).join('');
  }
}

/** A draft, or some lines of one: short texts let more edits be checked. */
function agreement(random: Random, bytes: number): string {
  const layout = random.pick(['headings', 'headings', 'headings', 'one-paragraph', 'one-list'] as const);
  const whole = generateAgreement({ bytes, seed: random.int(1, 1e9), layout });
  const from = random.int(0, Math.max(0, whole.length - 200));
  const text = random.chance(0.3)
    ? whole
    : whole.slice(whole.lastIndexOf('\n', from) + 1, from + random.int(150, 800));
  return random.chance(0.1) ? text.replaceAll('\n', '\r\n') : text;
}

function snippet(mode: FuzzMode, random: Random): string {
  return mode === 'deep' && random.chance(0.1) ? random.pick(DEEP) : random.pick(SNIPPETS);
}

function fragment(mode: FuzzMode, random: Random): string {
  return Array.from({ length: random.int(1, 6) }, () => snippet(mode, random)).join('');
}

/** One edit of `text`: typing, deleting, pasting, often at the start of a line, where Markdown decides most. */
export function randomEdit(mode: FuzzMode, text: string, random: Random): RawEdit {
  const start = random.int(0, text.length);
  if (mode !== 'deep' && random.chance(mode === 'soup' ? 0.1 : 0.35)) return chineseEdit(text, start, random);
  const kind = random.next();
  const most = mode === 'agreement' ? 400 : 40;
  const moved = random.chance(0.4) ? text.lastIndexOf('\n', start) + 1 : start;
  const remove = (length: number): number => Math.min(text.length, moved + length);
  if (kind < 0.4) {
    const isTyped = mode === 'agreement' && random.chance(0.7);
    return { start: moved, end: moved, newText: isTyped ? random.pick(TYPED) : snippet(mode, random) };
  }
  if (kind < 0.6) return { start: moved, end: remove(random.int(1, 3)), newText: '' };
  if (kind < 0.7) return { start: moved, end: remove(random.int(1, most)), newText: '' };
  const length = kind < 0.85 ? 0 : random.int(0, 30);
  return { start: moved, end: remove(length), newText: fragment(mode, random) };
}

/** Typing and deleting Chinese, at any place or at the end of a line. */
function chineseEdit(text: string, at: number, random: Random): RawEdit {
  const lineEnd = text.indexOf('\n', at);
  const start = lineEnd !== -1 && random.chance(0.3) ? lineEnd : at;
  if (random.chance(0.7)) return { start, end: start, newText: random.pick(CHINESE) };
  const back = Math.max(0, start - random.int(1, 3));
  return { start: back, end: start, newText: random.chance(0.2) ? random.pick(CHINESE) : '' };
}
