// What is loaded with the first project file or the first standard of a user: the YAML parser and what needs it.
export { parseProject } from './project-parse.js';
export { projectOffers } from './project-complete.js';
export { projectHelp } from './project-hover.js';
export { projectShape } from './project-schema.js';
export { readOwnStandards } from './standard-reader.js';
export { readOwnClauses } from './clause-reader.js';
