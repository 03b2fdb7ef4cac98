// suites that the two hosts share, then what is particular to the browser
import '../vscode/suite/activation.js';
import './browser.js';
