import type { Basis } from '../../../standard/types.js';

/** Sources of the rules on intellectual property. A quotation stands only where the text was read. */

const CHECKED = '2026-11-20';
const GUIDANCE = '《关于推动产业技术创新战略联盟构建的指导意见》（国科发政〔2008〕770号）';
const PLAN_RULES = '《国家科技计划支持产业技术创新战略联盟暂行规定》（国科发计〔2008〕338号）';
const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';
const CIVIL_CODE = '《中华人民共和国民法典》';
const PATENT_LAW = '《中华人民共和国专利法》（2020年修正）';
const TECHNOLOGY = '《最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释》（2020年修正）';
const ANTITRUST = '《中华人民共和国反垄断法》（2022年修正）';
const PROGRESS = '《中华人民共和国科学技术进步法》（2021年修订）';
const TRANSFER = '《中华人民共和国促进科技成果转化法》（2015年修正）';
const BOOK = '《重点产业技术创新战略联盟建设》（云南科技出版社）';

function read(document: string, article: string, quotation?: string): Basis {
  const basis = { document, article, status: 'read' as const, checked: CHECKED };
  return quotation === undefined ? basis : { ...basis, quotation };
}

/** A document that was not opened: seen in excerpts, or remembered. */
function unread(document: string, article: string, status: 'excerpt' | 'memory'): Basis {
  return { document, article, status, checked: CHECKED };
}

export const IP_RULES_AGREED = read(
  REFERENCE,
  '四、主文部分 7 第307行',
  '明确约定联盟成员原有知识产权投入和共享规则，新知识产权的权利归属、使用原则，以及许可使用、转让和转化产生的利益分配办法，联盟知识产权管理和保护等事项',
);
export const BENEFITS_AGREED = read(
  REFERENCE,
  '四、主文部分 7 第305行',
  '界定联盟收益的范围，约定联盟收益的归属、使用和分配原则',
);
export const MODEL_BACKGROUND = read(REFERENCE, '四、主文部分 7 第315行', '知识产权仍归其享有');
export const MODEL_PROJECT_AGREEMENT = read(
  REFERENCE,
  '四、主文部分 7 第317行',
  '项目合作方应签订协议，明确各自投入的现有知识产权及其权利共享的范围和方式',
);
export const MODEL_RESEARCH_PHASE = read(REFERENCE, '四、主文部分 7 第319行', '可不经授权无偿合理使用');
export const MODEL_INDUSTRIAL_PHASE = read(REFERENCE, '四、主文部分 7 第321行', '在公平合理条件下使用');
export const MODEL_PROJECT_ONLY = read(
  REFERENCE,
  '四、主文部分 7 第323行',
  '未经许可不得将他人投入的知识产权用于联盟项目之外的其他用途',
);
export const MODEL_PROTECTION = read(REFERENCE, '四、主文部分 7 第329行', '联盟知识产权管理和保护');
export const MODEL_EXPULSION = read(
  REFERENCE,
  '四、主文部分 9 第347行',
  '相应联盟成员仍有权按原有条件继续使用',
);
export const MODEL_SECRECY = read(
  REFERENCE,
  '四、主文部分 9 第347行',
  '仍应承担保守联盟及联盟成员技术秘密的义务',
);
export const MODEL_DISSOLUTION = read(
  REFERENCE,
  '四、主文部分 8 第335行',
  '约定联盟解散的情形、解散程序和清算办法',
);
export const RESULTS_AGREED_FIRST = read(
  GUIDANCE,
  '八（五） 第132-134行',
  '联盟研发项目产生的成果和知识产权应事先通过协议明确权利归属、许可使用和转化收益分配的办法',
);
export const OUTWARD_DIFFUSION = read(
  GUIDANCE,
  '八（六） 第140-142行',
  '对承担政府资助项目形成的成果有向联盟外扩散的义务',
);
export const PLAN_OWNER = read(
  PLAN_RULES,
  '第十条（一） 第136-140行',
  '联盟承担国家科技计划项目形成的知识产权，由项目（课题）承担单位所有',
);
export const PLAN_LEAVING = read(
  PLAN_RULES,
  '第十条（二） 第142-148行',
  '以及联盟解散或成员退出的知识产权处理方案',
);
export const PLAN_DIFFUSION = read(
  PLAN_RULES,
  '第十条（三） 第154-156行',
  '有向国内其他单位有偿或无偿许可实施的义务',
);
export const PLAN_OVERSEAS = read(
  PLAN_RULES,
  '第十条（四） 第158-160行',
  '向境外转让或许可独占实施的，须报科技部批准',
);
export const NO_PERSONALITY = read(BOOK, '第177行', '联盟本身不具有独立的法人地位');

export const JOINT_PATENT = read(PATENT_LAW, '第十四条');
export const PATENT_OWNER = read(PATENT_LAW, '第八条');
export const PATENT_ABROAD = read(PATENT_LAW, '第十条');
export const INVENTOR_PAY = read(PATENT_LAW, '第十五条');
export const SECRECY_REVIEW = read(PATENT_LAW, '第十九条');
export const JOINT_DEVELOPMENT = read(CIVIL_CODE, '第八百六十条');
export const JOINT_SECRETS = read(CIVIL_CODE, '第八百六十一条');
export const IMPROVEMENTS = read(CIVIL_CODE, '第八百七十五条');
export const MONOPOLISED_TECHNOLOGY = read(CIVIL_CODE, '第八百五十条');
export const FREE_TECHNOLOGY = read(CIVIL_CODE, '第八百六十四条');
export const COMPLETERS = read(CIVIL_CODE, '第八百四十九条');
export const SECRECY_AFTERWARDS = read(CIVIL_CODE, '第五百五十八条');
export const SECRECY_OF_LICENSEE = read(CIVIL_CODE, '第八百七十一条');
export const RESTRAINTS = read(TECHNOLOGY, '第十条');
export const JOINT_SECRETS_USE = read(TECHNOLOGY, '第二十条');
export const LICENCE_KINDS = read(TECHNOLOGY, '第二十五条');
export const HORIZONTAL = read(ANTITRUST, '第十七条');
export const ORGANISING = read(ANTITRUST, '第十九条');
export const EXEMPTION = read(ANTITRUST, '第二十条');
export const ANTITRUST_FINE = read(ANTITRUST, '第五十六条');
export const IP_ABUSE = read(ANTITRUST, '第六十八条');
export const IP_ABUSE_RULES = unread(
  '《禁止滥用知识产权排除、限制竞争行为规定》（国家市场监督管理总局令第79号）',
  '专利联营',
  'memory',
);
export const PUBLIC_IP = read(PROGRESS, '第三十二条');
export const PUBLIC_IP_ABROAD = read(PROGRESS, '第三十四条');
export const NEGOTIATED_PRICE = read(TRANSFER, '第十八条');
export const SECRECY_AGREEMENT = read(TRANSFER, '第四十一条');
export const REWARDS = read(TRANSFER, '第四十四条');
export const EXPORT_OF_TECHNOLOGY = read(
  '《中华人民共和国技术进出口管理条例》（2020年修订）',
  '第二条、第三十条、第三十六条',
);
export const EXPORT_CONTROL = read('《中华人民共和国出口管制法》', '第二条、第十二条');
export const STATE_SECRETS = unread('《中华人民共和国保守国家秘密法》（2024年修订）', '涉密业务', 'memory');
export const GENETIC_RESOURCES = unread(
  '《中华人民共和国人类遗传资源管理条例》',
  '采集、利用和对外提供',
  'memory',
);
