// What is loaded with the first project file: the YAML parser and everything that needs it.
export { parseProject } from './project-parse.js';
export { projectOffers } from './project-complete.js';
export { projectHelp } from './project-hover.js';
export { projectShape } from './project-schema.js';
