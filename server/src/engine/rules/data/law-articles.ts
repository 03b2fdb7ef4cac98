/** Day on which the table was last compared with the texts in force. */
export const CHECKED = '2026-11-20';

/** An article number that later versions of a statute no longer give to the matter for which agreements cite it. */
export interface MovedArticle {
  readonly law: string;
  readonly article: number;
  /** Where the matter stands now. */
  readonly now: string;
  /** First day on which the new number counts, ISO. */
  readonly since: string;
  /** Only where the words around the citation are about this. */
  readonly only?: 'joint';
}

/** Read: 科学技术进步法 2021, 专利法 2020, 反垄断法 2022. From excerpts only: 仲裁法 2025, 反不正当竞争法 2025. */
export const MOVED: readonly MovedArticle[] = [
  { law: '科学技术进步法', article: 20, now: '第三十二条（2021年修订）', since: '2022-01-01' },
  { law: '科学技术进步法', article: 21, now: '第三十四条（2021年修订）', since: '2022-01-01' },
  { law: '仲裁法', article: 16, now: '第二十七条（2025年修订，未核）', since: '2026-03-01' },
  { law: '仲裁法', article: 18, now: '第二十九条（2025年修订，未核）', since: '2026-03-01' },
  { law: '仲裁法', article: 20, now: '第三十一条（2025年修订，未核）', since: '2026-03-01' },
  {
    law: '专利法',
    article: 15,
    now: '第十四条（2020年修正；第十五条是职务发明的奖酬）',
    since: '2021-06-01',
    only: 'joint',
  },
  { law: '反垄断法', article: 13, now: '第十七条（2022年修正）', since: '2022-08-01' },
  { law: '反垄断法', article: 55, now: '第六十八条（2022年修正）', since: '2022-08-01' },
  { law: '反不正当竞争法', article: 9, now: '第十条（2025年修订，未核）', since: '2025-10-15' },
];
