// What is loaded with the first project file: the YAML parser and everything that needs it.
export { parseProject } from './project-parse.js';
