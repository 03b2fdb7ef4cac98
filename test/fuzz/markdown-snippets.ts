/* What the fuzzer glues together. Pieces stand between broken bars; escapes are those of JavaScript. */
const pieces = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split('¦'));

/** Everything that opens, closes, continues or interrupts something in CommonMark, GFM or front matter, and odd characters. */
export const SNIPPETS = pieces(
  '\n¦\n¦\n\n¦\n\n¦\n \n¦\n\t\n¦\r\n¦\r\n\r\n¦\r¦ ¦  ¦   ¦    ¦\t',
  '```¦```js\n¦~~~¦~~~~\n¦````\n¦`¦``¦\n    code¦\n\n    code\n¦  \n¦\\\n',
  '- ¦* ¦+ ¦-\n¦1. ¦2) ¦10. ¦1234567890. ¦- [ ] ¦- [x] t¦- [x]',
  '> ¦>¦> > ¦>\n¦# ¦## 第一章 总则¦###### ¦===¦---¦---\n¦***¦___¦- - -¦* * *',
  '| a | b |\n| - | - |\n¦|¦| c | d |\n¦\n| --- |\n¦a | b\n- | -\n',
  '<div>¦</div>\n¦<!--¦-->¦<!-- x -->¦<?¦?>¦<!X¦<![CDATA[¦]]>¦<pre>¦</pre>¦<script>¦</script>',
  '<style>\n¦</style>¦<textarea>¦<a href="x">¦<b¦>¦<http://x>',
  '[¦]¦[a]¦[a]: /u\n¦[a]: ¦[甲方]: <x y> "t"\n¦[甲方]¦![a]¦![甲方][a]¦[x][a]¦[a][]¦[a](b)¦[a](<b> "c")',
  '[a\\]b]: /w\n¦[a\\]b]¦\\[a]¦[ẞ]: /s\n¦[ss]¦[a\nb]: /q\n¦[a b]¦[b]: /v',
  '[^1]¦[^1]: 脚注¦[^1]:\n    ¦[^n]¦[^n]: x\n\n    续¦![^1]¦[^a b]: /u\n',
  '\\¦\\[¦&amp;¦&#0;¦\u0000¦\uFEFF¦\u3000¦\u00a0¦\u2028¦\ud83d¦😀¦&',
  '*¦**¦_¦____¦~¦~~¦www.x.com¦http://a.b/c¦a@b.cn¦://¦@¦www.',
  '甲方¦第一条 ¦（一）¦。¦，¦“联盟”¦foo¦bar¦1¦9¦.¦)¦(¦"¦\'¦:¦=¦-¦+',
  '$$\n¦:::\n¦setext\n---\n¦setext\n===\n¦---\ntitle: x\n---\n¦---\na: b\n\n¦\n---\n',
);

/** What looks plain and may not be: markers without their space, white space of all kinds, the beginnings of things. */
export const NEARLY_PLAIN = pieces(
  '\n¦\n¦\n¦\n\n¦\n\n¦\n\n\n¦\r\n¦\r\n\r\n¦ ¦\u3000¦\u00a0¦\u2028¦\v¦\f¦\u0085',
  '# ¦## ¦#¦####### ¦ #¦# #¦1. ¦2. ¦1) ¦9. ¦10.¦0. ¦123456789. ¦1234567890. ',
  '- ¦- ¦+ ¦+¦-¦--¦---¦- - -¦=¦===¦:¦:-¦-:¦!¦.¦)¦1¦(¦"¦\'¦$¦%',
  '**甲方**¦**乙，丙**¦**¦*¦**（丁）**¦***¦\n**第一条** ',
  '甲方¦乙¦应当¦第一条¦（一）¦。¦，¦“¦”¦甲方应当付款¦a¦LM¦www¦http¦http:¦xmpp:¦😀¦\ud83d',
  '\n\n# 甲\n\n¦\n\n1. 甲\n2. 乙\n\n¦\n\n- 甲\n- 乙\n¦\n\n甲方\n乙方\n\n',
);

/** Containers around the bound of nesting. */
export const DEEP: readonly string[] = [
  '>'.repeat(99),
  '>'.repeat(101),
  '> '.repeat(150),
  '- '.repeat(102) + 'a',
  '1. '.repeat(60),
  '- '.repeat(60),
];

/** What is typed into drafts, one key or one word at a time. */
export const TYPED = pieces('甲¦方¦，¦。¦1¦\n¦\n\n¦ ¦第二十条¦-¦#¦>¦|¦```¦**¦[¦]¦：');
export const CHINESE = pieces('甲¦方¦联盟¦条¦，¦。¦应当¦（¦）¦、');
/** What stands between the blocks of a draft. */
export const JOINTS = pieces('\n\n¦\n\n¦\n\n¦\n¦\r\n\r\n¦\n \n');
