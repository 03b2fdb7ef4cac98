'use strict';
// Stand-in for @vscode/spdlog (a C++ addon): plain appends, so that output channels and log files have their content.
const fs = require('fs');
const path = require('path');
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let globalLevel = 2;
const stamp = (d) =>
  `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')} ${d.toTimeString().slice(0, 8)}.${String(d.getMilliseconds()).padStart(3, '0')}`;
class Logger {
  constructor(_type, name, file) {
    this.name = name;
    this.file = file;
    this.level = globalLevel;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }
  _w(l, m) {
    if (l < this.level || !this.file) return;
    try {
      fs.appendFileSync(this.file, this.raw ? m : `${stamp(new Date())} [${names[l]}] ${m}\n`);
    } catch {
      // the folder of the log is gone: the run is over
    }
  }
  trace(m) {
    this._w(0, m);
  }
  debug(m) {
    this._w(1, m);
  }
  info(m) {
    this._w(2, m);
  }
  warn(m) {
    this._w(3, m);
  }
  error(m) {
    this._w(4, m);
  }
  critical(m) {
    this._w(5, m);
  }
  getLevel() {
    return this.level;
  }
  setLevel(l) {
    this.level = l;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    this.file = undefined;
  }
}
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = (l) => {
  globalLevel = l;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
