// Loaded before a program (`node -r`): writes the CPU milliseconds of its main thread to descriptor 3 when it ends.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  let spent;
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.01);
    spent = Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    spent = (user + system) / 1000;
  }
  writeSync(3, String(spent));
});
