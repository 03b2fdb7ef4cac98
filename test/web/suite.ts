// the suites that the two hosts share, then what is particular to the browser
import '../vscode/suite/activation.js';
import '../vscode/suite/findings.js';
import '../vscode/suite/structure.js';
import '../vscode/suite/changes.js';
import '../vscode/suite/dispute.js';
import '../vscode/suite/project.js';
import '../vscode/suite/own-standards.js';
import '../vscode/suite/completion.js';
import '../vscode/suite/group.js';
import '../vscode/suite/new-document.js';
import '../vscode/suite/server.js';
import './browser.js';
