/** When the list was last gone through. */
export const CHECKED = '2026-11-20';

/** Intellectual property courts with the province for whose cases they sit. */
export const IP_COURTS: readonly { readonly name: string; readonly province: string }[] = [
  { name: '北京知识产权法院', province: '北京' },
  { name: '上海知识产权法院', province: '上海' },
  { name: '广州知识产权法院', province: '广东' },
  { name: '海南自由贸易港知识产权法院', province: '海南' },
];
