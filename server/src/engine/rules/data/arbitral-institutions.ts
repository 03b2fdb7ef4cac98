/** An institution that administers arbitration, with the other names under which clauses call it. */
export interface ArbitralInstitution {
  readonly name: string;
  readonly aliases: readonly string[];
  /** City of its seat. */
  readonly city: string;
  /** True when it sits outside the mainland. */
  readonly offshore: boolean;
}

/** When names and aliases were last gone through. They are public names; none is quoted from a register. */
export const CHECKED = '2026-11-20';

function at(city: string, name: string, ...aliases: readonly string[]): ArbitralInstitution {
  return { name, aliases, city, offshore: false };
}
function abroad(city: string, name: string, ...aliases: readonly string[]): ArbitralInstitution {
  return { name, aliases, city, offshore: true };
}

/** Institutions with several names in use, the best known ones, and those that agreements from abroad name. */
export const ARBITRAL_INSTITUTIONS: readonly ArbitralInstitution[] = [
  at(
    '北京',
    '中国国际经济贸易仲裁委员会',
    '贸仲',
    '贸仲委',
    '中国国际商会仲裁院',
    '中国国际贸易仲裁委员会',
    '国际经济贸易仲裁委员会',
    'CIETAC',
  ),
  at('北京', '中国海事仲裁委员会', '海仲', 'CMAC'),
  at('北京', '北京仲裁委员会', '北仲', '北京国际仲裁中心', '北京国际仲裁院'),
  at('上海', '上海仲裁委员会', '上仲'),
  at('上海', '上海国际经济贸易仲裁委员会', '上国仲', '上海国际仲裁中心', '上海贸仲'),
  at('深圳', '深圳国际仲裁院', '深国仲', '华南国际经济贸易仲裁委员会', '华南国仲', '深圳仲裁委员会'),
  at('广州', '广州仲裁委员会', '广仲', '广州国际仲裁院'),
  at('福州', '福州仲裁委员会', '福州国际商事仲裁院', '福州国际仲裁院'),
  at('厦门', '厦门仲裁委员会', '厦门国际仲裁院'),
  at('泉州', '泉州仲裁委员会'),
  at('海口', '海南国际仲裁院', '海南仲裁委员会', '海口仲裁委员会'),
  at('珠海', '珠海国际仲裁院', '珠海仲裁委员会'),
  at('武汉', '武汉仲裁委员会', '武汉国际仲裁中心'),
  at('南京', '南京仲裁委员会', '南京国际仲裁院'),
  at('杭州', '杭州仲裁委员会', '杭州国际仲裁院'),
  at('重庆', '重庆仲裁委员会', '重庆国际仲裁中心'),
  at('成都', '成都仲裁委员会', '成都国际仲裁院'),
  at('西安', '西安仲裁委员会', '西安国际仲裁中心'),
  abroad('香港', '香港国际仲裁中心', 'HKIAC'),
  abroad('新加坡', '新加坡国际仲裁中心', 'SIAC'),
  abroad('巴黎', '国际商会国际仲裁院', '国际商会仲裁院', 'ICC'),
  abroad('伦敦', '伦敦国际仲裁院', 'LCIA'),
  abroad('斯德哥尔摩', '斯德哥尔摩商会仲裁院', 'SCC'),
  abroad('东京', '日本商事仲裁协会', 'JCAA'),
  abroad('首尔', '大韩商事仲裁院', 'KCAB'),
  abroad('纽约', '美国仲裁协会', 'AAA', 'ICDR'),
];
