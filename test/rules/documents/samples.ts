import type { NewDocument } from '../../../server/src/engine/features/new-document.js';

const LABELS = [...'甲乙丙丁戊己庚辛壬癸'].map((stem) => `${stem}方`);
const NAMES = [
  '武夷竹材科技股份有限公司',
  '武夷林业大学',
  '武夷省林产化工研究所',
  '武夷复合装备有限公司',
  '武夷竹产品检验有限公司',
  '松溪竹业有限公司',
  '建瓯竹胶板有限公司',
  '顺昌家居股份有限公司',
  '延平机械有限公司',
  '光泽新材料有限公司',
];
const HEADS = ['萧竹', '沈山', '陶然', '陆石', '周砚', '江枫', '何溪', '林岚', '顾川', '叶青'];

/** What a reader fills in where a template leaves a blank, by the name of the blank. */
const VALUES: Readonly<Record<string, string>> = {
  field: '武夷省竹基复合材料',
  'near-goal': '竹缠绕管材中试线年产能达到5000吨',
  'far-goal': '形成三项国家标准提案并建成示范生产线',
  'task-1': '竹基复合材料成型技术联合研究',
  'task-2': '竹缠绕管材技术标准研制',
  office: '武夷省武夷市竹海路1号',
  authority: '武夷省科学技术厅',
  'licence-field': '竹基复合材料的制造和应用',
  'court-place': '武夷省武夷市竹海区',
  core: '竹基复合材料成型',
  host: '武夷竹材科技股份有限公司',
  resolution: '第三次会议',
  project: '竹缠绕复合管材成型技术',
  content: '竹篾定向铺装与连续缠绕成型工艺',
  output: '建成年产500吨中试线，环刚度不低于10kN/m²，提交工艺规程和产品标准草案',
  agent: '萧林',
  'agent-id': '350782199001010011',
  'agent-post': '武夷竹材科技股份有限公司法务主管',
  ...Object.fromEntries(
    [
      'industry',
      'firms',
      'source',
      'outlook',
      'role',
      'tech',
      'distribution',
      'gap',
      'strategy',
      'priority',
      'policy',
      'emerging',
      'demand',
      'pull',
      'ip',
      'cooperation',
      'leader',
      'direction',
      'indicators',
      'task-1',
      'task-2',
      'task-3',
      'task-4',
      'task-5',
    ].map((name) => [name, '竹基复合材料成型技术研究与产业化']),
  ),
  scale: '3200',
  'local-scale': '410',
  grant: '300',
  ...Object.fromEntries(
    LABELS.flatMap((label, at) => [
      [`name-${label}`, NAMES[at]!],
      [`code-${label}`, `913507820000000${at}0X`],
      [`seat-${label}`, `武夷省武夷市竹海路${at + 1}号`],
      [`head-${label}`, HEADS[at]!],
      [`post-${label}`, '董事长'],
      [`division-${label}`, `第${at + 1}课题研究`],
      [`result-${label}`, `第${at + 1}课题研究报告`],
      [`standing-${label}`, '行业骨干，拥有相关发明专利'],
    ]),
  ),
};

/** The document with every blank filled in; blanks that say something keep their words. */
export function filledIn({ parts, names }: NewDocument): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const words = part.kind === 'choice' ? part.choices[0]! : part.text;
      return VALUES[names.get(part.ordinal) ?? ''] ?? words;
    })
    .join('');
}
