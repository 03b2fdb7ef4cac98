// node memory-child.cjs engine|remark BUNDLE FILE: does one thing once and prints the process's peak memory in bytes.
const { readFileSync } = require('node:fs');

const [, , what, bundle, file] = process.argv;
const text = readFileSync(file, 'utf8');
const loaded = require(bundle);
if (what === 'engine') {
  loaded.createEngine().open(text, { standard: 'alliance-agreement' }).findings(20);
} else if (what === 'remark') {
  loaded.default()(text);
}
let peak;
try {
  // the peak of this program alone: getrusage would count what stood here before exec
  peak = Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'latin1'))[1]) * 1024;
} catch {
  peak = process.resourceUsage().maxRSS * 1024;
}
process.stdout.write(String(peak));
