// the suites of the desktop host, in the order in which they run
import './activation.js';
