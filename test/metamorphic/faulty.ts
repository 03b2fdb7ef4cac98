import { changed, type Draft } from './agreement.js';
import { CLEAN } from './clean.js';

/** The agreement without annexes that could stand for its clauses. */
export const SELF_CONTAINED: Draft = {
  ...changed(
    CLEAN,
    ['accounts', '具体办法见{funds-rules}。', ''],
    ['results', '具体办法见{rights-rules}。', ''],
  ),
  annexes: [],
};

/** The agreement with faults of every family, each in a clause of its own or in two that contradict each other. */
export const FAULTY: Draft = changed(
  CLEAN,
  ['law', '中华人民共和国法律。', '中华人民共和国法律。因本协议发生争议的，提交北京仲裁委员会仲裁。'],
  ['experts', '负责技术评价', '负责技术评价，理事任期五年'],
  ['external', '按投入比例分担。', '按投入比例分担，按第15条办理。'],
  ['leaving', '提前三个月', '提前____个月'],
  ['contributions', '投入一成五', '投入三成五'],
  ['contributions', '￥3,000,000元', '￥3,500,000元'],
  ['effect', '一式三份', '一式五份'],
  ['notices', '文件自签收之日视为送达。', '文件自签收之日视为送达。本协议有效期三年。'],
  ['existing', '知识产权仍归其享有', '知识产权归联盟所有'],
  ['secrecy', '未经许可，不得', '各方不得对他人知识产权的有效性提出异议。未经许可，不得'],
);
