import type { Finding, Locale, Message, RenderedFinding, RuleMeta } from './types.js';

/** A template with its `{name}` places filled; unknown names stay as they are. */
export function fill(template: string, args: Message['args']): string {
  return template.replace(/\{(\w{1,40})\}/g, (whole, name: string) => {
    const value = args?.[name];
    return value === undefined ? whole : String(value);
  });
}

/** Texts of a finding in one language. Bilingual arguments are written `name` (Chinese) and `name_en`. */
export function renderFinding(rule: RuleMeta | undefined, finding: Finding, locale: Locale): RenderedFinding {
  const templates = rule?.messages[locale] ?? {};
  const text = ({ id, args }: Message): string => fill(templates[id] ?? id, localise(args, locale));
  return {
    message: text(finding.message),
    related: finding.related.map(({ message }) => text(message)),
    fixes: finding.fixes.map((offer) => ({ id: offer.id, title: text(offer), safety: offer.safety })),
  };
}

function localise(args: Message['args'], locale: Locale): Message['args'] {
  if (!args || locale === 'zh-CN') return args;
  const out: Record<string, string | number> = { ...args };
  for (const [name, value] of Object.entries(args)) {
    if (name.endsWith('_en')) out[name.slice(0, -3)] = value;
  }
  return out;
}
