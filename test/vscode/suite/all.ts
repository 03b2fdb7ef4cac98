// the suites of the desktop host, in the order in which they run; the first one finds the server not yet started
import './activation.js';
import './findings.js';
import './structure.js';
import './changes.js';
import './dispute.js';
import './symbols.js';
import './completion.js';
import './format.js';
import './project.js';
import './own-standards.js';
import './group.js';
import './new-document.js';
import './server.js';
import './crash.js';
