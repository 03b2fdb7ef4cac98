import type { RuleContext } from '../../context.js';
import type { Finding, TextEdit } from '../../types.js';
import { institutionsIn } from './institutions.js';
import type { PointFix } from './point-rule.js';
import { areaOf } from './regions.js';
import { tiesOf } from './ties.js';

const DEFAULT = '中国国际经济贸易仲裁委员会';
const BODY = /^(?:[^,，。；;]{0,24})?(?:仲裁(?:委员会|委|机构|部门|院|中心)|部门)$/;
/** What still belongs to the words for the way: 方式解决. */
const TAIL = /^(?:的)?(?:方式|途径|程序)?(?:来|予以|加以)?(?:解决|处理)?/;

/** Ways to name an institution: one of the city that the draft ties the agreement to, and the one for the whole country. */
export function institutionFixes(): readonly PointFix[] {
  return [
    {
      id: 'local',
      title: { zh: '选定“{name}”', en: 'Name {name}' },
      args: (context) => ({ name: localName(context) }),
      edits: (context, finding) => named(context, finding, localName(context)),
    },
    {
      id: 'national',
      title: { zh: `选定“${DEFAULT}”`, en: 'Name CIETAC' },
      edits: (context, finding) => named(context, finding, DEFAULT),
    },
  ];
}

/** The institution of the first place that has one, else that of the capital. */
function localName(context: RuleContext): string {
  for (const place of tiesOf(context).places) {
    const [body] = institutionsIn(areaOf(place).city);
    if (body) return body.name;
  }
  return '北京仲裁委员会';
}

function named(context: RuleContext, finding: Finding, name: string): readonly TextEdit[] {
  const { span } = finding;
  if (BODY.test(context.source(span.start, span.end))) return [{ span, newText: name }];
  const behind = context.source(span.end, Math.min(context.lineSpan(finding.raw.place).end, span.end + 12));
  const end = span.end + TAIL.exec(behind)![0].length;
  // 以仲裁方式解决: the preposition goes with it
  const start =
    context.source(Math.max(0, span.start - 1), span.start) === '以' ? span.start - 1 : span.start;
  return [{ span: { start, end }, newText: `提交${name}仲裁` }];
}
