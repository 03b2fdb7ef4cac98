/**
 * The words of the injection grammar: pieces of Oniguruma expressions and the scope names.
 *
 * Two habits keep the grammar fast, because it runs over every Markdown file of the user:
 * 1. every repetition has an upper bound, so that a match costs a constant however long the line is;
 * 2. an expression begins with literals (`(?=一|二|…)`), never with a class of Han characters or a look-behind alone:
 *    Oniguruma can skip ahead on literals, but not on a class with multi-byte members.
 */
const r = String.raw;

/**
 * Nothing but indentation (full-width too), quote, list, heading and bold marks stands before this place on the line.
 * Oniguruma allows look-behinds of several lengths; `^` makes each of them fail at once except the right one.
 */
export const LINE_START = r`(?<=^[\s>*_+\-#＃]{0,16}(?:\d{1,3}[.)]\s{1,4}[\s*_]{0,4})?)`;

/** The same, but the number of the clause may stand before this place too. */
export const CLAUSE_START = r`(?<=^[\s>*_+\-#＃]{0,16}(?:(?:\d{1,3}(?:\.\d{1,2}){0,3}|[（(]?[一二三四五六七八九十百]{1,4}|[（(]\d{1,2})[.)、．）]?[\s*_]{0,4})?)`;

/** Oniguruma's \d takes full-width digits too; these look-aheads are the literals to skip ahead on. */
export const AT_DIGIT = r`(?=[0-9]|０|１|２|３|４|５|６|７|８|９)`;
export const AT_HAN_NUMERAL = r`(?=一|二|三|四|五|六|七|八|九|十|百)`;
export const HAN_NUMERAL = r`[一二三四五六七八九十百]`;
/** A digit of an article number in either writing. */
export const NUMERAL = r`[一二三四五六七八九十百千零〇两\d]`;

/** A Chinese character or full-width sign: what a pattern wants beside it before it believes in an agreement. */
export const CHINESE = r`[\p{Han}，。；：、（）《》「」【】％￥]`;

/** What the agreement may call itself after 本. */
export const INSTRUMENT = r`(?:协议书?|合同|章程|契约|办法|公约|宪章|细则|规则)`;

export const PARTY = r`(?:[甲乙丙丁戊己庚辛壬癸]|(?<![A-Za-z])[A-HＡ-Ｈ])方|(?:缔约|签约|协议)各?方`;

/** Text of a defined term: no blank, quotation mark, bracket or stop inside. */
export const TERM = r`[^\s“”‘’「」『』"（）()，。；：|*]{1,40}`;
export const OPEN_QUOTE = r`[“「『‘"]`;
export const CLOSE_QUOTE = r`[”」』’"]`;
/** 指, 是指, 系指, 仅指 … that gives a meaning; not 指向, 指出, 指标. */
export const MEANS = r`[是系即均仅]{0,2}指(?![的向针出标令导定引示数南教明挥派责正纹甲望代])`;

/** Digits of a sum. */
export const AMOUNT = r`\d[\d,]{0,20}(?:\.\d{1,4})?`;
/** 元 or 元整 as money; not 元素, 元组, 元数据. */
export const YUAN = r`元(?![素数组编件宇旦年老首语类模月气神凶器帅勋音代祖宵方一二三\d])[整正]?`;

/** 第八条, 第 3 条, 第八条之一 (also 條). */
export const ARTICLE = r`第\s?${NUMERAL}{1,8}(?:\.\d{1,3}){0,3}\s?[条條](?:之[一二三四五六七八九十]{1,3})?`;
/** What may follow an article: 第二款, 第一、三、五项, 第二款第（三）项, 第(一)、(三)项, （五）. */
export const PARAGRAPH = r`(?:(?:\s?第?\s?${NUMERAL}{1,5}(?:、\s?${NUMERAL}{1,3}){0,8}\s?[款项項目]|第?[（(]${NUMERAL}{1,3}[)）](?:、[（(]${NUMERAL}{1,3}[)）]){0,8}(?:[款项項目]|事项)?){1,2})`;

/** A word that a blank commonly stands before. */
export const WANTS_FILLING = r`(?:年|月|日|份|万?元|亿元|省|市|区|县|个|名|家|单位|公司|有限|股份|大学|学院|研究|产业|行业|领域|技术|项目|联盟|仲裁|人民法院|法院)`;

/**
 * Scope names, the deepest last. No single name has a colour in every theme: Dark+ has none for `entity.name.section`,
 * Visual Studio Dark none for `entity.name.type`, Monokai paints `variable` and Tomorrow Night Blue `constant.other` like
 * plain text. So the deepest name is one that no built-in theme paints plain, and those before it catch the themes that
 * do not know it; test/grammar/themes.test.ts tries them all.
 * A placeholder ends with `keyword.control`, because Dark+ paints headings and plain keywords alike, and the title of an
 * unfinished draft is where blanks stand.
 * No name may contain `string`, `comment`, `regex` or `meta.embedded`: VS Code would change the token type.
 */
export const SCOPE = {
  clauseNumber: 'keyword.other.clause-number.agreement entity.name.section.clause-number.agreement',
  term: 'entity.name.tag.term.agreement variable.other.definition.term.agreement entity.name.function.term.agreement',
  party: 'entity.name.tag.party.agreement entity.name.type.party.agreement',
  reference:
    'constant.other.reference.cross.agreement markup.underline.link.reference.agreement constant.language.reference.agreement',
  placeholder: 'keyword.other.placeholder.agreement keyword.control.placeholder.agreement',
  amount: 'constant.numeric.amount.agreement',
};

/** A pattern whose whole match gets `scope`; `examples` is the comment that stands in the grammar. */
export const whole = (scope, examples, match) => ({ comment: examples, name: scope, match });

/** A pattern of which only the first group gets `scope`. */
export const inner = (scope, examples, match) => ({
  comment: examples,
  match,
  captures: { 1: { name: scope } },
});
