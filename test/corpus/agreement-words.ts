import { formatNumeral } from '../../server/src/engine/text/numerals.js';
import type { Random } from './random.js';

/** Invented names for generated drafts: no place, firm or person of these names is meant. */
const CITIES = ['云岫', '澄江', '海陵', '栖霞', '长泽', '武平', '临溪', '北屏', '青岑', '金浦'];
const FIELDS = ['精密减速机', '光电显示', '海洋食品', '工业软件', '新型储能', '环保膜材料', '生物育种', '碳纤维', '智能传感', '集成电路'];
const KINDS = ['股份有限公司', '集团有限公司', '技术有限公司', '大学', '工程学院', '研究院', '工程技术研究中心'];
const FAMILY_NAMES = [...'祁温罗尚葛骆简邹屈沐'];
const GIVEN_NAMES = ['正阳', '如海', '季安', '可', '思齐', '允中', '伯涵', '知微', '景行', '若谷'];
export const PARTIES = [...'甲乙丙丁戊己庚辛'].map((stem) => `${stem}方`);

/** Words and numbers of one draft; what must stay the same throughout (name, seat, parties) is chosen once. */
export class Words {
  readonly field: string;
  readonly seat: string;
  readonly alliance: string;
  readonly partyCount: number;

  constructor(
    readonly random: Random,
    /** Number of the last article written so far: references point to articles that exist. */
    private readonly lastArticle: () => number,
  ) {
    this.field = random.pick(FIELDS);
    this.seat = random.pick(CITIES);
    this.alliance = `${this.seat}市${this.field}产业技术创新战略联盟`;
    this.partyCount = random.int(4, PARTIES.length);
  }

  party(): string {
    return PARTIES[this.random.int(0, this.partyCount - 1)]!;
  }

  /** Two different parties. */
  pair(): readonly [string, string] {
    const first = this.random.int(0, this.partyCount - 1);
    const second = (first + this.random.int(1, this.partyCount - 1)) % this.partyCount;
    return [PARTIES[first]!, PARTIES[second]!];
  }

  otherField(): string {
    return this.random.pick(FIELDS);
  }

  organisation(): string {
    return `${this.random.pick(CITIES)}${this.random.pick(FIELDS)}${this.random.pick(KINDS)}`;
  }

  address(): string {
    return `${this.random.pick(CITIES)}市高新区创业路${this.random.int(1, 300)}号`;
  }

  person(): string {
    return this.random.pick(FAMILY_NAMES) + this.random.pick(GIVEN_NAMES);
  }

  /** A cross reference to an article that stands before this one. */
  article(): string {
    return `第${formatNumeral(this.random.int(1, Math.max(1, this.lastArticle() - 1)))}条`;
  }

  annex(): string {
    return `附件${formatNumeral(this.random.int(1, 3))}`;
  }

  days(): string {
    return `${this.random.pick([5, 10, 15, 20, 30, 60])}个工作日`;
  }

  years(): string {
    return `${formatNumeral(this.random.int(2, 9))}年`;
  }

  amount(): string {
    return `人民币${this.random.int(1, 60) * 5}万元`;
  }

  percent(): string {
    return `${this.random.int(1, 12) * 5}%`;
  }

  date(): string {
    return `${this.random.int(2025, 2032)}年${this.random.int(1, 12)}月${this.random.int(1, 28)}日`;
  }
}
